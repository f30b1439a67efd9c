import type { Oas3_1Definition, Oas3_1Schema } from "@redocly/openapi-core";
import { readAccess, type AccessModel } from "./access.js";
import { readDescription, type Description } from "./description.js";
import { readMock, type MockModel } from "./mock.js";
import { checkExportedNames } from "./names.js";
import { readOperations, type OperationModel } from "./operations.js";
import { readSchemas } from "./schemas.js";
import { separateViews } from "./views.js";

/** All that is generated from: the description, read and checked. */
export interface Model {
  readonly description: Description;
  /** The description with the schemas of requests and of responses apart. */
  readonly root: Oas3_1Definition;
  readonly version: string;
  readonly access: AccessModel;
  readonly operations: readonly OperationModel[];
  /** The component schemas, those of requests included. */
  readonly schemas: Readonly<Record<string, Oas3_1Schema>>;
  readonly mock: MockModel;
}

/** What becomes code; tags and other documents are for readers of the description. */
const supported = [...["openapi", "info", "servers", "security", "paths", "components"], ...["tags", "externalDocs"]];

/** Throws {@link SpecError}, with file, line and column, for what cannot be generated from. */
export async function readModel(file: string): Promise<Model> {
  const description = await readDescription(file);
  const { root } = description;
  description.rejectUnsupported({ value: root, pointer: "#" }, "the description", supported);
  const access = readAccess(description);
  readSchemas(description);
  const views = separateViews(description, readOperations(description, access));
  checkExportedNames(description, views);
  return {
    description,
    version: root.info?.version ?? "",
    access,
    ...views,
    mock: readMock(description, access, views.operations),
  };
}
