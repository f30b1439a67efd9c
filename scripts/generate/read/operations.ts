import {
  escapePointerFragment,
  type Oas3_1Schema,
  type Oas3Operation,
  type Oas3PathItem,
} from "@redocly/openapi-core";
import type { Description } from "./description.js";
import type { AccessModel } from "./environments.js";
import { readParameter, type ParameterModel } from "./parameters.js";

export interface OperationModel {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** The scopes of which one is enough. */
  readonly scopes: readonly string[];
  readonly parameters: readonly ParameterModel[];
  readonly answer: AnswerModel;
  /** Status → what it means. */
  readonly errors: Readonly<Record<string, string>>;
  /** Name of the component schema of its errors. */
  readonly errorSchema: string;
}

export interface AnswerModel {
  readonly status: string;
  readonly description: string;
  readonly schema: Oas3_1Schema;
  /** Name of the component schema; undefined where it is written out in the response. */
  readonly schemaName: string | undefined;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
const json = "application/json";

/** Reads the operations that become methods: all but the token request. Refuses what cannot be carried. */
export function readOperations(description: Description, access: AccessModel): OperationModel[] {
  const { root, fault, resolve } = description;
  if ("webhooks" in root) throw fault("#/webhooks", "webhooks are not carried");

  const operations = Object.entries(root.paths ?? {}).flatMap(([path, value]) => {
    const pointer = `#/paths/${escapePointerFragment(path)}`;
    const item = resolve({ value, pointer }).value;
    return methods.flatMap((method) => {
      const operation = item[method];
      if (!operation || operation.operationId === access.tokenRequest.operationId) return [];
      const place = `${pointer}/${method}`;
      return [
        readOperation(description, access, { path, pointer, item, method, operation, place }),
      ];
    });
  });

  const [first] = operations;
  if (!first) throw fault("#/paths", "there is no operation to make a method of");
  const odd = operations.find(({ errorSchema }) => errorSchema !== first.errorSchema);
  if (odd)
    throw fault(
      `#/paths/${escapePointerFragment(odd.path)}`,
      "errors have another body than elsewhere",
    );
  return operations;
}

interface Place {
  readonly path: string;
  readonly pointer: string;
  readonly item: Oas3PathItem<Oas3_1Schema>;
  readonly method: (typeof methods)[number];
  readonly operation: Oas3Operation<Oas3_1Schema>;
  readonly place: string;
}

function readOperation(
  description: Description,
  access: AccessModel,
  where: Place,
): OperationModel {
  const { fault } = description;
  const { path, pointer, item, method, operation, place } = where;
  const id = operation.operationId ?? "";
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
    throw fault(`${place}/operationId`, "becomes the name of a method, so it has to be camelCase");
  }
  if (id === "api")
    throw fault(`${place}/operationId`, "is taken: thrive.api is openapi-fetch's way");
  if (operation.requestBody) throw fault(`${place}/requestBody`, "a request body is not carried");
  if (operation.servers) throw fault(`${place}/servers`, "servers of an operation are not carried");
  if (item.servers) throw fault(`${pointer}/servers`, "servers of a path are not carried");
  if (operation.callbacks) throw fault(`${place}/callbacks`, "callbacks are not carried");

  const shared = (item.parameters ?? []).map((value, index) =>
    readParameter(description, { value, pointer: `${pointer}/parameters/${index}` }),
  );
  const own = (operation.parameters ?? []).map((value, index) =>
    readParameter(description, { value, pointer: `${place}/parameters/${index}` }),
  );
  const parameters = [
    ...shared.filter(({ name, in: kind }) => !own.some((p) => p.name === name && p.in === kind)),
    ...own,
  ];
  const names = parameters.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice)
    throw fault(place, `${twice} is a parameter of the path and of the query; arguments are flat`);

  return {
    id,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? id,
    description: operation.description ?? "",
    deprecated: operation.deprecated ?? false,
    scopes: readScopes(description, access, where),
    parameters,
    ...readResponses(description, where),
  };
}

function readScopes({ root, fault }: Description, access: AccessModel, where: Place): string[] {
  const own = where.operation.security;
  const pointer = own ? `${where.place}/security` : "#/security";
  const requirements = (own ?? root.security ?? []).map((requirement) =>
    Object.entries(requirement),
  );
  const basic = requirements.some(
    ([first, second]) => first?.[0] === access.basicScheme && !second,
  );
  const oauth = requirements.filter(
    ([first, second]) => first?.[0] === access.oauthScheme && !second,
  );
  if (!basic || oauth.length === 0 || oauth.length + 1 !== requirements.length) {
    throw fault(
      pointer,
      `has to be ${access.basicScheme}, or else ${access.oauthScheme} with a scope`,
    );
  }
  return oauth.map(([requirement]) => {
    const [scope, ...others] = requirement?.[1] ?? [];
    if (scope === undefined || others.length > 0) {
      throw fault(pointer, `each alternative of ${access.oauthScheme} has to name one scope`);
    }
    if (!access.scopes[scope])
      throw fault(pointer, `${scope} is no scope of ${access.oauthScheme}`);
    return scope;
  });
}

function readResponses(description: Description, { operation, place }: Place) {
  const { fault, resolve } = description;
  const responses = Object.entries(operation.responses).map(([status, value]) => ({
    status,
    ...resolve({ value, pointer: `${place}/responses/${status}` }),
  }));
  const [answer, second] = responses.filter(({ status }) => status.startsWith("2"));
  if (!answer) throw fault(`${place}/responses`, "there is no 2xx");
  if (second) throw fault(`${place}/responses/${second.status}`, "a second 2xx is not carried");
  const odd = responses.find(({ status }) => !/^[245]\d\d$/.test(status));
  if (odd)
    throw fault(`${place}/responses/${odd.status}`, "give the status as a number: 2xx, 4xx or 5xx");

  const errors = responses.filter(({ status }) => !status.startsWith("2"));
  const errorSchemas = errors.map(({ value, pointer }) => {
    const name = namedSchema(jsonSchema(description, value, pointer));
    if (name === undefined) throw fault(pointer, "the body of an error has to be a named schema");
    return name;
  });
  const errorSchema = errorSchemas[0];
  if (errorSchema === undefined) throw fault(`${place}/responses`, "there is no 4xx");
  if (errorSchemas.some((name) => name !== errorSchema)) {
    throw fault(`${place}/responses`, "all errors have to have the same body");
  }

  const schema = jsonSchema(description, answer.value, answer.pointer);
  return {
    answer: {
      status: answer.status,
      description: answer.value.description ?? "",
      schema,
      schemaName: namedSchema(schema),
    },
    errors: Object.fromEntries(
      errors.map(({ status, value }) => [status, value.description ?? ""]),
    ),
    errorSchema,
  };
}

function jsonSchema(
  { fault }: Description,
  { content = {}, headers }: { content?: Record<string, { schema?: object }>; headers?: object },
  pointer: string,
): Oas3_1Schema {
  const [mediaType, second] = Object.keys(content);
  const schema = mediaType === undefined ? undefined : content[mediaType]?.schema;
  if (mediaType !== json || second !== undefined || schema === undefined) {
    throw fault(pointer, `has to have one body, of type ${json}, with a schema`);
  }
  if (headers) throw fault(`${pointer}/headers`, "response headers are not carried");
  return schema;
}

function namedSchema({ $ref = "" }: Oas3_1Schema): string | undefined {
  const prefix = "#/components/schemas/";
  return $ref.startsWith(prefix) ? $ref.slice(prefix.length) : undefined;
}
