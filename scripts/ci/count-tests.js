import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// JavaScript, because it has to run even where the installation failed.

/** @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile */

/** @type {(text: string) => { testResults: TestFile[] }} What vitest's JSON reporter writes. */
const parseReport = JSON.parse;
const [, , folder = ""] = process.argv;
let passed = 0;
let failed = 0;

for (const name of readdirSync(folder)) {
  const report = parseReport(readFileSync(join(folder, name), "utf8"));
  for (const { status, assertionResults } of report.testResults) {
    const failures = assertionResults.filter((test) => test.status === "failed").length;
    passed += assertionResults.filter((test) => test.status === "passed").length;
    // A file that does not load has no test that fails.
    failed += status === "failed" ? Math.max(failures, 1) : 0;
  }
}
console.log(`${passed} passed, ${failed} failed`);
