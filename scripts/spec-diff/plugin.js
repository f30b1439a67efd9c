import { comparable } from "./comparable.js";
import { pathParameterRenamed, requestPropertyRemoved, schemaRemoved } from "./names.js";
import { nodeTypes } from "./node-types.js";
import { paginationChanged } from "./pagination-changed.js";
import { requestDefaultChanged } from "./request-default-changed.js";
import { valueAdded, valueChanged, valuesAdded, valuesRemoved } from "./values.js";

/**
 * What a diff has to know of this client beside `diff-recommended`; the impact of each is in `diff.yaml`.
 *
 * @returns {import("@redocly/openapi-core").Plugin & { diff: { oas3: Record<string, import("./rule.js").DiffRule> } }}
 */
export default function plugin() {
  return {
    id: "thrive",
    typeExtension: { oas3: nodeTypes },
    decorators: { oas3: { comparable } },
    diff: {
      oas3: {
        "environment-changed": valueChanged("Server", "x-environment"),
        "default-environment-changed": valueChanged("Root", "defaultEnvironment"),
        "audience-changed": valueChanged("Server", "x-audience"),
        "token-url-changed": valueChanged("ClientCredentials", "tokenUrl"),
        "scope-audiences-removed": valuesRemoved("ScopeAudiences"),
        "scope-audiences-added": valuesAdded("ScopeAudiences"),
        "path-parameter-renamed": pathParameterRenamed,
        "request-default-changed": requestDefaultChanged,
        "request-property-removed": requestPropertyRemoved,
        "schema-removed": schemaRemoved,
        "pagination-changed": paginationChanged,
        "date-format-changed": valueChanged("Schema", "x-date-format"),
        "date-format-added": valueAdded("Schema", "x-date-format"),
        "known-values-removed": valuesRemoved("Schema", "knownValues"),
        "known-values-added": valuesAdded("Schema", "knownValues"),
        "values-removed": valuesRemoved("Schema", "enum"),
        deprecated: valueAdded("any", "deprecated"),
      },
    },
  };
}
