import type { Model } from "../read/model.js";
import type { OperationModel } from "../read/operations.js";
import type { ParameterModel } from "../read/parameters.js";
import { describeSchema, docstring } from "./docstring.js";

/** The client's methods, as an interface with docstrings: an editor shows those of an interface, not of a mapped type. */
export function writeMethods({ operations }: Model): string {
  return [
    'import type { RequestOptions } from "../src/options.js";',
    'import type { operations } from "./openapi.js";',
    'import type * as schemas from "./schemas.js";',
    ...operations.map(writeArguments),
    `${docstring("A method for each operation of the description.")}\nexport interface ThriveMethods {\n${operations.map(writeMethod).join("\n\n")}\n}`,
  ].join("\n\n");
}

function writeArguments({ id, summary, parameters }: OperationModel): string {
  const fields = parameters.map((parameter) => {
    const { name, in: place, required } = parameter;
    const type = `NonNullable<operations[${quoted(id)}]["parameters"]["${place}"]>[${quoted(name)}]`;
    return `${docstring(...describeParameter(parameter))}\n${name}${required ? "" : "?"}: ${type}${required ? "" : " | undefined"};`;
  });
  return `${docstring(`What \`${id}\` takes: ${summary}.`)}\nexport interface ${argumentsName(id)} {\n${fields.join("\n")}\n}`;
}

function writeMethod(operation: OperationModel): string {
  const { id, parameters, answer } = operation;
  const optional = parameters.every(({ required }) => !required) ? "?" : "";
  const type =
    answer.schemaName === undefined
      ? `operations[${quoted(id)}]["responses"][${answer.status}]["content"]["application/json"]`
      : `schemas.${answer.schemaName}`;
  return `${describeMethod(operation)}\n${id}(args${optional}: ${argumentsName(id)}, options?: RequestOptions): Promise<${type}>;`;
}

function describeMethod(operation: OperationModel): string {
  const { id, method, path, summary, description, deprecated, scopes, parameters, answer, errors } =
    operation;
  const example = parameters
    .filter(({ required }) => required)
    .map(({ name, example: value }) => `${name}: ${JSON.stringify(value)}`);
  return docstring(
    `${summary}.`,
    description,
    `\`${method} ${path}\`. Under OAuth 2.0 it takes one of the scopes ${scopes.map((s) => `\`${s}\``).join(", ")}.`,
    [
      "@param args - What to ask for; checked before anything is sent.",
      ...parameters.map((p) => `@param args.${p.name} - ${describeParameter(p)[0] ?? ""}`),
      "@param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`.",
      `@returns ${answer.description}`,
      ...Object.entries(errors).map(
        ([status, text]) => `@throws APIError with status ${status}: ${text}`,
      ),
      "@throws APIConnectionError when no whole answer came, ResponseValidationError when the answer is not what its type says, TokenError when no token was to be had, InvalidArgumentError when an argument is wrong.",
      "@example",
      "```ts",
      `const answer = await thrive.${id}(${example.length > 0 ? `{ ${example.join(", ")} }` : ""});`,
      "```",
      ...(deprecated ? ["@deprecated The vendor is about to withdraw this operation."] : []),
    ].join("\n"),
  );
}

function describeParameter({ description, deprecated, limits, example }: ParameterModel): string[] {
  const { default: preset } = limits;
  return [
    [
      describeSchema({ description, ...limits }),
      preset === undefined ? "" : `Default: ${JSON.stringify(preset)}.`,
    ]
      .join(" ")
      .trim(),
    [
      ...(example === undefined ? [] : [`@example ${JSON.stringify(example)}`]),
      ...(deprecated ? ["@deprecated"] : []),
    ].join("\n"),
  ];
}

const argumentsName = (id: string): string =>
  `${id.charAt(0).toUpperCase()}${id.slice(1)}Arguments`;

const quoted = (text: string): string => JSON.stringify(text);
