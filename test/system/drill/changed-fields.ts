import type { Change } from "./change.js";
import { changedRecord, changedRecordId, type Schema, type Spec } from "./spec.js";

/** Renames a field of the record, removes one, and lets one be null, in the schema and in the examples. */
export function changeFields(spec: Spec, { renamed, removed, nulled }: Change): void {
  const isKept = (field: string): boolean => field !== removed;
  const nameOf = (field: string): string => (field === renamed.field ? renamed.to : field);
  const changed = <Value>(fields: Record<string, Value>, nullOf: (value: Value) => Value): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([field]) => isKept(field))
        .map(([field, value]) => [nameOf(field), field === nulled ? nullOf(value) : value]),
    );

  const { schemas, examples } = spec.components;
  const { required = [], properties = {}, ...schema } = schemas[changedRecord] ?? {};
  schemas[changedRecord] = {
    ...schema,
    required: required.filter(isKept).map(nameOf),
    properties: changed(properties, nullable),
  };
  for (const example of Object.values(examples)) {
    example.value = mapEntries(example.value, (entry) => changed<unknown>(entry, () => null));
  }
}

type Entry = Record<string, unknown>;

/** The examples with each entry of the changed record passed through `change`, at any depth. */
function mapEntries(value: unknown, change: (entry: Entry) => Entry): unknown {
  if (Array.isArray(value)) return value.map((item) => mapEntries(item, change));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  if (Object.hasOwn(value, changedRecordId)) return change(Object.fromEntries(entries));
  return Object.fromEntries(entries.map(([key, inner]) => [key, mapEntries(inner, change)]));
}

function nullable(schema: Schema): Schema {
  const { type } = schema;
  if (typeof type === "string") return { ...schema, type: [type, "null"] };
  return { anyOf: [schema, { type: "null" }], description: "One, or none." };
}
