import type { Oas3_1Schema } from "@redocly/openapi-core";
import type { Model } from "../read/model.js";
import { docstring, plainText, typeAlias } from "./docstring.js";

/** Each schema of the description as a type of its own name. */
export function writeSchemas({ schemas }: Model): string {
  return [
    'import type { components } from "./openapi.js";',
    ...Object.entries(schemas).map(([name, schema]) => writeSchema(name, schema)),
  ].join("\n\n");
}

function writeSchema(name: string, schema: Oas3_1Schema): string {
  const { type, anyOf, oneOf, allOf, description = "", deprecated } = schema;
  const text = [plainText(description), deprecated ? "@deprecated" : ""];
  const source = `components["schemas"][${JSON.stringify(name)}]`;
  // An editor shows an interface by its name, and an alias by all that it stands for; of a union, there is no interface.
  if (type !== "object" || anyOf || oneOf || allOf) return typeAlias(name, source, ...text);
  return `type ${name}Schema = ${source};\n${docstring(...text)}\nexport interface ${name} extends ${name}Schema {}`;
}
