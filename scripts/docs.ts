import { buildDocs } from "./redocly/build-docs.js";

await buildDocs("site");
