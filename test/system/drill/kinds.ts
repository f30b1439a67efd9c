import {
  array,
  boolean,
  constant,
  constantFrom,
  date,
  integer,
  nat,
  option,
  string,
  stringMatching,
  type Arbitrary,
} from "fast-check";
import type { Schema } from "./spec.js";

/** A kind of field: its schema, and the values that it may have. */
export interface FieldKind {
  schema: Schema;
  value: Arbitrary<unknown>;
}

/** The kinds of field that a new record may have. */
export function fieldKinds(name: () => string): FieldKind[] {
  const values = [name(), name()];
  const category = { categoryId: "507f1f77bcf86cd799439012", name: name() };
  return [
    { schema: { type: "string" }, value: string() },
    { schema: { type: "string", "x-extensible-enum": values }, value: constantFrom(...values) },
    { schema: { type: "string", enum: values }, value: constantFrom(...values) },
    { schema: { type: ["string", "null"] }, value: option(string()) },
    { schema: { type: "integer", minimum: 0 }, value: nat() },
    { schema: { type: "number" }, value: nat().map((count) => count / 4) },
    { schema: { type: "boolean" }, value: boolean() },
    { schema: { type: "array", items: { type: "integer" } }, value: array(nat()) },
    { schema: { $ref: "#/components/schemas/Category" }, value: constant(category) },
  ];
}

/** Without `code` and `sent`, an argument is written as JSON, and sent as `String` has it. */
export interface ParameterKind extends FieldKind {
  code?: (argument: unknown) => string;
  sent?: (argument: unknown) => string;
}

/** The kinds of parameter that a new operation may take. */
export const parameterKinds: ParameterKind[] = [
  { schema: { type: "string" }, value: string({ minLength: 1 }) },
  { schema: { type: "integer", minimum: 1, maximum: 50 }, value: integer({ min: 1, max: 50 }) },
  { schema: { type: "boolean" }, value: boolean() },
  {
    schema: { type: "array", minItems: 1, items: { type: "string", pattern: "^[^,]+$" } },
    value: array(stringMatching(/^[^,]{1,5}$/), { minLength: 1, maxLength: 3 }),
  },
  {
    schema: { $ref: "#/components/schemas/EntryDate" },
    value: date({
      min: new Date("2000-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    }),
    code: (argument) => `new Date(${JSON.stringify(argument)})`,
    // JSON has a date as ISO 8601 in quotes.
    sent: (argument) => JSON.stringify(argument).slice(1, 20).replace("T", " "),
  },
];
