import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../../scripts/generate/spec.js";
import { run, runTool } from "../../package/run.js";
import { serveThrive } from "../../support/serve.js";
import { testTenant } from "../../support/tenants.js";
import { generateByHeyApi, generateByRedocly } from "./generate.js";
import { heyApiProgram, redoclyProgram } from "./programs.js";

const generators = [
  { name: "Hey API", generate: generateByHeyApi, program: heyApiProgram },
  { name: "Redocly's generate-client", generate: generateByRedocly, program: redoclyProgram },
];

test.each(generators)("$name makes a client that works", async ({ generate, program }) => {
  const folder = await mkdtemp(join(tmpdir(), "generators-"));
  try {
    await symlink(join(projectFolder, "node_modules"), join(folder, "node_modules"));
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    await writeFile(join(folder, "program.ts"), program);
    await generate(folder);
    await runTool("tsc", "--project", folder);
    expect(await runAgainstThrive(folder)).toEqual({
      entry: "5f9d88d6e1b2a34c56d78902",
      minutes: 15,
      summaries: [360],
      seen: [
        "Basic 200 ",
        "Basic 200 entryDateFrom=2026-10-01T00:00:00&entryDateTo=2026-10-31T23:59:59&userIds=one,two",
      ],
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Strict, as the generators promise; the rest is as a compiler has it. */
const config = {
  compilerOptions: {
    strict: true,
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    types: ["node"],
    module: "NodeNext",
    outDir: "out",
    skipLibCheck: true,
  },
};

/** What the program prints, and what the mock received from it. */
async function runAgainstThrive(folder: string): Promise<object> {
  // Hey API encodes as Latin-1, and the test tenant's secrets are chosen to make that fail.
  const tenant = { ...testTenant, apiSecret: "api-secret" };
  const records = { LogEntry: [{ userId: "one", durationMinutes: 360, entryDate: "2026-10-05T09:00:00.000Z" }] };
  await using server = await serveThrive({ tenant, records });
  const args = ["out/program.js", server.baseUrl, tenant.tenantId, tenant.apiSecret];
  const printed = JSON.parse(await run(folder, process.execPath, ...args)) as object; // the programs print one
  const seen = server.seen.map(
    ({ scheme, status, url }) => `${scheme} ${status} ${decodeURIComponent(new URL(url).search.slice(1))}`,
  );
  return { ...printed, seen };
}
