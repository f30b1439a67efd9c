import { bundleFromString, createConfig, type Oas3_1Definition } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import plugin from "../../../scripts/spec-drift/plugin.js";

/** What a schema accepts once it is closed. The schema `Base` is used by itself, too, and before. */
async function accepts(schema: object, value: object): Promise<boolean> {
  // By way of a reference, as in a response.
  const schemas = {
    Base: { type: "object", properties: { a: { type: "string" } } },
    Named: schema,
    Whole: { items: { $ref: "#/components/schemas/Named" } },
  };
  const description = {
    openapi: "3.1.0",
    info: { title: "Test", version: "1.0.0" },
    paths: {},
    components: { schemas },
  };
  const config = await createConfig({ plugins: [plugin()], decorators: { "thrive/closed": "on" } });
  const { bundle } = await bundleFromString({ source: JSON.stringify(description), config, dereference: true });
  const { components } = bundle.parsed as Oas3_1Definition; // what it was made of
  const whole = components?.schemas?.Whole;
  if (typeof whole !== "object") throw new Error("The schema is gone.");
  return new Ajv2020({ strict: false }).validate(whole, [value]);
}

const base = { $ref: "#/components/schemas/Base" };
const b = { type: "object", properties: { b: { type: "string" } } };

test.each([
  ["an object", b, { b: "" }, { c: "" }],
  ["an object of parts", { allOf: [base, b] }, { a: "", b: "" }, { a: "", b: "", c: "" }],
  ["an object of parts and fields of its own", { ...b, allOf: [base] }, { a: "", b: "" }, { a: "", b: "", c: "" }],
  ["alternatives", { oneOf: [b, { type: "string" }] }, { b: "" }, { b: "", c: "" }],
  [
    "fields beside alternatives",
    { ...b, anyOf: [base, { type: "object" }] },
    { a: "", b: "" },
    { a: "", b: "", c: "" },
  ],
])("closes %s", async (_what, schema, described, undescribed) => {
  expect(await accepts(schema, described)).toBe(true);
  expect(await accepts(schema, undescribed)).toBe(false);
});

test.each([
  ["an open object", { type: "object" }],
  ["an object that says that it is open", { ...b, additionalProperties: true }],
  ["parts of which one is open", { allOf: [base, { type: "object", additionalProperties: true }] }],
])("leaves %s open", async (_what, schema) => {
  expect(await accepts(schema, { c: "" })).toBe(true);
});
