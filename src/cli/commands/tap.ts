import type { Command } from "commander";
import { environmentFetch } from "../connect.js";
import { exitCodeOf, UsageError } from "../failure.js";
import { addExamples } from "../help.js";
import { interruptSignal } from "../interrupt.js";
import { isBrokenPipe, writeJson, writeOutput } from "../output.js";
import { discover, selectStreams } from "../tap/catalog.js";
import { readConfig, readDate, readJsonFile } from "../tap/config.js";
import { readState } from "../tap/state.js";
import { oneLine } from "../terminal-text.js";

interface TapOptions {
  readonly config?: string;
  readonly state?: string;
  readonly catalog?: string;
  readonly discover?: true;
  readonly from?: string;
  readonly to?: string;
}

export function define(command: Command): void {
  command
    .description("Writes the records as a Singer tap, for Meltano and other loaders.")
    .option("--config <file>", "JSON: tenant_id, api_secret or client_secret, start_date and more")
    .option("--state <file>", "JSON: the last STATE of the run before")
    .option("--catalog <file>", "JSON: the streams and properties to read (default: all)")
    .option("--discover", "print the catalog, and do nothing else")
    .option("--from <time>", "only months of lists with a period, from this day or time on")
    .option("--to <time>", "with --from or alone: before this day or time");
  addExamples(
    command,
    "tap --discover > catalog.json",
    "tap --config config.json --state state.json | target-postgres --config target.json",
    "tap --config config.json --from 2026-01-01 --to 2026-02-01",
  );
  command.action(async (options: TapOptions) => {
    try {
      await tap(options);
    } catch (error) {
      if (isBrokenPipe(error)) throw error; // the loader has ended, and reports why itself
      // Singer's runners look for this level.
      log(`CRITICAL ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = exitCodeOf(error);
    }
  });
}

const log = (text: string): void => void process.stderr.write(`${oneLine(text)}\n`);

async function tap(options: TapOptions): Promise<void> {
  if (options.discover) return writeJson(discover());
  if (options.config === undefined) throw new UsageError("tap needs --config, or --discover.");
  const { client, startDate, overlapDays, unknownKeys } = readConfig(readJsonFile("--config", options.config));
  const state = readState(options.state === undefined ? undefined : readJsonFile("--state", options.state));
  const catalog = options.catalog === undefined ? undefined : readJsonFile("--catalog", options.catalog);
  const [from, to] = [readDate("--from", options.from), readDate("--to", options.to)];
  if (from !== undefined && to !== undefined && from >= to) throw new UsageError("--from is not before --to.");
  const streams = selectStreams(catalog);
  const hasWindow = from !== undefined || to !== undefined;
  for (const key of unknownKeys) log(`WARNING config: ${key} is unknown and ignored.`);

  const { createThriveClient } = await import("../../index.js");
  const { createSource } = await import("../../copy/source.js");
  const { runTap } = await import("../tap/run.js");
  const fetch = await environmentFetch(process.env);
  const thrive = createThriveClient({ ...client, ...(fetch && { fetch }) });
  await runTap(
    {
      source: createSource(thrive, { concurrency: 4, signal: interruptSignal() }),
      ...{ state, startDate, overlapDays, from, to, now: new Date(), write: writeOutput, log },
    },
    hasWindow ? streams.filter(({ replicationKey }) => replicationKey !== undefined) : streams,
  );
}
