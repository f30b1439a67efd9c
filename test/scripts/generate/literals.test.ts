import { join, relative } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { namesOf } from "./names.js";
import { projectFolder, specText } from "./spec.js";

const { hosts, paths, scopes, environments, operationIds } = namesOf(specText);
const names = [...hosts, ...paths, ...scopes, ...environments, ...operationIds];

/** The names in the code's texts: strings, templates and regular expressions, but no comments. */
function namesIn(code: string, file = "planted.ts"): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node)) {
      found.push(...names.filter((name) => says(node.text, name)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

/** Whether the text has the name, a word of its own; a regular expression escapes dots and slashes. */
function says(text: string, name: string): boolean {
  const word = `\\b${name}\\b`.replaceAll(/[./{}-]/g, "\\$&");
  return new RegExp(/^\w/.test(name) ? word : word.slice(2, -2)).test(text.replaceAll("\\", ""));
}

const files = ["src", "scripts"].flatMap((folder) => ts.sys.readDirectory(join(projectFolder, folder), [".ts", ".js"]));

test.each(files.map((file) => relative(projectFolder, file)))("%s says no name of the description", (file) => {
  expect(namesIn(ts.sys.readFile(join(projectFolder, file)) ?? "", file)).toEqual([]);
});

test("the description has names of each type", () => {
  for (const kind of [hosts, paths, scopes, environments, operationIds]) {
    expect(kind.length).toBeGreaterThan(1);
  }
});

test.each(names)("finds %s when planted", (name) => {
  expect(namesIn(`fetch("${name}");`)).toContain(name);
  expect(namesIn(`fetch(\`${name}\${id}/more\`);`)).toContain(name);
  expect(namesIn(`table["${name}"]();`)).toContain(name);
  expect(namesIn(`/^${name.replaceAll(/\W/g, "\\$&")}$/.test(url);`)).toContain(name);
  expect(namesIn(`// ${name}\n/** ${name} */\nsend();`)).toEqual([]);
});

test("allows calling an operation and naming an audience", () => {
  expect(namesIn('thrive.getLogEntry({ audience: "api" }); thrive.api.GET(path);')).toEqual([]);
});
