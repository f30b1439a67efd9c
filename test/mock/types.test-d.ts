import { expectTypeOf, test } from "vitest";
import {
  createThriveClient,
  type LogEntry,
  type LogEntryPage,
  type List,
  type ThriveClientOptions,
  type User,
} from "../../src/index.js";
import { aLogEntry, aUser, createMockThrive, listOf } from "../../src/mock/index.js";

const mock = createMockThrive({
  seed: 1,
  counts: { LogEntry: 10 },
  now: () => new Date(),
  faultRate: 0.1,
  bounds: "day",
});

test("the options of a client follow the scheme", () => {
  expectTypeOf(mock.clientOptions()).toExtend<ThriveClientOptions>();
  expectTypeOf(mock.clientOptions({ auth: "oauth" }).auth).toEqualTypeOf<{ readonly clientSecret: string }>();
  createThriveClient({ ...mock.clientOptions({ auth: "oauth" }), fetch: mock.fetch });
});

test("records have the types of the description", () => {
  expectTypeOf(mock.add("LogEntry", { category: { name: "LAW" } })).toEqualTypeOf<LogEntry>();
  expectTypeOf(mock.records("User")).toEqualTypeOf<User[]>();
  expectTypeOf(aUser()).toEqualTypeOf<User>();
  expectTypeOf(listOf([aLogEntry()])).toExtend<List<LogEntryPage, LogEntry>>();
  mock.add("AudienceMember", { audienceId: "a", userId: "b" });
  // @ts-expect-error no such schema
  mock.add("Nothing");
  // @ts-expect-error no such field
  mock.add("LogEntry", { minutes: 1 });
  // @ts-expect-error of another type
  mock.update("LogEntry", "id", { durationMinutes: "1" });
  // @ts-expect-error sums are worked out
  mock.add("UserSummary");
  // @ts-expect-error no such field
  aLogEntry({ minutes: 1 });
});

test("faults are typed by the operations and their arguments", () => {
  mock.fail("listLogEntries", { status: 500, arguments: { page: 1, entryDateFrom: new Date() } });
  mock.respond("getLogEntry", ({ arguments: args }) => {
    expectTypeOf(args.logEntryId).toEqualTypeOf<string>();
    return new Response();
  });
  mock.delay("createAccessToken", 5, { arguments: { tenantId: "t" } });
  // @ts-expect-error no such operation
  mock.fail("getNothing", { status: 500 });
  // @ts-expect-error no such argument
  mock.disconnect("getLogEntry", { arguments: { page: 1 } });
  // @ts-expect-error a status is needed
  mock.fail("getLogEntry", {});
});

test("requests are discriminated by their operation", () => {
  for (const request of mock.requests) {
    if (request.operationId === "getLogEntry") expectTypeOf(request.arguments.logEntryId).toEqualTypeOf<string>();
    if (request.operationId === "createAccessToken") expectTypeOf(request.arguments.tenantId).toEqualTypeOf<string>();
  }
});

test("options are checked", () => {
  // @ts-expect-error no such option
  createMockThrive({ sead: 1 });
  // @ts-expect-error no such schema
  createMockThrive({ counts: { Nothing: 1 } });
  // @ts-expect-error no such bounds
  createMockThrive({ bounds: "open" });
  // @ts-expect-error no such scheme
  mock.clientOptions({ auth: "bearer" });
});
