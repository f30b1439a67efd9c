import { Command, Option } from "commander";
import { drift, type DriftOptions } from "./spec-drift/drift.js";
import { RecordingError } from "./spec-drift/recording.js";

const program = new Command("npm run spec:drift --")
  .description(
    `Compares recorded traffic with openapi.yaml, and reports what is not as described: endpoints, query parameters, \
statuses, content types, fields, values, and bodies that are empty or not JSON.

Exits with code 1 if there is anything to report, or a recording cannot be read.`,
  )
  .argument("<recordings...>", "HAR files, NDJSON files with { request, response } in each line, or folders of them")
  .addOption(new Option("--format <format>", "how to print the report").choices(["pretty", "json"]).default("pretty"))
  .option("--server <url>", "the URL that the API was recorded under, if it is none of the servers in openapi.yaml")
  .addHelpText(
    "after",
    `
Examples:
  $ npm run spec:drift -- traffic.har
  $ npm run spec:drift -- traffic.ndjson --server http://localhost:8080/base/path

How to record traffic without credentials: "Does the real API still match?" in
scripts/docs/guides/change-the-description.md.`,
  );

if (process.argv.length <= 2) program.help({ error: true });
program.parse();

try {
  const { credentials, problems, report } = await drift(program.args, program.opts<DriftOptions>());
  console.log(report);
  if (credentials.length > 0) {
    console.error(`Warning: ${credentials.join(", ")} hold credentials. Remove them before you keep the recording.`);
  }
  if (problems > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof RecordingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
