import type { Oas3_1Schema } from "@redocly/openapi-core";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { Model } from "../read/model.js";
import { exportedFunctions, withoutExcess } from "./validators.js";

/** RFC 3339, section 5.6. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

/** Full validation of records and parameters, compiled by Ajv. */
export function writeMockValidators(model: Model): string {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
    messages: false,
    strict: false,
    // The lengths of texts are counted as JavaScript counts them: Ajv's own count would import a file of its.
    unicode: false,
    logger: false, // which would call that option deprecated at each generation
    formats: { "date-time": dateTime },
  });
  ajv.addSchema({
    $id: "description",
    components: {
      schemas: Object.fromEntries(Object.entries(model.schemas).map(([name, schema]) => [name, rules(schema)])),
    },
  });
  for (const { id, parameters } of model.operations) {
    ajv.addSchema({
      $id: `parameters/${id}`,
      type: "object",
      properties: Object.fromEntries(parameters.map(({ name, limits }) => [name, rules(limits)])),
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
    });
  }
  const code = standaloneCode.default(ajv, {
    ...Object.fromEntries(recordNames(model).map((name) => [name, `description#/components/schemas/${name}`])),
    ...Object.fromEntries(model.operations.map(({ id }) => [id, `parameters/${id}`])),
  });
  if (code.includes("require(")) throw new Error("a validator of the mock would import a file of Ajv's");
  const entries = [...exportedFunctions(code)].map(([name, target]) => `${name}: ${target}`);
  return `${withoutExcess(code)}\nexport const validators = { ${entries.join(", ")} };`;
}

/** The declarations that belong to {@link writeMockValidators}. */
export function writeMockValidatorTypes(model: Model): string {
  const names = [...recordNames(model), ...model.operations.map(({ id }) => id)];
  return [
    'import type { Validator } from "../src/operations/mismatch.js";',
    `/** Of each record, and of the parameters of each operation. */
export const validators: Readonly<Record<${names.map((name) => JSON.stringify(name)).join(" | ")}, Validator>>;`,
  ].join("\n\n");
}

const recordNames = ({ mock }: Model): string[] =>
  Object.keys({ ...mock.records, ...mock.views, ...mock.sums }).filter((name) => /^\w+$/.test(name));

/** A schema without what is for readers, and with references that Ajv resolves in the description. */
function rules(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rules);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as Oas3_1Schema).filter(
    ([key]) =>
      !key.startsWith("x-") &&
      !["description", "title", "example", "examples", "default", "dateFormat", "deprecated", "externalDocs"].includes(
        key,
      ),
  );
  return Object.fromEntries(
    entries.map(([key, child]) => [key, key === "properties" ? properties(child) : rules(child)]),
  );
}

/** The names of properties are no keywords. */
const properties = (value: unknown): object =>
  Object.fromEntries(Object.entries(Object(value) as object).map(([key, child]) => [key, rules(child)]));
