import type { Oas3Decorator } from "@redocly/openapi-core";

interface OpenSet {
  description?: string | undefined;
  readonly "x-extensible-enum"?: readonly string[];
}

/** The page shows no `x-extensible-enum`: the values of an open set that are known. */
export const knownValues: Oas3Decorator = () => ({
  Schema(schema: OpenSet) {
    const values = schema["x-extensible-enum"];
    if (values === undefined) return;
    const list = values.map((value) => `\`${value}\``).join(", ");
    schema.description = `${schema.description ?? ""} Known values: ${list}.`.trim();
  },
});
