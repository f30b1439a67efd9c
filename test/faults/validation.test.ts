import { expect, test, vi } from "vitest";
import type { ResponseValidationError } from "../../src/index.js";
import { json } from "../support/wire.js";
import { basicClient, entry, logEntryId, serveScript } from "../support/scripted-thrive.js";

/** What a call returns or throws when the API responds with this body. */
async function outcomeOf(body: unknown, options: Parameters<typeof basicClient>[1] = {}) {
  await using server = await serveScript({ api: () => json(body) });
  const outcome: unknown = await basicClient(server, options)
    .getLogEntry({ logEntryId })
    .catch((error: unknown) => error);
  expect(server.apiRequests).toHaveLength(1);
  return outcome;
}

test("a field is null that must not be", async () => {
  expect(await outcomeOf({ ...entry, durationMinutes: null })).toMatchObject({
    name: "ResponseValidationError",
    path: "durationMinutes",
    expected: "integer",
    received: "null",
  });
});

test("a field is null that may be", async () => {
  expect(await outcomeOf({ ...entry, description: null })).toEqual(entry);
});

test("a field is missing", async () => {
  const body = { ...entry, activity: { type: "file" } };
  expect(await outcomeOf(body)).toMatchObject({
    name: "ResponseValidationError",
    path: "activity/name",
    expected: "a value",
    received: "nothing",
  });
});

test("a field has another type", async () => {
  const wrong = { isVerified: "yes", durationMinutes: 1.5, category: [], description: 7 };
  const received = ["string", "number", "array", "number"];
  for (const [index, [path, value]] of Object.entries(wrong).entries()) {
    expect(await outcomeOf({ ...entry, [path]: value })).toMatchObject({
      name: "ResponseValidationError",
      path,
      received: received[index],
    });
  }
});

test("a mismatch holds personal data", async () => {
  const secret = "I learned this in hospital.";
  const body = { ...entry, description: { text: secret }, isVerified: secret };
  const failure = await outcomeOf(body);
  expect(failure).toMatchObject({ name: "ResponseValidationError", body });
  expect(`${String(failure)} ${JSON.stringify(failure)}`).not.toContain(secret);
});

test("the response is an array or a bare value", async () => {
  for (const [body, received] of [
    [[entry], "array"],
    [null, "null"],
    ["entry", "string"],
  ]) {
    expect(await outcomeOf(body)).toMatchObject({
      name: "ResponseValidationError",
      path: "",
      expected: "object",
      received,
    });
  }
});

test("a field is unknown", async () => {
  const body = { ...entry, mood: "good", activity: { ...entry.activity, pages: 3 } };
  expect(await outcomeOf(body)).toEqual(body);
});

test("a value does not match its pattern or format", async () => {
  const body = { ...entry, userId: "no id", entryDate: "yesterday", durationMinutes: -1 };
  expect(await outcomeOf(body)).toEqual(body);
});

test("validate is a function", async () => {
  const validate = vi.fn<(error: ResponseValidationError) => void>();
  const body = { ...entry, isVerified: null };
  expect(await outcomeOf(body, { validate })).toEqual(body);
  expect(validate).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ path: "isVerified", received: "null", body }),
  );
});

test("validate is false", async () => {
  const body = { ...entry, isVerified: null };
  expect(await outcomeOf(body, { validate: false })).toEqual(body);
});

test("an argument is invalid", async () => {
  await using server = await serveScript();
  const client = basicClient(server);
  // Not all code is typed.
  const wrong = [{}, { logEntryId: "5f9d" }, { logEntryId: "../users" }, { logEntryId: null }];
  for (const args of [...wrong, { logEntryId, page: 1 }] as { logEntryId: string }[]) {
    await expect(client.getLogEntry(args)).rejects.toMatchObject({ name: "InvalidArgumentError" });
  }
  expect(server.connections.opened).toBe(0);
});
