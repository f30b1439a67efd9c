/** A schema of the description, as far as a value is made from it. */
export interface RecordSchema {
  /** The name of the schema that stands here. */
  readonly ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly example?: unknown;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, RecordSchema>>;
  readonly items?: RecordSchema;
  /** Whether properties that are not described may be there; `undefined` if the schema does not state it. */
  readonly open?: boolean;
  readonly oneOf?: readonly RecordSchema[];
  readonly allOf?: readonly RecordSchema[];
  /** `Schema.property` whose values this property takes. */
  readonly references?: string;
  /** `Schema.property` that this property sums. */
  readonly sum?: string;
  /** The schema that each of these belongs to one of. */
  readonly parent?: string;
  /** The schema that this one shows a part of. */
  readonly viewOf?: string;
}

/** What the mock stores: the records of one schema. */
export interface RecordDescription {
  /** The property that identifies a record. */
  readonly id?: string;
  /** The property that a period chooses by. */
  readonly date?: string;
  /** Whose child each record is, and the path parameter that chooses it. */
  readonly parent?: { readonly schema: string; readonly parameter: string; readonly example: string };
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

/** A schema whose records are sums over those of another. */
interface SumDescription {
  /** The property that holds the sum. */
  readonly property: string;
  /** The schema that is summed, and its property. */
  readonly of: string;
  readonly field: string;
  /** The property that identifies a sum, and the one of the other schema that it is grouped by. */
  readonly id: string;
  readonly group: string;
  readonly period?: Period;
}

/** The parameters that a period is made of. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** How a parameter chooses records. */
export interface Filter {
  readonly properties: readonly string[];
  /** `equal`: to one of the values; `none`: to none of them; `since`: at that time or later. */
  readonly match: "equal" | "none" | "since";
}

/** What an operation returns. */
export interface Read {
  readonly schema: string;
  readonly status: number;
  readonly period?: Period;
  readonly filters: Readonly<Record<string, Filter>>;
}

/** Everything that the mock needs of the API besides the client's constants. */
export interface MockDescription {
  readonly schemas: Readonly<Record<string, RecordSchema>>;
  readonly records: Readonly<Record<string, RecordDescription>>;
  /** Schema → the schema of the records that it shows a part of. */
  readonly views: Readonly<Record<string, string>>;
  readonly sums: Readonly<Record<string, SumDescription>>;
  readonly reads: Readonly<Record<string, Read>>;
  /** Operation → status → the examples of that error's body. */
  readonly errors: Readonly<Record<string, Readonly<Record<string, readonly object[] | undefined>>>>;
  readonly token: { readonly operationId: string; readonly tenantId: string };
}
