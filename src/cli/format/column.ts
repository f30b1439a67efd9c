/** A field of a record, as the description has it. */
export interface Column {
  /** Such as `category.name`. */
  readonly path: string;
  readonly type: "text" | "date" | "number" | "boolean" | "json";
  readonly id?: true;
  readonly nullable?: true;
  /** Whether any field may be named below it. */
  readonly open?: true;
}

/** Reads one field of a record; undefined where the record does not have it. */
export type ReadField = (record: unknown) => unknown;

/** Reads what is at a path such as `category.name`. */
export function fieldReader(path: string): ReadField {
  const [first = "", ...others] = path.split(".");
  if (others.length === 0) return (record) => property(record, first);
  const rest = others.join(".");
  const readRest = fieldReader(rest);
  return (record) => {
    const inner = property(record, first);
    // A tenant's own field may have a dot in its name.
    return property(inner, rest) ?? readRest(inner);
  };
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined; // any object has such keys
}
