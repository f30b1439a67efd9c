import { parseYaml } from "@redocly/openapi-core";
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { changes } from "./changes.js";
import { startRating, type Impact } from "./rate.js";

const base = parseYaml(readFileSync(new URL("base.yaml", import.meta.url), "utf8")) as object; // OpenAPI is an object
const { rate, end } = startRating();
afterAll(end);

/** The description with something else at these places. */
function edited(description: object, edits: Readonly<Record<string, unknown>>): object {
  const copy = structuredClone(description);
  for (const [pointer, value] of Object.entries(edits)) {
    const keys = pointer
      .slice(1)
      .split("/")
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = keys.pop() ?? "";
    let parent = copy as Record<string, unknown>; // an object
    for (const key of keys) parent = (parent[key] ??= {}) as Record<string, unknown>; // an object or an array
    if (value !== undefined) parent[last] = value;
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else if (last in parent) Reflect.deleteProperty(parent, last);
    else throw new Error(`base.yaml has nothing at ${pointer}.`);
  }
  return copy;
}

const pairs = (["major", "minor", "patch", "nothing"] as const).flatMap((impact) =>
  changes[impact].map(([title, to, from = {}]) => {
    const before = edited(base, from);
    return { impact, title, before, after: edited(before, to) };
  }),
);

const found = new Map<string, { impact: Impact; before: object; after: object }[]>();

test("there are at least 150 different changes", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(150);
  const titles = pairs.map(({ impact, title }) => `${impact}: ${title}`);
  expect(new Set(titles).size).toBe(titles.length);
});

test.each(pairs)("$impact: $title", async ({ impact, before, after }) => {
  const rating = await rate(before, after);
  for (const change of rating.changes) {
    const [, rule = ""] = /^\w+ (thrive\/[\w-]+): /.exec(change) ?? [];
    found.set(rule, [...(found.get(rule) ?? []), { impact, before, after }]);
  }
  expect(rating.impact, rating.changes.join("\n")).toBe(impact);
  if (impact === "nothing") expect(rating.changes).toEqual([]);
});

describe("each rule of our own finds what nothing else finds", () => {
  const config = readFileSync(new URL("../../../scripts/spec-diff/redocly.yaml", import.meta.url), "utf8");
  const { diff: rules } = parseYaml(config) as { diff: Record<string, Impact> }; // Redocly has read it

  test.each(Object.entries(rules))("%s", async (rule, impact) => {
    const ratings: Impact[] = [];
    for (const pair of found.get(rule) ?? []) {
      if (pair.impact === impact) ratings.push((await rate(pair.before, pair.after, `--skip-rule=${rule}`)).impact);
    }
    expect(ratings.filter((without) => without !== impact)).not.toEqual([]);
  });
});
