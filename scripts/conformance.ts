import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInputs, type Inputs } from "./conformance/inputs.js";
import { reportLines, type RespectLog } from "./conformance/report.js";
import { redocly } from "./redocly/cli.js";

/**
 * Runs the workflows of test/conformance/arazzo.yaml against the API of the environment. Its arguments are fixed, so
 * that no option of Redocly's can print a credential; responses are shown only with `--show-responses`.
 */
async function main(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== "--show-responses")) return fail("The only option is --show-responses.", 2);
  const inputs = readInputs(process.env, new Date());
  if (typeof inputs === "string") return fail(inputs, 2);

  const folder = await mkdtemp(join(tmpdir(), "conformance-"));
  try {
    const log = join(folder, "log.json");
    // By the environment, because everybody can read the arguments of a process.
    process.env.REDOCLY_CLI_RESPECT_INPUT = JSON.stringify(inputs.values);
    process.env.REDOCLY_CLI_RESPECT_SERVER = JSON.stringify(inputs.servers);
    const { stdout, stderr } = redocly("respect", "test/conformance/arazzo.yaml", "--json-output", log);
    const text = await readFile(log, "utf8").catch(() => undefined);
    if (text === undefined) return fail(`Redocly did not run: ${hide(inputs, stderr.trim())}`, 1);
    if (args.length > 0) console.log(hide(inputs, stdout));
    const { lines, passed } = reportLines(JSON.parse(text) as RespectLog); // as Redocly documents it
    console.log(lines.join("\n"));
    return passed ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function fail(message: string, code: number): number {
  console.error(message);
  return code;
}

/** Redocly hides the secrets; should one of its versions not, this does. */
function hide({ values }: Inputs, text: string): string {
  return [values.apiSecret, values.clientSecret].reduce((shown, secret) => shown.replaceAll(secret, "********"), text);
}

process.exitCode = await main(process.argv.slice(2));
