import { stringifyYaml } from "@redocly/openapi-core";
import { addEnvironment, addOperations, addRecord, addScope } from "./additions.js";
import type { Change } from "./change.js";
import { changeFields } from "./changed-fields.js";
import { readSpec } from "./spec.js";

/** The description after the change. */
export function editedSpec(change: Change): string {
  const spec = readSpec();
  addEnvironment(spec, change);
  addScope(spec, change);
  addRecord(spec, change);
  addOperations(spec, change);
  changeFields(spec, change);
  return stringifyYaml(spec, { noRefs: true });
}
