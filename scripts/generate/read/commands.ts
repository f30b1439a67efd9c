import { escapePointerFragment, type Oas3_1Schema } from "@redocly/openapi-core";
import type { Description, Found } from "./description.js";
import type { Model } from "./model.js";
import type { OperationModel } from "./operations.js";

/** The command that calls an operation. */
export interface CommandModel {
  readonly name: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly isList: boolean;
  readonly period: PeriodModel | undefined;
  /** The arguments and options: all parameters but those of the page and the period. */
  readonly parameters: readonly CommandParameterModel[];
  readonly columns: readonly ColumnModel[];
}

/** The parameters that bound a list, and the field that they bound; without one, the server applies them by itself. */
interface PeriodModel {
  readonly from: string;
  readonly to: string;
  readonly field?: string;
}

interface CommandParameterModel {
  readonly name: string;
  /** Its name on the command line. */
  readonly option: string;
  readonly description: string;
  readonly example: unknown;
}

/** A field of a record, as a column of a table. */
interface ColumnModel {
  /** Such as `category.name`. */
  readonly path: string;
  readonly type: "text" | "date" | "number" | "boolean" | "json";
  /** Whether it is an id, which means little to people. */
  readonly id?: true;
  /** Whether it may be null. */
  readonly nullable?: true;
  /** Whether it may hold any fields, which can be named below it. */
  readonly open?: true;
}

/** Names of commands that are not derived from the description. */
const ownCommands = ["report", "mock", "sync", "verify", "tap", "token", "doctor", "completion", "commands", "help"];

/** The commands that are derived from the description: one for each operation that reads. */
export function readCommands({ description, operations }: Model): CommandModel[] {
  const names = new Set(ownCommands);
  return operations.flatMap((operation) => {
    if (operation.method !== "GET") return [];
    const found = operationNode(description, operation);
    const name = readName(description, operation, found);
    if (names.has(name)) {
      throw description.fault(found.pointer, `a second command would be called ${name}; give another x-cli-name`);
    }
    names.add(name);
    return [readCommand(description, operation, found, name)];
  });
}

interface OperationNode {
  readonly "x-cli-name"?: unknown;
  readonly "x-period"?: PeriodModel;
}

function operationNode({ root, resolve }: Description, { path, method }: OperationModel): Found<OperationNode> {
  const pointer = `#/paths/${escapePointerFragment(path)}`;
  const item = resolve({ value: root.paths?.[path] ?? {}, pointer });
  const key = method.toLowerCase();
  const operations: unknown = item.value;
  // The operation was read from here; its extensions have no types.
  const value = (operations as Readonly<Record<string, OperationNode>>)[key] ?? {};
  return { value, pointer: `${item.pointer}/${key}` };
}

function readName({ fault }: Description, { id }: OperationModel, { value, pointer }: Found<OperationNode>): string {
  const { "x-cli-name": given } = value;
  if (given === undefined) return commandName(id);
  if (typeof given === "string" && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(given)) return given;
  throw fault(`${pointer}/x-cli-name`, "becomes the name of a command: use kebab-case");
}

/** The name of an operation's command, unless `x-cli-name` gives another. */
export const commandName = (operationId: string): string =>
  kebabCase(operationId.replace(/^(?:list|get)(?=[A-Z])/, ""));

function readCommand(
  description: Description,
  operation: OperationModel,
  { value, pointer }: Found<OperationNode>,
  name: string,
): CommandModel {
  const { id: operationId, summary, success, pagination } = operation;
  const { "x-period": period } = value;
  const { position, size, items } = pagination ?? {};
  const hidden: unknown[] = [position, size, period?.from, period?.to];
  const response = { value: success.schema, pointer };
  const columns = columnsOf(description, items === undefined ? response : recordOf(description, response, items));
  return {
    ...{ name, operationId, summary, description: operation.description, isList: pagination !== undefined, period },
    parameters: operation.parameters
      .filter((parameter) => !hidden.includes(parameter.name))
      .map((parameter) => ({
        name: parameter.name,
        option: kebabCase(parameter.name),
        description: parameter.description,
        example: parameter.example,
      })),
    columns,
  };
}

/** The schema of the records of a page, which are at this path in it. */
function recordOf({ resolve }: Description, page: Found<Oas3_1Schema>, path: string): Found<Oas3_1Schema> {
  const names = path === "" ? [] : path.split(".");
  const list = names.reduce(
    ({ value, pointer }, name) => resolve<Oas3_1Schema>({ value: value.properties?.[name] ?? {}, pointer }),
    resolve<Oas3_1Schema>(page),
  );
  const { items } = list.value;
  return { value: typeof items === "object" ? items : {}, pointer: list.pointer };
}

/** The columns of a record: nested objects are flattened, lists and open objects are one column of JSON. */
function columnsOf(description: Description, record: Found<Oas3_1Schema>): ColumnModel[] {
  const fields = fieldsOf(description, record, []);
  return fields === undefined
    ? [{ path: "value", type: "json", open: true }]
    : Object.entries(fields).flatMap(([name, field]) => columnsBelow(description, name, field, []));
}

type Fields = Readonly<Record<string, Found<Oas3_1Schema>>>;

/** The properties of an object, those of `allOf` included; undefined where it is no object, or an open one. */
function fieldsOf(description: Description, schema: Found<Oas3_1Schema>, above: readonly string[]): Fields | undefined {
  const { value, pointer } = description.resolve<Oas3_1Schema>(schema);
  if (above.includes(pointer)) return undefined;
  const alternatives = [...(value.oneOf ?? []), ...(value.anyOf ?? [])].filter((part) => part.type !== "null");
  if (alternatives.length > 1) return undefined;
  const parts = [...(value.allOf ?? []), ...alternatives];
  const inherited = parts.map((part) => fieldsOf(description, { value: part, pointer }, [...above, pointer]) ?? {});
  const own = Object.entries(value.properties ?? {}).map(([name, property]) => [name, { value: property, pointer }]);
  const fields = Object.assign({}, ...inherited, Object.fromEntries(own)) as Fields;
  return Object.keys(fields).length === 0 ? undefined : fields;
}

function columnsBelow(
  description: Description,
  path: string,
  schema: Found<Oas3_1Schema>,
  above: readonly string[],
): ColumnModel[] {
  const { value, pointer } = description.resolve<Oas3_1Schema>(schema);
  const fields = fieldsOf(description, schema, above);
  if (fields !== undefined) {
    return Object.entries(fields).flatMap(([name, field]) =>
      columnsBelow(description, `${path}.${name}`, field, [...above, pointer]),
    );
  }
  const types = [value.type ?? []].flat();
  const [type, other] = types.filter((name) => name !== "null");
  const nullable = types.includes("null") ? { nullable: true as const } : {};
  if (type === "object" || type === undefined) return [{ path, type: "json", ...nullable, open: true }];
  if (other !== undefined) return [{ path, type: "json", ...nullable }];
  if (value.format === "date-time" || value.format === "date") return [{ path, type: "date", ...nullable }];
  const id = /(?:^id|\.id|Id)$/.test(path) ? { id: true as const } : {};
  return [{ path, type: columnTypes[type] ?? "json", ...id, ...nullable }];
}

const columnTypes: Readonly<Record<string, ColumnModel["type"]>> = {
  string: "text",
  integer: "number",
  number: "number",
  boolean: "boolean",
};

const kebabCase = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
