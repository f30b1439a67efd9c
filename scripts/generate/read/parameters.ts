import type { Oas3_1Schema, Oas3Parameter, Referenced } from "@redocly/openapi-core";
import type { Description, Found } from "./description.js";

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

export interface LimitsModel {
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
}

const limitKeys = [
  "pattern",
  "enum",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "default",
] as const;
/** What may stand in a schema and limits nothing. */
const annotations = ["type", "items", "title", "description", "example", "examples", "format"];

/** Reads a parameter of the path or the query. Refuses one that cannot be carried, or checked, as it is described. */
export function readParameter(
  description: Description,
  found: Found<Referenced<Oas3Parameter<Oas3_1Schema>>>,
): ParameterModel {
  const { fault, resolve } = description;
  const { value: parameter, pointer } = resolve(found);
  const { name, in: place, style, explode, allowReserved, content } = parameter;
  if (place !== "path" && place !== "query") {
    throw fault(`${pointer}/in`, `a ${place ?? "nameless"} parameter is not carried`);
  }
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) {
    throw fault(
      `${pointer}/name`,
      "becomes the name of an argument, so it has to be letters and digits",
    );
  }
  if (style !== undefined && style !== (place === "path" ? "simple" : "form")) {
    throw fault(`${pointer}/style`, `style ${style} is not carried`);
  }
  if (allowReserved) throw fault(`${pointer}/allowReserved`, "allowReserved is not carried");
  if (content) throw fault(`${pointer}/content`, "a parameter with a media type is not carried");
  if (!parameter.schema) throw fault(pointer, "the parameter has no schema");

  const schema = resolve({ value: parameter.schema, pointer: `${pointer}/schema` });
  const limits = readLimits(description, schema);
  if (limits.type === "array" && (place === "path" || explode !== false)) {
    throw fault(pointer, "a list is carried in the query alone, with explode: false");
  }
  return {
    name,
    in: place,
    required: parameter.required ?? false,
    deprecated: parameter.deprecated ?? false,
    description: parameter.description ?? schema.value.description ?? "",
    example: parameter.example ?? schema.value.example,
    limits,
  };
}

function readLimits(
  description: Description,
  { value: schema, pointer }: Found<Oas3_1Schema>,
): LimitsModel {
  const { fault, resolve } = description;
  const { type } = schema;
  if (!isCarried(type))
    throw fault(pointer, "the type of a parameter has to be one scalar type, or array");
  const unknown = Object.keys(schema).find(
    (key) =>
      !key.startsWith("x-") &&
      !limitKeys.some((limit) => limit === key) &&
      !annotations.includes(key),
  );
  if (unknown) throw fault(`${pointer}/${unknown}`, `${unknown} of a parameter is not carried`);

  const limits = Object.fromEntries(
    limitKeys.flatMap((key) => (key in schema ? [[key, schema[key]]] : [])),
  );
  if (type !== "array") return { type, ...limits };
  if (typeof schema.items !== "object")
    throw fault(pointer, "the items of the list have no schema");
  const items = readLimits(
    description,
    resolve({ value: schema.items, pointer: `${pointer}/items` }),
  );
  if (items.type === "array") throw fault(pointer, "a list of lists is not carried");
  return { type, ...limits, items };
}

function isCarried(type: unknown): type is LimitsModel["type"] {
  return ["string", "integer", "number", "boolean", "array"].some((carried) => carried === type);
}
