import { buildSite } from "./docs/build-site.js";
import { serveSite } from "./docs/serve-site.js";

await buildSite("site");
if (process.argv.includes("--serve")) {
  const { url } = await serveSite("site");
  console.log(`The documentation is at ${url} until this is stopped.`);
}
