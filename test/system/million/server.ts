/** A process that serves a million entries in pages of a thousand. It responds to each message with its number of requests. */
import { createServer } from "node:http";
import { logEntry } from "../../support/pages.js";
import { listen } from "../../support/listen.js";

const totalPages = 1_000;
const perPage = 1_000;

/**
 * The records of a page, cut where the number of the page belongs: an entry's id is its place in the list, in decimal
 * digits, of which the last three are its place in the page.
 */
const pieces = JSON.stringify(
  Array.from({ length: perPage }, (_, index) => logEntry(index, { logEntryId: `#${String(index).padStart(3, "0")}` })),
).split("#");

let requests = 0;
const server = await listen(
  createServer(({ url = "" }, response) => {
    requests += 1;
    const query = new URL(url, "http://localhost").searchParams;
    const page = Number(query.get("page"));
    const pagination = { totalResults: totalPages * perPage, totalPages, page, perPage };
    const records = pieces.join(String(page - 1).padStart(21, "0"));
    response.setHeader("content-type", "application/json");
    response.end(`{"pagination":${JSON.stringify(pagination)},"results":${records}}`);
  }),
);

process.on("message", () => process.send?.({ requests }));
process.send?.({ origin: server.origin });
