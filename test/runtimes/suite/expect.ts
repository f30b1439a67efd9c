/** Throws unless both are the same JSON. */
export function same(actual: unknown, expected: unknown): void {
  const [is, ought] = [actual, expected].map((value) => JSON.stringify(value));
  if (is !== ought) throw new Error(`It is ${is}, and should be ${ought}.`);
}

/** Throws unless the number is within both, which are included. */
export function within(actual: number, least: number, most: number): void {
  if (!(actual >= least && actual <= most)) {
    throw new Error(`It is ${actual}, and should be from ${least} to ${most}.`);
  }
}

/** What the promise rejects with; throws when it resolves. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  let value;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`It should be rejected, but is ${JSON.stringify(value)}.`);
}

/** How long the promise takes to settle (ms), and what it settles to. */
export async function timed<T>(promise: Promise<T>): Promise<{ ms: number; value: T }> {
  const startedAt = Date.now();
  const value = await promise;
  return { ms: Date.now() - startedAt, value };
}
