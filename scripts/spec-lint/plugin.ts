import type { Plugin } from "@redocly/openapi-core";
import { environments } from "./rules/environments.js";
import { period } from "./rules/period.js";
import { propertyDescription } from "./rules/property-description.js";
import { relationsExist } from "./rules/relations.js";
import { scopeAudiences } from "./rules/scope-audiences.js";
import { tokenUrl } from "./rules/token-url.js";

/** The rules that `redocly.yaml` cannot express. */
export default function plugin(): Plugin {
  return {
    id: "thrive",
    rules: {
      oas3: {
        "property-description": propertyDescription,
        environments,
        period,
        relations: relationsExist,
        "token-url": tokenUrl,
        "scope-audiences": scopeAudiences,
      },
    },
  };
}
