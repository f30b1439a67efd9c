import type { ThriveMethods } from "../generated/methods.js";
import { toApiError } from "./api-error.js";
import { createApi, createSendOperation, type ThriveApi } from "./api.js";
import { checkKnown } from "./check-options.js";
import { createList } from "./list.js";
import { isList, operationTable, type Operation } from "./operation.js";
import { knownRequestOptions, type ListOptions, type RequestOptions, type ThriveClientOptions } from "./options.js";
import { resolveSettings } from "./settings.js";

/** A client of the CPD API: a method for each operation, and `api`. */
export interface ThriveClient extends ThriveMethods {
  /** openapi-fetch's way: `thrive.api.GET(path, init)` resolves with `{ data, error, response }`. */
  readonly api: ThriveApi;
}

/**
 * Makes a client. It sends nothing yet; make one and share it, so that all calls share its token.
 *
 * @param options - Who asks, and where; see {@link ThriveClientOptions}.
 * @returns The client. Its methods reject, and never throw.
 * @throws InvalidArgumentError when an option is wrong.
 * @example
 * ```ts
 * const thrive = createThriveClient({ tenantId, auth: { apiSecret } });
 * const entry = await thrive.getLogEntry({ logEntryId: "5f9d88d6e1b2a34c56d78902" });
 * ```
 */
export function createThriveClient(options: ThriveClientOptions): ThriveClient {
  const settings = resolveSettings(options);
  const sendOperation = createSendOperation(settings);
  const call =
    (operation: Operation) =>
    async (args: unknown, options: RequestOptions = {}) => {
      checkKnown(operation.id, options, knownRequestOptions);
      const { data, error, response } = await sendOperation(operation, args, options);
      if (response.ok) return data;
      throw toApiError(operation, response, error, settings.sender.authenticator);
    };
  const methods = operationTable.map((operation): [string, unknown] => {
    const fetchOne = call(operation);
    if (!isList(operation)) return [operation.id, fetchOne];
    const list = (args?: Record<string, unknown>, options?: ListOptions): unknown =>
      createList(operation, fetchOne, args, options);
    return [operation.id, list];
  });
  const client: unknown = { ...Object.fromEntries(methods), api: createApi(sendOperation) };
  return client as ThriveClient; // the table and the interface are both made from the description
}
