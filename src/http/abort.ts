import { APIUserAbortError } from "../errors.js";

class Listener {
  readonly callbacks = new Set<() => void>();

  handleEvent(): void {
    for (const callback of this.callbacks) callback();
    this.callbacks.clear();
  }
}

/** One listener a signal, however many calls share it: a signal warns of a leak at its eleventh. */
const listeners = new WeakMap<AbortSignal, Listener>();

/** Calls `callback` when the signal, if there is one, aborts, or at once if it has; the function returned takes it back. */
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

/** The error of a call that its caller ended. */
export function abortError(signal: AbortSignal | undefined): APIUserAbortError {
  return new APIUserAbortError("The call was ended by its signal.", { cause: signal?.reason });
}

/** The promise's outcome, unless the signal aborts first. What the promise stands for goes on. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise<T>((resolve, reject) => {
    const off = onAbort(signal, () => reject(abortError(signal)));
    promise.then(resolve, reject).finally(off);
  });
}

/** Waits `ms`; rejects as soon as the signal aborts. */
export function delay(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return untilAborted(time, signal).finally(() => clearTimeout(timer));
}
