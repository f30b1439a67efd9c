import type { ThriveMethods } from "../generated/methods.js";
import { createAuthenticator } from "./auth/authenticator.js";
import { connect } from "./http/connection.js";
import { toApiError } from "./operations/api-error.js";
import { createApi, type ThriveApi } from "./operations/api.js";
import { checkArguments } from "./operations/arguments.js";
import { createCall, type CallResult, type CallSettings } from "./operations/call.js";
import { createList } from "./operations/list.js";
import { isList, operationTable, type Operation } from "./operations/operation.js";
import type { FetchPage } from "./operations/read-pages.js";
import { readResponse, type Validate } from "./operations/validation.js";
import { readOptions } from "./options/check.js";
import { resolveBaseUrl } from "./options/endpoints.js";
import { checkHeaders, userAgent } from "./options/headers.js";
import type { ListOptions, RequestOptions, ThriveClientOptions } from "./options/options.js";
import { clientRules, requestRules } from "./options/rules.js";

/** A client of the API: a method for each operation, and `api`. */
export interface ThriveClient extends ThriveMethods {
  /** The same operations in the style of openapi-fetch: `thrive.api.GET(path, init)` resolves with `{ data, error, response }`. */
  readonly api: ThriveApi;
}

/**
 * Creates a client. No request is sent yet. Create one client and share it, so that all calls share its token.
 *
 * @param options - The credentials, the environment and more; see {@link ThriveClientOptions}.
 * @returns The client. Its methods never throw; they reject.
 * @throws InvalidArgumentError when an option is wrong.
 * @example
 * ```ts
 * const thrive = createThriveClient({ tenantId, auth: { apiSecret } });
 * const entry = await thrive.getLogEntry({ logEntryId: "5f9d88d6e1b2a34c56d78902" });
 * ```
 */
export function createThriveClient(options: ThriveClientOptions): ThriveClient {
  const settings = resolveSettings(options);
  const { validate, authenticator } = settings;
  const sendCall = createCall(settings);
  const method = (operation: Operation): unknown => {
    const bodyOf = async ({ error, response }: CallResult): Promise<unknown> => {
      if (response.ok) return readResponse(operation, response, validate);
      throw toApiError(operation, response, error, authenticator);
    };
    if (isList(operation)) {
      const fetchPage: FetchPage = async (params, requestOptions) => {
        const result = await sendCall(operation, params, requestOptions);
        return { body: await bodyOf(result), response: result.response };
      };
      return (args?: unknown, listOptions?: ListOptions) => createList(operation, fetchPage, args, listOptions);
    }
    return async (args: unknown, requestOptions?: RequestOptions): Promise<unknown> => {
      const read = requestOptions === undefined ? {} : readOptions(operation.id, requestOptions, requestRules);
      return bodyOf(await sendCall(operation, checkArguments(operation, args), read));
    };
  };
  const methods = Object.fromEntries(operationTable.map((operation) => [operation.id, method(operation)]));
  const client: unknown = { ...methods, api: createApi(sendCall, validate) };
  return client as ThriveClient; // the table and the interface are both generated from the description
}

/** A client's options, checked, with their defaults. */
interface Settings extends CallSettings {
  readonly validate: Validate;
}

/** Throws `InvalidArgumentError` at the first option that is wrong. */
function resolveSettings(options: ThriveClientOptions): Settings {
  const read = readOptions("createThriveClient", options, clientRules);
  const { headers = {}, validate = true } = read;
  const connection = connect(read);
  return {
    ...connection,
    baseUrl: resolveBaseUrl(read),
    headers: { accept: "application/json", ...userAgent(), ...checkHeaders(headers) },
    validate: typeof validate === "function" ? (error) => validate.call(options, error) : validate,
    authenticator: createAuthenticator(read, connection),
  };
}
