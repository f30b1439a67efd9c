import { streamSchemas } from "../../../generated/streams.js";
import { allTables, isSum, type Table } from "../../copy/tables.js";
import { UsageError } from "../failure.js";

type Json = Readonly<Record<string, unknown>>;

/** A stream of the tap: a list of the API, named as its table in a copy. */
export interface Stream {
  readonly table: Table;
  readonly name: string;
  readonly schema: Json;
  readonly keyProperties: readonly string[];
  /** The property of the records that decides their month; none if the whole list is read each time. */
  readonly replicationKey: string | undefined;
}

/** All streams. Sums that the server makes anew each day are none. */
export const allStreams: readonly Stream[] = allTables.filter((table) => !isSum(table)).map(toStream);

function toStream(table: Table): Stream {
  const { name, id, parent, period } = table;
  const schemas: Readonly<Record<string, Json>> = streamSchemas;
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`${name} has no schema`);
  const parentKey = parent && {
    [parent.argument]: { type: "string", description: `The id of the parent, of ${parent.table}.` },
  };
  return {
    table,
    name,
    schema: { ...schema, properties: { ...parentKey, ...(schema.properties as Json) } }, // an object's schema
    keyProperties: [...(parent ? [parent.argument] : []), id],
    replicationKey: table.columns.find((column) => column.name === period?.column)?.path.join("."),
  };
}

/** The catalog that `--discover` prints. */
export const discover = (): Json => ({
  streams: allStreams.map(({ name, schema, keyProperties, replicationKey }) => ({
    tap_stream_id: name,
    stream: name,
    schema,
    key_properties: keyProperties,
    ...(replicationKey !== undefined && { replication_key: replicationKey }),
    replication_method: replicationKey === undefined ? "FULL_TABLE" : "INCREMENTAL",
    metadata: [
      {
        breadcrumb: [],
        metadata: {
          "selected-by-default": true,
          selected: true,
          inclusion: "available",
          "table-key-properties": keyProperties,
          "forced-replication-method": replicationKey === undefined ? "FULL_TABLE" : "INCREMENTAL",
          "valid-replication-keys": replicationKey === undefined ? [] : [replicationKey],
        },
      },
      ...Object.keys(schema.properties as Json).map((property) => ({
        breadcrumb: ["properties", property],
        metadata: {
          inclusion: [...keyProperties, replicationKey].includes(property) ? "automatic" : "available",
          "selected-by-default": true,
        },
      })),
    ],
  })),
});

interface CatalogEntry {
  readonly tap_stream_id?: unknown;
  readonly stream?: unknown;
  readonly selected?: unknown;
  readonly metadata?: readonly { readonly breadcrumb?: readonly string[]; readonly metadata?: Json }[];
}

/** A stream that was selected, and the properties of its records that are left out. */
export interface SelectedStream extends Stream {
  readonly leftOut: ReadonlySet<string>;
}

/** The streams that a catalog selects; without a catalog, all of them. Throws `UsageError` for a stream that is unknown. */
export function selectStreams(catalog: Json | undefined): readonly SelectedStream[] {
  if (catalog === undefined) return allStreams.map((stream) => ({ ...stream, leftOut: new Set<string>() }));
  if (!Array.isArray(catalog.streams)) throw new UsageError("--catalog must hold { streams: [ … ] }.");
  return (catalog.streams as readonly CatalogEntry[]).filter(isSelected).map((entry) => {
    const name = String(entry.tap_stream_id ?? entry.stream);
    const stream = allStreams.find((candidate) => candidate.name === name);
    if (stream === undefined) {
      throw new UsageError(
        `--catalog: there is no stream "${name}". The streams are ${allStreams.map((each) => each.name).join(", ")}.`,
      );
    }
    return withoutProperties(stream, entry);
  });
}

function isSelected({ selected, metadata = [] }: CatalogEntry): boolean {
  const { metadata: own = {} } = metadata.find(({ breadcrumb }) => breadcrumb?.length === 0) ?? {};
  const said = own.selected ?? selected ?? own["selected-by-default"];
  return said === true || said === undefined;
}

function withoutProperties(stream: Stream, { metadata = [] }: CatalogEntry): SelectedStream {
  const needed = [...stream.keyProperties, stream.replicationKey];
  const leftOut = new Set(
    metadata.flatMap(({ breadcrumb: [first, property] = [], metadata: own = {} }) =>
      first === "properties" && property !== undefined && own.selected === false && !needed.includes(property)
        ? [property]
        : [],
    ),
  );
  const properties = Object.entries(stream.schema.properties as Json).filter(([name]) => !leftOut.has(name));
  return { ...stream, schema: { ...stream.schema, properties: Object.fromEntries(properties) }, leftOut };
}
