import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { operations } from "../../generated/constants.js";
import { goToDefinitions } from "./tsserver.js";

const consumer = inject("consumer");

/** Name → where it is defined: the file, and what its line begins with. */
const expected: readonly [name: string, file: string, line: string][] = [
  ["createThriveClient", "src/client.ts", "export function createThriveClient("],
  ["createTokenProvider", "src/auth/token-provider.ts", "export function createTokenProvider<"],
  ["NotFoundError", "src/errors.ts", "export class NotFoundError "],
  ["maxRetries", "src/options/options.ts", "readonly maxRetries?: "],
  ["LogEntry", "generated/schemas.ts", "export interface LogEntry "],
  ["durationMinutes", "generated/schemas.ts", "durationMinutes: number;"],
  ...Object.keys(operations).map((id): [string, string, string] => [id, "generated/methods.ts", `${id}(`]),
];

const program = `
import { createThriveClient, createTokenProvider, NotFoundError, type LogEntry } from "thrive-cpd";
export const thrive = createThriveClient({ auth: { accessToken: "t" }, maxRetries: 1 });
export const provider = createTokenProvider({ tenantId: "t", clientSecret: "s" });
export const missing = (error: unknown) => error instanceof NotFoundError;
export const minutes = (entry: LogEntry) => entry.durationMinutes;
export const methods = [${Object.keys(operations)
  .map((id) => `thrive.${id}`)
  .join()}];
`;

test("an editor goes from a name to where it is written, not to a declaration file", async () => {
  const folder = await mkdtemp(join(consumer, "definitions-"));
  const file = join(folder, "program.ts");
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { module: "NodeNext" } }));
  await writeFile(file, program);
  const uses = expected.map(([name]) => [...program.matchAll(new RegExp(`\\b${name}\\b`, "g"))].at(-1)?.index ?? 0);
  const found = await goToDefinitions(file, uses);
  expect(found).toEqual(
    expected.map(([, path, line]) => ({
      file: join(consumer, "node_modules/thrive-cpd", path),
      line: expect.stringContaining(line) as unknown, // matches a text
    })),
  );
});
