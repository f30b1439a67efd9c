import { join } from "node:path";
import ts from "typescript";

/** A file of a user's in an editor: it has no text yet, and may be given any. */
export interface OpenFile {
  readonly file: string;
  readonly service: ts.LanguageService;
  write: (text: string) => void;
}

/** Opens a file in the project that has the package installed. */
export function openFile(consumer: string, more: ts.CompilerOptions = {}): OpenFile {
  const file = join(consumer, "open-file.ts");
  let text = "";
  const options = {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
    ...more,
  };
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, target: ts.ScriptTarget.ES2022 }),
    getScriptFileNames: () => [file],
    // The file has a new version when its text is another one.
    getScriptVersion: (name) => (name === file ? text : ""),
    getScriptSnapshot: (name) => {
      const read = name === file ? text : ts.sys.readFile(name);
      return read === undefined ? undefined : ts.ScriptSnapshot.fromString(read);
    },
    getCurrentDirectory: () => consumer,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
  });
  return {
    file,
    service,
    write: (written) => {
      text = written;
    },
  };
}
