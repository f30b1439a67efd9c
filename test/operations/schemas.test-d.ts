import { expectTypeOf, test } from "vitest";
import type {
  Activity,
  TokenAudience,
  Category,
  Environment,
  GetLogEntryArguments,
  LogEntry,
  OperationId,
  RequestOptions,
  Scope,
  ThriveClient,
} from "../../src/index.js";

declare const thrive: ThriveClient;
declare const logEntryId: string;

test("a log entry has the fields of the description, all of them there", () => {
  expectTypeOf<LogEntry["logEntryId"]>().toEqualTypeOf<string>();
  expectTypeOf<LogEntry["userId"]>().toEqualTypeOf<string>();
  expectTypeOf<LogEntry["activity"]["name"]>().toEqualTypeOf<string>();
  expectTypeOf<LogEntry["category"]["categoryId"]>().toEqualTypeOf<string>();
  expectTypeOf<LogEntry["category"]["name"]>().toEqualTypeOf<string>();
  expectTypeOf<LogEntry["entryDate"]>().toEqualTypeOf<string>();
  expectTypeOf<LogEntry["durationMinutes"]>().toEqualTypeOf<number>();
  expectTypeOf<LogEntry["description"]>().toEqualTypeOf<string | null>();
  expectTypeOf<LogEntry["isVerified"]>().toEqualTypeOf<boolean>();
  expectTypeOf<keyof LogEntry>().toEqualTypeOf<
    "logEntryId" | "userId" | "activity" | "category" | "entryDate" | "durationMinutes" | "description" | "isVerified"
  >();
  expectTypeOf<LogEntry>().toEqualTypeOf<Required<LogEntry>>();
  expectTypeOf<LogEntry["activity"]>().toExtend<Activity>();
  expectTypeOf<LogEntry["category"]>().toExtend<Category>();
});

test("the types of activity are an open set with known values", () => {
  type Kind = Activity["type"];
  // `string` alone would take any of them, and an editor would name none.
  expectTypeOf<Kind>().not.toEqualTypeOf<string>();
  expectTypeOf<Extract<Kind, "file" | "article" | "video">>().toEqualTypeOf<"file" | "article" | "video">();
  expectTypeOf<"podcast">().toExtend<Kind>();
  expectTypeOf<string>().toExtend<Kind>();
  expectTypeOf<number>().not.toExtend<Kind>();
});

test("environments, scopes and audiences are those of the description", () => {
  expectTypeOf<Environment>().toEqualTypeOf<"production" | "staging" | "production-mea" | "staging-mea">();
  expectTypeOf<Scope>().toEqualTypeOf<"api/all" | "api/read" | "api/write" | "api/webhooks">();
  expectTypeOf<TokenAudience>().toEqualTypeOf<"api" | "webhooks">();
  expectTypeOf<"getLogEntry">().toExtend<OperationId>();
  expectTypeOf<"createAccessToken">().not.toExtend<OperationId>();
});

test("a method takes its arguments and the options of a call, and promises its result", () => {
  expectTypeOf<ThriveClient["getLogEntry"]>().parameters.toEqualTypeOf<
    [args: GetLogEntryArguments, options?: RequestOptions]
  >();
  expectTypeOf<ThriveClient["getLogEntry"]>().returns.toEqualTypeOf<Promise<LogEntry>>();
  expectTypeOf<GetLogEntryArguments>().toEqualTypeOf<{ logEntryId: string }>();
});

test("the arguments are required, and no others are taken", () => {
  // @ts-expect-error -- the arguments are missing
  void thrive.getLogEntry();
  // @ts-expect-error -- the id is missing
  void thrive.getLogEntry({});
  // @ts-expect-error -- the id may be undefined
  void thrive.getLogEntry({ logEntryId: undefined });
  // @ts-expect-error -- the id is no string
  void thrive.getLogEntry({ logEntryId: 5 });
  // @ts-expect-error -- another name
  void thrive.getLogEntry({ logEntryId, entryId: "" });
  // @ts-expect-error -- the token request is no method of the client
  void thrive.createAccessToken;
});

test("the options of a call", () => {
  const { signal } = new AbortController();
  void thrive.getLogEntry({ logEntryId }, { signal, timeout: 1, maxRetries: 0 });
  void thrive.getLogEntry({ logEntryId }, { signal: undefined, timeout: undefined });
  expectTypeOf<keyof RequestOptions>().toEqualTypeOf<"signal" | "timeout" | "maxRetries">();
  // @ts-expect-error -- a timeout is a number
  void thrive.getLogEntry({ logEntryId }, { timeout: "1s" });
  // @ts-expect-error -- an unknown option
  void thrive.getLogEntry({ logEntryId }, { headers: {} });
});
