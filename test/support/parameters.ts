import { Ajv2020 } from "ajv/dist/2020.js";
import { components, resolve, type Operation, type Schema } from "./spec.js";

// `example` and the extensions are unknown to Ajv, and formats are the client's business, not this
// check's.
const ajv = new Ajv2020({
  strict: false,
  validateFormats: false,
  coerceTypes: "array",
  useDefaults: true,
});

export type Parameters = Record<string, unknown>;

/**
 * Reads an operation's parameters as their schemas say, defaults filled in; undefined when one
 * breaks its schema.
 */
export function parameterReader(
  operation: Operation,
): (pathParameters: Record<string, string>, query: URLSearchParams) => Parameters | undefined {
  const schemas = new Map(
    operation.parameters.map(({ name, schema = {} }): [string, Schema] => [name, resolve(schema)]),
  );
  const isValid = ajv.compile<Parameters>({
    type: "object",
    properties: Object.fromEntries(schemas),
    required: operation.parameters.filter(({ required }) => required).map(({ name }) => name),
    // References inside the schemas point to the whole document's components.
    components,
  });
  return (pathParameters, query) => {
    const parameters: Parameters = { ...pathParameters };
    for (const [name, value] of query) {
      parameters[name] = schemas.get(name)?.type === "array" ? value.split(",") : value;
    }
    return isValid(parameters) ? parameters : undefined;
  };
}
