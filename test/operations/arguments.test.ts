import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createThriveClient, InvalidArgumentError, type ThriveClient } from "../../src/index.js";
import { checkArguments } from "../../src/operations/arguments.js";
import type { Operation, Parameter } from "../../src/operations/operation.js";
import { serveThrive, type ServedThrive } from "../support/serve.js";
import { testTenant } from "../support/tenants.js";
import { logEntryId, tenantId } from "../support/example.js";
import { rejection, thrown } from "../support/outcome.js";

const { apiSecret } = testTenant;

type AnyMethod = (...args: unknown[]) => Promise<unknown>;

const digits = /logEntryId must be a string that matches .*\[0-9a-fA-F\]\{24\}.*, such as "5f9d/;
const takes = /getLogEntry does not accept \S+(?: did you mean logEntryId\?)? It accepts logEntryId\./;

const bad: [string, unknown[], RegExp][] = [
  ["two dots", [{ logEntryId: ".." }], digits],
  ["an empty id", [{ logEntryId: "" }], digits],
  ["an id with a line break at its end", [{ logEntryId: `${logEntryId}\n` }], digits],
  ["23 digits", [{ logEntryId: logEntryId.slice(1) }], digits],
  ["25 digits", [{ logEntryId: `${logEntryId}0` }], digits],
  ["a digit that is none", [{ logEntryId: logEntryId.replace(/.$/, "g") }], digits],
  ["digits of another script", [{ logEntryId: "٠".repeat(24) }], digits],
  ["a path", [{ logEntryId: `../${logEntryId}` }], digits],
  ["a number", [{ logEntryId: 5 }], /logEntryId must be a string.*got 5\./],
  ["undefined", [{ logEntryId: undefined }], /logEntryId must be a string.*got undefined\./],
  ["null", [{ logEntryId: null }], /logEntryId must be a string.*got null\./],
  ["a list of ids", [{ logEntryId: [logEntryId] }], /logEntryId must be a string.*got an array\./],
  ["an object", [{ logEntryId: { toString: () => logEntryId } }], /must be a string/],
  ["no arguments", [], /logEntryId must be a string/],
  ["an empty object", [{}], /logEntryId must be a string/],
  ["null for arguments", [null], /getLogEntry takes an object: \{ logEntryId \}; got null\./],
  ["the id itself", [logEntryId], /takes an object: \{ logEntryId \}; got a string of 24/],
  ["another name", [{ logEntryId, id: logEntryId }], takes],
  ["__proto__", [{ logEntryId, ["__proto__"]: {} }], takes],
  ["constructor", [{ logEntryId, constructor: 1 }], takes],
  ["toString", [{ logEntryId, toString: 1 }], takes],
  ["toString and nothing else", [{ toString: () => logEntryId }], /getLogEntry does not accept toString/],
  ["null for options", [{ logEntryId }, null], /getLogEntry takes an object: \{ signal,/],
  [
    "an unknown option",
    [{ logEntryId }, { retries: 1 }],
    /getLogEntry does not accept retries; did you mean maxRetries\?/,
  ],
  ["a bad timeout", [{ logEntryId }, { timeout: 0 }], /timeout must be a number of milliseconds/],
  ["bad maxRetries", [{ logEntryId }, { maxRetries: -1 }], /maxRetries must be an integer, 0 or more/],
  ["a signal that is none", [{ logEntryId }, { signal: "soon" }], /signal must be an AbortSignal/],
];

describe("an InvalidArgumentError before any request:", () => {
  let served: ServedThrive;
  beforeAll(async () => {
    served = await serveThrive();
  });
  afterAll(() => served.close());

  test.each(bad)("%s", async (_name, args, expected) => {
    const { baseUrl } = served;
    const client = createThriveClient({ tenantId, baseUrl, auth: { apiSecret } });
    const method = client.getLogEntry as unknown as AnyMethod; // to pass what its types reject
    const error = await rejection(() => method(...args));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error.message).toMatch(expected);
    expect(served.seen).toEqual([]);
  });
});

