import { parse } from "csv-parse/sync";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { builtCommand } from "./built-command.js";
import { runCommand, type CommandOptions } from "./run-command.js";
import { serveMock } from "./serve-mock.js";

const command = await builtCommand();
const served = await serveMock({ now: () => Date.parse("2026-11-15T12:00:00Z"), counts: { LogEntry: 2500, User: 30 } });
const { mock, env } = served;
const folder = await mkdtemp(join(tmpdir(), "cli-test-"));
beforeEach(() => mock.reset());
afterAll(async () => {
  await served.close();
  await command[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const run = (args: readonly string[], options: CommandOptions = {}) =>
  runCommand(command.path, args, { cwd: folder, ...options, env: { ...env, ...options.env } });
const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
const entries = () => mock.records("LogEntry");

describe("without credentials", () => {
  test.each([
    ["--help"],
    ["--version"],
    ["commands"],
    ["commands", "--json"],
    ["completion", "bash"],
    ["entries", "--help"],
    ["help", "entries"],
  ])("%s %s works", async (...args) => {
    const { code, stdout, stderr } = await runCommand(command.path, args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toBe("");
  });

  test("a data command ends with 2 and names what is missing, before anything is sent", async () => {
    const { code, stdout, stderr } = await runCommand(command.path, ["entries"], {
      env: { THRIVE_BASE_URL: env.THRIVE_BASE_URL ?? "" },
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error: .*THRIVE_TENANT_ID.*\n$/);
    expect(mock.requests).toEqual([]);
  });
});

test("lists a command for each operation that reads, with its arguments and options", async () => {
  const { stdout } = await runCommand(command.path, ["commands", "--json"]);
  const { commands } = JSON.parse(stdout) as {
    commands: { name: string; operationId?: string; arguments: object[]; options: { name: string }[] }[];
  };
  expect(commands.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      ...["entries", "entry", "categories", "category", "requirements", "requirement", "summaries"],
      ...["users", "user", "user-by-ref", "audiences", "audience", "audience-members"],
      ...["token", "doctor", "completion", "commands"],
    ]),
  );
  const users = commands.find(({ name }) => name === "users");
  expect(users).toMatchObject({ operationId: "listUsers", arguments: [] });
  const names = users?.options.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["statuses", "omit-statuses", "updated-since", "limit"]));
  expect(names).not.toEqual(expect.arrayContaining(["page"]));
  expect(commands.find(({ name }) => name === "entry")).toMatchObject({ arguments: [{ name: "log-entry-id" }] });
});

test("each command's help has an example", async () => {
  const { stdout } = await runCommand(command.path, ["commands", "--json"]);
  const { commands } = JSON.parse(stdout) as { commands: { name: string }[] };
  for (const { name } of commands) {
    expect((await runCommand(command.path, [name, "--help"])).stdout).toContain(`$ thrive-cpd ${name}`);
  }
});

describe("formats", () => {
  test("prints JSON lines when piped", async () => {
    const { code, stdout, stderr } = await run(["entries"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(lines(stdout)).toEqual(entries());
  });

  test("prints one array with --json, even if it is empty", async () => {
    expect(JSON.parse((await run(["entries", "--json", "--limit", "3"])).stdout)).toEqual(entries().slice(0, 3));
    expect((await run(["entries", "--json", "--period", "1999"])).stdout).toBe("[]\n");
  });

  test("prints one object for a single record", async () => {
    const [entry] = entries();
    const { stdout } = await run(["entry", String(entry?.logEntryId), "--json"]);
    expect(JSON.parse(stdout)).toEqual(entry);
  });

  test("prints CSV that a CSV reader reads", async () => {
    const { stdout } = await run(["entries", "--csv", "--raw-cells"]);
    const rows = parse<Record<string, string>>(stdout, { columns: true });
    expect(
      rows.map((row) => [
        row.logEntryId,
        row["activity.name"],
        row["category.name"],
        row.durationMinutes,
        row.description,
        row.isVerified,
      ]),
    ).toEqual(
      entries().map((entry) => [
        ...[entry.logEntryId, entry.activity.name, entry.category.name, String(entry.durationMinutes)],
        ...[entry.description ?? "", String(entry.isVerified)],
      ]),
    );
  });

  test("prints the header of an empty list, and a byte order mark with --excel", async () => {
    const { stdout } = await run([
      "entries",
      "--period",
      "1999",
      "--csv",
      "--excel",
      "--fields",
      "logEntryId,category",
    ]);
    expect(stdout).toBe("\uFEFFlogEntryId,category.categoryId,category.name\r\n");
  });

  test("keeps only the fields that are asked for, nested as they were", async () => {
    const { stdout } = await run(["entries", "--limit", "2", "--fields", "durationMinutes,category.name"]);
    expect(lines(stdout)).toEqual(
      entries()
        .slice(0, 2)
        .map(({ durationMinutes, category: { name } }) => ({ durationMinutes, category: { name } })),
    );
  });

  test("makes cells harmless that a spreadsheet would run", async () => {
    mock.add("Category", { name: '=HYPERLINK("http://evil")' });
    const { stdout } = await run(["categories", "--csv", "--fields", "name"]);
    expect(stdout).toContain(`"'=HYPERLINK(""http://evil"")"\r\n`);
    expect((await run(["categories", "--csv", "--fields", "name", "--raw-cells"])).stdout).toContain(`\n"=HYPERLINK`);
  });
});

describe("periods", () => {
  const inOctober = (zoneHours: number) =>
    entries().filter(({ entryDate }) => {
      const time = Date.parse(entryDate);
      return time >= Date.UTC(2026, 9, 1) - zoneHours * 3_600_000 && time < Date.UTC(2026, 10, 1) - 0;
    });

  test.each([
    ["--period", "2026-10"],
    ["--from", "2026-10-01", "--to", "2026-10-31"],
    ["--from", "2026-10-01 00:00:00", "--to", "2026-11-01T00:00:00Z"],
    ["--from", "2026-10-01T05:30:00+05:30", "--to", "2026-11-01 00:00"],
  ])("%s %s %s %s gives exactly the records of October", async (...args) => {
    expect(inOctober(0).length).toBeGreaterThan(10);
    expect(lines((await run(["entries", ...args])).stdout)).toEqual(inOctober(0));
  });

  test("days begin in the time zone that is asked for", async () => {
    mock.add("LogEntry", { entryDate: "2026-09-30T23:30:00.000Z" });
    const args = ["entries", "--period", "2026-10", "--time-zone", "Europe/London"];
    expect(lines((await run(args)).stdout)).toEqual(inOctober(1));
  });

  test("summaries are asked for whole seconds", async () => {
    expect((await run(["summaries", "--period", "2026-10"])).code).toBe(0);
    expect(mock.requests.at(-1)?.arguments).toMatchObject({
      entryDateFrom: "2026-10-01T00:00:00",
      entryDateTo: "2026-10-31T23:59:59",
    });
  });

  test.each([
    [["entries", "--period", "2026-10", "--from", "2026-10-01"], /--period excludes --from and --to/],
    [["entries", "--period", "2026-13"], /--period: "2026-13" is not a period/],
    [["entries", "--from", "2026-02-30"], /2026-02-30/],
    [["entries", "--from", "2026-10-02", "--to", "2026-10-01"], /is not before/],
    [["entries", "--period", "2026-10", "--time-zone", "Europe/Lodnon"], /Europe\/London/],
    [["summaries"], /needs a period/],
  ] as const)("%j is rejected before anything is sent", async (args, message) => {
    const { code, stderr, stdout } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(mock.requests).toEqual([]);
  });
});

describe("errors", () => {
  test.each([
    [["entires"], 2, /Did you mean entries\?/],
    [["entries", "--limt", "5"], 2, /--limt.*Did you mean --limit\?/],
    [["entries", "--fields", "catgory.name"], 2, /Did you mean category\.name\?/],
    [["entries", "--json", "--csv"], 2, /Only one format at a time/],
    [["entries", "--limit", "0"], 2, /--limit/],
    [["users", "--statuses", "actve"], 2, /--statuses.*active/],
    [["entry", "zz"], 2, /<log-entry-id>/],
    [["entry"], 2, /log-entry-id/],
    [["entry", "0123456789abcdef01234567"], 3, /not found/],
    [["entries", "--resume"], 2, /--resume needs --out/],
    [["entries", "--env-file", "missing.env"], 2, /missing\.env/],
    [["entries", "--out", "nowhere/x.csv"], 2, /nowhere/],
  ] as const)("%j ends with %i and one line", async (args, code, message) => {
    const result = await run(args);
    expect(result).toMatchObject({ code, stdout: "" });
    expect(result.stderr).toMatch(/^[^\n]+\n$/);
    expect(result.stderr).toMatch(message);
  });

  test("an unknown option is named without its value", async () => {
    const { code, stderr } = await run(["entries", "--api-secret=hunter2"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "error: unknown option '--api-secret'\n" });
  });

  test("wrong credentials end with 4, a missing scope too", async () => {
    expect(await run(["entries"], { env: { THRIVE_API_SECRET: "wrong" } })).toMatchObject({ code: 4, stdout: "" });
    mock.fail("listLogEntries", { status: 403 });
    expect(await run(["entries"])).toMatchObject({ code: 4, stdout: "" });
  });

  test("a failure of the API ends with 1, and leaves stdout empty before the first record", async () => {
    mock.fail("listLogEntries", { status: 400 });
    const { code, stdout, stderr } = await run(["entries", "--json"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(JSON.parse(stderr)).toMatchObject({
      error: { name: "BadRequestError", status: 400, operationId: "listLogEntries" },
    });
  });

  test("text from the API cannot control the terminal", async () => {
    mock.fail("listLogEntries", {
      status: 400,
      body: { status: 400, error: "Bad\u001b[2J", message: "\u001b]0;owned\u0007\u009b2J" },
    });
    const { stderr } = await run(["entries"]);
    expect(stderr).toMatch(/^\P{Cc}+\n$/u);
  });

  test("--verbose prints each retry, and no secret", async () => {
    mock.fail("listLogEntries", { status: 503, times: 1, headers: { "retry-after": "0" } });
    const { code, stderr } = await run(["entries", "--limit", "1", "--verbose"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/Retry 1 of listLogEntries in \d+ ms, after 503/);
    expect(stderr).not.toContain(env.THRIVE_API_SECRET);
  });
});

describe("credentials", () => {
  test("come from an env file, which wins over the environment", async () => {
    await writeFile(
      join(folder, "good.env"),
      `# test\nexport THRIVE_API_SECRET='${env.THRIVE_API_SECRET ?? ""}' # secret\n`,
    );
    const { code } = await run(["categories", "--env-file", "good.env"], { env: { THRIVE_API_SECRET: "wrong" } });
    expect(code).toBe(0);
  });

  test("come from a secret file", async () => {
    await writeFile(join(folder, "secret"), `${env.THRIVE_API_SECRET ?? ""}\n`);
    const others = Object.fromEntries(Object.entries(env).filter(([name]) => name !== "THRIVE_API_SECRET"));
    const files = { ...others, THRIVE_API_SECRET_FILE: join(folder, "secret") };
    expect(await runCommand(command.path, ["categories"], { env: files })).toMatchObject({ code: 0 });
    const missing = { ...others, THRIVE_API_SECRET_FILE: "/nowhere/secret" };
    const { code, stderr } = await runCommand(command.path, ["categories"], { env: missing });
    expect(code).toBe(2);
    expect(stderr).toContain("THRIVE_API_SECRET_FILE");
  });
});

describe("--out", () => {
  const read = (name: string) => readFile(join(folder, name), "utf8");

  test("writes the file whole and leaves nothing else behind", async () => {
    const before = await readdir(folder);
    const { code, stdout, stderr } = await run(["entries", "--csv", "--out", "all.csv"]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await read("all.csv")).toBe((await run(["entries", "--csv"])).stdout);
    expect(await readdir(folder)).toEqual([...before, "all.csv"].sort());
  });

  test.each(["json", "ndjson", "csv"])(
    "an export as %s that failed half-way goes on to the same bytes",
    async (format) => {
      const name = `failed.${format}`;
      const whole = (await run(["entries", `--${format}`])).stdout;
      mock.fail("listLogEntries", { status: 400, arguments: { page: 3 } });
      const failed = await run(["entries", `--${format}`, "--out", name]);
      expect(failed).toMatchObject({ code: 1, stdout: "" });
      expect(failed.stderr).toMatch(/^[^\n]+\n$/);
      const again = /thrive-cpd .*?(?=(?:"\}\})?\n$)/.exec(failed.stderr)?.[0] ?? "";
      expect(again).toBe(`thrive-cpd entries --${format} --out ${name} --resume`);
      expect(await readdir(folder)).not.toContain(name);
      mock.reset();
      expect(await run(again.split(" ").slice(1))).toMatchObject({ code: 0, stderr: "" });
      expect(await read(name)).toBe(whole);
      expect((await readdir(folder)).filter((file) => file.startsWith(name))).toEqual([name]);
    },
  );

  test("goes on without losing or repeating a record after many arrived in front", async () => {
    const original = entries().map(({ logEntryId }) => logEntryId);
    mock.respond(
      "listLogEntries",
      () => Response.json({ status: 400, error: "Bad Request", message: "no" }, { status: 400 }),
      { arguments: { page: 2 } },
    );
    expect(await run(["entries", "--out", "moved.ndjson"])).toMatchObject({ code: 1 });
    mock.reset();
    const shifted = [
      ...Array.from({ length: 1700 }, (_, index) => ({
        ...entries()[0],
        logEntryId: index.toString(16).padStart(24, "f"),
      })),
      ...entries(),
    ];
    mock.respond("listLogEntries", ({ request }) => {
      const query = new URL(request.url).searchParams;
      const [page, perPage] = [Number(query.get("page")), Number(query.get("perPage"))];
      const pagination = {
        totalResults: shifted.length,
        totalPages: Math.ceil(shifted.length / perPage),
        page,
        perPage,
      };
      return Response.json({ pagination, results: shifted.slice((page - 1) * perPage, page * perPage) });
    });
    const { code, stderr } = await run(["entries", "--out", "moved.ndjson", "--resume"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^[^\n]*changed[^\n]*\n$/);
    const ids = lines(await read("moved.ndjson")).map((entry) => (entry as { logEntryId: string }).logEntryId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(original));
  });

  test("--resume with other arguments is rejected and destroys nothing", async () => {
    mock.fail("listLogEntries", { status: 400, arguments: { page: 2 } });
    await run(["entries", "--csv", "--out", "kept.csv"]);
    const partial = await read("kept.csv.partial");
    const { code, stderr } = await run(["entries", "--csv", "--fields", "userId", "--out", "kept.csv", "--resume"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--resume");
    expect(await read("kept.csv.partial")).toBe(partial);
  });

  test("--resume with nothing to resume begins", async () => {
    expect(await run(["entries", "--out", "fresh.ndjson", "--resume"])).toMatchObject({ code: 0, stderr: "" });
    expect(lines(await read("fresh.ndjson"))).toEqual(entries());
  });

  test("goes on to the same bytes after the process was killed", async () => {
    const whole = (await run(["entries", "--csv"])).stdout;
    mock.delay("listLogEntries", 5000, { arguments: { page: 3 } });
    const killed = await run(["entries", "--csv", "--out", "killed.csv"], {
      onStart: (kill) => setTimeout(() => kill("SIGKILL"), 1500),
    });
    expect(killed.code).toBeNull();
    mock.reset();
    expect(await run(["entries", "--csv", "--out", "killed.csv", "--resume"])).toMatchObject({ code: 0, stderr: "" });
    expect(await read("killed.csv")).toBe(whole);
  });

  test("an interrupted export ends with 130, and goes on", async () => {
    const whole = (await run(["entries"])).stdout;
    mock.delay("listLogEntries", 5000, { arguments: { page: 2 } });
    const interrupted = await run(["entries", "--out", "interrupted.ndjson"], {
      onStart: (kill) => setTimeout(() => kill("SIGINT"), 1500),
    });
    expect(interrupted).toMatchObject({ code: 130, stdout: "" });
    expect(interrupted.stderr).toBe(
      "error: Interrupted. Go on with: thrive-cpd entries --out interrupted.ndjson --resume\n",
    );
    mock.reset();
    expect(await run(["entries", "--out", "interrupted.ndjson", "--resume"])).toMatchObject({ code: 0 });
    expect(await read("interrupted.ndjson")).toBe(whole);
  });
});

test("ends quietly when the reader of the pipe has enough", async () => {
  const { code, stdout, stderr } = await runCommand(
    "bash",
    ["-c", `set -o pipefail; "$0" entries | head -n 2`, command.path],
    { env },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.trimEnd().split("\n")).toHaveLength(2);
});

test("a full disk ends with 1 and one line", async () => {
  const { code, stderr } = await runCommand("bash", ["-c", `"$0" entries > /dev/full`, command.path], { env });
  expect({ code, stderr }).toEqual({ code: 1, stderr: "error: The disk is full (ENOSPC).\n" });
});

test("completes commands and options in bash", async () => {
  const script = `source <("$0" completion bash)
    complete_words() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _thrive_cpd; echo "\${COMPREPLY[*]}"; }
    complete_words thrive-cpd entr; complete_words thrive-cpd entries --lim; complete_words thrive-cpd token --audience w`;
  const { stdout } = await runCommand("bash", ["-c", script, command.path]);
  expect(stdout).toBe("entries entry\n--limit\nwebhooks\n");
});
