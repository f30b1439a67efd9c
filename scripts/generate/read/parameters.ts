import type { Oas3_1Schema, Oas3Parameter, Referenced } from "@redocly/openapi-core";
import type { Limits, Parameter } from "../../../src/operations/operation.js";
import type { Description, Found } from "./description.js";
import { checkPattern, checkSchema, limitProblem } from "./schemas.js";

/** A parameter, with the limits that an argument is checked against before anything is sent. */
export interface ParameterModel {
  readonly name: string;
  readonly in: Parameter["in"];
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly example: unknown;
  /** Whether each item of an array is a separate parameter (`ids=1&ids=2`). */
  readonly explode: boolean;
  readonly limits: LimitsModel;
}

interface LimitsModel extends Limits {
  readonly default?: unknown;
  readonly items?: LimitsModel;
}

/** Type → the limits that an argument of it is checked against. */
const limitKeys = {
  string: ["enum", "pattern", "minLength", "maxLength"],
  integer: ["enum", "minimum", "maximum"],
  number: ["enum", "minimum", "maximum"],
  boolean: ["enum"],
  array: ["minItems", "maxItems"],
} as const;
/** What may stand in a schema and limits nothing. */
const annotations = [
  "type",
  "title",
  "description",
  "example",
  "examples",
  "format",
  "default",
  "const",
  "deprecated",
  "uniqueItems",
  "$comment",
];
const supported = [
  ...["name", "in", "required", "deprecated", "description", "schema", "example", "examples"],
  ...["style", "explode", "allowEmptyValue", "allowReserved"],
];

/** Headers that the client or the runtime sets. */
const ownHeaders = ["accept", "authorization", "content-type", "content-length", "cookie", "host", "user-agent"];

/** Names that an object has before anybody gives it one. */
const inherited = ["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty"];

const styles = { path: "simple", query: "form", header: "simple" } as const;

/** Reads a parameter. Rejects one that cannot be sent, or checked, as it is described. */
function readParameter(
  description: Description,
  found: Found<Referenced<Oas3Parameter<Oas3_1Schema>>>,
): ParameterModel {
  const { fault, rejectUnsupported, resolve } = description;
  const { value: parameter, pointer } = resolve(found);
  const { name, in: place, required = false } = parameter;
  if (place === undefined || !(place in styles)) {
    const advice = place === "cookie" ? "; send what it says as a header or in the query" : "";
    throw fault(`${pointer}/in`, `a ${place ?? "nameless"} parameter is not supported${advice}`);
  }
  const kind = place as Parameter["in"]; // by the line before
  checkName(description, { value: name, pointer }, kind);
  rejectUnsupported({ value: parameter, pointer }, "a parameter", supported);
  const style = parameter.style ?? styles[kind];
  if (style !== styles[kind]) {
    throw fault(
      `${pointer}/style`,
      `style ${style} is not supported; use style ${styles[kind]}, with one parameter for each value`,
    );
  }
  if (parameter.allowReserved === true) {
    throw fault(
      `${pointer}/allowReserved`,
      "allowReserved is not supported; values are always percent-encoded, so remove it",
    );
  }
  if (!parameter.schema) throw fault(pointer, "the parameter has no schema; give it one with a type");
  if (kind === "path" && !required) throw fault(pointer, "a part of the path must be required; write required: true");

  const written = { value: parameter.schema, pointer: `${pointer}/schema` };
  checkSchema(description, written);
  const schema = resolve(written);
  const limits = readLimits(description, schema);
  const example = exampleOf(description, { value: parameter, pointer }) ?? schema.value.example;
  checkExample(description, example, limits, `${pointer}/example`);
  return {
    name,
    in: kind,
    required,
    deprecated: parameter.deprecated ?? false,
    description: parameter.description ?? schema.value.description ?? "",
    example,
    explode: kind === "query" && limits.type === "array" && (parameter.explode ?? true),
    limits,
  };
}

