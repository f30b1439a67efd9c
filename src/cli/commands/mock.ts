import type { Command } from "commander";
import { Option } from "commander";
import { readFile } from "node:fs/promises";
import { UsageError } from "../failure.js";
import { addExamples } from "../help.js";
import { integerOption, readCount, readRate } from "../mock/numbers.js";
import { envLines, introduction } from "../mock/introduction.js";
import { writeOutput } from "../output.js";

interface MockOptions {
  readonly port?: number;
  readonly host: string;
  readonly seed?: number;
  readonly count?: Readonly<Record<string, number>>;
  readonly latency?: number;
  readonly faultRate?: number;
  readonly data?: string;
  readonly env?: string | true;
  readonly verbose?: true;
}

export function define(command: Command): void {
  command
    .addOption(
      new Option("--port <number>", "listen here (default: a free port)").argParser(integerOption("--port", 0, 65_535)),
    )
    .option("--host <address>", "listen on this address", "127.0.0.1")
    .addOption(
      new Option("--seed <number>", "decides what the records are").argParser(
        integerOption("--seed", -(2 ** 31), 2 ** 31),
      ),
    )
    .addOption(
      new Option("--count <Schema=number>", "how many records of a schema there are; repeatable").argParser(readCount),
    )
    .addOption(
      new Option("--latency <ms>", "wait before each response").argParser(integerOption("--latency", 0, 600_000)),
    )
    .addOption(new Option("--fault-rate <share>", "this share of requests fails, from 0 to 1").argParser(readRate))
    .option("--data <file>", 'records to add, as JSON: { "LogEntry": [{ … }] }')
    .addOption(
      new Option("--env [scheme]", "print only lines to eval, for the scheme basic or oauth").choices([
        "basic",
        "oauth",
      ]),
    )
    .option("--verbose", "print each request on stderr");
  addExamples(command, "mock --port 4010 --count LogEntry=10000", "mock --env oauth > mock.env");
  command.action(serveMock);
}

async function serveMock(options: MockOptions): Promise<void> {
  const { startMockServer } = await import("../mock/server.js");
  const { port = 0, host, seed, count, latency = 0, faultRate, data, env, verbose } = options;
  const server = await startMockServer({
    mock: { seed, counts: count, faultRate },
    ...{ port, host, latency, records: data === undefined ? {} : await readRecords(data) },
    onRequest: verbose ? (line) => void process.stderr.write(`${line}\n`) : undefined,
  });
  if (!server.isLoopback) {
    process.stderr.write(
      `warning: ${host} can be reached from other machines. The mock's credentials are no secret.\n`,
    );
  }
  await writeOutput(env === undefined ? introduction(server.origin) : envLines(server.origin, env === "oauth"));
  process.exitCode = await ended();
  await server.close();
}

/** The exit code, when a signal ends the process. */
function ended(): Promise<number> {
  return new Promise((resolve) => {
    process.once("SIGTERM", () => resolve(0));
    process.once("SIGINT", () => resolve(130));
  });
}

async function readRecords(file: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageError(`--data: cannot read ${file} (${String((error as NodeJS.ErrnoException).code)}).`);
  });
  let records: unknown;
  try {
    records = JSON.parse(text);
  } catch {
    throw new UsageError(`--data: ${file} is not valid JSON.`);
  }
  const isLists = typeof records === "object" && records !== null && Object.values(records).every(Array.isArray);
  if (!isLists || Array.isArray(records)) {
    throw new UsageError(`--data: ${file} has to hold an object of lists, such as { "LogEntry": [{}] }.`);
  }
  return records as Readonly<Record<string, readonly unknown[]>>; // looked at in the line before
}
