import { readFile } from "node:fs/promises";
import { expect, inject, test } from "vitest";
import { operations } from "../../generated/constants.js";
import { specFile } from "../scripts/generate/spec.js";
import { serveThrive } from "../support/serve.js";
import { testTenant } from "../support/tenants.js";
import { run } from "./run.js";

const consumer = inject("consumer");

const logEntryId = operations.getLogEntry.parameters.logEntryId.example;
const getEntry = `
  .createThriveClient(JSON.parse(process.argv[1]))
  .getLogEntry({ logEntryId: "${logEntryId}" })
  .then((entry) => console.log(JSON.stringify(entry)));`;

test.each([
  ["module", `(await import("thrive-cpd"))`],
  ["commonjs", `require("thrive-cpd")`],
])("gets an entry over HTTP from a %s of plain Node", async (type, loaded) => {
  await using server = await serveThrive();
  const { tenantId, clientSecret } = testTenant;
  const options = { tenantId, baseUrl: server.baseUrl, auth: { clientSecret } };
  const printed = await run(
    consumer,
    process.execPath,
    ...[`--input-type=${type}`, "--eval", loaded + getEntry, JSON.stringify(options)],
  );
  expect(JSON.parse(printed)).toMatchObject({ logEntryId });
  expect(server.seen.map(({ status }) => status)).toEqual([200, 200]);
});

test("gives the description by its name", async () => {
  const program = `console.log(require("fs").readFileSync(require.resolve("thrive-cpd/openapi.yaml"), "utf8"))`;
  const printed = await run(consumer, process.execPath, "--eval", program);
  expect(printed.trimEnd()).toBe((await readFile(specFile, "utf8")).trimEnd());
});
