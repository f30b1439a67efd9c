import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { createProgram } from "../../../scripts/generate/check-types.js";
import { loadCode } from "../../../scripts/generate/load-code.js";
import {
  checkedComponents,
  type CheckedSchema,
  type Direction,
} from "../../../scripts/generate/read/checked-schema.js";
import { readModel } from "../../../scripts/generate/read/model.js";
import { createValidatorFunctions, validatorTable } from "../../../scripts/generate/write/validator-functions.js";
import type { Validator } from "../../../src/operations/mismatch.js";
import { projectFolder, specFile } from "./spec.js";
import { compileWithAjv } from "./validators/ajv-mismatches.js";
import { components as keywordComponents, keywords } from "./validators/keywords.js";
import { valuesOf } from "./validators/values.js";

type Schemas = Readonly<Record<string, CheckedSchema>>;
type Validators = Readonly<Record<string, Validator>>;

function codeOf(schemas: Schemas, components: Schemas): string {
  const functions = createValidatorFunctions();
  const names = Object.entries(schemas).map(
    ([name, schema]) => [name, functions.nameOf(schema, components, name)] as const,
  );
  const table = validatorTable("All of them.", "validators", names);
  return `${functions.code()}\n${table}`;
}

async function compile(schemas: Schemas, components: Schemas = {}): Promise<Validators> {
  const { validators } = (await loadCode(codeOf(schemas, components))) as { validators: Validators }; // as it is written
  return validators;
}

async function find(schema: CheckedSchema, value: unknown): Promise<unknown> {
  const { validator } = await compile({ validator: schema });
  return validator?.(value);
}

const { schemas: described } = await readModel(specFile);
const directions = ["response", "request", "record"] satisfies Direction[];
const groups = [
  { of: "each keyword", schemas: keywords, components: keywordComponents },
  ...directions.map((direction) => {
    const components = checkedComponents(described, direction);
    return { of: `openapi.yaml, as a ${direction}`, schemas: components, components };
  }),
];

describe.each(groups)("finds what Ajv finds: $of", async ({ schemas, components }) => {
  const reference = compileWithAjv(schemas, components);
  const validators = await compile(schemas, components);
  const counts = { valid: 0, "with one mismatch": 0, "with several": 0 };

  test.each(Object.entries(schemas))("%s", (name, schema) => {
    const { [name]: validator } = validators;
    const { [name]: findAll } = reference;
    if (!validator || !findAll) throw new Error(`${name} was not compiled.`);
    fc.assert(
      fc.property(valuesOf(schema, components), (value) => {
        const mismatches = findAll(value);
        const found = validator(value);
        counts[mismatches.length === 0 ? "valid" : mismatches.length === 1 ? "with one mismatch" : "with several"] += 1;
        // Where there are several, another one may be the first. A user sees one of them either way.
        if (mismatches.length === 0) expect(found).toBe(false);
        else expect(mismatches).toContainEqual(found);
      }),
    );
  });

  test("the values have no mismatch, one, and several", () => {
    const enough = Object.keys(schemas).length * 5;
    for (const [kind, count] of Object.entries(counts)) expect(count, kind).toBeGreaterThan(enough);
  });
});

const inOrder: CheckedSchema = {
  type: "object",
  required: ["c", "a"],
  properties: { a: { type: "string" }, b: { type: "integer" }, c: { type: "string" } },
  additionalProperties: { type: "boolean" },
};

test.each<[string, CheckedSchema, unknown, string]>([
  ["of a type before that of its members", { ...inOrder, type: ["object", "null"] }, [], ""],
  ["of a property that is missing", inOrder, {}, "a"],
  ["of a property that is wrong, before one that is missing", inOrder, { x: 1, b: "", a: "" }, "b"],
  ["of a property before that of any other one", inOrder, { x: 1, a: "", b: 1 }, "c"],
  ["of another one", inOrder, { c: "", x: true, y: 1, z: 1, a: "" }, "y"],
  ["of an item", { type: "array", items: inOrder }, [{ a: "", c: "" }, { a: 1 }, {}], "1/a"],
])("the first mismatch is that %s", async (_name, schema, value, path) => {
  expect(await find(schema, value)).toMatchObject({ path });
});

test("a value that matches no alternative has another shape than all of them", async () => {
  const anyOf: CheckedSchema[] = [{ type: "string" }, inOrder];
  const expected = { path: "a", expected: "another shape", received: "object" };
  expect(await find({ properties: { a: { anyOf } } }, { a: { a: 1 } })).toEqual(expected);
});

test("a function is written once, and each is used", () => {
  const code = codeOf(keywords, keywordComponents);
  const names = [...code.matchAll(/^const (\w+)/gm)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(50);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(code.split(new RegExp(`\\b${name}\\b`)).length, name).toBeGreaterThan(2);
});

test("the code compiles", () => {
  const name = "generated/keywords.ts";
  const program = createProgram(new Map([[name, codeOf(keywords, keywordComponents)]]), [name]);
  const problems = program.getSemanticDiagnostics(program.getSourceFile(`${projectFolder}${name}`));
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
});

test.each<[string, CheckedSchema, RegExp]>([
  ["a type that JSON does not have", { type: "date" }, /type date is not supported/],
  ["an object as a value", { enum: [{}] }, /An object or a list as a value of enum or const is not supported/],
  ["a reference to something else", { $ref: "#/paths/x" }, /#\/paths\/x is not a component schema/],
])("rejects %s", async (_name, schema, message) => {
  await expect(find(schema, {})).rejects.toThrow(message);
});
