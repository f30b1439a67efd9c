import type { AxeResults } from "axe-core";
import { parse } from "csv-parse/sync";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { createThriveClient } from "../../src/index.js";
import { cpdReport } from "../../src/report/index.js";
import { launch, looks, open } from "../docs/browser.js";
import { builtCommand } from "./built-command.js";
import { runCommand, type CommandOptions } from "./run-command.js";
import { serveMock } from "./serve-mock.js";

const command = await builtCommand();
const served = await serveMock({ now: () => Date.parse("2026-11-15T12:00:00Z"), counts: { LogEntry: 2500, User: 40 } });
const { mock, env } = served;
const folder = await mkdtemp(join(tmpdir(), "report-test-"));
beforeEach(() => mock.reset());
afterAll(async () => {
  await served.close();
  await command[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const run = (args: readonly string[], options: CommandOptions = {}) =>
  runCommand(command.path, ["report", ...args], { cwd: folder, ...options, env: { ...env, ...options.env } });
const expected = (options: Parameters<typeof cpdReport>[1]) =>
  cpdReport(createThriveClient({ ...mock.clientOptions(), fetch: mock.fetch }), options);

test("prints the whole report with --json", async () => {
  const { code, stdout, stderr } = await run(["--period", "2026-Q3", "--time-zone", "Europe/London", "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const report = await expected({ period: "2026-Q3", timeZone: "Europe/London" });
  expect(report.rows.length).toBeGreaterThan(10);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(report)));
});

test("prints rows, then outsiders without an audience, with --csv, and the check on stderr", async () => {
  mock.add("LogEntry", { userId: "nobody-knows", durationMinutes: 5, entryDate: "2026-08-01T00:00:00.000Z" });
  const { code, stdout, stderr } = await run(["--period", "2026-Q3", "--csv"]);
  const { rows, outsiders } = await expected({ period: "2026-Q3" });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Check: agrees: \d+ minutes in entries/m);
  const printed = parse<Record<string, string>>(stdout, { columns: true });
  expect(printed.map(({ audienceId, userId, totalMinutes }) => [audienceId, userId, totalMinutes])).toEqual([
    ...rows.map(({ audienceId, userId, totalMinutes }) => [audienceId, userId, String(totalMinutes)]),
    ...outsiders.map(({ userId, totalMinutes }) => ["", userId, String(totalMinutes)]),
  ]);
  expect(printed.at(-1)).toMatchObject({ audienceId: "", requiredMinutes: "", percentage: "" });
});

test("keeps only rows that are short with --only-short", async () => {
  const { stdout } = await run(["--period", "2026-Q3", "--only-short", "--json"]);
  const { rows } = await expected({ period: "2026-Q3" });
  const short = rows.filter(({ shortfallMinutes }) => shortfallMinutes > 0);
  expect(short.length).toBeGreaterThan(0);
  expect((JSON.parse(stdout) as { rows: unknown }).rows).toEqual(JSON.parse(JSON.stringify(short)));
});

test.each(["category", "month", "user", "audience"] as const)("breaks the minutes down by %s", async (by) => {
  const { stdout } = await run(["--period", "2026", "--by", by, "--ndjson"]);
  const report = await expected({ period: "2026", by });
  expect(stdout).toBe(report.by?.map((row) => `${JSON.stringify(row)}\n`).join(""));
});

test("joins an HR file, and rejects one without the key column", async () => {
  const [user] = mock.records("User");
  const file = join(folder, "people.csv");
  await writeFile(file, `\ufeffref;Cost centre\r\n${String(user?.ref)};"B;1"\r\nE-nobody;X\r\n`);
  const { stdout, code } = await run(["--period", "2026", "--hr-file", file, "--hr-key", "ref", "--json"]);
  expect(code).toBe(0);
  const { rows, hrUnmatched } = JSON.parse(stdout) as Awaited<ReturnType<typeof expected>>;
  expect(rows.find(({ userId }) => userId === user?.id)?.hr).toEqual({ ref: user?.ref, "Cost centre": "B;1" });
  expect(hrUnmatched?.inFileOnly).toEqual(["E-nobody"]);
  const csv = await run(["--period", "2026", "--hr-file", file, "--hr-key", "ref", "--csv"]);
  expect(csv.stdout.split("\r\n")[0]).toMatch(/,percentage,hr\.ref,hr\.Cost centre$/);

  const wrong = await run(["--period", "2026", "--hr-file", file, "--hr-key", "id"]);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toMatch(/no column "id"\. It has ref, Cost centre\.\n$/);
});

test.each([
  [[], /report needs --period/],
  [["--period", "2026", "--html", "--csv"], /Only one format at a time/],
  [["--period", "2026", "--by", "team"], /category, month, user, audience/],
  [["--period", "2026", "--hr-key", "ref"], /--hr-key needs --hr-file/],
  [["--period", "2026", "--hr-file", "missing.csv"], /cannot read missing\.csv \(ENOENT\)/],
])("%j is a usage error, before any request", async (args, message) => {
  const { code, stdout, stderr } = await run(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(mock.requests).toEqual([]);
});

test("leaves no file behind when the API fails", async () => {
  mock.fail("listUsers", { status: 403 });
  const { code, stderr } = await run(["--period", "2026", "--csv", "--out", "failed.csv"]);
  expect(code).toBe(4);
  expect(stderr).toMatch(/^error: listUsers: 403/);
  expect((await readdir(folder)).filter((name) => name.startsWith("failed"))).toEqual([]);
});

test("draws bars within the width of the terminal", async () => {
  const { stdout } = await run(["--period", "2026-Q3", "--chart"]);
  const bars = stdout.trimEnd().split("\n");
  const { rows } = await expected({ period: "2026-Q3" });
  expect(bars).toHaveLength(rows.length);
  for (const bar of bars) expect(bar).toMatch(/ █*░* +\d+ of \d+ min$/);
});

test("writes one page that loads nothing, escapes everything, fits a phone, and in which axe finds nothing", async () => {
  const [user] = mock.records("User");
  mock.update("User", String(user?.id), { firstName: "<script>alert(1)</script>", lastName: '"&' });
  const { code } = await run(["--period", "2026-Q3", "--html", "--out", "report.html"]);
  expect(code).toBe(0);
  const file = join(folder, "report.html");
  const html = await readFile(file, "utf8");
  expect(html).not.toContain("<script");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;");
  expect(html).not.toMatch(/https?:|url\(|@import/);

  const browser = await launch();
  try {
    for (const look of looks) {
      await using opened = await open(browser, `file://${file}`, look);
      expect(opened.problems).toEqual([]);
      const { page } = opened;
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(look.width);
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  } finally {
    await browser.close();
  }
});
