import {
  boolean,
  gen,
  sample,
  shuffledSubarray,
  stringMatching,
  uniqueArray,
  type Arbitrary,
  type GeneratorValue as Draw,
} from "fast-check";
import { fieldKinds, parameterKinds } from "./kinds.js";
import type { Schema } from "./spec.js";

/** A change of the description that a vendor may come up with, all names drawn at random. */
export interface Change {
  newRecord: NewRecord;
  /** Names of two new operations, and of a path that is theirs. */
  getId: string;
  listId: string;
  path: string;
  /** The page's property that holds the records. */
  items: string;
  /** What both operations take in their query. */
  parameters: NewParameter[];
  environment: { name: string; server: string; tokenHost: string };
  scope: string;
  /** Fields of the record that is changed. */
  renamed: { field: string; to: string };
  removed: string;
  nulled: string;
}

interface NewRecord {
  /** Of its schema. */
  name: string;
  id: string;
  properties: Record<string, Schema>;
  /** Its examples, three of them. */
  examples: Record<string, unknown>[];
}

interface NewParameter {
  name: string;
  required: boolean;
  schema: Schema;
  example: unknown;
  /** The argument, as code. */
  code: string;
  /** The argument, as it has to stand in the query. */
  sent: string;
}

/** A field of the record that may change. */
export interface Field {
  name: string;
  nullable: boolean;
}

/** Draws the change: with the same seed, the same one. */
export function drawChange(seed: number, fields: readonly Field[]): Change {
  const changes = gen().map((draw) => {
    const words = draw(uniqueWords);
    return changeOf(draw, () => words.pop() ?? "", fields);
  });
  const [change] = sample(changes, { seed, numRuns: 1 });
  if (change === undefined) throw new Error("Nothing was drawn.");
  return change;
}

const uniqueWords = (): Arbitrary<string[]> =>
  uniqueArray(stringMatching(/^[b-z]{6,9}$/), { minLength: 60, maxLength: 60 });

/** Gives a word that it did not give before. */
type NewWord = () => string;

function changeOf(draw: Draw, word: NewWord, fields: readonly Field[]): Change {
  const shuffled = draw(() => shuffledSubarray([...fields], { minLength: fields.length }));
  const nulled = shuffled.find(({ nullable }) => !nullable);
  const [renamed, removed] = shuffled.filter((field) => field !== nulled);
  const newRecord = newRecordOf(draw, word);
  return {
    newRecord,
    getId: word() + newRecord.name,
    listId: word() + newRecord.name,
    path: `/${word()}/${word()}`,
    items: word(),
    parameters: newParametersOf(draw, word),
    environment: {
      name: word(),
      server: `https://${word()}.example/${word()}/${word()}`,
      tokenHost: `${word()}.example`,
    },
    scope: `${word()}:${word()}`,
    renamed: { field: renamed?.name ?? "", to: camelCase(word(), word()) },
    removed: removed?.name ?? "",
    nulled: nulled?.name ?? "",
  };
}

function newRecordOf(draw: Draw, word: NewWord): NewRecord {
  const id = camelCase(word(), "id");
  const ids = draw(() => uniqueArray(stringMatching(/^[0-9a-f]{12}$/), { minLength: 3, maxLength: 3 }));
  const kinds = draw(() => shuffledSubarray(fieldKinds(word), { minLength: 4 }));
  const fields = kinds.map((kind) => ({ ...kind, name: camelCase(word(), word()) }));
  const examples = ids.map((value) => ({
    [id]: value,
    ...Object.fromEntries(fields.map((field) => [field.name, draw(() => field.value)])),
  }));
  const described = (name: string, schema: Schema): [string, Schema] => [
    name,
    { ...schema, description: `The ${name}.`, example: examples[0]?.[name] },
  ];
  const properties = Object.fromEntries([
    described(id, { type: "string", pattern: "^[0-9a-f]{12}$" }),
    ...fields.map(({ name, schema }) => described(name, schema)),
  ]);
  return { name: capitalized(camelCase(word(), word())), id, properties, examples };
}

function newParametersOf(draw: Draw, word: NewWord): NewParameter[] {
  const kinds = draw(() => shuffledSubarray(parameterKinds, { minLength: 2 }));
  return kinds.map(({ schema, value, code = JSON.stringify, sent = String }) => {
    const argument = draw(() => value);
    return {
      name: camelCase(word(), word()),
      required: draw(boolean),
      schema,
      example: argument instanceof Date ? sent(argument) : argument,
      code: code(argument),
      sent: sent(argument),
    };
  });
}

const camelCase = (first: string, second: string): string => first + capitalized(second);

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
