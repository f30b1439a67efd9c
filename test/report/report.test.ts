import { expect, test } from "vitest";
import { createThriveClient } from "../../src/index.js";
import { createMockThrive, type MockThrive } from "../../src/mock/index.js";
import { cpdReport, type CpdReportOptions } from "../../src/report/index.js";

const clientOf = (mock: MockThrive) =>
  createThriveClient({ ...mock.clientOptions(), fetch: mock.fetch, maxRetries: 0 });

const manager = { id: "m", name: "Ana Sørensen", ref: "E-1" };
const nobody = { managerName: null, managerRef: null };

/** One audience with a requirement: one member logs enough, one too little, one nothing. And somebody outside it. */
function smallTenant() {
  const mock = createMockThrive({
    counts: { LogEntry: 0, Category: 0, Requirement: 0, User: 0, Audience: 0, AudienceMember: 0 },
    now: () => Date.parse("2026-11-25T12:00:00Z"),
  });
  const positions = [
    { isActive: false, manager: null },
    { isActive: true, manager },
  ];
  mock.add("User", { id: "enough", firstName: "Zoë", lastName: "Okafor", ref: "E-2", email: "z@x.test", positions });
  mock.add("User", { id: "short", firstName: "Li", lastName: null, ref: "E-3", email: "L@x.test", positions: [] });
  mock.add("User", {
    id: "outsider",
    firstName: "Out",
    lastName: "Sider",
    ref: "E-5",
    email: "o@x.test",
    positions: null,
  });
  const { id: audienceId } = mock.add("Audience", { name: "Engineers" });
  mock.add("AudienceMember", { audienceId, userId: "enough" });
  mock.add("AudienceMember", { audienceId, userId: "short" });
  mock.add("AudienceMember", { audienceId, userId: "gone", reference: "E-4", email: "g@x.test" });
  const { audienceRequirementId } = mock.add("Requirement", { audienceId, requiredMinutes: 90 });

  const technology = { categoryId: "a".repeat(24), name: "TECHNOLOGY" };
  const safety = { categoryId: "b".repeat(24), name: "SAFETY" };
  const october = "2026-10-05T10:00:00.000Z";
  mock.add("LogEntry", {
    userId: "enough",
    durationMinutes: 60,
    isVerified: true,
    entryDate: october,
    category: safety,
  });
  mock.add("LogEntry", {
    userId: "enough",
    durationMinutes: 61,
    isVerified: false,
    entryDate: october,
    category: technology,
  });
  mock.add("LogEntry", {
    userId: "short",
    durationMinutes: 30,
    isVerified: true,
    entryDate: "2026-10-31T23:59:59.999Z",
    category: technology,
  });
  mock.add("LogEntry", {
    userId: "outsider",
    durationMinutes: 7,
    isVerified: false,
    entryDate: "2026-10-01T00:00:00.000Z",
    category: safety,
  });
  // Outside October, by a millisecond each.
  for (const entryDate of ["2026-09-30T23:59:59.999Z", "2026-11-01T00:00:00.000Z"]) {
    mock.add("LogEntry", { userId: "short", durationMinutes: 1_000, isVerified: true, entryDate, category: safety });
  }
  return { mock, thrive: clientOf(mock), audienceId, audienceRequirementId };
}

test("has a row for each member of an audience with a requirement, also for one without an entry", async () => {
  const { thrive, audienceId, audienceRequirementId } = smallTenant();
  const { rows } = await cpdReport(thrive, { period: "2026-10" });
  const row = { audience: "Engineers", audienceId, audienceRequirementId, requiredMinutes: 90 };
  expect(rows).toEqual([
    {
      ...{ ...row, ...nobody, userId: "gone", name: null, ref: "E-4", email: "g@x.test" },
      ...{ verifiedMinutes: 0, selfReportedMinutes: 0, totalMinutes: 0, shortfallMinutes: 90, percentage: 0 },
    },
    {
      ...{ ...row, ...nobody, userId: "short", name: "Li", ref: "E-3", email: "L@x.test" },
      ...{ verifiedMinutes: 30, selfReportedMinutes: 0, totalMinutes: 30, shortfallMinutes: 60, percentage: 33.3 },
    },
    {
      ...{ ...row, userId: "enough", name: "Zoë Okafor", ref: "E-2", email: "z@x.test" },
      ...{ managerName: "Ana Sørensen", managerRef: "E-1" },
      ...{ verifiedMinutes: 60, selfReportedMinutes: 61, totalMinutes: 121, shortfallMinutes: 0, percentage: 134.4 },
    },
  ]);
});

