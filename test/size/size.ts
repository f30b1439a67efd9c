import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readModel } from "../../scripts/generate/read/model.js";
import { projectFolder } from "../scripts/generate/spec.js";
import { measure } from "./contenders.js";

/** What the client may take in bytes: its own code, and what the description has. */
const bytesFor = { code: 20_300, operation: 60, property: 20 };
/** By how much the guide may be out: a few bytes come and go with each change. */
const tolerance = 0.05;

const sizes = await measure();
console.table(Object.fromEntries([...sizes].map(([name, bytes]) => [name, { kB: bytes / 1_000 }])));

const { operations, schemas } = await readModel(join(projectFolder, "openapi.yaml"));
const properties = Object.values(schemas).flatMap((schema) => Object.keys(schema.properties ?? {}));
const budget = bytesFor.code + bytesFor.operation * operations.length + bytesFor.property * properties.length;
console.log(`Budget: ${budget} bytes, for ${operations.length} operations and ${properties.length} properties.`);

const size = sizes.get("thrive-cpd") ?? Infinity;
if (size > budget)
  fail(`The package takes ${size} bytes, minified and gzipped: ${size - budget} more than its budget.`);

const guide = await readFile(join(projectFolder, "scripts/docs/guides/size-and-speed.md"), "utf8");
for (const [name, bytes] of sizes) {
  const [, stated] = new RegExp(String.raw`^\| ${name}\b.*\| +([\d.]+) kB +\|$`, "m").exec(guide) ?? [];
  if (stated !== undefined && Math.abs(Number(stated) * 1_000 - bytes) <= bytes * tolerance) continue;
  fail(`The guide states ${stated ?? "no"} kB for ${name}. It takes ${(bytes / 1_000).toFixed(1)} kB.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
