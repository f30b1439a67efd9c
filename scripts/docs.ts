import { parseArgs } from "node:util";

import { buildSite } from "./docs/build-site.js";
import { serveSite } from "./docs/serve-site.js";

const { values } = parseArgs({
  options: {
    /** The path that the site is served under. */
    base: { type: "string", default: "/" },
    /** Where the site is published, for the sitemap and link previews, which need whole addresses. */
    origin: { type: "string", default: "http://localhost" },
    out: { type: "string", default: "site" },
    serve: { type: "boolean", default: false },
  },
});

const base = `/${values.base}/`.replace(/\/{2,}/g, "/");
await buildSite({ folder: values.out, base, origin: values.origin });
if (values.serve) {
  const { url } = await serveSite(values.out, base);
  console.log(`The documentation is at ${url}. Press Ctrl+C to stop.`);
}
