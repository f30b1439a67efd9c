import { APIError, errorClasses, InternalServerError } from "../../../src/errors.js";
import type { Model } from "../read/model.js";
import type { OperationModel } from "../read/operations.js";
import type { PaginationModel } from "../read/pagination.js";
import type { ParameterModel } from "../read/parameters.js";
import type { ResponseModel } from "../read/responses.js";
import { describeSchema, docstring, plainText } from "./docstring.js";
import { argumentsName, propertyName, quoted } from "./names.js";

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

function writeArguments({ id, summary, parameters, body, period }: OperationModel): string {
  const fields = parameters.map((parameter) => {
    const { name, in: place, required, limits } = parameter;
    const type = `NonNullable<operations[${quoted(id)}]["parameters"]["${place}"]>[${quoted(name)}]`;
    const types = [type, ...(limits.dateFormat === undefined ? [] : ["DateLike"])].join(" | ");
    return `${docstring(...describeParameter(parameter, period?.to))}\n${propertyName(name)}${required ? "" : "?"}: ${types}${required ? "" : " | undefined"};`;
  });
  if (body) {
    const { required, description, mediaType, schemaName } = body;
    const type =
      schemaName === undefined
        ? `NonNullable<operations[${quoted(id)}]["requestBody"]>["content"][${quoted(mediaType)}]`
        : `schemas.${schemaName}`;
    const text = plainText(description) || "The body of the request, sent as JSON.";
    fields.push(`${docstring(text)}\nbody${required ? "" : "?"}: ${type}${required ? "" : " | undefined"};`);
  }
  return `${docstring(`Arguments of \`${id}\`: ${plainText(summary)}.`)}\nexport interface ${argumentsName(id)} {\n${fields.join("\n")}\n}`;
}

function writeMethod(operation: OperationModel): string {
  const { id, parameters, body, successes, pagination } = operation;
  const optional = parameters.every(({ required }) => !required) && !body?.required ? "?" : "";
  const types = [...new Set(successes.map((response) => responseType(operation, response)))].join(" | ");
  const result = pagination ? `List<${types}, ${recordType(types, pagination)}>` : `Promise<${types}>`;
  const listOptions = operation.period?.field === undefined ? 'Omit<ListOptions, "period">' : "ListOptions";
  const options = pagination ? listOptions : "RequestOptions";
  return `${describeMethod(operation)}\n${id}(args${optional}: ${argumentsName(id)}, options?: ${options}): ${result};`;
}

function responseType({ id }: OperationModel, { status, kind, mediaType = "", schemaName }: ResponseModel): string {
  if (kind === "none") return "undefined";
  if (kind === "text") return "string";
  if (kind === "binary") return "Blob";
  if (schemaName !== undefined) return `schemas.${schemaName}`;
  const key = /^\d+$/.test(status) ? status : quoted(status);
  return `operations[${quoted(id)}]["responses"][${key}]["content"][${quoted(mediaType)}]`;
}

/** The type of a list's records: the schema's own name, which hovers well, or where they are in the page. */
function recordType(page: string, { items, recordName }: PaginationModel): string {
  if (recordName !== undefined) return `schemas.${recordName}`;
  const keys = items === "" ? [] : items.split(".");
  return `${page}${keys.map((key) => `[${quoted(key)}]`).join("")}[number]`;
}

function describeMethod(operation: OperationModel): string {
  const { id, method, path, summary, description, deprecated, scopes, parameters, body } = operation;
  const { successes, errors, pagination, idempotent } = operation;
  const call = `thrive.${id}(${exampleArguments(operation)})`;
  const result = successes.some(({ kind }) => kind !== "none") ? "const result = " : "";
  return docstring(
    `${plainText(summary)}.`,
    plainText(description),
    `\`${method} ${path}\`. ${
      scopes
        ? `With OAuth 2.0, it needs one of the scopes ${scopes.map((s) => `\`${s}\``).join(", ")}.`
        : "It is sent without credentials."
    }${idempotent ? " It is safe to repeat, so it is retried." : ""}`,
    [
      `@param args - ${parameters.length > 0 || body ? "The arguments; checked before anything is sent." : "No arguments."}`,
      ...parameters
        .filter(({ name }) => propertyName(name) === name)
        .map((p) => `@param args.${p.name} - ${describeParameter(p, operation.period?.to)[0] ?? ""}`),
      ...(body
        ? [`@param args.body - ${plainText(body.description) || "The body of the request, sent as JSON."}`]
        : []),
      `@param options - For this call alone: \`signal\`, \`timeout\` (ms), \`maxRetries\`${pagination ? ", `concurrency`" : ""}${operation.period?.field === undefined ? "" : ", `period`"}.`,
      `@returns ${describeResults(successes)}${pagination ? ` ${aboutLists}` : ""}`,
      ...Object.entries(errors).map(([status, text]) => `@throws ${errorName(status)} (${status}): ${plainText(text)}`),
      "@throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.",
      "@throws APIUserAbortError: `signal` aborted the call.",
      "@throws ResponseValidationError: The response does not match its type.",
      ...(scopes ? ["@throws TokenError: No token could be obtained."] : []),
      "@throws InvalidArgumentError: An argument is wrong. Nothing was sent.",
      "@example",
      "```ts",
      ...(pagination
        ? [`for await (const record of ${call}) console.log(record);`, `const page = await ${call};`]
        : [`${result}await ${call};`]),
      "```",
      ...(deprecated ? ["@deprecated The vendor is about to withdraw this operation."] : []),
    ].join("\n"),
  );
}

/** The required arguments by their examples, as TypeScript. */
function exampleArguments({ parameters, body }: OperationModel): string {
  const required = parameters
    .filter((parameter) => parameter.required)
    .map(({ name, example }) => `${propertyName(name)}: ${example === undefined ? "…" : JSON.stringify(example)}`);
  if (body?.required) required.push(`body: ${body.example === undefined ? "…" : JSON.stringify(body.example)}`);
  return required.length > 0 ? `{ ${required.join(", ")} }` : "";
}

function describeResults(successes: readonly ResponseModel[]): string {
  const [first, second] = successes;
  if (first && !second) return plainText(first.description);
  return successes.map(({ status, description }) => `${status}: ${plainText(description)}`).join(" ");
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
