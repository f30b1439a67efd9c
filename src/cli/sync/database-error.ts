/** A failure of the database, in words that name it. */
class DatabaseError extends Error {
  override readonly name = "DatabaseError";
}

interface Failure {
  readonly code?: unknown;
  readonly message?: unknown;
  /** Of an `AggregateError`, which has no message: one error for each address of a host. */
  readonly errors?: readonly Failure[];
  readonly address?: unknown;
  readonly port?: unknown;
}

/** Errors whose message alone is clear. */
const telling = new Set(["SyncError", "UsageError", "InvalidArgumentError"]);

/** What a driver threw as a `DatabaseError`; what the client or the copy threw, as it is. */
export function toDatabaseError(error: unknown, isThriveError: (error: unknown) => boolean): unknown {
  const { name } = Object(error) as { readonly name?: unknown }; // anything can be thrown
  if (isThriveError(error) || telling.has(String(name))) return error;
  const failure = Object(error) as Failure;
  const [first = failure] = failure.errors ?? [];
  const { message, code } = first;
  const text = typeof message === "string" && message !== "" ? message : String(code ?? error);
  return new DatabaseError(`The database failed: ${text}`, { cause: error });
}
