import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { redocly } from "./cli.js";
import { foreignLoads } from "./foreign-loads.js";

/** The renderer's logo, and the icons that it has for other pages, at its vendor's hosts. */
const vendorPicture = /https:\/\/cdn\.redoc(?:\.ly|ly\.com)\/(?:redoc\/[\w-]+\.svg|icons\/[\w./-]+)/g;

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="44" height="16"><text y="12" font-family="sans-serif" font-size="13" fill="#808080">Redoc</text></svg>`;
const logo = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;

/** Renders the description as one page, `index.html`, that loads nothing from another host. */
export async function buildDocs(folder: string): Promise<void> {
  const page = (await render()).replaceAll(vendorPicture, logo);

  const loads = foreignLoads(page);
  if (loads.length > 0) {
    throw new Error(`The page would load from other hosts:\n${loads.join("\n")}`);
  }

  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html"), page);
}

async function render(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "docs-"));
  try {
    const file = join(folder, "index.html");
    const { status, stdout, stderr } = redocly("build-docs", "--inlineBundle", `--output=${file}`);
    if (status !== 0) throw new Error(`redocly build-docs failed:\n${stdout}${stderr}`);
    return await readFile(file, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}
