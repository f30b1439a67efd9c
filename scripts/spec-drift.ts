import { drift } from "./spec-drift/drift.js";

const { status, stdout, stderr } = drift("--coverage", ...process.argv.slice(2));
console.log(stdout);
console.error(stderr);
if (status !== 0) process.exitCode = 1;
