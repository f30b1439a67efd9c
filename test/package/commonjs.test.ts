import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { projectFolder } from "../scripts/generate/spec.js";
import { run } from "./run.js";

const tsc = join(projectFolder, "node_modules/typescript/bin/tsc");
const typeRoots = [join(projectFolder, "node_modules/@types")];

const setUp = `const client = createThriveClient({ auth: { accessToken: "t" }, fetch: () => Promise.resolve(Response.json({}, { status: 500 })), maxRetries: 0 });
client.getLogEntry({ logEntryId: "5f9d88d6e1b2a34c56d78902" }).catch((error: unknown) => console.log(isThriveError(error) && error.name));
`;
const imported = `import { createThriveClient, isThriveError } from "thrive-cpd";\n${setUp}`;
const dynamic = `void (async () => {\nconst { createThriveClient, isThriveError } = await import("thrive-cpd");\n${setUp}})();\n`;

/** Compiles a program in a CommonJS project and runs it. Resolves with what both printed. */
async function compileAndRun(code: string, module: string, lib = ["ES2022"]): Promise<string> {
  const folder = await mkdtemp(join(inject("consumer"), "commonjs-"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "commonjs" }));
  await writeFile(join(folder, "program.ts"), code);
  const compilerOptions = {
    module,
    target: "ES2022",
    strict: true,
    lib,
    types: ["node"],
    typeRoots,
    skipLibCheck: false,
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  const problems = await run(folder, process.execPath, tsc).catch(String);
  return problems === "" ? run(folder, process.execPath, "program.js") : problems;
}

describe("a CommonJS program in TypeScript", () => {
  test("imports the package under module node20 and nodenext", async () => {
    expect(await compileAndRun(imported, "node20")).toBe("InternalServerError\n");
    expect(await compileAndRun(imported, "nodenext")).toBe("InternalServerError\n");
  });

  test("imports it dynamically under module node16, as the guide says", async () => {
    expect(await compileAndRun(dynamic, "node16")).toBe("InternalServerError\n");
    expect(await compileAndRun(imported, "node16")).toContain("error TS1479");
    const guide = await readFile(join(projectFolder, "scripts/docs/guides/jest-and-commonjs.md"), "utf8");
    expect(guide).toContain("TS1479");
    expect(guide).toContain('const { createThriveClient } = await import("thrive-cpd");');
  });

  test("imports only types under module node16", async () => {
    const code = `import type { LogEntry } from "thrive-cpd" with { "resolution-mode": "import" };
export const minutes = ({ durationMinutes }: LogEntry): number => durationMinutes;
console.log("types");\n`;
    expect(await compileAndRun(code, "node16")).toBe("types\n");
  });
});

test("a forgotten await is found by the compiler where the result is used", async () => {
  const forgotten = (statement: string): Promise<string> =>
    compileAndRun(
      `import { createThriveClient } from "thrive-cpd";
export async function program() {
const thrive = createThriveClient({ auth: { accessToken: "t" } });
${statement}
}\n`,
      "nodenext",
    );
  const entry = 'thrive.getLogEntry({ logEntryId: "5f9d88d6e1b2a34c56d78902" })';
  expect(await forgotten(`${entry}.durationMinutes;`)).toMatch(/TS2339.*durationMinutes/);
  expect(await forgotten("thrive.listCategories().results;")).toMatch(/TS2339.*results/);
  expect(await forgotten(`if (${entry}) return;`)).toContain("TS2801");
  expect(await forgotten("if (thrive.listCategories()) return;")).toContain("TS2801");
});

test("Jest's way to load ES modules gives a client that works across its realms", async () => {
  const folder = await mkdtemp(join(inject("consumer"), "jest-"));
  // Jest runs each test file in a context of its own, whose Error, Promise and Date are not those of Node's fetch.
  const loader = `
import { readFile } from "node:fs/promises";
import { createContext, SourceTextModule } from "node:vm";
import { fileURLToPath } from "node:url";
const context = createContext({ console, fetch, Response, Headers, Request, URL, URLSearchParams, AbortController, AbortSignal, TextEncoder, TextDecoder, atob, btoa, setTimeout, clearTimeout, performance });
const modules = new Map();
async function load(specifier, parent) {
  const url = specifier.startsWith(".") ? new URL(specifier, parent).href : import.meta.resolve(specifier);
  if (!modules.has(url)) modules.set(url, new SourceTextModule(await readFile(fileURLToPath(url), "utf8"), { context, identifier: url }));
  return modules.get(url);
}
const test = new SourceTextModule(\`
import { createThriveClient, isThriveError } from "thrive-cpd";
const fetch = async () => Response.json({ status: 404, error: "Not Found", message: "gone" }, { status: 404 });
const client = createThriveClient({ auth: { accessToken: async () => "t" }, fetch });
const error = await client.getLogEntry({ logEntryId: "5f9d88d6e1b2a34c56d78902" }, { signal: AbortSignal.timeout(9000) }).catch((reason) => reason);
const offline = createThriveClient({ auth: { accessToken: "t" }, maxRetries: 0, baseUrl: "http://127.0.0.1:49151" });
const refused = await offline.getLogEntry({ logEntryId: "5f9d88d6e1b2a34c56d78902" }).catch((reason) => reason);
console.log(error.name, isThriveError(error), refused.name, typeof refused.code, error instanceof Error);
\`, { context, identifier: new URL("test.js", import.meta.url).href });
await test.link((specifier, { identifier }) => load(specifier, identifier));
await test.evaluate();
`;
  await writeFile(join(folder, "run.js"), loader);
  const printed = await run(folder, process.execPath, "--no-warnings", "--experimental-vm-modules", "run.js");
  expect(printed).toBe("NotFoundError true APIConnectionError string true\n");
});
