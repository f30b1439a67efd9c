import { fileURLToPath } from "node:url";
import { readProjectFile } from "../support/project-file.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The source of each entry point of the package, by the name that a user imports it by. */
export function entryPoints(): Record<string, string> {
  const { exports } = JSON.parse(readProjectFile("package.json")) as {
    exports: Record<string, string | { types: string }>;
  };
  return Object.fromEntries(
    Object.entries(exports).flatMap(([name, entry]) => {
      if (typeof entry === "string") return [];
      const source = entry.types.replace("./dist/", "").replace(/\.d\.ts$/, ".ts");
      return [[name.replace(".", "thrive-cpd"), root + source] as const];
    }),
  );
}
