import { save } from "../../prelude.js";
// resumable-export.ts
import { readFile, rm, writeFile } from "node:fs/promises";
import { createThriveClient, optionsFromEnv } from "thrive-cpd";

const file = process.env.PROGRESS_FILE ?? "export-progress.json";
const progress = await readFile(file, "utf8").catch(() => "{}");
const begin = JSON.parse(progress) as { page?: number; perPage?: number };

const thrive = createThriveClient(optionsFromEnv(process.env));
for await (const { pagination, results } of thrive.listLogEntries(begin).pages()) {
  await save(results);
  const { page, perPage } = pagination;
  await writeFile(file, JSON.stringify({ page, perPage }));
}
await rm(file, { force: true });
console.log("export finished");

export {};
