import { APIError, errorClasses, InternalServerError } from "../../../src/errors.js";
import type { Model } from "../read/model.js";
import type { OperationModel } from "../read/operations.js";
import type { PaginationModel } from "../read/pagination.js";
import type { ParameterModel } from "../read/parameters.js";
import { describeSchema, docstring } from "./docstring.js";

/** The client's methods, as an interface with docstrings: an editor shows those of an interface, not of a mapped type. */
export function writeMethods({ operations }: Model): string {
  return [
    'import type { List } from "../src/operations/list.js";',
    'import type { DateLike } from "../src/options/dates.js";',
    'import type { ListOptions, RequestOptions } from "../src/options/options.js";',
    'import type { operations } from "./openapi.js";',
    'import type * as schemas from "./schemas.js";',
    ...operations.map(writeArguments),
    `${docstring("A method for each operation of the description.")}\nexport interface ThriveMethods {\n${operations.map(writeMethod).join("\n\n")}\n}`,
  ].join("\n\n");
}

function writeArguments({ id, summary, parameters, period }: OperationModel): string {
  const fields = parameters.map((parameter) => {
    const { name, in: place, required, limits } = parameter;
    const type = `NonNullable<operations[${quoted(id)}]["parameters"]["${place}"]>[${quoted(name)}]`;
    const types = [type, ...(limits.dateFormat === undefined ? [] : ["DateLike"])].join(" | ");
    return `${docstring(...describeParameter(parameter, period?.to))}\n${name}${required ? "" : "?"}: ${types}${required ? "" : " | undefined"};`;
  });
  return `${docstring(`What \`${id}\` takes: ${summary}.`)}\nexport interface ${argumentsName(id)} {\n${fields.join("\n")}\n}`;
}

function writeMethod(operation: OperationModel): string {
  const { id, parameters, answer, pagination } = operation;
  const optional = parameters.every(({ required }) => !required) ? "?" : "";
  const type =
    answer.schemaName === undefined
      ? `operations[${quoted(id)}]["responses"][${answer.status}]["content"]["application/json"]`
      : `schemas.${answer.schemaName}`;
  const result = pagination ? `List<${type}, ${recordType(type, pagination)}>` : `Promise<${type}>`;
  const listOptions = operation.period?.field === undefined ? 'Omit<ListOptions, "period">' : "ListOptions";
  const options = pagination ? listOptions : "RequestOptions";
  return `${describeMethod(operation)}\n${id}(args${optional}: ${argumentsName(id)}, options?: ${options}): ${result};`;
}

/** The type of a list's records: the schema's own name, which hovers well, or where they are in the page. */
function recordType(page: string, { items, recordName }: PaginationModel): string {
  if (recordName !== undefined) return `schemas.${recordName}`;
  const keys = items === "" ? [] : items.split(".");
  return `${page}${keys.map((key) => `[${quoted(key)}]`).join("")}[number]`;
}

function describeMethod(operation: OperationModel): string {
  const { id, method, path, summary, description, deprecated, scopes, parameters } = operation;
  const { answer, errors, pagination } = operation;
  const example = parameters
    .filter(({ required }) => required)
    .map(({ name, example: value }) => `${name}: ${JSON.stringify(value)}`);
  const call = `thrive.${id}(${example.length > 0 ? `{ ${example.join(", ")} }` : ""})`;
  return docstring(
    `${summary}.`,
    description,
    `\`${method} ${path}\`. Under OAuth 2.0 it takes one of the scopes ${scopes.map((s) => `\`${s}\``).join(", ")}.`,
    [
      "@param args - What to ask for; checked before anything is sent.",
      ...parameters.map((p) => `@param args.${p.name} - ${describeParameter(p, operation.period?.to)[0] ?? ""}`),
      `@param options - For this call alone: \`signal\`, \`timeout\` (ms), \`maxRetries\`${pagination ? ", `concurrency`" : ""}${operation.period?.field === undefined ? "" : ", `period`"}.`,
      `@returns ${answer.description}${pagination ? ` ${aboutLists}` : ""}`,
      ...Object.entries(errors).map(([status, text]) => `@throws ${errorName(status)} (${status}): ${text}`),
      "@throws APIConnectionError: No whole answer came. APIConnectionTimeoutError where that was a matter of time.",
      "@throws APIUserAbortError: `signal` ended the call.",
      "@throws ResponseValidationError: The answer is not what its type says.",
      "@throws TokenError: No token was to be had.",
      "@throws InvalidArgumentError: An argument is wrong. Nothing was sent.",
      "@example",
      "```ts",
      ...(pagination
        ? [`for await (const record of ${call}) console.log(record);`, `const page = await ${call};`]
        : [`const answer = await ${call};`]),
      "```",
      ...(deprecated ? ["@deprecated The vendor is about to withdraw this operation."] : []),
    ].join("\n"),
  );
}

/** The class that the client throws for a status. */
const errorName = (status: string): string =>
  (errorClasses[Number(status)] ?? (status.startsWith("5") ? InternalServerError : APIError)).name;

const aboutLists =
  "A lazy list: await it for this one page, or iterate it, or its `pages()`, for every record. Nothing is requested before. An `async` function that returns it returns the page.";

function describeParameter({ name, description, deprecated, limits, example }: ParameterModel, end?: string): string[] {
  const { default: preset, dateFormat } = limits;
  return [
    [
      describeSchema({ description, ...limits }),
      preset === undefined ? "" : `Default: ${JSON.stringify(preset)}.`,
      dateFormat === undefined
        ? ""
        : `A \`Date\` is sent as \`${dateFormat}\`, in UTC, rounded ${name === end ? "up" : "down"}.`,
    ]
      .filter((text) => text !== "")
      .join(" "),
    [
      ...(example === undefined ? [] : [`@example ${JSON.stringify(example)}`]),
      ...(deprecated ? ["@deprecated"] : []),
    ].join("\n"),
  ];
}

const argumentsName = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}Arguments`;

const quoted = (text: string): string => JSON.stringify(text);
