import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { projectFolder } from "../scripts/generate/spec.js";
import { run } from "./run.js";

/** A project with the packed package and what its entries import. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(inject("consumer"), "../entries-"));
  await cp(inject("consumer"), folder, { recursive: true });
  for (const name of ["msw", "kysely", "undici"]) {
    await symlink(join(projectFolder, "node_modules", name), join(folder, "node_modules", name));
  }
});
afterAll(() => rm(folder, { recursive: true }));

async function runProgram(program: string, ...nodeOptions: readonly string[]): Promise<string> {
  await writeFile(join(folder, "program.js"), program);
  return run(folder, process.execPath, ...nodeOptions, "program.js");
}

test("an error has one class, whichever entry throws it", async () => {
  const printed = await runProgram(`
    import { createThriveClient, InvalidArgumentError, NotFoundError } from "thrive-cpd";
    import { createMockThrive } from "thrive-cpd/mock";
    import { syncTo } from "thrive-cpd/copy";
    import { cpdReport } from "thrive-cpd/report";
    import { createUndiciFetch } from "thrive-cpd/undici";
    import { Kysely } from "kysely";

    const fetch = createUndiciFetch();
    const thrive = createThriveClient({ auth: { accessToken: "t" }, fetch });
    const missing = createThriveClient({ auth: { accessToken: "t" }, fetch: async () => Response.json({ status: 404, error: "Not Found", message: "none" }, { status: 404 }) });
    const failures = {
      ".": () => createThriveClient({}),
      "./mock": () => createMockThrive({ counts: { LogEntry: -1 } }),
      "./copy": () => syncTo(thrive, Object.create(Kysely.prototype), { overlap: -1 }),
      "./report": () => cpdReport(thrive, { period: "never" }),
    };
    for (const [entry, fail] of Object.entries(failures)) {
      const error = await (async () => fail())().catch((reason) => reason);
      console.log(entry, error instanceof InvalidArgumentError);
    }
    const error = await cpdReport(missing, { period: "2026" }).catch((reason) => reason);
    console.log("a report's request", error instanceof NotFoundError);`);
  expect(printed.trimEnd().split("\n")).toEqual([
    ". true",
    "./mock true",
    "./copy true",
    "./report true",
    "a report's request true",
  ]);
});

test("a stack trace names the sources, with source maps enabled", async () => {
  const printed = await runProgram(
    `
    import { createThriveClient, period } from "thrive-cpd";
    import { createMockThrive } from "thrive-cpd/mock";
    for (const fail of [() => period("never"), () => createThriveClient({}), () => createMockThrive({ counts: { LogEntry: -1 } })]) {
      try {
        fail();
      } catch ({ stack }) {
        console.log(stack);
      }
    }`,
    "--enable-source-maps",
  );
  const named = [...printed.matchAll(/node_modules\/thrive-cpd\/([\w./-]+):\d+:\d+/g)].map(([, path = ""]) => path);
  expect(named).toEqual(
    expect.arrayContaining(["src/options/period.ts", "src/client.ts", "src/mock/mock.ts", "src/options/check.ts"]),
  );
  expect(named.filter((path) => !path.startsWith("src/"))).toEqual([]);
});