test("every method rejects instead of throwing", async () => {
  const fetch = () => Promise.reject(new Error("nothing is to be sent"));
  const client = createThriveClient({ tenantId, fetch, maxRetries: 0, auth: { apiSecret } });
  const { api, ...methods } = client;
  const functions = [api.GET, ...Object.values<ThriveClient[keyof ThriveClient]>(methods)];
  const values = [null, "x", 5, Symbol("x"), [], [null], new Proxy({}, { ownKeys: () => raise() })];
  for (const work of functions as unknown as AnyMethod[]) {
    for (const value of values) {
      for (const args of [[value], [value, value], [{}, value]]) {
        await rejection(() => work(...args));
      }
    }
  }
});

function raise(): never {
  throw new Error("no keys");
}

describe("each limit", () => {
  const limits: [Omit<Parameter, "in" | "required">, unknown[], unknown[], string][] = [
    [{ type: "integer" }, [0, -3, 2 ** 53 - 1], [1.5, "1", NaN, Infinity, 2 ** 53, 1n, true], "an integer"],
    [{ type: "integer", minimum: 1 }, [1, 7], [0], "an integer, 1 or more"],
    [{ type: "integer", maximum: 9 }, [9, -1], [10], "an integer, 9 or less"],
    [{ type: "integer", minimum: 1, maximum: 9 }, [1, 9], [0, 10], "an integer from 1 to 9"],
    [{ type: "number" }, [1.5, 0], ["1.5", NaN, Infinity, null], "a number"],
    [{ type: "number", minimum: 0.5 }, [0.5], [0.4], "a number, 0.5 or more"],
    [{ type: "boolean" }, [true, false], ["true", 1, null], "true or false"],
    [{ type: "string" }, ["", "x"], [5, null, {}, ["x"]], "a string"],
    [{ type: "string", minLength: 2 }, ["ab"], ["a"], "a string of 2 or more characters"],
    [{ type: "string", maxLength: 2 }, ["ab"], ["abc"], "a string of 2 or less characters"],
    [{ type: "string", minLength: 1, maxLength: 2 }, ["a"], [""], "a string of 1 to 2 characters"],
    [{ type: "string", pattern: "^a.$" }, ["ab", "a😀"], ["b", "ab\n"], "a string that matches ^a.$"],
    [{ type: "string", enum: ["up", "down"] }, ["up"], ["left", 1], "one of up, down"],
    [{ type: "integer", enum: [1, 2] }, [2], [3, "1"], "one of 1, 2"],
    [{ type: "array" }, [[], [1]], ["a", { length: 0 }], "an array"],
    [{ type: "array", minItems: 1, maxItems: 2 }, [["a"]], [[], [1, 2, 3]], "an array of 1 to 2 items"],
    [
      { type: "array", items: { type: "string", pattern: "^[^,]+$" } },
      [["a", "b"]],
      [["a", ","], [1], "a"],
      "an array",
    ],
  ];

  const operationWith = (parameter: Parameter): Operation => ({
    ...{ id: "getLogEntry", method: "GET", path: "/x", scopes: [] },
    parameters: { it: parameter },
  });

  test.each(limits)("%j", (limit, goodValues, badValues, wanted) => {
    const operation = operationWith({ in: "query", required: true, ...limit });
    for (const it of goodValues) {
      expect(checkArguments(operation, { it })).toEqual({ path: {}, query: { it } });
    }
    for (const it of badValues) {
      const error = thrown(() => checkArguments(operation, { it }));
      expect(error).toBeInstanceOf(InvalidArgumentError);
      expect(error.message).toContain(`it must be ${wanted}`);
    }
  });

  test("an optional one may be omitted or undefined", () => {
    const operation = operationWith({ in: "query", required: false, type: "integer" });
    for (const args of [undefined, {}, { it: undefined }]) {
      expect(checkArguments(operation, args)).toEqual({ path: {}, query: {} });
    }
    expect(thrown(() => checkArguments(operation, { it: null })).message).toContain("got null");
  });

  test.each(["", ".", ".."])("no segment of a path may be %j, pattern or not", (it) => {
    const operation = operationWith({ in: "path", required: true, type: "string" });
    expect(thrown(() => checkArguments(operation, { it }))).toBeInstanceOf(InvalidArgumentError);
    expect(checkArguments(operation, { it: "..." })).toEqual({ path: { it: "..." }, query: {} });
  });

  test("the message has the type of a wrong value, and not the value", () => {
    const operation = operationWith({ in: "query", required: true, type: "integer" });
    const { message } = thrown(() => checkArguments(operation, { it: "s3cr3t" }));
    expect(message).toBe("getLogEntry: it must be an integer; got a string of 6 characters.");
  });
});
