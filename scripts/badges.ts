import { mkdir, readFile, writeFile } from "node:fs/promises";

import { badges } from "./badges/badges.js";

const folder = ".github/badges";
await mkdir(folder, { recursive: true });
for (const [name, svg] of Object.entries(await badges((path) => readFile(path, "utf8")))) {
  await writeFile(`${folder}/${name}.svg`, svg);
}
