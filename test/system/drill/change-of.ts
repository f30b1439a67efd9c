import { specText } from "../../scripts/generate/spec.js";
import type { Reply } from "./server.js";

/** A change of the description, and what its client then does on the wire. */
export interface WorkingChange {
  /** The description after the change. */
  readonly text: string;
  /** TypeScript that calls `thrive` and returns a value of `type`. */
  readonly call: string;
  readonly type: string;
  readonly replies?: readonly Reply[];
  /** The request lines that the server sees. */
  readonly requests?: readonly string[];
  /** The body of the first request. */
  readonly sent?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  /** What the error says that the call rejects with. */
  readonly error?: RegExp;
}

const indented = (lines: string, spaces: number): string => lines.trim().replaceAll(/^/gm, " ".repeat(spaces));

/** The description with another path. */
export function withPath(yaml: string, text: string = specText): string {
  return text.replace("  /oauth2/token/{tenantId}:\n", `${indented(yaml, 2)}\n\n$&`);
}

/** The description with another component schema. */
export function withSchema(yaml: string, text: string = specText): string {
  return text.replace("\n  schemas:\n", `$&${indented(yaml, 4)}\n`);
}

/** An operation of this method at `/things`, with these lines and responses. */
export function operation(method: string, lines: string, responses: string, path = "/things"): string {
  return withPath(`${path}:
  ${method}:
    operationId: useThing
    summary: Use a thing
${indented(lines === "" ? "description: Uses it." : lines, 4)}
    responses:
${indented(responses, 6)}`);
}

export const done = '"204": { description: Done. }';
export const json = (schema: string, status = "200"): string =>
  `"${status}": { description: Done., content: { application/json: { schema: ${schema} } } }`;
export const body = (schema: string, required = true): string =>
  `requestBody: { required: ${required}, content: { application/json: { schema: ${schema} } } }`;
