import { Ajv } from "ajv";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { builtCommand } from "./built-command.js";
import { runCommand, type CommandOptions } from "./run-command.js";
import { serveMock } from "./serve-mock.js";

const command = await builtCommand();
const served = await serveMock({ counts: { LogEntry: 3000, User: 30 } });
const { mock, env } = served;
const folder = await mkdtemp(join(tmpdir(), "tap-test-"));
beforeEach(() => mock.reset());
afterAll(async () => {
  await served.close();
  await command[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

type Json = Readonly<Record<string, unknown>>;

interface Message extends Json {
  readonly type: "SCHEMA" | "RECORD" | "STATE";
  readonly stream: string;
  readonly record: Json;
  readonly value: { readonly bookmarks: Readonly<Record<string, Json>> };
}

const config = { tenant_id: env.THRIVE_TENANT_ID, api_secret: env.THRIVE_API_SECRET, base_url: env.THRIVE_BASE_URL };

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(content));
  return path;
}

/** Runs the tap, with what each option's file holds. */
async function tap(
  files: { readonly config?: Json; readonly state?: Json | undefined; readonly catalog?: Json },
  args: readonly string[] = [],
  options: CommandOptions = {},
) {
  const given = [];
  for (const [name, content] of Object.entries(files)) {
    if (content !== undefined) given.push(`--${name}`, await file(`${name}.json`, content));
  }
  const { code, stdout, stderr } = await runCommand(command.path, ["tap", ...given, ...args], options);
  const messages = stdout
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line): Message[] => {
      try {
        return [JSON.parse(line) as Message];
      } catch {
        return []; // cut when the process was killed
      }
    });
  return { code, stderr, messages, stdout };
}

const ofStream = (messages: readonly Message[], stream: string): Json[] =>
  messages.filter((message) => message.type === "RECORD" && message.stream === stream).map(({ record }) => record);
const lastState = (messages: readonly Message[]): Json | undefined =>
  messages.findLast(({ type }) => type === "STATE")?.value;
const sorted = (records: readonly Json[], id: string): readonly Json[] =>
  [...records].sort((a, b) => (String(a[id]) < String(b[id]) ? -1 : 1));

test("writes every record of every stream, as the API has it", async () => {
  const { code, messages, stderr } = await tap({ config });
  expect(code).toBe(0);
  expect(stderr).not.toMatch(/CRITICAL|WARNING/);
  const expected = [
    ["log_entries", "LogEntry", "logEntryId"],
    ["categories", "Category", "categoryId"],
    ["requirements", "Requirement", "audienceRequirementId"],
    ["users", "User", "id"],
    ["audiences", "Audience", "id"],
  ] as const;
  for (const [stream, schema, id] of expected) {
    expect(sorted(ofStream(messages, stream), id)).toEqual(sorted(mock.records(schema) as unknown as Json[], id));
  }
  const members = ofStream(messages, "audience_members");
  expect(members.length).toBeGreaterThan(0);
  const audiences = new Set(mock.records("Audience").map(({ id }) => id));
  expect(members.every(({ audienceId }) => audiences.has(String(audienceId)))).toBe(true);
});

test("follows the rules of Singer: a schema before its records, which match it, and a state at the end of each stream", async () => {
  const { messages } = await tap({ config });
  const ajv = new Ajv({ strict: false, formats: { "date-time": true } });
  const validators = new Map<string, (record: unknown) => boolean>();
  for (const message of messages) {
    if (message.type === "SCHEMA") {
      expect(Object.keys(message)).toEqual(expect.arrayContaining(["type", "stream", "schema", "key_properties"]));
      validators.set(message.stream, ajv.compile(message.schema as Json));
    } else if (message.type === "RECORD") {
      const validate = validators.get(message.stream);
      if (!validate?.(message.record)) throw new Error(`${message.stream}: ${JSON.stringify(message.record)}`);
    }
  }
  expect([...validators.keys()]).toEqual([
    ...["log_entries", "categories", "requirements", "users", "audiences", "audience_members"],
  ]);
  expect(messages.at(-1)?.type).toBe("STATE");
  expect(Object.keys(messages.at(-1)?.value.bookmarks ?? {})).toEqual([...validators.keys()]);
});

test("writes the state of an empty stream, too", async () => {
  for (const { categoryId } of mock.records("Category")) mock.remove("Category", categoryId);
  const { messages } = await tap({ config });
  expect(ofStream(messages, "categories")).toEqual([]);
  expect(lastState(messages)).toMatchObject({
    bookmarks: { categories: { completed_at: expect.any(String) as string } },
  });
});

