import { operations, type OperationId } from "../../generated/constants.js";

/** The limits that a value is validated against before it is sent. */
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
  readonly default?: unknown;
  readonly example?: unknown;
}

export interface Parameter extends Limits {
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /** Whether each item of an array is sent as a separate parameter (`ids=1&ids=2`). */
  readonly explode?: boolean;
}

/** The request of an operation, as the description has it. */
export interface Operation {
  readonly id: OperationId;
  readonly method: string;
  readonly path: string;
  /** The scopes of which one is enough. Undefined where the operation takes no credentials. */
  readonly scopes?: readonly string[];
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** The body of the request, and its media type. */
  readonly body?: { readonly required: boolean; readonly type: string };
  /** The status of each 2xx (or `2XX`), and what its body is. Undefined where the one response is JSON. */
  readonly responses?: Readonly<Record<string, BodyKind>>;
  /** The media types to ask for. Undefined for `application/json`. */
  readonly accept?: string;
  /** Whether it may be sent twice although its method alone does not allow it. */
  readonly idempotent?: boolean;
  readonly pagination?: Pagination;
  readonly period?: PeriodParameters;
}

/** What a body is read as; `none` has no body. */
export type BodyKind = "json" | "text" | "binary" | "none";

/**
 * How an operation pages: which parameters choose a page, and where a response holds what. A place in a response is a
 * path of property names with a dot between them; the empty path is the response itself.
 */
export interface Pagination {
  /** What chooses a page: its number, the offset of its first record, or a cursor from the page before it. */
  readonly style: "page" | "offset" | "cursor";
  /** The parameter that chooses the page. */
  readonly position: string;
  /** The number of the first page, or the offset of the first record. No meaning with a cursor. */
  readonly first: number;
  /** The parameter for the number of records on a page, and its maximum. */
  readonly size?: string;
  readonly largestSize?: number;
  /** Where the records are. */
  readonly items: string;
  /** The property that identifies a record. Without one, nothing is deduplicated. */
  readonly id?: string;
  /** The path in the response to the number of records on all pages. */
  readonly total?: string;
  /** The path in the response to the number of pages. */
  readonly pages?: string;
  /** The path in the response to the position of the page. */
  readonly current?: string;
  /** The path in the response to the number of records on a full page. */
  readonly currentSize?: string;
  /** Where the response has the cursor of the next page. */
  readonly next?: string;
}

/** The parameters that bound a list in time, and the field of its records that they bound. */
export interface PeriodParameters {
  readonly from: string;
  readonly to: string;
  /** Undefined where the records have no such field, because the server sums over the period. */
  readonly field?: string;
}

export type ListOperation = Operation & { readonly pagination: Pagination };

export const isList = (operation: Operation): operation is ListOperation => operation.pagination !== undefined;

/** What the body of a 2xx is read as. Undefined where the description does not have the status. */
export const bodyKind = ({ responses }: Operation, status: number): BodyKind | undefined =>
  responses === undefined ? "json" : (responses[status] ?? responses["2XX"]);

/** The operations of the description. */
export const operationTable: readonly Operation[] = /* @__PURE__ */ Object.entries(operations).map(
  ([id, operation]) => ({ id: id as OperationId, ...operation }), // the keys of a constant
);
