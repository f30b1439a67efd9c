import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { HrRecords } from "../../report/index.js";
import { UsageError } from "../failure.js";

/** Reads the people of a CSV file with a header. Throws `UsageError`. */
export async function readHrFile(path: string, key: string): Promise<HrRecords> {
  const content = await readFile(path, "utf8").catch((error: unknown) => {
    const { code } = Object(error) as NodeJS.ErrnoException; // anything can be thrown
    throw new UsageError(`--hr-file: cannot read ${path} (${code ?? "unknown reason"}).`);
  });
  let header: string[] = [];
  let records: Record<string, string>[];
  try {
    records = parse(content, {
      bom: true,
      skip_empty_lines: true,
      trim: true,
      delimiter: [",", ";", "\t"],
      columns: (names: string[]) => (header = names),
    });
  } catch (error) {
    throw new UsageError(`--hr-file: ${path} is not CSV with a header: ${error instanceof Error ? error.message : ""}`);
  }
  if (!header.includes(key)) {
    throw new UsageError(`--hr-key: ${path} has no column "${key}". It has ${header.join(", ") || "none"}.`);
  }
  return { records, key };
}
