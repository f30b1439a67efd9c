import type { Change } from "./change.js";
import { clientCredentials, tokenPath, type Spec } from "./spec.js";

export function addEnvironment(spec: Spec, { environment: { name, server, tokenHost } }: Change): void {
  const own = { "x-environment": name };
  spec.servers.push({ url: server, description: "Another place.", ...own });
  const { scopes, "x-scope-audiences": audiences } = clientCredentials(spec);
  for (const audience of new Set(Object.keys(scopes).flatMap((scope) => audiences[scope] ?? []))) {
    spec.paths[tokenPath]?.servers?.push({
      url: `https://${audience}.${tokenHost}`,
      description: `Tokens for ${audience}, in another place.`,
      ...own,
      "x-audience": audience,
    });
  }
}

export function addScope(spec: Spec, { scope }: Change): void {
  const { scopes, "x-scope-audiences": audiences } = clientCredentials(spec);
  scopes[scope] = "Do something else.";
  audiences[scope] = ["api"];
  spec.security.push({ oauth2: [scope] });
}

export function addRecord(spec: Spec, { newRecord: { name, properties }, items }: Change): void {
  const { schemas } = spec.components;
  schemas[name] = {
    type: "object",
    description: "A new kind of record.",
    required: Object.keys(properties),
    properties,
  };
  schemas[`${name}Page`] = {
    type: "object",
    description: "A page of them.",
    required: ["pagination", items],
    properties: {
      pagination: reference("schemas/Pagination"),
      [items]: { type: "array", description: "The records.", items: reference(`schemas/${name}`) },
    },
  };
}

export function addOperations(spec: Spec, { newRecord, items, parameters, ...change }: Change): void {
  const { name, id, properties, examples } = newRecord;
  const queryParameters = parameters.map((parameter) => ({
    name: parameter.name,
    in: "query",
    required: parameter.required,
    description: `The ${parameter.name}.`,
    explode: false,
    schema: parameter.schema,
    example: parameter.example,
  }));
  const page = {
    pagination: { totalResults: examples.length, totalPages: 1, page: 1, perPage: 100 },
    [items]: examples,
  };
  spec.paths[change.path] = {
    get: {
      operationId: change.listId,
      tags: ["Log entries"],
      summary: "List new records",
      description: "Returns new records.",
      "x-pagination": { items, id },
      parameters: [...queryParameters, reference("parameters/Page"), reference("parameters/PerPage")],
      responses: responses(`${name}Page`, page),
    },
  };
  const pathParameter = {
    name: id,
    in: "path",
    required: true,
    description: "The record's id.",
    schema: properties[id],
  };
  spec.paths[`${change.path}/{${id}}`] = {
    get: {
      operationId: change.getId,
      tags: ["Log entries"],
      summary: "Get a new record",
      description: "Returns one new record.",
      parameters: [pathParameter, ...queryParameters],
      responses: responses(name, examples[0]),
    },
  };
}

const responses = (schema: string, example: unknown): object => ({
  200: {
    description: "What was asked for.",
    content: { "application/json": { schema: reference(`schemas/${schema}`), example } },
  },
  400: reference("responses/BadRequest"),
  401: reference("responses/Unauthorized"),
  404: reference("responses/LogEntryNotFound"),
});

const reference = (place: string): { $ref: string } => ({ $ref: `#/components/${place}` });
