import type { Location, Oas3Parameter, Oas3Rule, Oas3Schema } from "@redocly/openapi-core";

type Related = Readonly<Partial<Record<(typeof relations)[number], unknown>>>;
type Filtering = Oas3Parameter & { readonly "x-filter"?: unknown };

const relations = ["x-references", "x-sum", "x-parent", "x-view-of"] as const;
const matches: readonly unknown[] = [undefined, "equal", "none", "since"];

/**
 * The relations for the mock: `x-references` and `x-sum` name a property as `Schema.property`, `x-parent` and
 * `x-view-of` a schema, and `x-filter` a property, or several, by which a parameter chooses.
 */
export const relationsExist: Oas3Rule = () => {
  const found: { key: (typeof relations)[number]; value: unknown; location: Location }[] = [];
  const filters: { filter: unknown; location: Location }[] = [];

  return {
    Schema(schema, { location }) {
      const related = schema as Related; // the types know no extensions
      for (const key of relations) {
        if (related[key] !== undefined) found.push({ key, value: related[key], location: location.child(key) });
      }
    },

    Parameter(parameter: Filtering, { location }) {
      const { "x-filter": filter } = parameter;
      if (filter !== undefined) filters.push({ filter, location: location.child("x-filter") });
    },

    Root: {
      leave(root, context) {
        const schemas = (root.components?.schemas ?? {}) as Readonly<Record<string, Oas3Schema | undefined>>; // or references, which have no properties
        const properties = new Set(Object.values(schemas).flatMap((schema) => Object.keys(schema?.properties ?? {})));

        for (const { key, value, location } of found) {
          const [schema = "", property, ...rest] = typeof value === "string" ? value.split(".") : [];
          const namesProperty = key === "x-references" || key === "x-sum";
          const exists = property !== undefined && property in (schemas[schema]?.properties ?? {});
          if (rest.length === 0 && (namesProperty ? exists : property === undefined && schema in schemas)) continue;
          context.report({
            message: `${key} names no ${namesProperty ? "property, as Schema.property" : "schema"}.`,
            location,
          });
        }

        for (const { filter, location } of filters) {
          const { property, match } = Object(filter) as { readonly property?: unknown; readonly match?: unknown }; // looked at below
          const names = [property].flat();
          const known = names.every((name) => typeof name === "string" && properties.has(name));
          if (known && matches.includes(match)) continue;
          context.report({
            message: "x-filter names no property of a schema, or no match: equal, none, since.",
            location,
          });
        }
      },
    },
  };
};
