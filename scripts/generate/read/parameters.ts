import type { Oas3_1Schema, Oas3Parameter, Referenced } from "@redocly/openapi-core";
import type { Description, Found } from "./description.js";
import { checkSchema } from "./schemas.js";

/** A parameter, with the limits that an argument is held to before anything is sent. */
export interface ParameterModel {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly example: unknown;
  readonly limits: LimitsModel;
}

interface LimitsModel {
  readonly type: "string" | "integer" | "number" | "boolean" | "array";
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly default?: unknown;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: LimitsModel;
  /** How a `Date` is written, such as `YYYY-MM-DD hh:mm:ss`. */
  readonly dateFormat?: string;
}

/** Type → the limits that an argument of it is held to. */
const limitKeys = {
  string: ["enum", "pattern", "minLength", "maxLength"],
  integer: ["enum", "minimum", "maximum"],
  number: ["enum", "minimum", "maximum"],
  boolean: ["enum"],
  array: ["minItems", "maxItems"],
} as const;
/** What may stand in a schema and limits nothing. */
const annotations = ["type", "title", "description", "example", "examples", "format", "default"];
const carried = [
  ...["name", "in", "required", "deprecated", "description", "schema", "example"],
  ...["style", "explode"],
];

/** Reads a parameter of the path or the query. Refuses one that cannot be carried, or checked, as it is described. */
function readParameter(
  description: Description,
  found: Found<Referenced<Oas3Parameter<Oas3_1Schema>>>,
): ParameterModel {
  const { fault, refuseOthers, resolve } = description;
  const { value: parameter, pointer } = resolve(found);
  const { name, in: place, required = false, style, explode } = parameter;
  if (place !== "path" && place !== "query") {
    throw fault(`${pointer}/in`, `a ${place ?? "nameless"} parameter is not carried`);
  }
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) {
    throw fault(`${pointer}/name`, "becomes the name of an argument, so it has to be letters and digits");
  }
  if (style !== undefined && style !== (place === "path" ? "simple" : "form")) {
    throw fault(`${pointer}/style`, `style ${style} is not carried`);
  }
  refuseOthers({ value: parameter, pointer }, "a parameter", carried);
  if (!parameter.schema) throw fault(pointer, "the parameter has no schema");
  if (place === "path" && !required) throw fault(pointer, "a part of the path has to be required");

  const written = { value: parameter.schema, pointer: `${pointer}/schema` };
  checkSchema(description, written);
  const schema = resolve(written);
  const limits = readLimits(description, schema);
  if (limits.type === "array" && (place === "path" || explode !== false)) {
    throw fault(pointer, "a list is carried in the query alone, with explode: false");
  }
  return {
    name,
    in: place,
    required,
    deprecated: parameter.deprecated ?? false,
    description: parameter.description ?? schema.value.description ?? "",
    example: parameter.example ?? schema.value.example,
    limits,
  };
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
  const { fault, refuseOthers, resolve } = description;
  const { type, pattern } = schema;
  if (!isCarried(type)) {
    throw fault(pointer, "the type of a parameter has to be one scalar type, or array");
  }
  const keys = [...limitKeys[type], ...(type === "array" ? ["items"] : [])];
  const found = { value: schema, pointer };
  refuseOthers(found, `a parameter of type ${type}`, [...keys, ...annotations]);
  if (pattern !== undefined) checkPattern(description, { value: pattern, pointer });

  const limits = Object.fromEntries(
    [...limitKeys[type], "default" as const].flatMap((key) => (key in schema ? [[key, schema[key]]] : [])),
  );
  if (type !== "array") return { type, ...limits, ...readDateFormat(description, schema, pointer) };
  if (typeof schema.items !== "object") {
    throw fault(pointer, "the items of the list have no schema");
  }
  const items = readLimits(description, resolve({ value: schema.items, pointer: `${pointer}/items` }));
  if (items.type === "array") throw fault(pointer, "a list of lists is not carried");
  return { type, ...limits, items };
}

/** Refuses a pattern that JavaScript cannot read the way the client does. */
function checkPattern({ fault }: Description, { value: pattern, pointer }: Found<string>): void {
  try {
    new RegExp(pattern, "u");
  } catch {
    throw fault(`${pointer}/pattern`, "is no regular expression of JavaScript's");
  }
}

function readDateFormat(
  { fault }: Description,
  schema: Oas3_1Schema,
  pointer: string,
): Pick<LimitsModel, "dateFormat"> {
  const dateFormat = (schema as { "x-date-format"?: unknown })["x-date-format"]; // the types know no extensions
  if (dateFormat === undefined) return {};
  const parts = /^YYYY-MM-DD(?:.hh:mm:ssZ?)?$/;
  if (schema.type !== "string" || typeof dateFormat !== "string" || !parts.test(dateFormat)) {
    throw fault(
      `${pointer}/x-date-format`,
      "has to be YYYY-MM-DD, or that with hh:mm:ss or hh:mm:ssZ after one more character, on a string",
    );
  }
  return { dateFormat };
}

function isCarried(type: unknown): type is LimitsModel["type"] {
  return typeof type === "string" && Object.hasOwn(limitKeys, type);
}
