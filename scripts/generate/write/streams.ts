import type { Model } from "../read/model.js";
import { toJsonSchema } from "../read/json-schema.js";
import { docstring } from "./docstring.js";
import { readTables } from "./tables.js";

/** The JSON schema of each table's records, for tools that load them into another system. */
export function writeStreams(model: Model): string {
  const { description } = model;
  const components = description.root.components?.schemas ?? {};
  const schemas = Object.fromEntries(
    readTables(model).flatMap(({ name, record }) => {
      const schema = components[record];
      return schema === undefined ? [] : [[name, toJsonSchema(description, schema)]];
    }),
  );
  return `${docstring("Table → the JSON schema of the API's records.")}\nexport const streamSchemas = ${JSON.stringify(schemas)} as const;\n`;
}
