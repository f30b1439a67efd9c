import { lint } from "./spec-lint/lint.js";

const { clean, report } = lint();
console.log(report);
if (!clean) process.exitCode = 1;
