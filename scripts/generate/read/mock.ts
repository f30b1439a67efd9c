import type { Oas3_1Schema, Oas3Operation, Oas3Parameter, Oas3Response, Referenced } from "@redocly/openapi-core";
import type { MockDescription, RecordSchema } from "../../../src/mock/description.js";
import type { AccessModel } from "./access.js";
import type { Description, Found } from "./description.js";
import { readMockSchemas } from "./mock-schemas.js";
import type { OperationModel } from "./operations.js";

/** What the mock is made of. Relations between schemas are those that the description declares. */
export type MockModel = MockDescription;

interface Read {
  readonly operation: OperationModel;
  readonly node: Found<Oas3Operation<Oas3_1Schema>>;
  /** The schema of one record. */
  readonly schema: string;
}

/** Reads what the mock needs beside the client's own constants. */
export function readMock(
  description: Description,
  access: AccessModel,
  operations: readonly OperationModel[],
): MockModel {
  const schemas = readMockSchemas(description, operations);
  const nodes = operationNodes(description);
  const reads = operations.map((operation): Read => {
    const node = nodes.get(operation.id);
    if (!node) throw description.fault("#/paths", `${operation.id} is missing`);
    return { operation, node, schema: recordSchema(operation) };
  });
  const views = Object.fromEntries(
    Object.entries(schemas).flatMap(([name, { viewOf }]) => (viewOf === undefined ? [] : [[name, viewOf]])),
  );
  const sums = Object.keys(schemas).filter((name) => sumOf(schemas[name]) !== undefined);
  const names = new Set(reads.map(({ schema }) => views[schema] ?? schema).filter((name) => !sums.includes(name)));
  const records = Object.fromEntries(
    [...names].map((name) => [name, readRecord(description, name, schemas[name] ?? {}, reads)] as const),
  );
  return {
    schemas,
    records,
    views,
    sums: Object.fromEntries(sums.map((name) => [name, readSum(description, name, schemas, reads)])),
    reads: Object.fromEntries(reads.map((read) => [read.operation.id, readFilters(description, read)])),
    errors: Object.fromEntries([...nodes].map(([id, node]) => [id, errorExamples(description, node)] as const)),
    token: { operationId: access.tokenRequest.operationId, tenantId: tenantExample(description, nodes, access) },
  };
}

