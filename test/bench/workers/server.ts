/**
 * A minimal server that responds like the API, in a process of its own so that its time is not measured. It sends its base
 * URL as its first message, and ends with the process that started it.
 *
 * - `--entries N`: how many log entries `GET /cpdEntries?page=…&perPage=…` lists. Default: 0.
 * - `--latency MS`: how long it waits before each response, in milliseconds. Default: 0.
 *
 * `GET /cpdEntries/…` responds with one entry, whatever its id, and each POST with an access token.
 */
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { listen } from "../../support/listen.js";
import { entry } from "../../support/log-entry.js";

const { values } = parseArgs({
  options: {
    entries: { type: "string", default: "0" },
    latency: { type: "string", default: "0" },
  },
});
const totalResults = Number(values.entries);
const latency = Number(values.latency);

const text = JSON.stringify(entry);
const oneEntry = Buffer.from(text);
const token = Buffer.from(JSON.stringify({ access_token: "a-token", token_type: "Bearer", expires_in: 3600 }));

/** Of one entry and the comma behind it. */
const length = text.length + 1;
const idAt = text.indexOf(entry.logEntryId);
/** As many entries as a page can have, as bytes that only need their ids: text would be joined and encoded each time. */
const manyEntries = Buffer.from(`${text},`.repeat(1_000));

const closing = Buffer.from("]}");

/** A page of the list. An entry's id is its place in the list, in decimal digits. */
function page(query: URLSearchParams): Buffer {
  const [number, perPage] = [Number(query.get("page") ?? 1), Number(query.get("perPage") ?? 100)];
  const pagination = { totalResults, totalPages: Math.ceil(totalResults / perPage), page: number, perPage };
  const first = (number - 1) * perPage;
  const count = Math.max(0, Math.min(perPage, totalResults - first));
  const start = `{"pagination":${JSON.stringify(pagination)},"results":[`;
  const body = Buffer.concat([Buffer.from(start), manyEntries.subarray(0, Math.max(0, count * length - 1)), closing]);
  for (let place = 0; place < count; place += 1) {
    body.write(String(first + place).padStart(24, "0"), start.length + place * length + idAt, "latin1");
  }
  return body;
}
function respond(method: string, url: string): Buffer {
  if (method === "POST") return token;
  const [path = "", query = ""] = url.split("?");
  return path.endsWith("/cpdEntries") ? page(new URLSearchParams(query)) : oneEntry;
}

const http = createServer((request, response) => {
  const { method = "", url = "" } = request;
  request.resume();
  const send = (): void => {
    const body = respond(method, url);
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
  };
  if (latency === 0) send();
  else setTimeout(send, latency);
});
// A contender that waits for its turn finds its connections as it left them.
http.keepAliveTimeout = 300_000;
const { origin } = await listen(http);
process.send?.(`${origin}/rest/v1`);
process.on("disconnect", () => process.exit());
