import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { buildDocs } from "./api-reference/build.js";
import { buildClientReference } from "./client-reference.js";
import { afterTag, withPolicy } from "./content-security-policy.js";
import { siteHeader, siteIcon } from "./site-header.js";

const styleSheet = fileURLToPath(new URL("style.css", import.meta.url));

/** Builds the API reference, the client's reference below it, and `openapi.yaml` to download. */
export async function buildSite(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyFile("openapi.yaml", join(folder, "openapi.yaml"));
  await copyFile(styleSheet, join(folder, "style.css"));
  await writeFile(join(folder, "index.html"), afterTag(await buildDocs(), "<body>", siteHeader("", "API")));
  await buildClientReference(join(folder, "client"), styleSheet);

  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith(".html")) continue;
    const file = join(folder, name);
    await writeFile(file, withPolicy(afterTag(await readFile(file, "utf8"), "<head>", siteIcon)));
  }
}
