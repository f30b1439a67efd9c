import type { Plugin } from "@redocly/openapi-core";
import { codeSamples } from "./code-samples.js";
import { environmentsTable } from "./environments-table.js";
import { shownInference } from "./shown-inference.js";
import { shownOperationId } from "./shown-operation-id.js";

export default function plugin(): Plugin {
  return {
    id: "thrive",
    decorators: {
      oas3: {
        "environments-table": environmentsTable,
        "code-samples": codeSamples,
        "shown-inference": shownInference,
        "shown-operation-id": shownOperationId,
      },
    },
  };
}
