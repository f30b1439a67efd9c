import type { Oas3_1Schema } from "@redocly/openapi-core";
import { readAccess, type AccessModel } from "./access.js";
import { readDescription, type Description } from "./description.js";
import { readMock, type MockModel } from "./mock.js";
import { readOperations, type OperationModel } from "./operations.js";
import { readSchemas } from "./schemas.js";

/** All that is generated from: the description, read and found fit to be carried. */
export interface Model {
  readonly description: Description;
  readonly version: string;
  readonly access: AccessModel;
  readonly operations: readonly OperationModel[];
  readonly schemas: Readonly<Record<string, Oas3_1Schema>>;
  readonly mock: MockModel;
}

/** What becomes code; tags and other documents are for readers of the description. */
const carried = [...["openapi", "info", "servers", "security", "paths", "components"], ...["tags", "externalDocs"]];

/** Throws {@link SpecFault}, with file, line and column, for what cannot be generated from. */
export async function readModel(file: string): Promise<Model> {
  const description = await readDescription(file);
  const { root } = description;
  description.refuseOthers({ value: root, pointer: "#" }, "the description", carried);
  const access = readAccess(description);
  const operations = readOperations(description, access);
  return {
    description,
    version: root.info?.version ?? "",
    access,
    operations,
    schemas: readSchemas(description),
    mock: readMock(description, access, operations),
  };
}
