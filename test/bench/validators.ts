import { Ajv } from "ajv";
import * as v from "valibot";
import { z } from "zod";
import type { OperationId } from "../../generated/constants.js";
import { responses } from "../../generated/validators.js";

/** Looks for a mismatch. Returns the first one as its library has it, or nothing. */
export type Check = (value: unknown) => unknown;

/** A way to validate a log entry, and a page of them. */
export interface Contender {
  readonly entry: Check;
  readonly page: Check;
  /** The place of a mismatch that was found: keys with a slash between them. */
  placeOf(mismatch: never): string;
}

/**
 * This client's first. All are equally strict: the types of the declared properties, each of which must be there; others may be. No formats, no
 * limits. All stop at the first mismatch, except zod, which cannot.
 */
export const contenders: Readonly<Record<string, Contender>> = {
  "thrive-cpd": {
    entry: validatorOf("getLogEntry"),
    page: validatorOf("listLogEntries"),
    placeOf: ({ path }: { readonly path: string }) => path,
  },
  zod: withZod(),
  valibot: withValibot(),
  "ajv, compiled at run time": withAjv(),
};

function validatorOf(operation: OperationId): Check {
  const { [operation]: validator } = responses;
  if (!validator) throw new Error(`The response of ${operation} is not validated.`);
  return validator;
}

function withZod(): Contender {
  const entry = z.object({
    logEntryId: z.string(),
    userId: z.string(),
    activity: z.object({ type: z.string(), name: z.string() }),
    category: z.object({ categoryId: z.string(), name: z.string() }),
    entryDate: z.string(),
    durationMinutes: z.int(),
    description: z.string().nullable(),
    isVerified: z.boolean(),
  });
  const pagination = z.object({ totalResults: z.int(), totalPages: z.int(), page: z.int(), perPage: z.int() });
  const page = z.object({ pagination, results: z.array(entry) });
  return {
    entry: (value) => entry.safeParse(value).error?.issues[0],
    page: (value) => page.safeParse(value).error?.issues[0],
    placeOf: ({ path }: { readonly path: readonly PropertyKey[] }) => path.map(String).join("/"),
  };
}

function withValibot(): Contender {
  const integer = v.pipe(v.number(), v.integer());
  const entry = v.object({
    logEntryId: v.string(),
    userId: v.string(),
    activity: v.object({ type: v.string(), name: v.string() }),
    category: v.object({ categoryId: v.string(), name: v.string() }),
    entryDate: v.string(),
    durationMinutes: integer,
    description: v.nullable(v.string()),
    isVerified: v.boolean(),
  });
  const pagination = v.object({ totalResults: integer, totalPages: integer, page: integer, perPage: integer });
  const page = v.object({ pagination, results: v.array(entry) });
  return {
    entry: (value) => v.safeParse(entry, value, { abortEarly: true }).issues?.[0],
    page: (value) => v.safeParse(page, value, { abortEarly: true }).issues?.[0],
    placeOf: (issue: v.BaseIssue<unknown>) => v.getDotPath(issue)?.replaceAll(".", "/") ?? "",
  };
}

function withAjv(): Contender {
  const object = (properties: object) => ({ type: "object", required: Object.keys(properties), properties });
  const [string, integer] = [{ type: "string" }, { type: "integer" }];
  const entry = object({
    logEntryId: string,
    userId: string,
    activity: object({ type: string, name: string }),
    category: object({ categoryId: string, name: string }),
    entryDate: string,
    durationMinutes: integer,
    description: { type: ["string", "null"] },
    isVerified: { type: "boolean" },
  });
  const pagination = object({ totalResults: integer, totalPages: integer, page: integer, perPage: integer });
  const page = object({ pagination, results: { type: "array", items: entry } });
  const ajv = new Ajv({ allowUnionTypes: true });
  const [isEntry, isPage] = [ajv.compile(entry), ajv.compile(page)];
  return {
    entry: (value) => (isEntry(value) ? undefined : isEntry.errors?.[0]),
    page: (value) => (isPage(value) ? undefined : isPage.errors?.[0]),
    placeOf: ({ instancePath }: { readonly instancePath: string }) => instancePath.slice(1),
  };
}
