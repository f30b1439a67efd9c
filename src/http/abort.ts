import { APIUserAbortError, type AboutRequest } from "../errors.js";

class Listener {
  readonly callbacks = new Set<() => void>();

  handleEvent(): void {
    for (const callback of this.callbacks) callback();
    this.callbacks.clear();
  }
}

/** One listener for each signal, however many calls share it, because a signal warns of a leak at its eleventh. */
const listeners = new WeakMap<AbortSignal, Listener>();

/** Calls `callback` when the signal aborts, or at once if it already has. Returns a function that removes the callback. */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (signal?.aborted) callback();
  if (signal === undefined || signal.aborted) return () => undefined;
  const listener = listeners.get(signal) ?? new Listener();
  if (listener.callbacks.size === 0) signal.addEventListener("abort", listener, { once: true });
  listeners.set(signal, listener);
  listener.callbacks.add(callback);
  return () => {
    listener.callbacks.delete(callback);
    if (listener.callbacks.size === 0) signal.removeEventListener("abort", listener);
  };
}

/** The error of a call that its caller aborted. */
export function abortError(
  signal: AbortSignal | undefined,
  { operationId, method, url }: AboutRequest = {},
): APIUserAbortError {
  return new APIUserAbortError("The call was aborted by its signal.", {
    ...{ operationId, method, url },
    cause: signal?.reason,
  });
}

/** Settles like `value`, or rejects as soon as the signal aborts. The work behind `value` continues. */
export function untilAborted<T>(
  value: T | PromiseLike<T>,
  signal: AbortSignal | undefined,
  request?: AboutRequest,
): Promise<T> {
  const promise = Promise.resolve(value); // it may be a thenable that has no `finally`
  if (signal === undefined) return promise;
  return new Promise<T>((resolve, reject) => {
    const stop = onAbort(signal, () => reject(abortError(signal, request)));
    promise.then(resolve, reject).finally(stop);
  });
}

/** Waits `ms`; rejects as soon as the signal aborts. */
export function delay(ms: number, signal?: AbortSignal, request?: AboutRequest): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return untilAborted(time, signal, request).finally(() => clearTimeout(timer));
}
