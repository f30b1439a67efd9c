import stringWidth from "string-width";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { builtCommand } from "./built-command.js";
import { runCommand } from "./run-command.js";
import { serveMock } from "./serve-mock.js";

const command = await builtCommand();
const served = await serveMock({ now: () => Date.parse("2026-11-15T12:00:00Z"), counts: { LogEntry: 6000, User: 30 } });
beforeEach(() => served.mock.reset());
afterAll(async () => {
  await served.close();
  await command[Symbol.asyncDispose]();
});

interface Terminal {
  readonly columns?: number;
  /** Which of the command's streams the terminal shows. */
  readonly shows?: "both" | "stderr";
  readonly env?: Readonly<Record<string, string>>;
}

const script = new URL("terminal.py", import.meta.url).pathname;
const onTerminal = ({ columns = 80, shows = "both", env = {} }: Terminal, ...args: readonly string[]) =>
  runCommand("python3", [script, String(columns), shows, command.path, ...args], {
    env: { TERM: "xterm", ...served.env, ...env },
  });

describe.each([60, 80, 200])("%i columns wide", (columns) => {
  test.each(["entries", "users", "audiences", "requirements"])("%s fits", async (name) => {
    const { code, stdout } = await onTerminal({ columns, env: { NO_COLOR: "1" } }, name, "--limit", "20");
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split(/\r?\n/);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    expect(stdout).not.toContain("\u001b");
  });
});

test("headings have a colour unless NO_COLOR is set", async () => {
  expect((await onTerminal({}, "categories")).stdout).toContain("\u001b[1m");
  expect((await onTerminal({ env: { NO_COLOR: "1" } }, "categories")).stdout).not.toContain("\u001b");
});

test("an escape sequence in a record does not reach the terminal", async () => {
  served.mock.add("Category", { name: "\u001b]0;owned\u0007\u009b31m" });
  for (const format of [[], ["--json"], ["--ndjson"], ["--csv"]]) {
    const { stdout } = await onTerminal({ env: { NO_COLOR: "1" } }, "categories", ...format);
    expect(stdout).toContain("owned");
    expect(stdout.replace(/[\r\n]/g, "")).not.toMatch(/\p{Cc}/u);
  }
});

test("the period and its zone are shown", async () => {
  const { stdout } = await onTerminal({}, "entries", "--period", "2026-10", "--limit", "1");
  expect(stdout).toContain("from 2026-10-01T00:00:00Z to before 2026-11-01T00:00:00Z (time zone UTC)");
});

test("a long list shows its progress on stderr, and takes it away", async () => {
  const { code, stdout } = await onTerminal({ shows: "stderr" }, "entries");
  expect(code).toBe(0);
  expect(stdout).toMatch(/1000 of 6000 records \| \d+\/s \| \d+s left/);
  expect(stdout.endsWith("\u001b[2K")).toBe(true);
});

test("--quiet shows nothing, and a short list no progress", async () => {
  expect((await onTerminal({ shows: "stderr" }, "entries", "--quiet")).stdout).toBe("");
  expect((await onTerminal({ shows: "stderr" }, "categories")).stdout).toBe("");
});

test("a table stays whole beside the progress bar", async () => {
  const { stdout } = await onTerminal({ env: { NO_COLOR: "1" } }, "entries", "--period", "2026");
  // eslint-disable-next-line no-control-regex -- what the bar moves the cursor by
  const shown = stdout.replace(/\u001b7[\s\S]*?\u001b8\u001b\[1G\u001b\[2K/g, "");
  const rows = shown.split(/\r?\n/).filter((line) => /\d{4}-\d\d-\d\dT/.test(line) && !line.startsWith("Period"));
  const inYear = served.mock.records("LogEntry").filter(({ entryDate }) => entryDate.startsWith("2026"));
  expect(rows).toHaveLength(inYear.length);
});
