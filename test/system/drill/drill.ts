import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect } from "vitest";
import { copyProject, generate, runNode } from "../../scripts/generate/project-copy.js";
import { testTenant } from "../../support/tenants.js";
import { callerOf, type Called } from "./caller.js";
import { drawChange, type Change } from "./change.js";
import { editedSpec } from "./edited-spec.js";
import { changeableFields, tokenPath } from "./spec.js";

const consumer = "test/system/drill/consumer.ts";

/** Changes the description of a copy of the project at random, and holds the client to the change. */
export async function drill(seed: number): Promise<void> {
  const change = drawChange(seed, changeableFields());
  const copy = await copyProject();
  try {
    const before = await filesOf(copy);
    await writeFile(join(copy, "openapi.yaml"), editedSpec(change));
    const generated = await generate(copy);
    expect(generated.code, generated.output).toBe(0);
    const after = await filesOf(copy);
    expect(changed(before, after).filter((file) => !file.startsWith("generated/"))).toEqual(["openapi.yaml"]);

    await writeFile(join(copy, "caller.ts"), callerOf(change));
    const [errors, called] = await Promise.all([compile(copy), call(copy)]);
    expect(errors).toEqual(await expectedErrors(copy, change));
    expectAnswers(called, change);
    expectRequests(called, change);
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** File → text, of all that is not installed. */
async function filesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, string]> => {
        const file = join(parentPath, name);
        return [relative(folder, file), await readFile(file, "latin1")];
      }),
    ),
  );
}

const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));

/** `file:line code field` of each error in the client, the consumer and the caller. */
async function compile(copy: string): Promise<string[]> {
  const config = {
    extends: "./tsconfig.json",
    include: ["src", "generated", "caller.ts", consumer],
  };
  await writeFile(join(copy, "tsconfig.drill.json"), JSON.stringify(config));
  const tsc = "node_modules/typescript/bin/tsc";
  const { output } = await runNode(copy, tsc, "--project", "tsconfig.drill.json");
  const lines = await linesOf(copy);
  return output.split("\n").flatMap((text) => {
    if (text === "" || text.startsWith(" ")) return []; // the rest of a message
    const [, file, line, code] = /^(.+)\((\d+),\d+\): error (TS\d+): /.exec(text) ?? [];
    if (file !== consumer) return [text];
    return [`${file}:${line} ${code} ${fieldOf(lines[Number(line) - 1])}`];
  });
}

async function expectedErrors(copy: string, change: Change): Promise<string[]> {
  const codes = new Map([
    [change.renamed.field, "TS2339"], // there is no such property
    [change.removed, "TS2339"],
    [change.nulled, "TS2322"], // null is not assignable
  ]);
  const lines = await linesOf(copy);
  const errors = lines.flatMap((line, index) => {
    const field = fieldOf(line);
    const code = codes.get(field);
    return code === undefined ? [] : [`${consumer}:${index + 1} ${code} ${field}`];
  });
  expect(errors).toHaveLength(codes.size);
  return errors;
}

const linesOf = async (copy: string): Promise<string[]> => (await readFile(join(copy, consumer), "utf8")).split("\n");

const fieldOf = (line = ""): string => /\bentry\.(\w+)/.exec(line)?.[1] ?? "";

async function call(copy: string): Promise<Called> {
  const { code, output } = await runNode(copy, "--import", "tsx", "caller.ts");
  expect(code, output).toBe(0);
  return JSON.parse(output) as Called; // what the caller prints
}

function expectAnswers({ one, page, records, entry }: Called, change: Change): void {
  const { newRecord, items, renamed, removed, nulled } = change;
  const { examples } = newRecord;
  expect(one).toEqual(examples[0]);
  expect(page).toEqual({
    pagination: { totalResults: 3, totalPages: 2, page: 1, perPage: 2 },
    [items]: examples.slice(0, 2),
  });
  expect(records).toEqual(examples);
  expect(entry).toHaveProperty(renamed.to);
  expect(entry).not.toHaveProperty(renamed.field);
  expect(entry).not.toHaveProperty(removed);
  expect(entry).toHaveProperty(nulled, null);
}

/** The token request and those to the new operations; the last is for the entry. */
function expectRequests({ urls }: Called, change: Change): void {
  const { environment, path, newRecord, parameters } = change;
  const { id, examples } = newRecord;
  const query = Object.fromEntries(parameters.map(({ name, sent }) => [name, sent]));
  const list = { url: environment.server + path, query };
  const token = tokenPath.replace(/\{.+\}/, testTenant.tenantId);
  const seen = urls.map((text) => {
    const { origin, pathname, searchParams } = new URL(text);
    return { url: origin + pathname, query: Object.fromEntries(searchParams) };
  });
  expect(seen.slice(0, -1)).toEqual([
    { url: `https://api.${environment.tokenHost}${token}`, query: {} },
    { url: `${list.url}/${String(examples[0]?.[id])}`, query },
    { ...list, query: { ...query, perPage: "2" } },
    { ...list, query: { ...query, perPage: "2", page: "1" } },
    { ...list, query: { ...query, perPage: "2", page: "2" } },
  ]);
}
