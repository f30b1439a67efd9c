/** A process with a server that misbehaves at random. It responds to each message of its parent with its counts. */
import type { IncomingMessage } from "node:http";
import { entry, tokenResponse } from "../../support/scripted-thrive.js";
import {
  after,
  respond,
  contentLength,
  drip,
  json,
  neverRespond,
  resetBeforeHead,
  resetWithinBody,
  serveWire,
  type Behaviour,
} from "../../support/wire.js";
import { seededRandom } from "../../support/random.js";

export interface Counts {
  readonly origin: string;
  tokenRequests: number;
  tokenFailures: number;
  rotations: number;
  apiRequests: number;
}

const random = seededRandom(Number(process.argv[2]));
const server = await serveWire((_, request) => (request.method === "POST" ? answerToken() : answerRead(request)));
const counts: Counts = {
  origin: server.origin,
  tokenRequests: 0,
  tokenFailures: 0,
  rotations: 0,
  apiRequests: 0,
};
/** All tokens up to this number have been rotated away. */
let rotatedTo = 0;

const busy = (status: number) => respond({ status, headers: { "retry-after": "0" } });
const unauthorized = json({ status: 401 }, { status: 401 });

function answerToken(): Behaviour {
  counts.tokenRequests += 1;
  const failures = [resetBeforeHead(), resetWithinBody('{"access_token":'), busy(503), busy(429)];
  const failure = failures[Math.floor(random() * 40)];
  if (failure) {
    counts.tokenFailures += 1;
    return failure;
  }
  return after(random() * 20, json(tokenResponse(counts.tokenRequests)));
}

function answerRead({ url = "", headers }: Pick<IncomingMessage, "url" | "headers">): Behaviour {
  counts.apiRequests += 1;
  if (Number(headers.authorization?.split("-")[1]) <= rotatedTo) return unauthorized;
  const body = { ...entry, logEntryId: url.split("/").at(-1) };
  const text = JSON.stringify(body);
  const dice = random() * 1_000;
  const faults: readonly [perMille: number, fault: () => Behaviour][] = [
    [3, rotate],
    [20, resetBeforeHead],
    [10, () => resetWithinBody(text)],
    [10, () => contentLength(text.length + 10, text)],
    [10, () => contentLength(text.length - 10, text)],
    [20, () => busy(503)],
    [20, () => busy(429)],
    [5, () => respond({ status: 500, body: "not JSON" })],
    [20, () => after(20 + random() * 40, json(body))],
    [0.2, neverRespond],
    [0.2, drip],
  ];
  let passed = 0;
  for (const [perMille, fault] of faults) {
    passed += perMille;
    if (dice < passed) return fault();
  }
  return json(body);
}

function rotate(): Behaviour {
  counts.rotations += 1;
  rotatedTo = counts.tokenRequests + 1; // `tokenResponse` counts from 0
  return unauthorized;
}

process.on("message", () => process.send?.(counts));
process.send?.(counts);
