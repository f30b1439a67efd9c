/**
 * What is refused, the place of the description that is changed, what stands there instead (the fault is to be told of
 * where its `▸` is), and the reason given.
 */
export type Rejection = readonly [what: string, place: RegExp | string, instead: string, reason: string];

type Change = readonly [place: RegExp, instead: string];

/** Adds a line to the operation `getLogEntry`. */
export const operation = (line: string): Change => [/(operationId: getLogEntry\n)/, `$1      ${line}\n`];

/** Adds a parameter to the operation `getLogEntry`. */
export const parameter = (fields: string): Change => [
  /(operationId: getLogEntry\n(?:.*\n)*? {6}parameters:\n)/,
  `$1        - { ${fields} }\n`,
];

/** Adds a query parameter of this schema to the operation `getLogEntry`. */
export const query = (schema: string): Change => parameter(`name: kind, in: query, schema: { ${schema} }`);

/** Adds a line to the responses of the operation `getLogEntry`. */
export const response = (line: string): Change => [
  /(operationId: getLogEntry\n(?:.*\n)*? {6}responses:\n)/,
  `$1        ${line}\n`,
];

/** Adds a line to the component response `LogEntry`. */
export const responseSchema = (line: string): Change => [/(\n {2}responses:\n {4}LogEntry:\n)/, `$1      ${line}\n`];

/** Adds a line to the component schema `LogEntry`. */
export const schema = (line: string): Change => [/(\n {4}LogEntry:\n {6}type: object\n)/, `$1      ${line}\n`];

/** Adds a property of this schema to the component schema `LogEntry`. */
export const property = (fields: string): Change => [
  /(\n {4}LogEntry:\n {6}type: object\n(?:.*\n)*? {6}properties:\n)/,
  `$1        extra: { ${fields} }\n`,
];
