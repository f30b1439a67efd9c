import { operations, type OperationId } from "../../generated/constants.js";

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
  /** How a `Date` is written, such as `YYYY-MM-DD hh:mm:ss`. */
  readonly dateFormat?: string;
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
  readonly pagination?: Pagination;
}

/** Where a page holds its records, and what tells a record from the others. */
interface Pagination {
  readonly items: string;
  readonly id: string;
  /** How many records a page has at most. */
  readonly largestPage: number;
}

export type ListOperation = Operation & { readonly pagination: Pagination };

export const isList = (operation: Operation): operation is ListOperation => operation.pagination !== undefined;

/** The operations of the description. */
export const operationTable: readonly Operation[] = Object.entries(operations).map(
  ([id, operation]) => ({ id: id as OperationId, ...operation }), // the keys of a constant
);
