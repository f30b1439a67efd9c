import { join, relative } from "node:path";
import ts from "typescript";
import { projectFolder } from "./spec.js";

/** What an editor says of the package and of a file that uses it. */
export interface Editor {
  /** Puts other files in place of the generated ones. */
  regenerate: (generated: ReadonlyMap<string, string>) => void;
  /** `file: message` of each error. */
  errors: () => string[];
  /** What is shown for the name after `/*mark*\/` in the using file: its type, its text, its tags. */
  hover: (mark: number) => string;
  /** The names that are struck out in the using file. */
  struck: () => string[];
}

/** Opens the package and, beside `src`, a file of this code that imports from `./src/index.js`. */
export function openEditor(code: string): Editor {
  const caller = inProject("caller.ts");
  const replaced = new Map([[caller, code]]);
  const read = (file: string) => replaced.get(file) ?? ts.sys.readFile(file);
  const { fileNames, options } = packageFiles();
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...fileNames, caller],
    // A file has a new version when its text is another one.
    getScriptVersion: (file) => replaced.get(file) ?? "as it is on the disk",
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => projectFolder,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (file) => replaced.has(file) || ts.sys.fileExists(file),
    readFile: read,
  });

  return {
    regenerate: (generated) => {
      for (const [name, text] of generated) replaced.set(inProject("generated", name), text);
    },
    errors: () =>
      [...fileNames, caller].flatMap((file) =>
        [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(
          ({ messageText }) => `${relative(projectFolder, file)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
        ),
      ),
    hover: (mark) => {
      const comment = `/*${mark}*/`;
      const info = service.getQuickInfoAtPosition(caller, code.indexOf(comment) + comment.length);
      const tags = info?.tags ?? [];
      return [
        ts.displayPartsToString(info?.displayParts),
        ts.displayPartsToString(info?.documentation),
        ...tags.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`),
      ].join("\n");
    },
    struck: () =>
      service
        .getSuggestionDiagnostics(caller)
        .filter(({ reportsDeprecated }) => reportsDeprecated)
        .map(({ start, length }) => code.slice(start, start + length)),
  };
}

function packageFiles(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(inProject("tsconfig.build.json"), (file) => ts.sys.readFile(file)) as {
    config: unknown;
  }; // typed as any
  return ts.parseJsonConfigFileContent(config, ts.sys, projectFolder);
}

const inProject = (...path: string[]): string => join(projectFolder, ...path);
