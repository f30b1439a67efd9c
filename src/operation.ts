import { operations, type OperationId } from "../generated/facts.js";

/** What a value is held to before it is sent. */
export interface Limits {
  readonly type: "string" | "integer" | "number" | "boolean" | "array";
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Limits;
  readonly example?: unknown;
}

export interface Parameter extends Limits {
  readonly in: "path" | "query";
  readonly required: boolean;
}

/** The request of an operation, as the description has it. */
export interface Operation {
  readonly id: OperationId;
  readonly method: string;
  readonly path: string;
  /** The scopes of which one is enough. */
  readonly scopes: readonly string[];
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** The operations of the description. */
export const operationTable: readonly Operation[] = Object.entries(operations).map(
  ([id, operation]) => ({ id: id as OperationId, ...operation }), // the keys of a constant
);
