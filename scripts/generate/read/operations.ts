import { escapePointerFragment, type Oas3_1Schema, type Oas3Operation, type Oas3PathItem } from "@redocly/openapi-core";
import type { PeriodParameters } from "../../../src/operations/operation.js";
import type { AccessModel } from "./access.js";
import type { Description } from "./description.js";
import { readPagination, type PaginationModel } from "./pagination.js";
import { readParameters, type ParameterModel } from "./parameters.js";
import { readPeriod } from "./period.js";
import { readRequestBody, type RequestBodyModel } from "./request-body.js";
import { readResponses, type ResponsesModel } from "./responses.js";

export interface OperationModel extends ResponsesModel {
  readonly id: string;
  /** Where it is in the description. */
  readonly pointer: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** The scopes of which one is enough. Undefined where the operation takes no credentials. */
  readonly scopes: readonly string[] | undefined;
  readonly parameters: readonly ParameterModel[];
  readonly body: RequestBodyModel | undefined;
  /** Whether it may be sent twice although its method alone does not allow it. */
  readonly idempotent: boolean;
  /** Undefined where the operation is no list. */
  readonly pagination: PaginationModel | undefined;
  /** Undefined where the operation is no list that is bounded in time. */
  readonly period: PeriodParameters | undefined;
}

const methods = ["get", "put", "post", "delete", "options", "patch"] as const;
/** What becomes code; tags and other documents are for readers of the description. */
const supported = [
  ...["operationId", "summary", "description", "deprecated", "parameters", "requestBody", "responses", "security"],
  ...["tags", "externalDocs"],
];

/** Names that the client, or any object, has itself. */
const reserved = ["api", "then", "catch", "finally", "constructor", "toString", "valueOf", "hasOwnProperty"];

/** Reads the operations that become methods: all but the token request. Rejects what is not supported. */
export function readOperations(description: Description, access: AccessModel): OperationModel[] {
  const { root, fault, rejectUnsupported, resolve } = description;
  const operations = Object.entries(root.paths ?? {}).flatMap(([path, value]) => {
    if (path === access.tokenRequest.path || path.startsWith("x-")) return [];
    const found = { value, pointer: `#/paths/${escapePointerFragment(path)}` };
    const { value: item, pointer } = resolve<Oas3PathItem<Oas3_1Schema>>(found);
    rejectUnsupported({ value: item, pointer }, "a path", ["parameters", "summary", "description", ...methods]);
    return methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const place = `${pointer}/${method}`;
      return [readOperation(description, access, { path, pointer, item, method, operation, place })];
    });
  });
  if (operations.length === 0) throw fault("#/paths", "there is no operation to make a method of; describe one");
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

function readOperation(description: Description, access: AccessModel, where: Place): OperationModel {
  const { fault, rejectUnsupported } = description;
  const { path, pointer, item, operation, place } = where;
  const method = where.method.toUpperCase();
  const id = operation.operationId ?? "";
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
    throw fault(`${place}/operationId`, "becomes a method, so it must be camelCase, as in getThing");
  }
  if (reserved.includes(id))
    throw fault(`${place}/operationId`, `the client has ${id} already; name it after what it does`);
  rejectUnsupported({ value: operation, pointer: place }, "an operation", supported);

  const shared = readParameters(description, { value: item, pointer });
  const own = readParameters(description, { value: operation, pointer: place });
  const parameters = [
    ...shared.filter(({ name, in: kind }) => !own.some((p) => p.name === name && p.in === kind)),
    ...own,
  ];
  const body = readRequestBody(description, { value: operation, pointer: place }, method);
  checkNames(description, where, parameters, body);
  const missing = parameters.find((p) => p.in === "path" && !path.includes(`{${p.name}}`));
  if (missing) throw fault(place, `${missing.name} is not in the path; write {${missing.name}} where it goes`);

  const responses = readResponses(description, {
    value: operation.responses,
    pointer: `${place}/responses`,
  });
  const [only, second] = responses.successes;
  const pageSchema = only?.kind === "json" && !second ? only.schema : undefined;
  const pagination = readPagination(description, where, parameters, pageSchema);
  if (pagination && method !== "GET") throw fault(`${place}/x-pagination`, "a list is a GET; remove x-pagination");
  return {
    id,
    pointer: place,
    method,
    path,
    summary: operation.summary?.trim().replace(/\.$/, "") ?? id,
    description: operation.description ?? "",
    deprecated: operation.deprecated ?? false,
    scopes: readScopes(description, access, where),
    parameters,
    body,
    idempotent: readIdempotent(description, where),
    ...responses,
    pagination,
    period: readPeriod(description, where, parameters, pagination, responses.success.schema),
  };
}

/** Arguments are flat, so a name can be used once; header names differ by more than their case. */
function checkNames(
  { fault }: Description,
  { place }: Place,
  parameters: readonly ParameterModel[],
  body: unknown,
): void {
  const names = parameters.map(({ name }) => name);
  const twice = parameters.find(({ name }, index) => names.indexOf(name) !== index);
  if (twice) {
    const kinds = parameters.filter(({ name }) => name === twice.name).map((p) => p.in);
    throw fault(
      place,
      `${twice.name} is a parameter of the ${kinds.join(" and of the ")}; arguments are flat, so rename one of them`,
    );
  }
  if (body !== undefined && names.includes("body")) {
    throw fault(place, "body is the argument for the request body, and also a parameter; rename the parameter");
  }
}

function readIdempotent({ fault }: Description, { operation, place }: Place): boolean {
  const value = (operation as { "x-idempotent"?: unknown })["x-idempotent"]; // the types know no extensions
  if (value === undefined || typeof value === "boolean") return value ?? false;
  throw fault(`${place}/x-idempotent`, "x-idempotent must be true or false");
}

function readScopes({ root, fault }: Description, access: AccessModel, where: Place): string[] | undefined {
  const own = where.operation.security;
  const pointer = own ? `${where.place}/security` : "#/security";
  const written = own ?? root.security ?? [];
  if (written.length === 0) return undefined;
  const requirements = written.map((requirement) => Object.entries(requirement));
  const basic = requirements.some(([first, second]) => first?.[0] === access.basicScheme && !second);
  const oauth = requirements.filter(([first, second]) => first?.[0] === access.oauthScheme && !second);
  if (!basic || oauth.length === 0 || oauth.length + 1 !== requirements.length) {
    throw fault(
      pointer,
      `must be ${access.basicScheme}, or else ${access.oauthScheme} with a scope; write [] for an operation without credentials`,
    );
  }
  return oauth.map(([requirement]) => {
    const [scope, ...others] = requirement?.[1] ?? [];
    if (scope === undefined || others.length > 0) {
      throw fault(pointer, `each alternative of ${access.oauthScheme} has to name one scope`);
    }
    if (!access.scopes[scope]) throw fault(pointer, `${scope} is not a scope of ${access.oauthScheme}; add it there`);
    return scope;
  });
}
