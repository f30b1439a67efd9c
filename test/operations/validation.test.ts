import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createThriveClient, ResponseValidationError, ThriveError } from "../../src/index.js";
import { empty, html, serveWire } from "../support/wire.js";
import { entry, logEntryId, secret, tenantId } from "../support/example.js";
import { rejection } from "../support/outcome.js";
import { recordingFetch } from "../support/recording-fetch.js";

type Validate = boolean | ((error: ResponseValidationError) => void);

function clientWithResponse(respond: () => Response, validate?: Validate) {
  const { fetch } = recordingFetch(respond);
  return createThriveClient({ tenantId, fetch, validate, auth: { apiSecret: secret } });
}

async function mismatch(respond: () => Response, validate?: Validate): Promise<ResponseValidationError> {
  const client = clientWithResponse(respond, validate);
  const error = await rejection(() => client.getLogEntry({ logEntryId }));
  if (error instanceof ResponseValidationError) return error;
  throw error;
}

const page = "<!doctype html><p>personal</p>";
const asHtml = { headers: { "content-type": "text/html" } };

const noJson: [string, () => Response, string, string][] = [
  ["an empty 200", () => new Response(""), "", "nothing"],
  ["an empty 200 that says so", () => new Response("", { headers: { "content-length": "0" } }), "", "nothing"],
  ["a 204", () => new Response(null, { status: 204 }), "", "nothing"],
  ["a page", () => new Response(page, asHtml), page, "text/html that is not JSON"],
  [
    "JSON that is cut off",
    () => new Response('{"a":', { headers: { "content-type": "application/json" } }),
    '{"a":',
    "application/json that is not JSON",
  ],
  [
    "text without a type",
    () => new Response(new TextEncoder().encode("personal")),
    "personal",
    "a body without a content type that is not JSON",
  ],
];

describe("not JSON", () => {
  test.each(noJson)("%s", async (_name, respond, body, received) => {
    // It is not JSON, whether or not it is validated.
    for (const validate of [undefined, true, false, () => undefined]) {
      const error = await mismatch(respond, validate);
      expect(error).toBeInstanceOf(ThriveError);
      expect(error).toMatchObject({ path: "", expected: "JSON", received, body });
      expect(error).toMatchObject({ operationId: "getLogEntry", status: respond().status });
      expect(error.message).toBe(
        `getLogEntry: the response (${respond().status}) does not match the API description: expected JSON, got ${received}.`,
      );
      expect(error.cause).toBeUndefined();
    }
  });

  test("over a socket: empty, and a page", async () => {
    await using wire = await serveWire((index) => [empty(), empty(204)][index] ?? html());
    const baseUrl = wire.origin;
    const client = createThriveClient({ tenantId, baseUrl, auth: { apiSecret: secret } });
    for (const status of [200, 204, 200]) {
      const error = await rejection(() => client.getLogEntry({ logEntryId }));
      expect(error).toMatchObject({ name: "ResponseValidationError", status });
    }
    expect(wire.requests).toHaveLength(3);
  });
});

const withoutDescription: object = { ...entry, description: undefined }; // JSON leaves it out
const mismatches: [string, unknown, string, string, string][] = [
  ["a list", [entry], "", "object", "array"],
  ["null", null, "", "object", "null"],
  ["a string", "personal", "", "object", "string"],
  ["a field that is missing", withoutDescription, "description", "a value", "nothing"],
  ["an empty object", {}, "logEntryId", "a value", "nothing"],
  ["a number for a string", { ...entry, userId: 5 }, "userId", "string", "number"],
  ["null for a string", { ...entry, userId: null }, "userId", "string", "null"],
  ["a string for a boolean", { ...entry, isVerified: "personal" }, "isVerified", "boolean", "string"],
  ["a string for a number", { ...entry, durationMinutes: "15" }, "durationMinutes", "integer", "string"],
  ["a half for a whole", { ...entry, durationMinutes: 1.5 }, "durationMinutes", "integer", "number"],
  ["what may be a string or null", { ...entry, description: 5 }, "description", "string or null", "number"],
  ["a string for an object", { ...entry, activity: "personal" }, "activity", "object", "string"],
  ["a list for an object", { ...entry, category: ["personal"] }, "category", "object", "array"],
  ["one missing within", { ...entry, activity: { type: "file" } }, "activity/name", "a value", "nothing"],
  [
    "one wrong within",
    { ...entry, activity: { type: "file", name: { personal: 1 } } },
    "activity/name",
    "string",
    "object",
  ],
];

describe("a mismatch", () => {
  test.each(mismatches)("%s: path and types, no value", async (_name, body, path, expected, received) => {
    const error = await mismatch(() => Response.json(body, { headers: { "x-trace": "personal" } }));
    expect(error).toMatchObject({ name: "ResponseValidationError", path, expected, received });
    expect(error.message).toBe(
      `getLogEntry: the response (200) does not match the API description${path && ` at ${path}`}: expected ${expected}, got ${received}.`,
    );
    expect(error.body).toEqual(body);
    expect(error.headers.get("x-trace")).toBe("personal");
    expect(`${inspect(error)} ${JSON.stringify(error)}`).not.toContain("personal");
  });

  test("has only properties for logs", async () => {
    const error = await mismatch(() => Response.json({ personal: "personal" }));
    expect(Object.keys(error).sort()).toEqual(
      ["expected", "method", "operationId", "path", "received", "status", "url"].sort(),
    );
  });

  test("validate: false returns it unchanged", async () => {
    for (const [, body] of mismatches) {
      const client = clientWithResponse(() => Response.json(body), false);
      expect(await client.getLogEntry({ logEntryId })).toEqual(body);
    }
  });

  test("validate: a function is called with it, and it is returned", async () => {
    for (const [, body, path] of mismatches) {
      const told: ResponseValidationError[] = [];
      const client = clientWithResponse(
        () => Response.json(body),
        (error) => told.push(error),
      );
      expect(await client.getLogEntry({ logEntryId })).toEqual(body);
      expect(told.map((error) => error.path)).toEqual([path]);
      expect(told[0]).toBeInstanceOf(ResponseValidationError);
    }
  });
});

test.each<[string, object]>([
  ["what it should be", entry],
  ["unknown fields", { ...entry, later: 1, activity: { ...entry.activity, later: 1 } }],
  ["an unknown type of activity", { ...entry, activity: { type: "podcast", name: "n" } }],
  ["an id without a pattern", { ...entry, logEntryId: "x", userId: "auth0|1" }],
  ["a date of another form", { ...entry, entryDate: "yesterday" }],
  ["a name that is too long", { ...entry, category: { categoryId: "c", name: "n".repeat(999) } }],
  ["text for what may be null", { ...entry, description: "d" }],
  ["a whole number with a point", JSON.parse(JSON.stringify(entry).replace("15", "15.0")) as object],
])("%s passes, as it came", async (_name, body) => {
  const told: unknown[] = [];
  const respond = () => Response.json(body);
  expect(await clientWithResponse(respond).getLogEntry({ logEntryId })).toEqual(body);
  await clientWithResponse(respond, (error) => told.push(error)).getLogEntry({ logEntryId });
  expect(told).toEqual([]);
});
