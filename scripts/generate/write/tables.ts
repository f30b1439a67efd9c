import type { Oas3_1Schema, Referenced } from "@redocly/openapi-core";
import type { Description } from "../read/description.js";
import type { Model } from "../read/model.js";
import type { OperationModel } from "../read/operations.js";
import type { PaginationModel } from "../read/pagination.js";
import { docstring } from "./docstring.js";

/** How a column holds its values; each database has its own type for it. */
type ColumnType = "text" | "integer" | "bigint" | "number" | "boolean" | "timestamp" | "json";

interface Column {
  readonly name: string;
  /** The properties that lead to the value. */
  readonly path: readonly string[];
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly description: string;
}

/** A list whose pages are numbered and announce a total: without one, nothing proves that it was read whole. */
type List = OperationModel & { readonly pagination: PaginationModel & { readonly id: string } };

const isCopied = (operation: OperationModel): operation is List => {
  const { pagination } = operation;
  if (pagination?.id === undefined || pagination.style === "cursor") return false;
  return pagination.total !== undefined && pagination.size !== undefined;
};

/** Columns that the copy adds to those of the description. */
const ownColumns = ["first_seen_at", "changed_at", "deleted_at", "replaced_at", "period_from"];

/** PostgreSQL cuts longer names off (63 bytes); the names of history tables and indexes have a suffix. */
const longestName = 48;

/** What a copy of the API's records in a database consists of: a table for each list. */
export function writeTables(model: Model): string {
  const tables = readTables(model);
  const constants = Object.fromEntries(
    tables.map(({ name, columns, ...table }) => [
      name,
      { ...table, columns: Object.fromEntries(columns.map(({ name: column, ...rest }) => [column, rest])) },
    ]),
  );
  const rows = tables.map(writeRow);
  const schemas = [...new Set(tables.map(({ record }) => record))].filter((name) =>
    rows.some((row) => row.includes(`<${name}[`)),
  );
  return [
    schemas.length === 0 ? "" : `import type { ${schemas.sort().join(", ")} } from "./schemas.js";`,
    `${docstring("Table → the list that it is a copy of, its key, and its columns with the properties that they hold.")}\nexport const tables = ${JSON.stringify(constants)} as const;`,
    copyValues,
    ...rows,
    `${docstring("Table → its rows.")}\nexport interface RecordTables<V extends CopyValues> {\n${tables
      .map((table) => `${docstring(`Copy of \`${table.operationId}\`.`)}\n${table.name}: ${rowType(table)};`)
      .join("\n")}\n}`,
  ].join("\n\n");
}

/** The tables of all lists that can be copied. */
export function readTables({ description, operations }: Model): readonly Table[] {
  const lists = operations.filter(isCopied);
  return lists.flatMap((list) => readTable(description, operations, lists, list) ?? []);
}

/** What the types of the rows leave open. */
const copyValues = `
/** How a database returns the values of its own types. */
export interface CopyValues {
  /** A point in time, such as \`Date\`. */
  readonly timestamp: unknown;
  /** True or false, such as \`number\`. */
  readonly boolean: unknown;
  /** Lists and open objects: parsed, or as JSON text. */
  readonly json: "parsed" | "text";
}`.trim();

interface Table {
  readonly name: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** Name of the schema of its records. */
  readonly record: string;
  readonly id: string;
  /** The primary key. */
  readonly key: readonly string[];
  readonly period?: {
    readonly from: string;
    readonly to: string;
    readonly column?: string;
    readonly required: boolean;
  };
  readonly parent?: {
    readonly operationId: string;
    readonly table: string;
    readonly argument: string;
    readonly column: string;
  };
  /** The operation that reads one record by its id. */
  readonly single?: { readonly operationId: string; readonly argument: string };
  readonly columns: readonly Column[];
}

