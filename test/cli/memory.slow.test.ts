import { afterAll, expect, test } from "vitest";
import { builtCommand } from "./built-command.js";
import { runCommand } from "./run-command.js";
import { serveMock } from "./serve-mock.js";

const records = 200_000;
const command = await builtCommand();
const served = await serveMock({ counts: { LogEntry: records, User: 300 } });
afterAll(async () => {
  await served.close();
  await command[Symbol.asyncDispose]();
});

test("prints a long list with flat memory", { timeout: 600_000 }, async () => {
  const { stdout } = await runCommand(
    "bash",
    ["-c", `node --max-old-space-size=56 "$0" entries --ndjson | wc -l`, command.path],
    { env: served.env },
  );
  expect(Number(stdout)).toBe(records);
});
