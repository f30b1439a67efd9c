import type { Oas3Decorator, Plugin } from "@redocly/openapi-core";
import { effectiveDescription } from "./effective/description.js";
import { nodeOf } from "./effective/node.js";
import { nodeTypes } from "./node-types.js";
import { pathParameterRenamed, requestPropertyRemoved, schemaAdded, schemaRemoved } from "./rules/names.js";
import {
  paginationChanged,
  periodChanged,
  propertyHidden,
  requestDefaultChanged,
  requiredBodyAdded,
  schemaGainedOrLost,
  successAdded,
} from "./rules/operations.js";
import type { DiffRule } from "./rules/rule.js";
import { added, changed, gained, lost } from "./rules/values.js";

/** Compares what descriptions mean, not how they are written. */
const effective: Oas3Decorator = () => ({
  Root(root) {
    const meaning = effectiveDescription(nodeOf(root));
    for (const key of Object.keys(root)) if (!(key in meaning)) Reflect.deleteProperty(root, key);
    Object.assign(root, meaning);
  },
});

/** What `diff-recommended` does not find, although it changes the client; `redocly.yaml` has the impact of each. */
export default function plugin(): Plugin & { diff: { oas3: Record<string, DiffRule> } } {
  return {
    id: "thrive",
    typeExtension: { oas3: nodeTypes },
    decorators: { oas3: { effective } },
    diff: {
      oas3: {
        "environment-changed": changed(["Root", "defaultEnvironment"], ["Server", "x-environment"]),
        "audience-changed": changed(["Server", "x-audience"], ["ClientCredentials", "tokenUrl"]),
        "scope-audiences-removed": lost(["ScopeAudiences", "*"]),
        "scope-audiences-added": gained(["ScopeAudiences", "*"]),
        "path-parameter-renamed": pathParameterRenamed,
        "request-default-changed": requestDefaultChanged,
        "request-property-removed": requestPropertyRemoved,
        "required-body-added": requiredBodyAdded,
        "schema-gained-or-lost": schemaGainedOrLost,
        "property-hidden": propertyHidden,
        "success-added": successAdded,
        "schema-removed": schemaRemoved,
        "schema-added": schemaAdded,
        "pagination-changed": paginationChanged,
        "period-changed": periodChanged,
        "command-renamed": changed(["Operation", "x-cli-name"]),
        "date-format-changed": changed(["Schema", "x-date-format"]),
        "date-format-added": added(["Schema", "x-date-format"]),
        "values-removed": lost(["Schema", "enum"], ["Schema", "knownValues"]),
        "values-added": gained(["Schema", "knownValues"]),
        deprecated: added(["any", "deprecated"]),
      },
    },
  };
}
