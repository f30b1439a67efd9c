import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Runs `redocly diff` again and again in one process: loading the CLI takes longer than a comparison. It reads its
 * arguments and runs when its main module is evaluated, which a query in the module's URL brings about each time.
 */
const bin = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const main = pathToFileURL(join(dirname(bin), "../lib/index.js")).href;
let runs = 0;
let printed = { stdout: "", stderr: "" };
let ended: () => void = () => undefined;

for (const name of ["stdout", "stderr"] as const) {
  process[name].write = (text: string | Uint8Array) => {
    printed[name] += String(text);
    if (/Diff (?:passed|failed)|❌|error occurred/.test(printed.stderr)) ended();
    return true;
  };
}

process.on("message", (args: string[]) => {
  void run(args).then((result) => process.send?.(result));
});

async function run(args: readonly string[]): Promise<typeof printed> {
  printed = { stdout: "", stderr: "" };
  process.argv = [process.execPath, bin, ...args];
  const end = new Promise<void>((resolve) => (ended = resolve));
  runs += 1;
  await import(`${main}?run=${runs}`);
  // Redocly's process would end here. This one goes on, so what it did not expect is waited for in vain.
  const limit = setTimeout(ended, 30_000);
  await end;
  clearTimeout(limit);
  return printed;
}
