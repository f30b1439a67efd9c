import { APIUserAbortError } from "./errors.js";

interface Listener {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

/** One listener a signal, however many calls share it: a signal warns of a leak at its eleventh. */
const listeners = new WeakMap<AbortSignal, Listener>();

/** Calls `callback` when the signal aborts; the function returned takes it back. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const { callbacks, listener } = listeners.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    if (!callbacks.delete(callback) || callbacks.size > 0) return;
    signal.removeEventListener("abort", listener);
    listeners.delete(signal);
  };
}

function listen(signal: AbortSignal): Listener {
  const callbacks = new Set<() => void>();
  const listener = (): void => {
    for (const callback of callbacks) callback();
  };
  signal.addEventListener("abort", listener);
  const entry = { callbacks, listener };
  listeners.set(signal, entry);
  return entry;
}

/** The error of a call that its caller ended. */
export function abortError(signal: AbortSignal): APIUserAbortError {
  return new APIUserAbortError("The call was ended by its signal.", { cause: signal.reason });
}

/** The promise's outcome, unless the signal aborts first. What the promise stands for goes on. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  if (signal.aborted) {
    promise.catch(() => undefined); // or its failure would have nobody to handle it
    return Promise.reject(abortError(signal));
  }
  return new Promise<T>((resolve, reject) => {
    const off = onAbort(signal, () => {
      off();
      reject(abortError(signal));
    });
    promise.then(resolve, reject).finally(off);
  });
}

/** Waits `ms`; rejects as soon as the signal aborts. */
export function delay(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return Promise.reject(abortError(signal));
  return new Promise((resolve, reject) => {
    const off =
      signal &&
      onAbort(signal, () => {
        clearTimeout(timer);
        off?.();
        reject(abortError(signal));
      });
    const timer = setTimeout(() => {
      off?.();
      resolve();
    }, ms);
  });
}
