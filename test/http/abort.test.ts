import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { delay, onAbort, untilAborted } from "../../src/http/abort.js";

test("a signal has one listener however many calls wait for it, and none when no call waits", () => {
  const controller = new AbortController();
  const { signal } = controller;
  const callbacks = [vi.fn(), vi.fn(), vi.fn()];
  const [first, second] = callbacks.map((callback) => onAbort(signal, callback));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  second?.();
  second?.();
  controller.abort();
  expect(callbacks.map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1]);
  first?.();

  const other = new AbortController();
  const offs = callbacks.map((callback) => onAbort(other.signal, callback));
  for (const off of offs) off();
  expect(getEventListeners(other.signal, "abort")).toEqual([]);
  onAbort(other.signal, callbacks[1] ?? vi.fn());
  other.abort();
  expect(callbacks[1]).toHaveBeenCalledOnce();
});

test("a rejection before the wait is over is handled", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const reason = new Error("Too late.");
  const outcome = untilAborted(Promise.reject(new Error("The call has ended.")), AbortSignal.abort(reason));
  await expect(outcome).rejects.toMatchObject({ name: "APIUserAbortError", cause: reason });

  const controller = new AbortController();
  const slow = untilAborted(
    new Promise((_, reject) => setTimeout(reject, 20, new Error("The call has ended."))),
    controller.signal,
  );
  controller.abort();
  await expect(slow).rejects.toMatchObject({ name: "APIUserAbortError" });
  await new Promise((resolve) => setTimeout(resolve, 40));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test("a wait leaves no timer and no listener, whether it ends or is aborted", async () => {
  const controller = new AbortController();
  // Its own timers, since other tests of this process may have some of theirs left.
  const started = vi.spyOn(globalThis, "setTimeout");
  const cleared = vi.spyOn(globalThis, "clearTimeout");
  await delay(5, controller.signal);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  const wait = delay(60_000, controller.signal);
  const timer: unknown = started.mock.results.at(-1)?.value;
  expect(cleared).not.toHaveBeenCalledWith(timer);
  controller.abort();
  await expect(wait).rejects.toMatchObject({ name: "APIUserAbortError" });
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  expect(cleared).toHaveBeenCalledWith(timer);
  await expect(delay(60_000, controller.signal)).rejects.toMatchObject({
    name: "APIUserAbortError",
  });
  vi.restoreAllMocks();
});
