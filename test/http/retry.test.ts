import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { backoff, isIdempotent, isTransient, parseRetryAfter, wasSent } from "../../src/http/retry.js";
import { APIConnectionError } from "../../src/index.js";

const now = Date.parse("2026-03-01T10:00:00.000Z");
const { TZ } = process.env;

afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

const share = fc.nat(999_999).map((millionths) => millionths / 1_000_000);

test("a wait is at least 0 and below 0.5 s, 1 s, 2 s, 4 s, and then 8 s", () => {
  fc.assert(
    fc.property(fc.nat(2_000), share, (retries, random) => {
      const wait = backoff(retries, () => random);
      const longest = [500, 1_000, 2_000, 4_000][retries] ?? 8_000;
      expect(wait).toBe(random * longest);
      expect(wait).toBeLessThan(longest);
    }),
  );
});

test("parses any string as Retry-After to a wait of 0 or more, or to undefined", () => {
  const likely = fc.stringMatching(/^(?:Mon|Sun)?[\d ,.:+eA-Z-]*$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), likely, fc.constant(null)), (header) => {
      const wait = parseRetryAfter(header, now) ?? 0;
      expect(wait).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 2_000 },
  );
});

test("parses seconds with space around them", () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom("", " ", "\t"), (seconds, space) => {
      expect(parseRetryAfter(`${space}${seconds}${space}`, now)).toBe(seconds * 1_000);
    }),
  );
  expect(parseRetryAfter("0.25", now)).toBe(250);
});

test.each(["UTC", "America/New_York", "Asia/Kolkata"])("a date is GMT in %s, too", (zone) => {
  process.env.TZ = zone;
  const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  const after = fc.integer({ min: -100_000, max: 100_000_000 });
  fc.assert(
    fc.property(after, (seconds) => {
      const date = new Date(now + seconds * 1_000);
      const [day = "", dayOfMonth = "", month = "", year = "", time = ""] = date.toUTCString().split(/,? /);
      const weekday = days[date.getUTCDay()] ?? "";
      const forms = [
        `${day}, ${dayOfMonth} ${month} ${year} ${time} GMT`,
        `${weekday}, ${dayOfMonth}-${month}-${year.slice(2)} ${time} GMT`,
        `${day} ${month} ${dayOfMonth.replace(/^0/, " ")} ${time} ${year}`,
      ];
      const wait = seconds > 0 ? seconds * 1_000 : undefined; // a date that has passed does not say how long to wait
      expect(forms.map((form) => parseRetryAfter(form, now))).toEqual([wait, wait, wait]);
    }),
  );
});

test.each([
  ...["", " ", "-1", "+1", "1e3", "0x10", "1,5", "1 2", "soon", "Infinity", "NaN"],
  ...["Mon 5", "Monday", "Fri, 99", "2026-03-01", "2026-03-01T10:00:30Z", "1 Mar 2026"],
  ...["Sun, 01 Mar 2026 10:00:30 PST", "Sun, 99 Mar 2026 10:00:30 GMT"],
  ...["Sun, 01 Mar 2026 10:00:30 GMT, 5", "Sun, 01 Foo 2026 10:00:30 GMT", "on Sun, 01 Mar 2026 10:00:30 GMT"],
])("%j as Retry-After is nonsense", (header) => {
  expect(parseRetryAfter(header, now)).toBeUndefined();
});

test("six statuses are transient", () => {
  const statuses = Array.from({ length: 500 }, (_, index) => 100 + index);
  expect(statuses.filter(isTransient)).toEqual([408, 429, 500, 502, 503, 504]);
});

test("POST and PATCH are not idempotent", () => {
  const methods = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "POST", "PATCH", "get"];
  expect(methods.filter((method) => !isIdempotent(method))).toEqual(["POST", "PATCH", "get"]);
});

test("a request was not sent if no connection was made", () => {
  const codes = [
    ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused"],
    ...["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_BODY_TIMEOUT", undefined],
  ];
  const sent = codes.filter((code) => wasSent(new APIConnectionError("", { code })));
  expect(sent).toEqual(codes.slice(5));
});
