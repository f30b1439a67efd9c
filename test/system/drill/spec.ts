import { parseYaml } from "@redocly/openapi-core";
import { specText } from "../../scripts/generate/spec.js";
import type { Field } from "./change.js";

/** What is edited of the description. */
export interface Spec {
  servers: object[];
  security: object[];
  paths: Record<string, { servers?: object[]; get?: object }>;
  components: {
    securitySchemes: { oauth2: { flows: { clientCredentials: ClientCredentials } } };
    schemas: Record<string, Schema>;
    examples: Record<string, { value: unknown }>;
  };
}

export interface Schema {
  [key: string]: unknown;
  type?: string | string[];
  required?: string[];
  properties?: Record<string, Schema>;
}

interface ClientCredentials {
  tokenUrl: string;
  scopes: Record<string, string>;
  "x-scope-audiences": Record<string, string[]>;
}

/** The record whose fields change, and the field that stays, because it identifies the records of lists. */
export const changedRecord = "LogEntry";
export const changedRecordId = "logEntryId";

export const readSpec = (): Spec => parseYaml(specText) as Spec; // `npm run spec:lint` holds the file to it

/** The fields of the record that may change. */
export function changeableFields(): Field[] {
  const { properties = {} } = readSpec().components.schemas[changedRecord] ?? {};
  return Object.entries(properties)
    .filter(([name]) => name !== changedRecordId)
    .map(([name, { type }]) => ({ name, nullable: [type].flat().includes("null") }));
}

/** The path of the token request, as it stands in the description. */
export const tokenPath = decodeURI(new URL(clientCredentials(readSpec()).tokenUrl).pathname);

export function clientCredentials({ components }: Spec): ClientCredentials {
  return components.securitySchemes.oauth2.flows.clientCredentials;
}