/** The table of a list. Undefined where the list cannot be read without more than its parent's id and a period. */
function readTable(
  description: Description,
  operations: readonly OperationModel[],
  lists: readonly List[],
  list: List,
): Table | undefined {
  const { pagination } = list;
  const record = recordSchema(description, list);
  const name = tableName(list.id);
  const path = list.parameters.filter(({ in: place }) => place === "path");
  const parent = path.length === 1 ? parentOf(lists, list, path[0]?.name ?? "") : undefined;
  if (record === undefined || (path.length > 0 && parent === undefined)) return undefined;

  const period = periodOf(description, list);
  const allowed = [period?.from, period?.to, parent?.argument];
  if (list.parameters.some((parameter) => parameter.required && !allowed.includes(parameter.name))) return undefined;

  const reserved = [...ownColumns, ...(parent ? [parent.column] : [])];
  const columns = nameColumns(flatten(description, record.schema, []), reserved);
  const idColumn = columns.find(({ path: [first, second] }) => first === pagination.id && second === undefined);
  if (idColumn === undefined) return undefined;
  const field = columns.find(({ path: steps }) => period?.field !== undefined && steps.join(".") === period.field);
  const sums = period !== undefined && period.field === undefined;
  const single = singleOf(operations, list, record.name);
  return {
    name,
    operationId: list.id,
    summary: list.summary,
    description: record.schema.description?.trim() ?? "",
    record: record.name,
    id: pagination.id,
    key: [...(sums ? ["period_from"] : []), ...(parent ? [parent.column] : []), idColumn.name],
    ...(period && {
      period: {
        from: period.from,
        to: period.to,
        ...(field && { column: field.name }),
        required: list.parameters.some(({ name: parameter, required }) => parameter === period.from && required),
      },
    }),
    ...(parent && { parent }),
    ...(single && { single }),
    columns,
  };
}

function recordSchema(
  description: Description,
  { pagination: { recordName: name } }: List,
): { name: string; schema: Oas3_1Schema } | undefined {
  const schema = name === undefined ? undefined : description.root.components?.schemas?.[name];
  if (name === undefined || schema === undefined) return undefined;
  return { name, schema: description.resolve<Oas3_1Schema>({ value: schema, pointer: "" }).value };
}

/** The list of the parent records of a nested list: `/audiences` of `/audiences/{audienceId}/members`. */
function parentOf(lists: readonly List[], { path }: List, argument: string): Table["parent"] {
  const [before] = path.split(`/{${argument}}`);
  const parent = lists.find((list) => list.path === before);
  if (parent === undefined) return undefined;
  return { operationId: parent.id, table: tableName(parent.id), argument, column: snakeCase(argument) };
}

interface Period {
  readonly from: string;
  readonly to: string;
  readonly field?: string | undefined;
}

function periodOf({ root }: Description, { path, method }: List): Period | undefined {
  // The types know no extensions; this one's shape is linted.
  const item = root.paths?.[path] as Readonly<Record<string, { "x-period"?: Period } | undefined>> | undefined;
  return item?.[method.toLowerCase()]?.["x-period"];
}

/** The operation that reads one record of a list: it returns the same schema, and takes the record's id alone. */
function singleOf(operations: readonly OperationModel[], list: List, record: string): Table["single"] {
  const rank = ({ path, argument }: { path: string; argument: string }): number => {
    if (argument === list.pagination.id) return 3;
    if (path === `${list.path}/{${argument}}`) return 2;
    return argument === `${record.charAt(0).toLowerCase()}${record.slice(1)}Id` ? 1 : 0;
  };
  const [best] = operations
    .filter(
      ({ method, pagination, success }) =>
        method === "GET" && pagination === undefined && success.schemaName === record,
    )
    .flatMap(({ id, path, parameters }) => {
      const required = parameters.filter((parameter) => parameter.required);
      const [only] = required;
      return only?.in === "path" && required.length === 1 ? [{ operationId: id, path, argument: only.name }] : [];
    })
    .filter((operation) => rank(operation) > 0)
    .sort((a, b) => rank(b) - rank(a));
  return best && { operationId: best.operationId, argument: best.argument };
}

/** A value of a record, by the properties that lead to it. */
type Value = Omit<Column, "name">;

/** The values of a record. An object with named properties alone is taken apart; another one is a value, as lists are. */
function flatten(
  description: Description,
  schema: Referenced<Oas3_1Schema>,
  path: readonly string[],
  above: readonly string[] = [],
): Value[] {
  const { value, pointer } = withoutNull(description, schema);
  const types = [value.type ?? []].flat().filter((type) => type !== "null");
  const { properties = {}, required = [], additionalProperties } = value;
  const isRecord = types.join() === "object" && Object.keys(properties).length > 0;
  const isOpen = additionalProperties !== undefined && additionalProperties !== false;
  if (isRecord && (path.length === 0 || !isOpen) && !above.includes(pointer)) {
    return Object.entries(properties).flatMap(([name, property]) =>
      flatten(description, property, [...path, name], pointer === "" ? above : [...above, pointer]).map((inner) => ({
        ...inner,
        nullable: inner.nullable || !required.includes(name) || allowsNull(description, property),
      })),
    );
  }
  return [{ path, type: columnType(value, types), nullable: false, description: oneLine(value.description ?? "") }];
}

function columnType({ format }: Oas3_1Schema, types: readonly string[]): ColumnType {
  const [type, second] = types;
  if (second !== undefined) return "json";
  if (type === "string") return format === "date-time" ? "timestamp" : "text";
  if (type === "integer") return format === "int64" ? "bigint" : "integer";
  return type === "number" || type === "boolean" ? type : "json";
}

