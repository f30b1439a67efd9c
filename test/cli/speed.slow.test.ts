import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { builtCommand } from "./built-command.js";
import { runCommand, type CommandOptions } from "./run-command.js";
import { serveMock } from "./serve-mock.js";

const records = 200_000;
const command = await builtCommand();
const served = await serveMock({ counts: { LogEntry: records, User: 300 } });
const folder = await mkdtemp(join(tmpdir(), "cli-speed-"));
afterAll(async () => {
  await served.close();
  await command[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** Tells the processor time (µs) of the process that it is loaded into, as the last line of stderr. */
const meter = join(folder, "meter.mjs");
await writeFile(
  meter,
  `process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write("\\n" + (user + system)); });`,
);

/** The least processor time of some runs of Node with these arguments, which disturbances can only add to. */
async function cost(runs: number, args: readonly string[], options: CommandOptions = {}): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { code, stderr } = await runCommand(process.execPath, ["--import", meter, ...args], options);
    expect(code).toBe(0);
    times.push(Number(stderr.split("\n").at(-1)));
  }
  return Math.min(...times);
}

test("--help costs less than twice what Node costs without a program", async () => {
  expect(await cost(5, [command.path, "--help"])).toBeLessThan(2 * (await cost(5, ["--eval", "0"])));
});

test(
  "printing a long list costs at most 1.4 times iterating it, and its memory stays flat",
  { timeout: 600_000 },
  async () => {
    const program = join(folder, "iterate.mjs");
    const library = join(dirname(command.path), "../src/index.js");
    await writeFile(
      program,
      `import { createThriveClient, optionsFromEnv } from ${JSON.stringify(library)};
     let records = 0;
     for await (const _ of createThriveClient(optionsFromEnv(process.env)).listLogEntries()) records += 1;
     if (records !== ${records}) process.exitCode = 1;`,
    );
    const { env } = served;
    const { stdout } = await runCommand(
      "bash",
      ["-c", `node --max-old-space-size=56 "$0" entries --ndjson | wc -l`, command.path],
      { env },
    );
    expect(Number(stdout)).toBe(records);
    const iterating = await cost(3, [program], { env });
    const printing = await cost(3, [command.path, "entries", "--ndjson"], { env });
    expect(printing / iterating).toBeLessThan(1.4);
  },
);
