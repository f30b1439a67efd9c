import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Model } from "./read/model.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** As strict as the strictest program that compiles the package's declarations. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  types: ["node"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  verbatimModuleSyntax: true,
};

/** Source files by path. Those of the libraries and of `src` are parsed once in a process. */
const parsed = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>();
let previous: ts.Program | undefined;

/** A program over the project in which these texts, by their path in the project, stand in place of its files. */
export function createProgram(texts: ReadonlyMap<string, string>, rootNames: readonly string[]): ts.Program {
  const host = ts.createCompilerHost(options);
  const absolute = new Map([...texts].map(([name, text]) => [join(root, name), text]));
  const readFile = (path: string): string | undefined => absolute.get(path) ?? ts.sys.readFile(path);
  host.readFile = readFile;
  host.fileExists = (path) => absolute.has(path) || ts.sys.fileExists(path);
  const folders = new Set([...absolute.keys()].map((path) => dirname(path)));
  host.directoryExists = (path) => folders.has(path) || ts.sys.directoryExists(path);
  host.getSourceFile = (path, languageVersion) => {
    const text = readFile(path);
    if (text === undefined) return undefined;
    const known = parsed.get(path);
    if (known?.text === text) return known.file;
    const file = ts.createSourceFile(path, text, languageVersion, true);
    parsed.set(path, { text, file });
    return file;
  };
  const program = ts.createProgram({
    rootNames: rootNames.map((name) => join(root, name)),
    options,
    host,
    ...(previous && { oldProgram: previous }),
  });
  previous = program;
  return program;
}

/** Throws `SpecError` at the place of the description whose types the TypeScript compiler rejects. */
export function checkTypes(model: Model, files: ReadonlyMap<string, string>): void {
  const texts = new Map([...files].map(([name, text]) => [`generated/${name}`, text]));
  const names = ["openapi.ts", "schemas.ts", "wire-types.ts", "constants.ts", "methods.ts"].map(
    (name) => `generated/${name}`,
  );
  const program = createProgram(texts, names);
  for (const name of names) {
    const file = program.getSourceFile(join(root, name));
    const [problem] = file ? [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)] : [];
    if (!file || !problem) continue;
    const message = ts.flattenDiagnosticMessageText(problem.messageText, " ");
    throw model.description.fault(
      placeOf(model, namesAround(file, problem.start ?? 0)),
      `TypeScript rejects what is generated from it: ${message}`,
    );
  }
}

/** The names of the declarations around a position, from the outermost to the innermost. */
function namesAround(file: ts.SourceFile, position: number): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (position < node.getFullStart() || position >= node.getEnd()) return;
    const { name } = node as { name?: ts.Node }; // some kinds of nodes have one
    if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) names.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function placeOf({ operations, schemas }: Model, names: readonly string[]): string {
  const schema = names.map((name) => name.replace(/Schema$/, "")).find((name) => Object.hasOwn(schemas, name));
  const operation = operations.find(({ id }) =>
    names.some((name) => [id, `${id}Arguments`].includes(name.charAt(0).toLowerCase() + name.slice(1))),
  );
  if (operation) return operation.pointer;
  return schema === undefined
    ? "#/"
    : `#/components/schemas/${schema.replace(/Input$/, "") in schemas ? schema.replace(/Input$/, "") : schema}`;
}
