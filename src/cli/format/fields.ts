import { suggestion } from "../closest.js";
import { UsageError } from "../failure.js";
import { fieldReader, type Column } from "./column.js";

/**
 * The columns that `--fields` names, in its order; an object stands for all of its fields, and any path below an open
 * object is accepted. Throws `UsageError` for an unknown name.
 */
export function chooseColumns(columns: readonly Column[], fields: readonly string[] | undefined): readonly Column[] {
  if (fields === undefined) return columns;
  if (fields.length === 0) throw new UsageError("--fields names no field.");
  return fields.flatMap((field): readonly Column[] => {
    const exact = columns.find(({ path }) => path === field);
    if (exact) return [exact];
    const below = columns.filter(({ path }) => path.startsWith(`${field}.`));
    if (below.length > 0) return below;
    if (columns.some(({ path, open }) => open && field.startsWith(`${path}.`))) return [{ path: field, type: "json" }];
    throw new UsageError(
      `--fields: unknown field "${field}". ${suggestion(
        field,
        columns.map(({ path }) => path),
      )}`,
    );
  });
}

/** Keeps only these fields of a record, nested as they were. */
export function fieldPicker(fields: readonly string[] | undefined): (record: unknown) => unknown {
  if (fields === undefined) return (record) => record;
  const readers = fields.map((field) => ({ names: field.split("."), read: fieldReader(field) }));
  return (record) => {
    const picked: Record<string, unknown> = {};
    for (const { names, read } of readers) {
      const value = read(record);
      if (value !== undefined) assign(picked, names, value);
    }
    return picked;
  };
}

function assign(target: Record<string, unknown>, names: readonly string[], value: unknown): void {
  let object = target;
  for (const name of names.slice(0, -1)) {
    const inner = Object.hasOwn(object, name) ? object[name] : undefined;
    // An object that came whole from the record is copied before it is added to.
    const next: Record<string, unknown> = typeof inner === "object" && inner !== null ? { ...inner } : {};
    define(object, name, next);
    object = next;
  }
  define(object, names.at(-1) ?? "", value);
}

/** As an own property, also where it is called `__proto__`. */
const define = (object: object, name: string, value: unknown): unknown =>
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
