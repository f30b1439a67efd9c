import type { ListOptions, ThriveClient } from "../index.js";
import type { Operation } from "../operations/operation.js";

interface ListOrRecord extends PromiseLike<unknown> {
  /** Of a list alone. */
  pages(): AsyncIterable<unknown>;
}

type Method = (args: Readonly<Record<string, unknown>>, options: ListOptions) => ListOrRecord;

/** The client's method of an operation, whose name is only known at run time. */
export function methodOf(thrive: ThriveClient, { id }: Operation): Method {
  const methods: unknown = thrive;
  return (methods as Readonly<Record<Operation["id"], Method>>)[id];
}