test("lists who has entries and no row, and accounts for every minute", async () => {
  const { thrive } = smallTenant();
  const report = await cpdReport(thrive, { period: "2026-10" });
  expect(report.outsiders).toEqual([
    {
      ...{ ...nobody, userId: "outsider", name: "Out Sider", ref: "E-5", email: "o@x.test" },
      ...{ verifiedMinutes: 0, selfReportedMinutes: 7, totalMinutes: 7, entries: 1 },
    },
  ]);
  expect(report.totals).toEqual({ totalMinutes: 158, verifiedMinutes: 90, selfReportedMinutes: 68, entries: 4 });
  expect(report.check).toEqual({ agrees: true, entryMinutes: 158, rowMinutes: 151, outsiderMinutes: 7 });
  expect(report.period).toEqual({
    from: new Date("2026-10-01T00:00:00Z"),
    to: new Date("2026-11-01T00:00:00Z"),
    timeZone: "UTC",
  });
  expect(report).not.toHaveProperty("by");
  expect(report).not.toHaveProperty("hrUnmatched");
});

test("counts a person in two audiences, and an audience with two requirements, once in the check", async () => {
  const { mock, thrive, audienceId } = smallTenant();
  mock.add("Requirement", { audienceId, requiredMinutes: 0 });
  const { id } = mock.add("Audience", { name: "Managers" });
  mock.add("AudienceMember", { audienceId: id, userId: "enough" });
  mock.add("Requirement", { audienceId: id, requiredMinutes: 200 });
  const { rows, check } = await cpdReport(thrive, { period: "2026-10" });
  expect(rows.map(({ audience, userId }) => `${audience} ${userId}`).sort()).toEqual([
    ...["Engineers enough", "Engineers enough", "Engineers gone", "Engineers gone"],
    ...["Engineers short", "Engineers short", "Managers enough"],
  ]);
  expect(rows.filter(({ requiredMinutes }) => requiredMinutes === 0).map(({ percentage }) => percentage)).toEqual([
    100, 100, 100,
  ]);
  expect(check).toEqual({ agrees: true, entryMinutes: 158, rowMinutes: 151, outsiderMinutes: 7 });
});

test("names a requirement whose audience is gone, and says that the period is the caller's", async () => {
  const { mock, thrive, audienceId, audienceRequirementId } = smallTenant();
  mock.remove("Audience", audienceId);
  const { rows, notes, outsiders, check } = await cpdReport(thrive, { period: "2026-10" });
  expect(rows).toEqual([]);
  expect(outsiders).toHaveLength(3);
  expect(check.agrees).toBe(true);
  expect(notes).toEqual([
    "Requirements have no period of their own: this report covers the requested period.",
    `Requirement ${audienceRequirementId} has no rows: its audience ${audienceId} does not exist.`,
  ]);
});

test.each([
  [
    "category",
    [
      { category: "TECHNOLOGY", totalMinutes: 91 },
      { category: "SAFETY", totalMinutes: 67 },
    ],
  ],
  ["month", [{ month: "2026-10", totalMinutes: 158, verifiedMinutes: 90, selfReportedMinutes: 68, entries: 4 }]],
  [
    "user",
    [
      { user: "Zoë Okafor", totalMinutes: 121 },
      { user: "Li", totalMinutes: 30 },
      { user: "Out Sider", totalMinutes: 7 },
    ],
  ],
  ["audience", [{ audience: "Engineers", totalMinutes: 151, entries: 3 }]],
] as const)("breaks the minutes down by %s", async (by, expected) => {
  const { thrive } = smallTenant();
  const report = await cpdReport(thrive, { period: "2026-10", by });
  expect(report.by).toEqual(expected.map((row) => expect.objectContaining(row) as unknown));
});

test("counts months in the time zone, daylight saving included", async () => {
  const { mock, thrive } = smallTenant();
  mock.add("LogEntry", { userId: "short", durationMinutes: 5, entryDate: "2026-03-31T22:59:59.999Z" });
  mock.add("LogEntry", { userId: "short", durationMinutes: 6, entryDate: "2026-03-31T23:00:00.000Z" });
  const { by } = await cpdReport(thrive, { period: "2026", timeZone: "Europe/London", by: "month" });
  expect(by?.map((row) => ("month" in row ? [row.month, row.totalMinutes] : row))).toEqual([
    ["2026-03", 5],
    ["2026-04", 6],
    ["2026-10", 1_158], // 23:59:59.999 on 30 September in UTC is October in London
    ["2026-11", 1_000],
  ]);
});

test("joins an HR file, and says who is missing on either side", async () => {
  const { thrive } = smallTenant();
  const records = [
    { ref: "E-2", department: "Bridges" },
    { ref: "E-4", department: "Tunnels" },
    { ref: "E-9", department: "Roads" },
  ];
  const { rows, hrUnmatched } = await cpdReport(thrive, { period: "2026-10", hr: { records, key: "ref" } });
  expect(rows.map(({ userId, hr }) => [userId, hr])).toEqual([
    ["gone", records[1]],
    ["short", null],
    ["enough", records[0]],
  ]);
  expect(hrUnmatched).toEqual({
    inFileOnly: ["E-9"],
    inThriveOnly: [
      { userId: "short", ref: "E-3", name: "Li" },
      { userId: "outsider", ref: "E-5", name: "Out Sider" },
    ],
  });
});

