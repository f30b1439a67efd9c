/**
 * Each property of a schema is described, by itself or by what its `$ref` points at.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const propertyDescription = () => ({
  SchemaProperties(properties, { location, report, resolve }) {
    for (const [name, property] of Object.entries(properties)) {
      if (property.description || resolve(property).node?.description) continue;
      report({
        message: `Property "${name}" needs a description.`,
        location: location.child(name).key(),
      });
    }
  },
});
