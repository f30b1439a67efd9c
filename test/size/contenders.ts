import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateByHeyApi, generateByRedocly } from "../system/generators/generate.js";
import { installIn } from "../package/install.js";
import { packProject } from "../package/pack.js";
import { bundledSize } from "./bundle.js";

const nothing = (): Promise<void> => Promise.resolve();

async function installPackage(folder: string): Promise<void> {
  await installIn(folder, await packProject(join(folder, "packed")));
}

/** Each client, how it comes into a folder, and a module of all that somebody may call of it. */
const contenders = [
  { name: "thrive-cpd", make: installPackage, module: `export { createThriveClient } from "thrive-cpd";` },
  { name: "openapi-fetch", make: nothing, module: `export { default } from "openapi-fetch";` },
  { name: "ky", make: nothing, module: `export { default } from "ky";` },
  {
    name: "Hey API",
    make: generateByHeyApi,
    module: `export { createClient } from "./client/client/index.js"; export * from "./client/index.js";`,
  },
  { name: "Redocly", make: generateByRedocly, module: `export { client } from "./client.js";` },
];

/** Name → size of each client, in bytes. */
export async function measure(): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const { name, make, module } of contenders) {
    const folder = await mkdtemp(join(tmpdir(), "size-"));
    try {
      await make(folder);
      sizes.set(name, await bundledSize(folder, module));
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  return sizes;
}
