/** Runs the suite in a process of Node, Bun or Deno, and prints its report. */
import type { Surroundings } from "./place.js";
import { runSuite } from "./suite.js";

const [, , surroundings = ""] = process.argv;
const { bun, deno, node } = process.versions;
const results = await runSuite(JSON.parse(surroundings) as Surroundings); // from the adapter
console.log(JSON.stringify({ version: bun ?? deno ?? node, results }));
