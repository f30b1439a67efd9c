import { escapePointerFragment, type Oas3_1Schema, type Oas3Operation, type Oas3PathItem } from "@redocly/openapi-core";
import type { PeriodParameters } from "../../../src/operations/operation.js";
import type { AccessModel } from "./access.js";
import type { Description } from "./description.js";
import { readPagination, type PaginationModel } from "./pagination.js";
import { readParameters, type ParameterModel } from "./parameters.js";
import { readPeriod } from "./period.js";
import { readResponses, type ResponsesModel } from "./responses.js";

export interface OperationModel extends ResponsesModel {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** The scopes of which one is enough. */
  readonly scopes: readonly string[];
  readonly parameters: readonly ParameterModel[];
  /** Undefined where the operation is no list. */
  readonly pagination: PaginationModel | undefined;
  /** Undefined where the operation is no list that is bounded in time. */
  readonly period: PeriodParameters | undefined;
}

const methods = ["get", "put", "post", "delete", "options", "patch"] as const;
/** What becomes code; tags and other documents are for readers of the description. */
const carried = [
  ...["operationId", "summary", "description", "deprecated", "parameters", "responses", "security"],
  ...["tags", "externalDocs"],
];

/** Reads the operations that become methods: all but the token request. Refuses what cannot be carried. */
export function readOperations(description: Description, access: AccessModel): OperationModel[] {
  const { root, fault, refuseOthers, resolve } = description;
  const operations = Object.entries(root.paths ?? {}).flatMap(([path, value]) => {
    if (path === access.tokenRequest.path || path.startsWith("x-")) return [];
    const found = { value, pointer: `#/paths/${escapePointerFragment(path)}` };
    const { value: item, pointer } = resolve<Oas3PathItem<Oas3_1Schema>>(found);
    refuseOthers({ value: item, pointer }, "a path", ["parameters", ...methods]);
    return methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const place = `${pointer}/${method}`;
      return [readOperation(description, access, { path, pointer, item, method, operation, place })];
    });
  });

  const [first] = operations;
  if (!first) throw fault("#/paths", "there is no operation to make a method of");
  const odd = operations.find(({ errorSchema }) => errorSchema !== first.errorSchema);
  if (odd) {
    throw fault(`#/paths/${escapePointerFragment(odd.path)}`, "errors have another body than elsewhere");
  }
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
  const { fault, refuseOthers } = description;
  const { path, pointer, item, method, operation, place } = where;
  const id = operation.operationId ?? "";
  if (!/^[a-z]+[A-Z][A-Za-z0-9]*$/.test(id)) {
    throw fault(`${place}/operationId`, "becomes a method, so it has to be camelCase, as in getThing");
  }
  refuseOthers({ value: operation, pointer: place }, "an operation", carried);

  const shared = readParameters(description, { value: item, pointer });
  const own = readParameters(description, { value: operation, pointer: place });
  const parameters = [
    ...shared.filter(({ name, in: kind }) => !own.some((p) => p.name === name && p.in === kind)),
    ...own,
  ];
  const names = parameters.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) {
    throw fault(place, `${twice} is a parameter of the path and of the query; arguments are flat`);
  }

  const responses = readResponses(description, {
    value: operation.responses,
    pointer: `${place}/responses`,
  });
  const pagination = readPagination(description, where, parameters, responses.answer.schema);
  return {
    id,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? id,
    description: operation.description ?? "",
    deprecated: operation.deprecated ?? false,
    scopes: readScopes(description, access, where),
    parameters,
    ...responses,
    pagination,
    period: readPeriod(description, where, parameters, pagination, responses.answer.schema),
  };
}

function readScopes({ root, fault }: Description, access: AccessModel, where: Place): string[] {
  const own = where.operation.security;
  const pointer = own ? `${where.place}/security` : "#/security";
  const requirements = (own ?? root.security ?? []).map((requirement) => Object.entries(requirement));
  const basic = requirements.some(([first, second]) => first?.[0] === access.basicScheme && !second);
  const oauth = requirements.filter(([first, second]) => first?.[0] === access.oauthScheme && !second);
  if (!basic || oauth.length === 0 || oauth.length + 1 !== requirements.length) {
    throw fault(pointer, `has to be ${access.basicScheme}, or else ${access.oauthScheme} with a scope`);
  }
  return oauth.map(([requirement]) => {
    const [scope, ...others] = requirement?.[1] ?? [];
    if (scope === undefined || others.length > 0) {
      throw fault(pointer, `each alternative of ${access.oauthScheme} has to name one scope`);
    }
    if (!access.scopes[scope]) throw fault(pointer, `${scope} is no scope of ${access.oauthScheme}`);
    return scope;
  });
}
