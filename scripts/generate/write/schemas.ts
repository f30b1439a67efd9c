import type { Oas3_1Schema } from "@redocly/openapi-core";
import type { Model } from "../read/model.js";
import { docstring } from "./docstring.js";

/** Each schema of the description as a type of its own name. */
export function writeSchemas({ schemas }: Model): string {
  return [
    'import type { components } from "./openapi.js";',
    ...Object.entries(schemas).map(([name, schema]) => writeSchema(name, schema)),
  ].join("\n\n");
}

function writeSchema(name: string, { type, description = "" }: Oas3_1Schema): string {
  const schema = `components["schemas"][${JSON.stringify(name)}]`;
  if (type !== "object") return `${docstring(description)}\nexport type ${name} = ${schema};`;
  // An editor shows an interface by its name, and an alias by all that it stands for.
  return `type ${name}Schema = ${schema};\n${docstring(description)}\nexport interface ${name} extends ${name}Schema {}`;
}
