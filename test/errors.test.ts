import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import * as thriveCpd from "../src/index.js";
import type { ThriveClientOptions } from "../src/index.js";
import { redirectTo, serveWire } from "./support/wire.js";
import { entryPath, logEntryId, secret, tenantId } from "./support/example.js";
import { rejection } from "./support/outcome.js";
import { recordingFetch, tokenResponse } from "./support/recording-fetch.js";

const { APIError, createThriveClient, isThriveError, ThriveError } = thriveCpd;

const clientWithResponse = (respond: () => Response, auth: ThriveClientOptions["auth"]) =>
  createThriveClient({
    ...{ tenantId, maxRetries: 0, fetch: recordingFetch(respond).fetch },
    auth,
  });

async function errorOf(respond: () => Response) {
  const client = clientWithResponse(respond, { apiSecret: secret });
  const error = await rejection(() => client.getLogEntry({ logEntryId }));
  if (error instanceof APIError) return error;
  throw error;
}

const errorBody = (status: number) => ({ status, error: "Its Name", message: "what went wrong" });

const classes = [
  [400, "BadRequestError"],
  [401, "AuthenticationError"],
  [402, "APIError"],
  [403, "PermissionDeniedError"],
  [404, "NotFoundError"],
  [408, "APIError"],
  [409, "ConflictError"],
  [418, "APIError"],
  [422, "UnprocessableEntityError"],
  [429, "RateLimitError"],
  [500, "InternalServerError"],
  [502, "InternalServerError"],
  [503, "InternalServerError"],
  [504, "InternalServerError"],
  [599, "InternalServerError"],
] as const;

test.each(classes)("%i is a %s", async (status, name) => {
  const headers = { "x-request-id": "r1" };
  const error = await errorOf(() => Response.json(errorBody(status), { status, headers }));
  for (const Class of [thriveCpd[name], APIError, ThriveError, Error]) {
    expect(error).toBeInstanceOf(Class);
  }
  expect(error.constructor).toBe(thriveCpd[name]);
  expect(error).toMatchObject({ name, status, operationId: "getLogEntry" });
  const hint = status === 401 ? ". Check tenantId and auth.apiSecret, and that both belong to this environment." : "";
  expect(error.message).toBe(`getLogEntry: ${status} what went wrong${hint}`);
  expect(error.body).toEqual(errorBody(status));
  expect(error.headers.get("x-request-id")).toBe("r1");
  expect(isThriveError(error)).toBe(true);
  expect(String(error)).toBe(`${name}: ${error.message}`);
  expect(error.stack?.split("\n")[0]).toBe(String(error));
});

test.each<[string, () => Response, string, unknown]>([
  ["JSON with an error alone", () => Response.json({ error: "Gone" }, { status: 410 }), "410 Gone", { error: "Gone" }],
  ["JSON of another shape", () => Response.json(["x"], { status: 410 }), "410", ["x"]],
  ["a message that is no text", () => Response.json({ message: 5 }, { status: 410 }), "410", { message: 5 }],
  ["null", () => Response.json(null, { status: 410 }), "410", null],
  ["a page of a gateway", () => new Response("<h1>Oh</h1>", { status: 502 }), "502", "<h1>Oh</h1>"],
  ["an empty body", () => new Response("", { status: 503 }), "503", ""],
  [
    "problem details",
    () => Response.json({ type: "about:blank", title: "Bad", detail: "page is too large" }, { status: 410 }),
    "410 page is too large",
    { type: "about:blank", title: "Bad", detail: "page is too large" },
  ],
  ["a title alone", () => Response.json({ title: "Gone" }, { status: 410 }), "410 Gone", { title: "Gone" }],
  [
    "problem details with messages by field",
    () => Response.json({ title: "Invalid", errors: { page: ["too large", "odd"] } }, { status: 410 }),
    "410 page: too large; odd",
    { title: "Invalid", errors: { page: ["too large", "odd"] } },
  ],
  [
    "a nested message",
    () => Response.json({ error: { code: 7, message: "quota used up" } }, { status: 410 }),
    "410 quota used up",
    { error: { code: 7, message: "quota used up" } },
  ],
  [
    "a list of messages",
    () => Response.json({ message: ["page must be an integer", "perPage is unknown"] }, { status: 410 }),
    "410 page must be an integer; perPage is unknown",
    { message: ["page must be an integer", "perPage is unknown"] },
  ],
  [
    "a list of errors beside a message",
    () => Response.json({ message: "Invalid", errors: [{ message: "page is odd" }, "and more"] }, { status: 410 }),
    "410 Invalid: page is odd; and more",
    { message: "Invalid", errors: [{ message: "page is odd" }, "and more"] },
  ],
  [
    "an object for a message",
    () => Response.json({ message: { page: "is odd" } }, { status: 410 }),
    "410 page: is odd",
    { message: { page: "is odd" } },
  ],
  [
    "a bare list of errors",
    () => Response.json([{ message: "one" }, { message: "two" }], { status: 410 }),
    "410 one; two",
    [{ message: "one" }, { message: "two" }],
  ],
  [
    "plain text",
    () => new Response("upstream connect error\n", { status: 502 }),
    "502 upstream connect error",
    "upstream connect error\n",
  ],
])("%s: message and body are made of it", async (_name, respond, expected, body) => {
  const error = await errorOf(respond);
  expect(error.message).toBe(`getLogEntry: ${expected}`);
  expect(error.body).toEqual(body);
});

