import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { redocly, redoclyVersion } from "../../redocly/cli.js";
import { foreignLoads } from "./foreign-loads.js";
import { mendPage } from "./mend-page.js";

/** Renders the description as one page that loads nothing from another host. */
export async function buildApiReference(): Promise<string> {
  const page = mendPage(await render(), redoclyVersion);
  const loads = foreignLoads(page);
  if (loads.length > 0) {
    throw new Error(`The page would load from other hosts:\n${loads.join("\n")}`);
  }
  // The renderer leaves out the template's, and without one a browser lays the page out in quirks mode.
  return `<!DOCTYPE html>\n${page}`;
}

async function render(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "docs-"));
  try {
    const file = join(folder, "index.html");
    const { status, stdout, stderr } = redocly(
      "build-docs",
      "openapi.yaml",
      "--config=scripts/docs/api-reference/redocly.yaml",
      "--lint-config=error",
      "--inlineBundle",
      `--output=${file}`,
    );
    if (status !== 0) throw new Error(`redocly build-docs failed:\n${stdout}${stderr}`);
    return await readFile(file, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}
