import { expectTypeOf, test } from "vitest";
import type { ErrorBody, LogEntry, ThriveApi, ThriveClient } from "../../src/index.js";

declare const api: ThriveApi;
const path = "/cpdEntries/{logEntryId}";
const call = { params: { path: { logEntryId: "5f9d88d6e1b2a34c56d78902" } } };

test("it has the description's methods of HTTP, and nothing of openapi-fetch besides", () => {
  expectTypeOf<ThriveClient["api"]>().toEqualTypeOf<ThriveApi>();
  expectTypeOf<keyof ThriveApi>().toEqualTypeOf<"GET">();
});

test("data or error, never both", async () => {
  const outcome = await api.GET(path, call);
  expectTypeOf(outcome.response).toEqualTypeOf<Response>();
  if (outcome.data) {
    expectTypeOf(outcome.data).toExtend<LogEntry>();
    expectTypeOf<LogEntry>().toExtend<typeof outcome.data>();
    expectTypeOf(outcome.error).toEqualTypeOf<undefined>();
  } else {
    expectTypeOf(outcome.error).toExtend<ErrorBody | undefined>();
    expectTypeOf(outcome.data).toEqualTypeOf<undefined>();
  }
  if (outcome.error) expectTypeOf(outcome.error.message).toEqualTypeOf<string | Record<string, unknown>>();
});

test("parseAs says what data is", async () => {
  const text = await api.GET(path, { ...call, parseAs: "text" });
  expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
  const blob = await api.GET(path, { ...call, parseAs: "blob" });
  expectTypeOf(blob.data).toEqualTypeOf<Blob | undefined>();
  const bytes = await api.GET(path, { ...call, parseAs: "arrayBuffer" });
  expectTypeOf(bytes.data).toEqualTypeOf<ArrayBuffer | undefined>();
  const stream = await api.GET(path, { ...call, parseAs: "stream" });
  expectTypeOf(stream.data).toExtend<ReadableStream | null | undefined>();
  const json = await api.GET(path, { ...call, parseAs: "json" });
  expectTypeOf(json.data).toEqualTypeOf<Awaited<ReturnType<typeof api.GET<typeof path>>>["data"]>();
  // @ts-expect-error -- no such way
  void api.GET(path, { ...call, parseAs: "yaml" });
});

test("init is as the path wants it", () => {
  const { signal } = new AbortController();
  void api.GET(path, { ...call, signal, timeout: 1, maxRetries: 0, headers: { "x-a": "b" } });
  void api.GET(path, { ...call, signal: undefined, headers: undefined, parseAs: undefined });
  void api.GET("/cpdEntries");
  void api.GET("/cpdEntries", { params: { query: { page: 1 } } });
  // @ts-expect-error -- no init
  void api.GET(path);
  // @ts-expect-error -- no id
  void api.GET(path, { params: { path: {} } });
  // @ts-expect-error -- another param
  void api.GET(path, { params: { path: { logEntryId: "", page: 1 } } });
  // @ts-expect-error -- the page is a number
  void api.GET("/cpdEntries", { params: { query: { page: "1" } } });
});

test("no other path, the token's least of all", () => {
  // @ts-expect-error -- unknown
  void api.GET("/elsewhere", call);
  // @ts-expect-error -- the token request is the provider's
  void api.GET("/oauth2/token/{tenantId}", { params: { path: { tenantId: "" } } });
  // @ts-expect-error -- there is nothing to post
  void api.POST("/cpdEntries", {});
});

test("what would take the call out of the client's hands is not taken", () => {
  // @ts-expect-error -- another host
  void api.GET(path, { ...call, baseUrl: "https://evil.example" });
  // @ts-expect-error -- another fetch
  void api.GET(path, { ...call, fetch });
  // @ts-expect-error -- another request
  void api.GET(path, { ...call, Request });
  // @ts-expect-error -- redirects are not followed
  void api.GET(path, { ...call, redirect: "follow" });
  // @ts-expect-error -- no middleware
  void api.GET(path, { ...call, middleware: [] });
  // @ts-expect-error -- no body
  void api.GET(path, { ...call, body: {} });
  // @ts-expect-error -- no serializer of bodies
  void api.GET(path, { ...call, bodySerializer: () => "" });
  // @ts-expect-error -- nor of paths
  void api.GET(path, { ...call, pathSerializer: () => "" });
  // @ts-expect-error -- nor of queries
  void api.GET(path, { ...call, querySerializer: () => "" });
  // @ts-expect-error -- no middleware
  void api.use;
  // @ts-expect-error -- no middleware
  void api.eject;
});
