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
  const property = propertyReader(first);
  if (others.length === 0) return property;
  const rest = others.join(".");
  const readRest = fieldReader(rest);
  const readWhole = propertyReader(rest);
  return (record) => {
    const inner = property(record);
    // A tenant's own field may have a dot in its name.
    return readWhole(inner) ?? readRest(inner);
  };
}

function propertyReader(name: string): ReadField {
  // Every object inherits these.
  if (name in Object.prototype) {
    return (value) =>
      Object.hasOwn(Object(value) as object, name) ? (value as Record<string, unknown>)[name] : undefined;
  }
  return (value) =>
    typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
