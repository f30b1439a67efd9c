import { expect, test } from "vitest";
import { readArguments, usage } from "./arguments.js";
import { writeResults } from "./results.js";
import { median, medianRatio, percentile, shuffled, spread } from "./statistics.js";
import { tables } from "./tables.js";

const known = ["calls", "throughput", "memory"];

test("measures all tables by default", () => {
  expect(readArguments([], known)).toEqual({ names: known, quick: false });
});

test("measures each of the given tables once, in the usual order", () => {
  expect(readArguments(["memory", "--quick", "calls", "memory"], known)).toEqual({
    names: ["calls", "memory"],
    quick: true,
  });
});

test.each([
  [["call"], 'There is no table "call".'],
  [["calls", "--fast"], 'There is no option "--fast".'],
  [["-q"], 'There is no option "-q".'],
  [["--quick=no"], 'There is no option "--quick=no".'],
])("rejects %j", (args, message) => {
  expect(() => readArguments(args, known)).toThrow(message);
});

test("lists the tables in the usage", () => {
  expect(usage(known)).toMatch("calls, throughput, memory");
});

test.each(Object.entries(tables))("the table %s has the name by which it is asked for", async (name, load) => {
  expect((await load()).name).toBe(name);
});

const results = {
  quick: false,
  date: new Date("2026-11-15T12:00:00Z"),
  machine: ["CPU: 2 × some", "Node 20.19.0"],
  tables: [
    {
      table: {
        name: "calls",
        title: "CPU time per call",
        about: "What is measured.",
        measure: () => Promise.reject(new Error("not called")),
      },
      measured: {
        columns: ["", "µs"],
        rows: [
          ["careful fetch", "100"],
          ["a | b", "9"],
        ],
        aims: [
          { aim: "at most 1.10 × careful fetch", measured: "1.05", holds: true },
          { aim: "at most 0.60 × naive fetch", measured: "0.70", holds: false },
        ],
        notes: ["It is linear."],
      },
    },
  ],
};

test("writes the machine, the tables, their aims and their notes", async () => {
  const text = await writeResults(results);
  const method = /^What is compared.*?\n\n(?=## )/ms;
  expect(text).toMatch(method);
  expect(text.replace(method, "")).toBe(`# Benchmark

Written by \`npm run bench\` on 2026-11-15. Not to be edited.

- CPU: 2 × some
- Node 20.19.0

## CPU time per call

What is measured.

|               |  µs |
| ------------- | --: |
| careful fetch | 100 |
| a \\| b        |   9 |

- Aim: at most 1.10 × careful fetch. Measured: 1.05. It holds.
- Aim: at most 0.60 × naive fetch. Measured: 0.70. **It does not hold.**

It is linear.
`);
});

test("says at the top that the figures of a quick run mean nothing", async () => {
  expect(await writeResults({ ...results, quick: true })).toMatch(
    /^# Benchmark\n\n.*\n.*\*\*Its figures mean nothing\*\*/,
  );
});

test("the median is the middle value, whatever the order", () => {
  expect(median([9, 1, 5])).toBe(5);
});

test("a percentile is the value that so many are at most", () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect([percentile(values, 0.5), percentile(values, 0.99), percentile(values, 1)]).toEqual([101, 199, 200]);
});

test("the spread is the middle half", () => {
  expect(spread([8, 1, 2, 3, 4, 5, 6, 7], String)).toBe("3 to 7");
});

test("ratios are taken within a round", () => {
  const rounds = [
    { ours: 11, careful: 10 },
    { ours: 220, careful: 200 },
    { ours: 36, careful: 30 },
  ];
  expect(medianRatio(rounds, "ours", "careful")).toBe(1.1);
});

test("shuffles without loss", () => {
  const values = Array.from({ length: 100 }, (_, index) => index);
  const order = shuffled(values);
  expect(order).not.toEqual(values);
  expect(order.toSorted((a, b) => a - b)).toEqual(values);
});
