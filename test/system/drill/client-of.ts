import { build } from "esbuild";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";
import type { ThriveClient, ThriveClientOptions } from "../../../src/index.js";
import { createProgram } from "../../../scripts/generate/check-types.js";
import { writeFiles } from "../../../scripts/generate/files.js";
import { readModel } from "../../../scripts/generate/read/model.js";
import { fromMemory } from "./generated-files.js";
import { projectFolder, writeSpec } from "../../scripts/generate/spec.js";

/** The client of a description, and a program that uses it. */
interface Program {
  readonly createThriveClient: (options: ThriveClientOptions) => ThriveClient;
  readonly run: (client: ThriveClient) => Promise<unknown>;
}

/** The files that are generated from a description. Throws `SpecError`. */
export async function filesOf(text: string): Promise<ReadonlyMap<string, string>> {
  const file = await writeSpec(text);
  try {
    return await writeFiles(await readModel(file));
  } finally {
    await rm(dirname(file), { recursive: true });
  }
}

const callFile = "test/system/drill/call.ts";

/**
 * Generates the client of a description in this process, compiles a call of it as strictly as the project is, and
 * bundles both. `call` is TypeScript that uses `thrive`, and returns a value of the type `result`.
 */
export async function programOf(text: string, call: string, result: string): Promise<Program> {
  const files = await filesOf(text);
  const source = [
    `import { createThriveClient, type ThriveClient } from "../../../src/index.js";`,
    `import type * as api from "../../../src/index.js";`,
    `export { createThriveClient };`,
    `export type { api };`,
    `export async function run(thrive: ThriveClient): Promise<${result}> { ${call} }`,
  ].join("\n");
  checkCall(files, source);
  return bundle(files, source);
}

function checkCall(files: ReadonlyMap<string, string>, source: string): void {
  const texts = new Map([...files].map(([name, content]) => [`generated/${name}`, content]));
  const program = createProgram(texts.set(callFile, source), [callFile]);
  const checked = program
    .getSourceFiles()
    .filter(({ fileName }) => /\/(?:src|generated)\/|call\.ts$/.test(fileName) && !fileName.includes("node_modules"));
  const problems = checked.flatMap((file) => program.getSemanticDiagnostics(file));
  if (problems.length === 0) return;
  throw new Error(
    ts.formatDiagnostics(problems, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => projectFolder,
      getNewLine: () => "\n",
    }),
  );
}

async function bundle(files: ReadonlyMap<string, string>, source: string): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), "drill-"));
  const outfile = join(folder, "call.mjs");
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(projectFolder, dirname(callFile)), loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    plugins: [fromMemory(files)],
  });
  await writeFile(outfile, outputFiles[0]?.text ?? "");
  try {
    return (await import(outfile)) as Program;
  } finally {
    await rm(folder, { recursive: true });
  }
}