function operationNodes({ root, resolve }: Description): Map<string, Found<Oas3Operation<Oas3_1Schema>>> {
  const nodes = new Map<string, Found<Oas3Operation<Oas3_1Schema>>>();
  for (const [path, item] of Object.entries(root.paths ?? {})) {
    const { value, pointer } = resolve({
      value: item,
      pointer: `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    });
    for (const method of ["get", "put", "post", "delete", "options", "patch"] as const) {
      const operation = value[method];
      if (operation?.operationId) {
        const parameters = [...(value.parameters ?? []), ...(operation.parameters ?? [])];
        nodes.set(operation.operationId, { value: { ...operation, parameters }, pointer: `${pointer}/${method}` });
      }
    }
  }
  return nodes;
}

/** The name of the schema of the records that an operation returns. */
const recordSchema = ({ id, success, pagination }: OperationModel): string =>
  (pagination ? pagination.recordName : success.schemaName) ?? `${id} record`;

function readRecord(
  description: Description,
  name: string,
  { parent, properties = {} }: RecordSchema,
  reads: readonly Read[],
) {
  const own = reads.filter(({ schema }) => schema === name);
  const list = own.find(({ operation }) => operation.pagination !== undefined);
  const lastInPath = own
    .flatMap(({ operation }) => operation.parameters.findLast((parameter) => parameter.in === "path")?.name ?? [])
    .find((parameter) => parameter in properties);
  const date = list && extension(list.node.value, "x-period")?.field;
  const id = list?.operation.pagination?.id ?? lastInPath;
  const parentParameter =
    parent === undefined ? undefined : list?.operation.parameters.find((parameter) => parameter.in === "path");
  const examples = own.flatMap((read) =>
    bodyExamples(description, read.node, read.operation.success.status).flatMap((body) => {
      const { pagination } = read.operation;
      const found = pagination === undefined ? [body] : valueAt(body, pagination.items);
      return found as Readonly<Record<string, unknown>>[]; // the linter holds each example to its schema
    }),
  );
  const unique = new Map(examples.map((example) => [id === undefined ? example : example[id], example]));
  return {
    ...(id !== undefined && { id }),
    ...(date !== undefined && { date }),
    ...(parent !== undefined &&
      parentParameter && {
        parent: { schema: parent, parameter: parentParameter.name, example: String(parentParameter.example) },
      }),
    examples: [...unique.values()],
  };
}

const sumOf = (schema: RecordSchema | undefined) =>
  Object.entries(schema?.properties ?? {}).find(([, { sum }]) => sum !== undefined);

function readSum(
  description: Description,
  name: string,
  schemas: Readonly<Record<string, RecordSchema>>,
  reads: readonly Read[],
) {
  const pointer = `#/components/schemas/${name}`;
  const [property, { sum = "" } = {}] = sumOf(schemas[name]) ?? [""];
  const [of = "", field = ""] = sum.split(".");
  const by = Object.entries(schemas[name]?.properties ?? {}).find(([, { references }]) => references !== undefined);
  const group = Object.entries(schemas[of]?.properties ?? {}).find(
    ([, { references }]) => references !== undefined && references === by?.[1].references,
  );
  if (!by || !group) {
    throw description.fault(pointer, `x-sum needs a property with x-references that ${of} has, too, to group by`);
  }
  const list = reads.find(({ schema, operation }) => schema === name && operation.pagination !== undefined);
  const period = list && extension(list.node.value, "x-period");
  return {
    property,
    of,
    field,
    id: by[0],
    group: group[0],
    ...(period && { period: { from: period.from, to: period.to } }),
  };
}

function readFilters(description: Description, { operation, node, schema }: Read) {
  const filters: Record<string, { properties: readonly string[]; match: "equal" | "none" | "since" }> = {};
  for (const [index, parameter] of (node.value.parameters ?? []).entries()) {
    const { value } = description.resolve<Oas3Parameter<Oas3_1Schema>>({
      value: parameter,
      pointer: `${node.pointer}/parameters/${index}`,
    });
    const filter = extension(value, "x-filter");
    if (filter) filters[value.name] = { properties: [filter.property].flat(), match: filter.match ?? "equal" };
  }
  const period = extension(node.value, "x-period");
  return {
    schema,
    status: Number(operation.success.status),
    ...(period && { period: { from: period.from, to: period.to } }),
    filters,
  };
}

function errorExamples(description: Description, node: Found<Oas3Operation<Oas3_1Schema>>) {
  const statuses = Object.keys(node.value.responses).filter((status) => /^[45]\d\d$/.test(status));
  return Object.fromEntries(
    statuses.flatMap((status) => {
      const examples = bodyExamples(description, node, status);
      return examples.length > 0 ? [[status, examples as object[]] as const] : [];
    }),
  );
}

function bodyExamples(
  { resolve }: Description,
  { value: { responses }, pointer }: Found<Oas3Operation<Oas3_1Schema>>,
  status: string,
): unknown[] {
  const response = responses[status];
  if (!response) return [];
  const { value } = resolve<Oas3Response<Oas3_1Schema>>({ value: response, pointer });
  const { example, examples = {} } = value.content?.["application/json"] ?? {};
  const named = Object.values(examples).map(
    (entry: Referenced<{ value?: unknown }>) => resolve({ value: entry, pointer }).value.value,
  );
  return example === undefined ? named : [example, ...named];
}

function tenantExample(
  description: Description,
  nodes: ReadonlyMap<string, Found<Oas3Operation<Oas3_1Schema>>>,
  { tokenRequest }: AccessModel,
): string {
  const node = nodes.get(tokenRequest.operationId);
  const [parameter] = node?.value.parameters ?? [];
  const found = parameter && description.resolve<Oas3Parameter<Oas3_1Schema>>({ value: parameter, pointer: "#" }).value;
  return typeof found?.example === "string" ? found.example : "tenant";
}

interface Extensions {
  readonly "x-period"?: { readonly from: string; readonly to: string; readonly field?: string };
  readonly "x-filter"?: { readonly property: string | string[]; readonly match?: "equal" | "none" | "since" };
}

/** The types know no extensions; what they hold is checked by the rules of the linter. */
function extension<Key extends keyof Extensions>(node: object, key: Key): Extensions[Key] {
  return (node as Extensions)[key];
}

/** What is at a path of property names with dots between them; the empty path is the value itself. */
const valueAt = (value: unknown, path: string): unknown =>
  path === "" ? value : path.split(".").reduce((node, key) => (node as Readonly<Record<string, unknown>>)[key], value); // the linter holds each example to its schema
