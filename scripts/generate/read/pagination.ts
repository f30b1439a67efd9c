import type { Oas3_1Schema, Oas3Operation } from "@redocly/openapi-core";
import type { Pagination } from "../../../src/operations/operation.js";
import type { Description, Found } from "./description.js";
import type { ParameterModel } from "./parameters.js";
import { namedSchema } from "./schemas.js";

/** How a list is paged, from its `x-pagination`, and the schema of its records. */
export interface PaginationModel extends Pagination {
  /** The component schema of a record; undefined where the record is written out in the page. */
  readonly recordName: string | undefined;
}

interface Place {
  readonly operation: Oas3Operation<Oas3_1Schema>;
  readonly place: string;
}

const styles = ["page", "offset", "cursor"] as const;
const texts = ["position", "size", "items", "id", "total", "pages", "current", "currentSize", "next"] as const;

type Written = Partial<Record<(typeof texts)[number], string>> & {
  readonly style?: (typeof styles)[number];
  readonly first?: number;
};

/** What the short form `{ items, id }` stands for. What a response does not have is left out. */
export const shortForm = {
  style: "page",
  position: "page",
  size: "perPage",
  pages: "pagination.totalPages",
  total: "pagination.totalResults",
  current: "pagination.page",
  currentSize: "pagination.perPage",
} as const;

/** Reads `x-pagination`. Rejects one that the parameters or the response contradict. */
export function readPagination(
  description: Description,
  { operation, place }: Place,
  parameters: readonly ParameterModel[],
  response: Oas3_1Schema | undefined,
): PaginationModel | undefined {
  // The types know no extensions.
  const extension = (operation as { "x-pagination"?: unknown })["x-pagination"];
  if (extension === undefined) return undefined;
  const pointer = `${place}/x-pagination`;
  const written = readKeys(description, { value: extension, pointer });
  if (!response) {
    throw description.fault(pointer, "a list needs one 2xx response, of JSON, with a schema");
  }
  const body = { value: response, pointer };
  const isShort = written.style === undefined;
  const {
    style = "page",
    items = "",
    id,
    ...places
  } = isShort ? { ...presentIn(description, body), ...written } : written;
  const request = readRequest(description, { style, ...places }, pointer, parameters);

  const list = propertyAt(description, body, items);
  const { type, items: record } = list?.value ?? {};
  if (type !== "array" || typeof record !== "object") {
    const wanted =
      items === ""
        ? "the response is no array; name the array in it as items"
        : `the response has no array at ${items}`;
    throw description.fault(pointer, wanted);
  }
  if (id !== undefined) checkId(description, { value: record, pointer }, id);
  for (const key of ["total", "pages", "current", "currentSize"] as const) {
    const found = places[key] === undefined ? undefined : propertyAt(description, body, places[key]);
    if (places[key] !== undefined && ![found?.value.type].flat().includes("integer")) {
      throw description.fault(`${pointer}/${key}`, `the response has no integer at ${places[key]}`);
    }
  }
  const { total, pages, current, currentSize, next } = places;
  if ((style === "cursor") !== (next !== undefined)) {
    const wanted =
      style === "cursor"
        ? "next, where the response has the next cursor, is missing"
        : "next belongs to the style cursor";
    throw description.fault(pointer, wanted);
  }
  if (next !== undefined && ![propertyAt(description, body, next)?.value.type].flat().includes("string")) {
    throw description.fault(`${pointer}/next`, `the response has no string at ${next}`);
  }
  return {
    style,
    ...request,
    items,
    ...withoutUndefined({ id, total, pages, current, currentSize, next }),
    recordName: namedSchema(record),
  };
}

function readKeys({ fault, rejectUnsupported }: Description, { value, pointer }: Found<unknown>): Written {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw fault(pointer, "x-pagination must be an object, such as { items: results, id: userId }");
  }
  const written: Readonly<Record<string, unknown>> = { ...value };
  rejectUnsupported({ value, pointer }, "x-pagination", ["style", "first", ...texts]);
  for (const key of texts) {
    if (key in written && typeof written[key] !== "string") throw fault(`${pointer}/${key}`, `${key} must be a name`);
  }
  const { style, first } = written;
  if (style !== undefined && !styles.some((known) => known === style)) {
    throw fault(`${pointer}/style`, `style must be ${styles.join(", ")}`);
  }
  if (first !== undefined && first !== 0 && first !== 1) throw fault(`${pointer}/first`, "first must be 0 or 1");
  return written; // each of its keys has been checked
}

