import { expect } from "vitest";

/** The error that a call ends in. A call that throws at once, or that ends well, fails the test. */
export async function rejection(call: () => PromiseLike<unknown>): Promise<Error> {
  const promise = call();
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return error as Error; // by the line before
  }
  throw new Error(`It resolved: ${JSON.stringify(value)}`);
}

/** The error that a function throws at once. */
export function thrown(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return error as Error; // by the line before
  }
  throw new Error("It did not throw.");
}