interface Resolved {
  readonly value: Oas3_1Schema;
  /** Tells a named schema from the others. */
  readonly pointer: string;
}

/** The schema itself: references followed, `null` as an alternative left out, parts put together. */
function withoutNull(description: Description, schema: Referenced<Oas3_1Schema>): Resolved {
  const { value, pointer } = description.resolve<Oas3_1Schema>({ value: schema, pointer: "" });
  const [only, second] = [...(value.anyOf ?? []), ...(value.oneOf ?? [])].filter((each) => !isNull(each));
  if (only !== undefined && second === undefined) {
    const inner = withoutNull(description, only);
    return { ...inner, value: { ...inner.value, description: value.description ?? inner.value.description ?? "" } };
  }
  if (value.allOf === undefined) return { value, pointer };
  const parts = [value, ...value.allOf.map((part) => withoutNull(description, part).value)];
  const merged = parts.reduceRight<Oas3_1Schema>((all, part) => ({ ...all, ...part }), {});
  return {
    value: {
      ...merged,
      type: "object",
      properties: Object.fromEntries(parts.flatMap(({ properties = {} }) => Object.entries(properties))),
      required: parts.flatMap(({ required }) => required ?? []),
    },
    pointer,
  };
}

function allowsNull(description: Description, schema: Referenced<Oas3_1Schema>): boolean {
  const { value } = description.resolve<Oas3_1Schema>({ value: schema, pointer: "" });
  const alternatives = [...(value.anyOf ?? []), ...(value.oneOf ?? [])];
  return [value.type ?? []].flat().includes("null") || alternatives.some((each) => allowsNull(description, each));
}

const isNull = (schema: Referenced<Oas3_1Schema>): boolean => (schema as Oas3_1Schema).type === "null";

/** Gives each value a column name that no other column has. */
function nameColumns(values: readonly Value[], reserved: readonly string[]): Column[] {
  const taken = new Set(reserved);
  return values.map((value) => {
    const short = columnName(value.path);
    const candidates = [short, value.path.map(snakeCase).join("_"), `api_${short}`].map((name) =>
      name.slice(0, longestName),
    );
    let name = candidates.find((candidate) => !taken.has(candidate));
    for (let count = 2; name === undefined; count += 1) {
      const numbered = `${short.slice(0, longestName - 4)}_${count}`;
      if (!taken.has(numbered)) name = numbered;
    }
    taken.add(name);
    return { name, ...value };
  });
}

/** `category.name` → `category_name`; where the inner name repeats the outer one, once: `category.categoryId` → `category_id`. */
function columnName(path: readonly string[]): string {
  return path.map(snakeCase).reduce((outer, inner) => (inner.startsWith(`${outer}_`) ? inner : `${outer}_${inner}`));
}

function tableName(operationId: string): string {
  return snakeCase(operationId.replace(/^list(?=[A-Z])/, "")).slice(0, longestName);
}

function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toLowerCase();
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, " ");

const rowName = (table: string): string =>
  `${table.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Row`;

function rowType({ name, columns, key }: Table): string {
  const open =
    key.includes("period_from") || columns.some(({ type }) => ["timestamp", "boolean", "json"].includes(type));
  return `${rowName(name)}${open ? "<V>" : ""}`;
}

function writeRow(table: Table): string {
  const { description, columns, key, parent, record } = table;
  const fields = [
    ...(key.includes("period_from") ? ['/** The first moment of the month. */\nperiod_from: V["timestamp"];'] : []),
    ...(parent ? [`${docstring(`The key of the row's \`${parent.table}\`.`)}\n${parent.column}: string;`] : []),
    ...columns.map((column) => {
      const type = `${columnTypeScript(record, column)}${column.nullable ? " | null" : ""}`;
      return `${column.description === "" ? "" : docstring(column.description)}\n${column.name}: ${type};`;
    }),
  ];
  const name = rowType(table).replace("<V>", "<V extends CopyValues>");
  return `${docstring(description)}\nexport interface ${name} {\n${fields.join("\n")}\n}`;
}

function columnTypeScript(record: string, { type, path }: Column): string {
  if (type === "text") return "string";
  if (type === "integer" || type === "number") return "number";
  if (type === "bigint") return "string | number";
  if (type === "timestamp" || type === "boolean") return `V["${type}"]`;
  const parsed = path.reduce((outer, step) => `NonNullable<${outer}[${JSON.stringify(step)}]>`, record);
  return `(V["json"] extends "parsed" ? ${parsed} : string)`;
}
