import { isRef, type Referenced } from "@redocly/openapi-core";
import { examplesOf, jsonContent, readOperations, resolve, type Operation, type Schema } from "./spec.js";

export type Entry = Record<string, unknown>;

/** Entries by the name of their schema. */
export type Entries = Readonly<Record<string, readonly Entry[]>>;

/**
 * What an operation answers with: the examples of its schema, then `more` of the same schema, later
 * ones winning.
 */
export function entriesOf(operation: Operation, id: string | undefined, more: Entries): Entry[] {
  const name = schemaName(operation);
  const entries = [
    ...readOperations.filter((other) => schemaName(other) === name).flatMap(exampleEntries),
    ...(more[name] ?? []),
  ];
  return id === undefined ? entries : [...new Map(entries.map((entry) => [entry[id], entry])).values()];
}

function exampleEntries(operation: Operation): Entry[] {
  // The lint has seen that each example fits its schema, so that both are objects.
  const examples = examplesOf(jsonContent(operation, 200)) as Entry[];
  const { pagination } = operation;
  if (pagination === undefined) return examples;
  return examples.flatMap((page) => page[pagination.items] as Entry[]);
}

/** The name of an entry's schema; where it has none, the operation's path, which no other has. */
function schemaName(operation: Operation): string {
  const { path, pagination } = operation;
  const { schema } = jsonContent(operation, 200);
  const entry = pagination === undefined ? schema : itemSchema(schema, pagination.items);
  return entry !== undefined && isRef(entry) ? (entry.$ref.split("/").at(-1) ?? path) : path;
}

function itemSchema(page: Referenced<Schema> | undefined, items: string): Referenced<Schema> | undefined {
  const list = page && resolve(page).properties?.[items];
  const item = list && resolve(list).items;
  return typeof item === "object" ? item : undefined;
}
