import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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

const folder = fileURLToPath(new URL("blocks", import.meta.url));
const guides = readdirSync(fileURLToPath(new URL("../../scripts/docs/guides", import.meta.url)));

/** Every page that a user reads and that has code in it. */
export const pages = ["README.md", "SKILL.md", ...guides.map((name) => `scripts/docs/guides/${name}`)];

/** Writes each TypeScript block of the pages as a module; names that it takes for granted come from the prelude. */
export function writeBlocks(): Block[] {
  rmSync(folder, { recursive: true, force: true });
  return pages.flatMap(blocksOf);
}

function blocksOf(page: string): Block[] {
  const text = readProjectFile(page);
  const name = page.replace(/^.*\/|\.md$/g, "").toLowerCase();
  mkdirSync(`${folder}/${name}`, { recursive: true });
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ 1: code = "", index }, number) => {
    const heading =
      text
        .slice(0, index)
        .match(/^#+ .*$/gm)
        ?.at(-1) ?? "";
    const missing = Object.keys(prelude).filter((used) => uses(code, used) && !declares(code, used));
    // A first line such as `// minutes.ts` names the block, so that others can import it.
    const [, own = number + 1] = /^\/\/ ([a-z-]+)\.ts$/m.exec(code.split("\n")[0] ?? "") ?? [];
    const file = `${folder}/${name}/${own}.ts`;
    const head = missing.length > 0 ? `import { ${missing.join(", ")} } from "../../prelude.js";\n` : "";
    writeFileSync(file, `${head}${code}\nexport {};\n`);
    return {
      title: `${name}: ${heading.replace(/^#+ /, "")} (${number + 1})`,
      file,
      outcome: [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, printed = ""]) => printed),
      imports: [...code.matchAll(/from "(.*)"/g)].map(([, module = ""]) => module),
    };
  });
}

const uses = (code: string, name: string): boolean => new RegExp(String.raw`\b${name}\b`).test(code);

const declares = (code: string, name: string): boolean =>
  new RegExp(
    String.raw`(?:\b(?:const|let|function) (?:${name}\b|[[{][^}=]*\b${name}\b[^}=]*[\]}] =)|import [^;"]*\b${name}\b)`,
  ).test(code);