test("compares email addresses without regard to case", async () => {
  const { thrive } = smallTenant();
  const hr = { records: [{ email: "l@X.test", department: "Bridges" }], key: "email" };
  const { rows } = await cpdReport(thrive, { period: "2026-10", hr });
  expect(rows.find(({ userId }) => userId === "short")?.hr).toEqual(hr.records[0]);
});

test("takes a period of moments", async () => {
  const { thrive } = smallTenant();
  const period = { from: new Date("2026-10-05T10:00:00.000Z"), to: new Date("2026-10-31T23:59:59.999Z") };
  expect((await cpdReport(thrive, { period })).totals.entries).toBe(2);
});

const two = { records: [{ ref: "E-1" }, { ref: "E-1 " }], key: "ref" };
test.each<[unknown, string]>([
  [undefined, "cpdReport takes an object: { period, timeZone, by, hr, signal }"],
  [{}, "cpdReport: period is undefined."],
  [{ period: "2026-13" }, "2026-13"],
  [{ period: "2026", timeZone: "Europe/Londn" }, "Europe/Londn"],
  [{ period: { from: new Date(2), to: new Date(1) } }, "the period ends before it begins"],
  [{ period: { from: "2026-10-01", to: new Date() } }, "period.from must be a Date; got a string of 10 characters."],
  [{ period: "2026", tz: "UTC" }, "cpdReport does not accept tz. It accepts period, timeZone, by, hr, signal."],
  [{ period: "2026", by: "team" }, 'by is "team"; it must be one of category, month, user, audience.'],
  [{ period: "2026", hr: { records: [{ id: "1" }], key: "ref" } }, 'hr: record 1 has no column "ref". It has id.'],
  [{ period: "2026", hr: two }, 'hr: ref "E-1 " is there twice'],
])("rejects %j before any request", async (options, message) => {
  const { mock, thrive } = smallTenant();
  const failure: unknown = await cpdReport(thrive, options as CpdReportOptions).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "InvalidArgumentError", message: expect.stringContaining(message) as unknown });
  expect(mock.requests).toEqual([]);
});

test.each(["listLogEntries", "listUsers", "listRequirements", "listAudiences", "listAudienceMembers"] as const)(
  "rejects as a whole when %s fails",
  async (operationId) => {
    const { mock, thrive } = smallTenant();
    mock.fail(operationId, { status: 500 });
    await expect(cpdReport(thrive, { period: "2026-10" })).rejects.toMatchObject({
      name: "InternalServerError",
      operationId,
    });
  },
);

test("ends when the signal aborts", async () => {
  const { thrive } = smallTenant();
  const signal = AbortSignal.abort();
  await expect(cpdReport(thrive, { period: "2026-10", signal })).rejects.toMatchObject({ name: "APIUserAbortError" });
});

test("agrees with an independent sum over 30,000 entries of 400 people, and reads users as lists", async () => {
  const mock = createMockThrive({
    seed: 7,
    counts: { LogEntry: 30_000, User: 400 },
    now: () => Date.parse("2026-11-25T12:00:00Z"),
  });
  const report = await cpdReport(clientOf(mock), { period: "2026-Q3", timeZone: "Europe/London" });

  const [from, to] = ["2026-06-30T23:00:00.000Z", "2026-09-30T23:00:00.000Z"];
  const entries = mock.records("LogEntry").filter(({ entryDate }) => entryDate >= from && entryDate < to);
  expect(entries.length).toBeGreaterThan(1_000);
  const minutesOf = (userId: string, verified: boolean) =>
    entries
      .filter((entry) => entry.userId === userId && entry.isVerified === verified)
      .reduce((sum, { durationMinutes }) => sum + durationMinutes, 0);
  for (const row of report.rows) {
    expect([row.verifiedMinutes, row.selfReportedMinutes]).toEqual([
      minutesOf(row.userId, true),
      minutesOf(row.userId, false),
    ]);
  }
  expect(report.check.agrees).toBe(true);
  expect(report.totals.totalMinutes).toBe(entries.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0));
  const thrive = clientOf(mock);
  let expectedRows = 0;
  for (const { audienceId } of mock.records("Requirement")) {
    expectedRows += (await thrive.listAudienceMembers({ audienceId })).pagination.totalResults;
  }
  expect(expectedRows).toBeGreaterThan(100);
  expect(report.rows).toHaveLength(expectedRows);
  expect(new Set(mock.requests.map(({ operationId }) => operationId))).toEqual(
    new Set(["listLogEntries", "listUsers", "listRequirements", "listAudiences", "listAudienceMembers"]),
  );
});
