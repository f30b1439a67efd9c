import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateByHeyApi, generateByRedocly } from "../system/generators/generate.js";
import { installIn } from "../package/install.js";
import { packProject } from "../package/pack.js";
import { bundledSize } from "./bundle.js";

/** Each client, and a module of all that somebody may call of it. */
export const clients = {
  "thrive-cpd": `export { createThriveClient } from "thrive-cpd";`,
  "openapi-fetch": `export { default } from "openapi-fetch";`,
  ky: `export { default } from "ky";`,
  "Hey API": `export { createClient } from "./client/client/index.js"; export * from "./client/index.js";`,
  Redocly: `export { client } from "./client.js";`,
};

/** Puts into an empty folder what is not a package of the project: ours, installed as it is packed, and what is generated. */
export async function prepareClients(folder: string): Promise<void> {
  const installed = packProject(join(folder, "packed")).then((tarball) => installIn(folder, tarball));
  await Promise.all([installed, generateByHeyApi(folder), generateByRedocly(folder)]);
}

/** Name → size of each client in a folder that has them, in bytes. */
export async function sizesIn(folder: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const [name, module] of Object.entries(clients)) sizes.set(name, await bundledSize(folder, module));
  return sizes;
}

/** Name → size of each client, in bytes. */
export async function measure(): Promise<Map<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), "size-"));
  try {
    await prepareClients(folder);
    return await sizesIn(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