test.each([
  ["7", 7_000],
  ["0", 0],
  ["soon", undefined],
])("Retry-After: %s gives retryAfterMs %s", async (value, retryAfterMs) => {
  const headers = { "retry-after": value };
  const error = await errorOf(() => Response.json(errorBody(429), { status: 429, headers }));
  expect(error.retryAfterMs).toBe(retryAfterMs);
  expect(Object.hasOwn(error, "retryAfterMs")).toBe(retryAfterMs !== undefined);
});

test("body and headers are within reach, and out of each log", async () => {
  const headers = { "x-personal": "personal header" };
  const body = { message: "m", details: "personal detail" };
  const error = await errorOf(() => Response.json(body, { status: 404, headers }));
  expect(Object.keys(error)).toEqual(["status", "operationId", "method", "url"]);
  const logs = [JSON.stringify(error), inspect(error), inspect(error, { depth: 9 }), String(error)];
  expect(logs.join()).not.toContain("personal");
  const { url } = error;
  expect({ ...error }).toEqual({ operationId: "getLogEntry", method: "GET", url, status: 404 });
  expect(inspect(error)).toContain("status: 404");
});

test("a 304 is not called a redirect", async () => {
  const { message } = await errorOf(() => new Response(null, { status: 304 }));
  expect(message).toBe("getLogEntry: 304");
});

test.each([301, 302, 303, 307, 308])("a %i is an APIError, and not followed", async (status) => {
  await using elsewhere = await serveWire(() => redirectTo("http://127.0.0.1:9/"));
  await using wire = await serveWire(() => redirectTo(`${elsewhere.origin}${entryPath}`, status));
  const auth = { apiSecret: secret };
  const client = createThriveClient({ tenantId, baseUrl: wire.origin, auth });
  const error = await rejection(() => client.getLogEntry({ logEntryId }));
  expect(error).toMatchObject({ name: "APIError", status });
  expect(error.message).toBe(`getLogEntry: ${status} a redirect, which is not followed`);
  expect(wire.requests).toHaveLength(1);
  expect(elsewhere.connections.opened).toBe(0);
});

describe("a 403", () => {
  const taken = "It requires one of the scopes api/read, api/all";

  test("under Basic is about no scope", async () => {
    const { message } = await errorOf(() => Response.json(errorBody(403), { status: 403 }));
    expect(message).toBe("getLogEntry: 403 what went wrong");
  });

  test("does not ask for a scope that the token has", async () => {
    const { fetch } = recordingFetch((request) =>
      request.method === "POST"
        ? tokenResponse("issued-token", { scope: "api/write api/read" })
        : Response.json(errorBody(403), { status: 403 }),
    );
    const client = createThriveClient({ tenantId, fetch, auth: { clientSecret: secret } });
    const { message } = await rejection(() => client.getLogEntry({ logEntryId }));
    expect(message).toBe("getLogEntry: 403 what went wrong");
  });

  test("of something else than the API's is about no scope", async () => {
    const client = clientWithResponse(() => new Response("<h1>Blocked</h1>", { status: 403 }), {
      accessToken: "a-token",
    });
    const { message } = await rejection(() => client.getLogEntry({ logEntryId }));
    expect(message).toBe("getLogEntry: 403");
  });

  test("under a token of the caller's names the operation's scopes", async () => {
    const forbidden = () => Response.json(errorBody(403), { status: 403 });
    const client = clientWithResponse(forbidden, { accessToken: "a-token" });
    const { message } = await rejection(() => client.getLogEntry({ logEntryId }));
    expect(message).toBe(`getLogEntry: 403 what went wrong. ${taken}.`);
  });

  test.each([
    [{ scope: "api/write" }, `${taken}; the token was granted api/write.`],
    [{ scope: "api/write api/readonly" }, `${taken}; the token was granted api/write api/readonly.`],
    [{ scope: "api/write x" }, `${taken}; the token was granted api/write x.`],
    [{ scope: "" }, `${taken}; the token was granted none.`],
    [{}, `${taken}.`],
  ])("under OAuth also names those of the token: %j", async (granted, hint) => {
    const { fetch } = recordingFetch((request) =>
      request.method === "POST"
        ? tokenResponse("issued-token", granted)
        : Response.json(errorBody(403), { status: 403 }),
    );
    const client = createThriveClient({ tenantId, fetch, auth: { clientSecret: secret } });
    const { message } = await rejection(() => client.getLogEntry({ logEntryId }));
    expect(message).toBe(`getLogEntry: 403 what went wrong. ${hint}`);
  });
});
