import type { RecordSchema } from "../description.js";
import { mockDescription } from "../../../generated/mock.js";
import { plausible, type AnyRecord, type Row, type Sampler, type World } from "./plausible.js";
import { draw, hashText, mix } from "./random.js";

/** Makes the record of a schema at an index: always the same one for the same world. */
export type Fill = (index: number) => AnyRecord;

const { schemas, records } = mockDescription;
const yearMs = 365 * 86_400_000;

/** Makes records of a schema from its description. */
export function createFill(world: World, name: string): Fill {
  const fields = fieldsOf(name);
  return (index) => {
    const row = { world, index, key: world.keyOf(name, index) };
    const record: Record<string, unknown> = {};
    for (const [field, sample] of fields) record[field] = sample(row);
    return record;
  };
}

/** Makes one field of the record, without the others. */
export function createFieldFill(world: World, name: string, field: string): (index: number) => unknown {
  const sample = fieldsOf(name).find(([each]) => each === field)?.[1];
  return (index) => sample?.({ world, index, key: world.keyOf(name, index) });
}

const known = new Map<string, readonly (readonly [string, Sampler])[]>();

function fieldsOf(name: string): readonly (readonly [string, Sampler])[] {
  let fields = known.get(name);
  if (fields === undefined) {
    const { id, date, parent } = records[name] ?? {};
    fields = Object.entries(propertiesOf(schemas[name] ?? {})).map(([field, schema]) => {
      if (plausible[name]?.[field]) return [field, plausible[name][field]] as const;
      if (field === id && schema.references === undefined) {
        return [field, ({ world, index }: Row) => world.idOf(name, index)] as const;
      }
      if (field === date) return [field, ({ world, index }: Row) => world.dateOf(name, index)] as const;
      if (parent && schema.references !== undefined) return [field, memberField(name, schema.references)] as const;
      return [field, samplerOf(schema, field)] as const;
    });
    known.set(name, fields);
  }
  return fields;
}

/** The properties of a schema, those of the schemas that it is made of included. */
function propertiesOf(schema: RecordSchema): Readonly<Record<string, RecordSchema>> {
  const resolved = resolve(schema);
  const parts = [...(resolved.allOf ?? []), ...(resolved.oneOf?.slice(0, 1) ?? [])];
  return Object.assign({}, ...parts.map(propertiesOf), resolved.properties) as Record<string, RecordSchema>; // each is one
}

function resolve(schema: RecordSchema): RecordSchema {
  return schema.ref === undefined ? schema : { ...schemas[schema.ref], ...schema };
}

/** A value from the schema alone. */
function samplerOf(property: RecordSchema, name: string): Sampler {
  const { ref } = property;
  if (property.references !== undefined) return referenceTo(property.references);
  if (ref !== undefined && records[ref]) return ({ world, key }) => world.recordAt(ref, positionIn(world, ref, key));
  const schema = resolve(property);
  const types = [schema.type ?? []].flat();
  const sample = valueOf(
    schema,
    name,
    types.find((type) => type !== "null"),
  );
  if (!types.includes("null")) return sample;
  const salt = hashText(name);
  return (row) => (draw(row.key, salt) < 0.15 ? null : sample(row));
}

function valueOf(schema: RecordSchema, name: string, type: string | undefined): Sampler {
  const salt = hashText(name);
  const { enum: values, format, minimum = 0, maximum = minimum + 100, minItems = 0, items, example } = schema;
  if (schema.const !== undefined) return () => schema.const;
  if (values) return ({ key }) => values[Math.floor(draw(key, salt) * values.length)];
  if (type === undefined && schema.oneOf?.[0]) return samplerOf(schema.oneOf[0], name);
  if (type === "boolean") return ({ key }) => draw(key, salt) < 0.5;
  if (type === "integer") return ({ key }) => Math.floor(minimum + draw(key, salt) * (maximum - minimum + 1));
  if (type === "number") return ({ key }) => Math.round((minimum + draw(key, salt) * (maximum - minimum)) * 10) / 10;
  if (type === "array") {
    const item = items && samplerOf(items, name);
    return ({ world, key, index }) =>
      Array.from({ length: minItems }, (_, place) => item?.({ world, index, key: mix(key ^ (place + salt)) }));
  }
  if (type === "object" || schema.properties || schema.allOf) return objectOf(schema, salt);
  if (format === "date-time") {
    return ({ world, key }) => new Date(world.start - Math.floor(draw(key, salt) * yearMs)).toISOString();
  }
  if (schema.pattern !== undefined) return patternOf(schema, salt);
  return typeof example === "string" ? () => example : ({ index }) => `${name} ${index + 1}`;
}

function objectOf(schema: RecordSchema, salt: number): Sampler {
  const fields = Object.entries(propertiesOf(schema)).map(([key, child]) => [key, samplerOf(child, key)] as const);
  if (fields.length === 0) return () => structuredClone(schema.example ?? {});
  return ({ world, key, index }) => {
    const row = { world, index, key: mix(key ^ salt) };
    return Object.fromEntries(fields.map(([field, sample]) => [field, sample(row)]));
  };
}

/** Ids are made; of other patterns, the example is the one text that is known to match. */
function patternOf({ pattern = "", example }: RecordSchema, salt: number): Sampler {
  const expression = new RegExp(pattern, "u");
  const id = (key: number): string =>
    [1, 2, 3]
      .map((place) =>
        mix(key ^ (salt + place))
          .toString(16)
          .padStart(8, "0"),
      )
      .join("");
  if (expression.test(id(0)) && expression.test(id(1))) return ({ key }) => id(key);
  return () => example;
}

/** What a child takes from the record that it stands for, such as a member from a user. */
function memberField(name: string, references: string): Sampler {
  const [schema = "", property = ""] = references.split(".");
  return ({ world, index }) => world.recordAt(schema, world.partnerOf(name, index))[property];
}

/** References in the same object lead to the same record. */
function referenceTo(references: string): Sampler {
  const [schema = "", property = ""] = references.split(".");
  return ({ world, key }) => {
    const position = positionIn(world, schema, key);
    if (position < 0) return null;
    return records[schema]?.id === property ? world.idAt(schema, position) : world.recordAt(schema, position)[property];
  };
}

/** Which record of a schema the object with this key belongs to; -1 where there is none. */
function positionIn(world: World, schema: string, key: number): number {
  const count = world.count(schema);
  return count === 0 ? -1 : Math.floor(draw(key, hashText(schema)) * count);
}
