import { expect, test, vi } from "vitest";
import * as thriveCpd from "../src/index.js";

const { isThriveError, ThriveError } = thriveCpd;

type Package = typeof thriveCpd;

vi.resetModules();
const copy: Package = await import("../src/index.js");

const facts = { status: 404, headers: new Headers(), body: {}, operationId: "getLogEntry" };
const mismatch = { path: "", expected: "string", received: "null" };

/** One error of each kind, made by a copy of the package. */
const kinds: Record<string, (from: Package) => Error> = {
  APIError: (from) => new from.APIError("m", facts),
  BadRequestError: (from) => new from.BadRequestError("m", facts),
  AuthenticationError: (from) => new from.AuthenticationError("m", facts),
  PermissionDeniedError: (from) => new from.PermissionDeniedError("m", facts),
  NotFoundError: (from) => new from.NotFoundError("m", facts),
  ConflictError: (from) => new from.ConflictError("m", facts),
  UnprocessableEntityError: (from) => new from.UnprocessableEntityError("m", facts),
  RateLimitError: (from) => new from.RateLimitError("m", facts),
  InternalServerError: (from) => new from.InternalServerError("m", facts),
  TokenError: (from) => new from.TokenError("m", { status: 400 }),
  APIConnectionError: (from) => new from.APIConnectionError("m"),
  APIConnectionTimeoutError: (from) => new from.APIConnectionTimeoutError("m"),
  APIUserAbortError: (from) => new from.APIUserAbortError("m"),
  ResponseValidationError: (from) => new from.ResponseValidationError("m", { ...facts, ...mismatch }),
  InvalidArgumentError: (from) => new from.InvalidArgumentError("m"),
};

test("each class that the package exports is among them", () => {
  const exported = Object.keys(thriveCpd).filter((name) => name.endsWith("Error"));
  expect(exported.filter((name) => !["ThriveError", "isThriveError"].includes(name)).sort()).toEqual(
    Object.keys(kinds).sort(),
  );
});

test.each(Object.entries(kinds))("%s is known by its name, in two copies", (name, make) => {
  expect(copy.ThriveError).not.toBe(ThriveError);
  for (const error of [make(thriveCpd), make(copy)]) {
    expect(error.name).toBe(name);
    expect(isThriveError(error)).toBe(true);
    expect(copy.isThriveError(error)).toBe(true);
  }
  expect(make(copy)).not.toBeInstanceOf(ThriveError);
  expect(make(thriveCpd)).toBeInstanceOf(ThriveError);
});

test("an error can be given another name, and is none of the package's then", () => {
  const error: unknown = Object.assign(new thriveCpd.NotFoundError("m", facts), { name: "Missing" });
  expect(error).toHaveProperty("name", "Missing");
  expect(isThriveError(error)).toBe(false);
});

test("a subclass of the caller's own is one, too", () => {
  class Missing extends thriveCpd.NotFoundError {}
  expect(isThriveError(new Missing("m", facts))).toBe(true);
});

test.each<[string, unknown]>([
  ["an Error", new Error("m")],
  ["a TypeError", new TypeError("m")],
  ["an AbortError", new DOMException("m", "AbortError")],
  ["the platform's NotFoundError", new DOMException("m", "NotFoundError")],
  ["another package's RateLimitError", Object.assign(new Error("m"), { name: "RateLimitError" })],
  ["an Error that is named after Object's", Object.assign(new Error("m"), { name: "toString" })],
  ["an object with a name", { name: "NotFoundError", status: 404 }],
  ["a string", "NotFoundError"],
  ["null", null],
  ["undefined", undefined],
])("%s is none", (_name, value) => {
  expect(isThriveError(value)).toBe(false);
});
