import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readProjectFile } from "../support/project-file.js";
import * as prelude from "./prelude.js";

export interface Block {
  readonly title: string;
  readonly file: string;
  /** What each `console.log` prints, as the comment behind it says. */
  readonly outcome: readonly string[];
  readonly imports: readonly string[];
}

const readme = readProjectFile("README.md");
const folder = fileURLToPath(new URL("blocks", import.meta.url));

/** Writes each TypeScript sample of the README as a module; what it takes for granted comes from the prelude. */
export function writeBlocks(): Block[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ 1: code = "", index }, number) => {
    const title =
      readme
        .slice(0, index)
        .match(/^#+ .*$/gm)
        ?.at(-1) ?? "";
    const missing = Object.keys(prelude).filter((name) => uses(code, name) && !declares(code, name));
    const file = `${folder}/${number + 1}.ts`;
    const head = missing.length > 0 ? `import { ${missing.join(", ")} } from "../prelude.js";\n` : "";
    writeFileSync(file, `${head}${code}\nexport {};\n`);
    return {
      title: `${title.replace(/^#+ /, "")} (${number + 1})`,
      file,
      outcome: [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text = ""]) => text),
      imports: [...code.matchAll(/from "(.*)"/g)].map(([, name = ""]) => name),
    };
  });
}

const uses = (code: string, name: string): boolean => new RegExp(String.raw`\b${name}\b`).test(code);

const declares = (code: string, name: string): boolean =>
  new RegExp(String.raw`(?:\b(?:const|let) (?:${name}\b|\{[^}=]*\b${name}\b[^}=]*\} =)|import [^;]*\b${name}\b)`).test(
    code,
  );
