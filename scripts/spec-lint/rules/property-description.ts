import type { LocationObject, Oas3Rule } from "@redocly/openapi-core";

/** Each property of a schema is described, by itself or by what its `$ref` points at. */
export const propertyDescription: Oas3Rule = () => ({
  SchemaProperties(properties, context) {
    for (const [name, property] of Object.entries(properties)) {
      if (property.description || context.resolve(property).node?.description) continue;
      context.report({
        message: `Property "${name}" needs a description.`,
        location: context.location.child(name).key() as LocationObject, // declared as any
      });
    }
  },
});
