import { readFileSync } from "node:fs";

/** The text of a file of the project, such as `README.md`. */
export const readProjectFile = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
