/** Measures the tables, and writes `RESULTS.md`: `npm run bench [-- table … --quick]`. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../scripts/generate/spec.js";
import { readArguments, usage, type Arguments } from "./arguments.js";
import { describeMachine } from "./machine.js";
import { writeResults, writeTable, type MeasuredTable } from "./results.js";
import { tables } from "./tables.js";

const known = Object.keys(tables);
const asked = argumentsOrExit();
const date = new Date();
const machine = await describeMachine();
const measured: MeasuredTable[] = [];
for (const name of asked.names) {
  console.error(`${name}: measuring`);
  const began = performance.now();
  const table = await tables[name]?.();
  if (table === undefined) throw new Error(`There is no table "${name}".`);
  const result = { table, measured: await table.measure(asked.quick) };
  measured.push(result);
  console.error(`${name}: done in ${((performance.now() - began) / 1_000).toFixed(1)} s\n`);
  console.log(await writeTable(result));
}
const file = "test/bench/RESULTS.md";
await writeFile(join(projectFolder, file), await writeResults({ quick: asked.quick, date, machine, tables: measured }));
console.error(`Written to ${file}.${asked.quick ? " The run was quick, so the figures mean nothing." : ""}`);

function argumentsOrExit(): Arguments {
  try {
    return readArguments(process.argv.slice(2), known);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage(known)}`);
    process.exit(2);
  }
}