/** The short form's defaults, without those that the response has no place for. */
function presentIn(description: Description, body: Found<Oas3_1Schema>): typeof shortForm {
  const entries = Object.entries(shortForm).filter(
    ([, path]) => !path.includes(".") || propertyAt(description, body, path) !== undefined,
  );
  return Object.fromEntries(entries) as typeof shortForm; // less the optional places
}

/** The parameters that choose a page. */
function readRequest(
  { fault }: Description,
  { style, position = style, size, first: written }: Written & { readonly style: (typeof styles)[number] },
  pointer: string,
  parameters: readonly ParameterModel[],
): Pick<Pagination, "position" | "first" | "size" | "largestSize"> {
  const query = (name: string) => parameters.find((parameter) => parameter.in === "query" && parameter.name === name);
  const chooser = query(position);
  const type = style === "cursor" ? "string" : "integer";
  if (chooser?.limits.type !== type || chooser.required) {
    throw fault(pointer, `style ${style} needs a query parameter ${position}, an optional ${type}`);
  }
  const { minimum } = chooser.limits;
  const first = written ?? (style === "page" && minimum !== 0 ? 1 : 0);
  if (style !== "cursor" && minimum !== undefined && minimum > first) {
    throw fault(pointer, `the list begins at ${first}, but ${position} is at least ${minimum}; give first`);
  }
  if (size === undefined) {
    if (style !== "offset") return { position, first };
    throw fault(pointer, "style offset needs size, the parameter that says how many records a page has");
  }
  const limits = query(size)?.limits;
  if (limits?.type !== "integer") throw fault(pointer, `a list needs a query parameter ${size}, an integer`);
  if (limits.maximum === undefined) {
    throw fault(pointer, `${size} needs a maximum, so that a list is read in the largest pages`);
  }
  return { position, first, size, largestSize: limits.maximum };
}

/** Rejects an id that cannot identify records. */
function checkId(description: Description, record: Found<Oas3_1Schema>, id: string): void {
  const property = propertyAt(description, record, id);
  const pointer = `${record.pointer}/id`;
  if (!property) throw description.fault(pointer, `the records have no ${id}`);
  const types = [property.value.type].flat();
  if (!isRequired(description, record, id) || types.includes("null")) {
    throw description.fault(pointer, `${id} must be required and not null; leave id out where a record has none`);
  }
  if (!["string", "integer"].includes(types.join())) {
    throw description.fault(pointer, `${id} must be a string or an integer, and different for each record`);
  }
}

/** The schema at a path of property names with dots between them; undefined where there is none. */
export function propertyAt(
  description: Description,
  found: Found<Oas3_1Schema>,
  path: string,
): Found<Oas3_1Schema> | undefined {
  let schema: Found<Oas3_1Schema> | undefined = description.resolve(found);
  for (const name of path === "" ? [] : path.split(".")) {
    schema = schema && findProperty(description, schema, name);
  }
  return schema;
}

function findProperty(
  description: Description,
  found: Found<Oas3_1Schema>,
  name: string,
): Found<Oas3_1Schema> | undefined {
  const { value, pointer } = description.resolve(found);
  const own = value.properties?.[name];
  if (own) return description.resolve({ value: own, pointer });
  for (const part of value.allOf ?? []) {
    const inherited = findProperty(description, { value: part, pointer }, name);
    if (inherited) return inherited;
  }
  return undefined;
}

export function isRequired(description: Description, found: Found<Oas3_1Schema>, name: string): boolean {
  const { value, pointer } = description.resolve(found);
  if (value.required?.includes(name)) return true;
  return (value.allOf ?? []).some((part) => isRequired(description, { value: part, pointer }, name));
}

function withoutUndefined<T extends object>(object: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> }; // the same keys, less the undefined ones
}
