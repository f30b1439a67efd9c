import { describe, expect, inject, test } from "vitest";
import * as thriveCpd from "../../src/index.js";
import * as report from "../../src/report/index.js";
import { bundledSize } from "../size/bundle.js";

const consumer = inject("consumer");

/** Bytes that a bundle of one export may take, minified and gzipped. The whole client takes some 24 kB. */
const mostBytes: Readonly<Record<string, number>> = {
  createTokenProvider: 9_000,
  optionsFromEnv: 2_500,
  period: 2_200,
  environments: 400,
  isEnvironment: 400,
  isThriveError: 400,
};
const mostBytesOfAnError = 450;

describe("a program pays for what it imports:", () => {
  const exported = Object.keys(thriveCpd).filter((name) => name !== "createThriveClient");

  test.each(exported)("%s alone", async (name) => {
    const most = mostBytes[name] ?? (/^[A-Z]\w+Error$/.test(name) ? mostBytesOfAnError : 0);
    expect(await bundledSize(consumer, `export { ${name} } from "thrive-cpd";`)).toBeLessThanOrEqual(most);
  });

  test("breakdowns of the report alone", async () => {
    expect(Object.keys(report)).toContain("breakdowns");
    expect(await bundledSize(consumer, `export { breakdowns } from "thrive-cpd/report";`)).toBeLessThanOrEqual(150);
  });
});
