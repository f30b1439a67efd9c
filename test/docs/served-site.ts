import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { buildSite } from "../../scripts/docs/build-site.js";
import { serveSite } from "../../scripts/docs/serve-site.js";
import { launch } from "./browser.js";

/** The documentation, built and served below a path, and a browser to read it in, until the file's tests are done. */
export async function openSite() {
  const folder = await mkdtemp(join(tmpdir(), "docs-browser-"));
  await buildSite(folder);
  const browser = await launch();
  const site = await serveSite(folder, "/some/where");
  afterAll(async () => {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  });
  return { folder, browser, site };
}