test("reads only the overlap again, and months whose totals differ: late entries and deletions", async () => {
  const first = await tap({ config: { ...config, overlap_days: 0 } });
  const state = lastState(first.messages);
  const quiet = await tap({ config: { ...config, overlap_days: 0 }, state });
  expect(ofStream(quiet.messages, "log_entries").length).toBeLessThan(1_000);

  const old = new Date(Date.now() - 200 * 86_400_000).toISOString();
  const { logEntryId } = mock.add("LogEntry", { entryDate: old });
  const second = await tap({ config: { ...config, overlap_days: 0 }, state });
  expect(ofStream(second.messages, "log_entries").map((record) => record.logEntryId)).toContain(logEntryId);
  const month = old.slice(0, 7);
  expect(second.stderr).toContain(`INFO log_entries ${month}: read`);

  mock.remove("LogEntry", logEntryId);
  const third = await tap({ config: { ...config, overlap_days: 0 }, state: lastState(second.messages) });
  expect(third.stderr).toContain(`INFO log_entries ${month}: read`);
});

test("loses nothing when it is killed and goes on from its last state", async () => {
  for (const lines of [2, 5, 9]) {
    let seen = 0;
    const killed = await tap({ config }, [], {
      onStderr(text, kill) {
        seen += text.split("\n").length - 1;
        if (seen >= lines) kill("SIGKILL");
      },
    });
    const rest = await tap({ config, state: lastState(killed.messages) });
    expect(rest.code).toBe(0);
    const ids = new Set(
      [...killed.messages, ...rest.messages].map(({ record }) => (record as Json | undefined)?.logEntryId),
    );
    expect(mock.records("LogEntry").filter(({ logEntryId }) => !ids.has(logEntryId))).toEqual([]);
  }
});

test("windows side by side make the whole", async () => {
  let from = "2020-01-01";
  const ids: unknown[] = [];
  for (const to of ["2025-06-01", "2026-03-15", "2026-09-01T12:00:00Z", "2030-01-01"]) {
    const { code, messages } = await tap({ config }, ["--from", from, "--to", to]);
    from = to;
    expect(code).toBe(0);
    expect(new Set(messages.flatMap(({ stream }) => (stream as string | undefined) ?? []))).toEqual(
      new Set(["log_entries"]),
    );
    ids.push(...ofStream(messages, "log_entries").map((record) => record.logEntryId));
  }
  expect(ids.toSorted()).toEqual(
    mock
      .records("LogEntry")
      .map(({ logEntryId }) => logEntryId)
      .toSorted(),
  );
});

test("--discover needs no config, and its catalog selects streams and properties", async () => {
  const { code, stdout } = await tap({}, ["--discover"]);
  expect(code).toBe(0);
  const { streams } = JSON.parse(stdout) as {
    streams: { stream: string; metadata: { breadcrumb: string[]; metadata: object }[] }[];
  };
  expect(streams.map(({ stream }) => stream)).toHaveLength(6);
  const chosen = streams.map((stream) => ({
    ...stream,
    metadata: stream.metadata.map(({ breadcrumb, metadata }) => {
      const selected =
        breadcrumb.length === 0 ? stream.stream === "users" : !["email", "id"].includes(breadcrumb[1] ?? "");
      return { breadcrumb, metadata: { ...metadata, selected } };
    }),
  }));
  const { messages } = await tap({ config, catalog: { streams: chosen } });
  expect(new Set(messages.flatMap(({ stream }) => (stream as string | undefined) ?? []))).toEqual(new Set(["users"]));
  const [user] = ofStream(messages, "users");
  expect(user).toHaveProperty("id");
  expect(user).not.toHaveProperty("email");
});

test("works with OAuth", async () => {
  const { tenant_id, base_url } = config;
  const { clientSecret } = mock.clientOptions({ auth: "oauth" }).auth;
  const { code } = await tap({ config: { tenant_id, base_url, client_secret: clientSecret, scopes: "api/read" } });
  expect(code).toBe(0);
  expect(new Set(mock.requests.map(({ scheme }) => scheme))).toContain("Bearer");
});

test.each<[string, Json, readonly string[], number, RegExp]>([
  ["no secret", { tenant_id: "t" }, [], 2, /^CRITICAL config: set one of api_secret and client_secret\.$/m],
  ["a wrong date", { ...config, start_date: "soon" }, [], 2, /^CRITICAL config: start_date must be a date/m],
  ["a wrong order", config, ["--from", "2026-02", "--to", "2026-01"], 2, /^CRITICAL --from is not before --to\.$/m],
  ["a wrong secret", { ...config, api_secret: "no" }, [], 4, /^CRITICAL listLogEntries: 401/m],
])("says CRITICAL before a failing exit: %s", async (_, given, args, exitCode, message) => {
  const { code, stderr, stdout } = await tap({ config: given }, args);
  expect(code).toBe(exitCode);
  expect(stderr).toMatch(message);
  if (exitCode === 2) expect(stdout).toBe("");
  expect(stderr).not.toContain("error:");
});
