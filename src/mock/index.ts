import type { HttpHandler } from "msw";
import { createHandlers } from "./handlers.js";
import { createMockCore, type MockCore } from "./mock.js";
import type { MockThriveOptions } from "./options.js";

/** A Thrive in the process, to test your code against. See {@link createMockThrive}. */
export interface MockThrive extends MockCore {
  /** For msw: `setupServer(...mock.handlers)` or `setupWorker(...mock.handlers)`. Other hosts are left alone. */
  readonly handlers: HttpHandler[];
}

/**
 * Makes a mock of Thrive that behaves as described: records that belong together, both security schemes,
 * paging, periods and errors. It keeps its state until `reset()`.
 *
 * @param options - What its records are, and what goes wrong by chance.
 * @throws InvalidArgumentError when an option is wrong.
 * @example
 * ```ts
 * const mock = createMockThrive({ seed: 1, counts: { LogEntry: 30_000, User: 400 } });
 * const server = setupServer(...mock.handlers);
 * const thrive = createThriveClient(mock.clientOptions());
 * ```
 */
export function createMockThrive(options?: MockThriveOptions): MockThrive {
  const { core, serve } = createMockCore(options);
  return Object.assign(core, { handlers: createHandlers(serve) });
}

export { listOf } from "./list-of.js";
export * from "../../generated/factories.js";
export type { DeepPartial, MockClientOptions, MockFailure, MockFaultOptions } from "./mock.js";
export type { MockThriveOptions } from "./options.js";
export type { MockOperationId } from "./faults.js";
export type { MockRequest } from "./requests.js";
export type { Bounds } from "./serve/read.js";
export type { MockReads, MockRecords } from "../../generated/mock.js";
