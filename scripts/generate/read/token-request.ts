import type { Oas3_1Schema, Oas3Operation, Oas3PathItem } from "@redocly/openapi-core";
import type { Description, Found } from "./description.js";
import { readParameters } from "./parameters.js";
import { namedSchema } from "./schemas.js";

export interface TokenRequestModel {
  readonly operationId: string;
  readonly path: string;
  /** The path parameter that names the tenant, and the pattern that it has to match. */
  readonly tenantParameter: string;
  readonly tenantPattern: string;
  /** Names of the component schemas of the form, the response and the error response. */
  readonly form: string;
  readonly response: string;
  readonly errorResponse: string;
  readonly defaultLifeSeconds: number;
}

/** What becomes code, and what readers of the description alone look at. */
const supported = [
  ...["operationId", "parameters", "requestBody", "responses", "security"],
  ...["summary", "description", "tags", "externalDocs"],
];

/** Reads the operation that requests a token: a POST of a form, to a path that contains the tenant. */
export function readTokenRequest(
  description: Description,
  { value: item, pointer: itemPointer }: Found<Oas3PathItem<Oas3_1Schema>>,
  path: string,
): TokenRequestModel {
  const { root, fault, rejectUnsupported, resolve } = description;
  rejectUnsupported({ value: item, pointer: itemPointer }, "the token request's path", ["servers", "post"]);
  const { post } = item;
  if (post?.operationId === undefined || !post.requestBody) {
    throw fault(itemPointer, "the token request is a POST with a form");
  }
  const pointer = `${itemPointer}/post`;
  rejectUnsupported({ value: post, pointer }, "the token request", supported);
  if (post.security?.length !== 0) {
    throw fault(pointer, "the token request has security: [], since the client is known by its form");
  }

  const form = resolve({ value: post.requestBody, pointer: `${pointer}/requestBody` });
  const response = resolve({ value: post.responses["200"] ?? { description: "" }, pointer });
  const errorResponse = resolve({ value: post.responses["400"] ?? { description: "" }, pointer });
  const responseName = schemaName(description, response, "application/json");
  const life = root.components?.schemas?.[responseName];
  return {
    operationId: post.operationId,
    path,
    ...readTenant(description, { value: post, pointer }),
    form: schemaName(description, form, "application/x-www-form-urlencoded"),
    response: responseName,
    errorResponse: schemaName(description, errorResponse, "application/json"),
    defaultLifeSeconds: defaultLife(description, life, `#/components/schemas/${responseName}`),
  };
}

function readTenant(
  description: Description,
  operation: Found<Oas3Operation<Oas3_1Schema>>,
): Pick<TokenRequestModel, "tenantParameter" | "tenantPattern"> {
  const [parameter, ...others] = readParameters(description, operation);
  const { type, pattern, ...limits } = parameter?.limits ?? {};
  const alone = parameter?.in === "path" && others.length === 0 && type === "string";
  if (!alone || pattern === undefined || Object.keys(limits).length > 0) {
    throw description.fault(
      operation.pointer,
      "the token request has one parameter, the tenant in its path, with a pattern and no other limit",
    );
  }
  return { tenantParameter: parameter.name, tenantPattern: pattern };
}

/** The life of a token if the response does not state it: the default of the schema's one integer. */
function defaultLife(description: Description, schema: unknown, pointer: string): number {
  const { properties = {} } = schema as { properties?: Record<string, unknown> }; // a schema, as its reference was resolved
  for (const property of Object.values(properties)) {
    const { type, default: life } = property as { type?: unknown; default?: unknown }; // a schema object by OpenAPI's rules
    if (type === "integer" && typeof life === "number") return life;
  }
  throw description.fault(pointer, "the life of a token, an integer, needs a default");
}

function schemaName(
  { fault }: Description,
  { value, pointer }: Found<{ content?: Record<string, { schema?: object }> }>,
  mediaType: string,
): string {
  const { [mediaType]: media, ...others } = value.content ?? {};
  const name = namedSchema(media?.schema ?? {});
  if (name !== undefined && Object.keys(others).length === 0) return name;
  throw fault(pointer, `a body of the token request is a named schema, as ${mediaType} alone`);
}