function checkName({ fault }: Description, { value: name, pointer }: Found<string>, place: Parameter["in"]): void {
  const at = `${pointer}/name`;
  if (name === "" || inherited.includes(name))
    throw fault(at, "is a name that no argument can have; rename the parameter");
  if (place === "path" && /^[.;?/#+]|\*$/.test(name)) {
    throw fault(at, "looks like an expression of RFC 6570; use a plain name in the path");
  }
  if (place !== "header") return;
  if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) throw fault(at, "is not the name of a header");
  if (ownHeaders.includes(name.toLowerCase())) {
    throw fault(
      at,
      `the client sets ${name} itself; remove the parameter, or describe it by security or by a media type`,
    );
  }
}

function exampleOf(
  { resolve }: Description,
  { value: { example, examples = {} }, pointer }: Found<Oas3Parameter<Oas3_1Schema>>,
): unknown {
  if (example !== undefined) return example;
  const [first] = Object.values(examples);
  return first && resolve<{ value?: unknown }>({ value: first, pointer }).value.value;
}

function checkExample({ fault }: Description, example: unknown, limits: LimitsModel, pointer: string): void {
  if (example === undefined) return;
  const values: readonly unknown[] = limits.type === "array" && Array.isArray(example) ? example : [example];
  for (const value of values) {
    const problem = limitProblem((limits.items ?? limits) as Oas3_1Schema, value); // the limits are those of a schema
    if (problem !== undefined) throw fault(pointer, `the example ${JSON.stringify(value)} is ${problem}`);
  }
}

/** The parameters of a path or an operation. */
export function readParameters(
  description: Description,
  { value, pointer }: Found<{ readonly parameters?: Referenced<Oas3Parameter<Oas3_1Schema>>[] }>,
): ParameterModel[] {
  return (value.parameters ?? []).map((parameter, index) =>
    readParameter(description, { value: parameter, pointer: `${pointer}/parameters/${index}` }),
  );
}

function readLimits(description: Description, { value: schema, pointer }: Found<Oas3_1Schema>): LimitsModel {
  const { fault, rejectUnsupported, resolve } = description;
  const [type, second] = [schema.type].flat();
  if (!isSupported(type) || second !== undefined) {
    throw fault(
      pointer,
      "the type of a parameter must be string, integer, number, boolean or array, and no other beside it",
    );
  }
  const keys = [...limitKeys[type], ...(type === "array" ? ["items"] : [])];
  rejectUnsupported({ value: schema, pointer }, `a parameter of type ${type}`, [...keys, ...annotations]);
  if (schema.pattern !== undefined) checkPattern(description, { value: schema.pattern, pointer });

  const limits: Partial<LimitsModel> = {
    ...("const" in schema && { enum: [schema.const] }),
    ...(Object.fromEntries(
      [...limitKeys[type], "default" as const].filter((key) => key in schema).map((key) => [key, schema[key]]),
    ) as Partial<LimitsModel>), // values of the keys that both have
  };
  if (type !== "array") return { type, ...limits, ...readDateFormat(description, schema, pointer) };
  if (typeof schema.items !== "object") {
    throw fault(pointer, "the items of the array have no schema; give them one with a type");
  }
  const items = readLimits(description, resolve({ value: schema.items, pointer: `${pointer}/items` }));
  if (items.type === "array") throw fault(pointer, "an array of arrays is not supported; send one array of strings");
  return { type, ...limits, items };
}

function readDateFormat(
  { fault }: Description,
  schema: Oas3_1Schema,
  pointer: string,
): Pick<LimitsModel, "dateFormat"> {
  const dateFormat = (schema as { "x-date-format"?: unknown })["x-date-format"]; // the types know no extensions
  if (dateFormat === undefined) return {};
  const place = `${pointer}/x-date-format`;
  if (schema.type !== "string" || typeof dateFormat !== "string" || !/^YYYY-MM-DD(?:.hh:mm:ssZ?)?$/.test(dateFormat)) {
    throw fault(place, "must be YYYY-MM-DD, or that with hh:mm:ss or hh:mm:ssZ after one more character, on a string");
  }
  const sample = dateFormat.replace("YYYY-MM-DD", "2026-10-31").replace("hh:mm:ss", "23:59:58");
  const problem = limitProblem(schema, sample);
  if (problem !== undefined) throw fault(place, `a Date would be sent as ${sample}, which is ${problem}`);
  return { dateFormat };
}

function isSupported(type: unknown): type is LimitsModel["type"] {
  return typeof type === "string" && Object.hasOwn(limitKeys, type);
}
