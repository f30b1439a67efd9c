import type { Plugin } from "@redocly/openapi-core";
import { authenticationSamples } from "./authentication-samples.js";
import { codeSamples } from "./code-samples.js";
import { environmentsTable } from "./environments-table.js";
import { knownValues } from "./known-values.js";
import { operationFacts } from "./operation-facts.js";
import { operationsTable } from "./operations-table.js";
import { shownInference } from "./shown-inference.js";

export default function plugin(): Plugin {
  return {
    id: "thrive",
    decorators: {
      oas3: {
        "operations-table": operationsTable,
        "environments-table": environmentsTable,
        "authentication-samples": authenticationSamples,
        "code-samples": codeSamples,
        "operation-facts": operationFacts,
        "known-values": knownValues,
        "shown-inference": shownInference,
      },
    },
  };
}
