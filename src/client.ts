import type { ThriveMethods } from "../generated/methods.js";
import { createAuthenticator } from "./auth/authenticator.js";
import { InvalidArgumentError } from "./errors.js";
import { connect } from "./http/connection.js";
import { toApiError } from "./operations/api-error.js";
import { createApi, type ThriveApi } from "./operations/api.js";
import { checkArguments } from "./operations/arguments.js";
import { createCall, type CallResult, type CallSettings } from "./operations/call.js";
import { createList } from "./operations/list.js";
import { isList, operationTable, type Operation } from "./operations/operation.js";
import type { FetchPage } from "./operations/read-pages.js";
import { readResponse, type Validate } from "./operations/validation.js";
import { checkOptions } from "./options/check.js";
import { resolveBaseUrl } from "./options/endpoints.js";
import { checkHeaders, userAgent } from "./options/headers.js";
import {
  connectionOptionNames,
  requestOptionNames,
  type ListOptions,
  type RequestOptions,
  type ThriveClientOptions,
} from "./options/options.js";

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
  const { validate, authenticator } = settings;
  const sendCall = createCall(settings);
  const method = (operation: Operation): unknown => {
    const bodyOf = ({ error, response }: CallResult): unknown => {
      if (response.ok) return readResponse(operation, response, validate);
      throw toApiError(operation, response, error, authenticator);
    };
    if (isList(operation)) {
      const fetchPage: FetchPage = async (params, requestOptions) => {
        const result = await sendCall(operation, params, requestOptions);
        return { body: bodyOf(result), response: result.response };
      };
      return (args?: unknown, listOptions?: ListOptions) => createList(operation, fetchPage, args, listOptions);
    }
    return async (args: unknown, requestOptions: RequestOptions = {}): Promise<unknown> => {
      checkOptions(operation.id, requestOptions, requestOptionNames);
      return bodyOf(await sendCall(operation, checkArguments(operation, args), requestOptions));
    };
  };
  const methods = Object.fromEntries(operationTable.map((operation) => [operation.id, method(operation)]));
  const client: unknown = { ...methods, api: createApi(sendCall, validate) };
  return client as ThriveClient; // the table and the interface are both made from the description
}

/** A client's options, checked, with their defaults. */
interface Settings extends CallSettings {
  readonly validate: Validate;
}

const knownOptions = [
  ...(["tenantId", "environment", "auth", "baseUrl", "headers", "validate"] as const),
  ...connectionOptionNames,
] satisfies (keyof ThriveClientOptions)[];

/** Throws `InvalidArgumentError` at the first option that is wrong. */
function resolveSettings(options: ThriveClientOptions): Settings {
  checkOptions("createThriveClient", options, knownOptions);
  const { headers = {}, validate = true } = options;
  const { environment, baseUrl }: { environment?: unknown; baseUrl?: unknown } = options;
  if (environment !== undefined && baseUrl !== undefined) {
    throw new InvalidArgumentError("environment and baseUrl exclude each other: give one of them.");
  }
  const connection = connect(options);
  return {
    ...connection,
    baseUrl: resolveBaseUrl(options),
    headers: { accept: "application/json", ...userAgent(), ...checkHeaders(headers) },
    validate,
    authenticator: createAuthenticator(options, connection),
  };
}
