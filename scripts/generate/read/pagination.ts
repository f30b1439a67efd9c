import type { Oas3_1Schema, Oas3Operation } from "@redocly/openapi-core";
import type { Description } from "./description.js";
import type { ParameterModel } from "./parameters.js";

/** What makes an operation a list, as its `x-pagination` says. */
export interface PaginationModel {
  /** The property of the page that holds its records. */
  readonly items: string;
  /** The property of a record that tells it from the others. */
  readonly id: string;
  /** The most that `perPage` may be. */
  readonly largestPage: number;
}

interface Place {
  readonly operation: Oas3Operation<Oas3_1Schema>;
  readonly place: string;
}

/** Reads `x-pagination`, and refuses one that the parameters or the answer do not bear out. */
export function readPagination(
  description: Description,
  { operation, place }: Place,
  parameters: readonly ParameterModel[],
  answer: Oas3_1Schema,
): PaginationModel | undefined {
  // The types know no extensions.
  const extension = (operation as { "x-pagination"?: unknown })["x-pagination"];
  if (extension === undefined) return undefined;
  const pointer = `${place}/x-pagination`;
  if (!isPagination(extension)) {
    throw description.fault(pointer, "has to be { items, id }, both names of properties");
  }
  const [page, perPage] = ["page", "perPage"].map(
    (name) => parameters.find((parameter) => parameter.name === name)?.limits,
  );
  if (page?.type !== "integer" || perPage?.type !== "integer" || perPage.maximum === undefined) {
    throw description.fault(pointer, "a list takes the integers page and perPage, the latter with a maximum");
  }
  const { items, id } = extension;
  const schema = description.resolve({ value: answer, pointer });
  const list = schema.value.properties?.[items];
  const { type, items: record } = list ? description.resolve({ value: list, pointer: schema.pointer }).value : {};
  if (type !== "array" || typeof record !== "object") {
    throw description.fault(pointer, `the answer has no list ${items}`);
  }
  const { properties = {} } = description.resolve({ value: record, pointer: schema.pointer }).value;
  if (!(id in properties)) throw description.fault(pointer, `the records of ${items} have no ${id}`);
  return { items, id, largestPage: perPage.maximum };
}

function isPagination(value: unknown): value is Pick<PaginationModel, "items" | "id"> {
  const { items, id } = Object(value) as Record<string, unknown>; // looked at in the next line
  return typeof items === "string" && typeof id === "string";
}
