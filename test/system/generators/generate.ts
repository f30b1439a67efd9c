import { join } from "node:path";
import { redocly } from "../../../scripts/redocly/cli.js";
import { specFile } from "../../scripts/generate/spec.js";
import { runTool } from "../../package/run.js";

/** Hey API's client of the description: a folder `client`. */
export async function generateByHeyApi(folder: string): Promise<void> {
  const output = join(folder, "client");
  await runTool("openapi-ts", "--input", specFile, "--output", output, "--no-log-file");
}

/** Redocly's: a file `client.ts`. */
export function generateByRedocly(folder: string): Promise<void> {
  const { status, stdout, stderr } = redocly("generate-client", specFile, `--output=${join(folder, "client.ts")}`);
  return status === 0 ? Promise.resolve() : Promise.reject(new Error(stdout + stderr));
}
