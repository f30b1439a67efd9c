import { tokenRequest } from "../../generated/constants.js";
import type { TokenBody, TokenForm, TokenErrorBody } from "../../generated/wire-types.js";
import { TokenError } from "../errors.js";
import type { Connection } from "../http/connection.js";
import { base64, formEncode, wireForms } from "../http/redact.js";
import { reasonOf } from "../http/reason.js";
import type { ReceivedResponse } from "../http/response.js";
import { isRedirect, retryAfterOf } from "../http/retry.js";
import { send } from "../http/send.js";
import { userAgent } from "../options/headers.js";
import { isToken } from "../options/rules.js";
import type { IssuedToken } from "./token-life.js";

export interface TokenRequestSettings extends Connection {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clientAuthentication: "client_secret_post" | "client_secret_basic";
  readonly scopes: readonly string[];
}

/** Requests a token with the client credentials grant (RFC 6749, section 4.4). */
export async function requestToken(settings: TokenRequestSettings): Promise<IssuedToken> {
  const { clientId, clientSecret, clientAuthentication, scopes, tokenUrl: url, timeout, maxRetries } = settings;
  const inForm = clientAuthentication === "client_secret_post";
  const form: TokenForm = {
    grant_type: "client_credentials",
    ...(inForm && ({ client_id: clientId, client_secret: clientSecret } satisfies Partial<TokenForm>)),
    ...(scopes.length > 0 && ({ scope: scopes.join(" ") } satisfies Partial<TokenForm>)),
  };
  const body = new URLSearchParams({ ...form }).toString();
  const contentType = "application/x-www-form-urlencoded";
  const headers = { ...userAgent(), accept: "application/json", "content-type": contentType };
  const credential = base64(`${formEncode(clientId)}:${formEncode(clientSecret)}`);
  const authenticator = inForm ? undefined : { authorize: () => `Basic ${credential}`, reject: () => false };
  const secrets = [...wireForms(clientSecret), credential];

  const issuedAt = Date.now();
  const { operationId, method } = tokenRequest;
  const response = await send(
    // A token that was issued but not received is never used, so the request can be repeated.
    { operationId, method, url, headers, body, signal: undefined, timeout, maxRetries, repeatable: true },
    { ...settings, authenticator, secrets },
  );
  const fields = parseObject(response.body);
  if (!response.ok) throw toTokenError(response, fields, clientAuthentication);
  return { issuedAt, ...readToken(response, fields) };
}

function readToken({ status, request }: ReceivedResponse, body: Record<string, unknown> | undefined) {
  const problem = (reason: string): TokenError =>
    new TokenError(`The response of the token endpoint (${status}) has no usable token: ${reason}.`, {
      ...request,
      status,
    });
  if (body === undefined) throw problem("its body is not a JSON object");
  // Each field is checked before it is used; the type only provides its name.
  const { access_token, token_type, expires_in, scope }: Partial<Record<keyof TokenBody, unknown>> = body;
  if (!isToken(access_token)) {
    throw problem("access_token is missing or contains invalid characters");
  }
  if (typeof token_type !== "string" || token_type.toLowerCase() !== "bearer") {
    throw problem("token_type is not Bearer");
  }
  const seconds = typeof expires_in === "string" ? Number(expires_in.trim() || Number.NaN) : expires_in;
  const known = typeof seconds === "number" && Number.isFinite(seconds) && seconds >= 0;
  return {
    token: access_token,
    lifeMs: (known ? seconds : tokenRequest.defaultLifeSeconds) * 1_000,
    scope: text(scope),
  };
}

/** Reads both the error of RFC 6749, section 5.2, and the API's own error body. */
function toTokenError(
  { status, headers, request, body: responseBody }: ReceivedResponse,
  body: Record<string, unknown> | undefined,
  method: TokenRequestSettings["clientAuthentication"],
): TokenError {
  const fields: Partial<Record<keyof TokenErrorBody, unknown>> = body ?? {};
  const error = text(fields.error);
  const described = reasonOf(body ?? responseBody);
  const errorDescription = text(fields.error_description) ?? (described === error ? undefined : described);
  const other = method === "client_secret_post" ? "client_secret_basic" : "client_secret_post";
  const hints = {
    invalid_client: `Check clientId and clientSecret. They were sent as ${method}; if the server expects the other method, set clientAuthentication: "${other}".`,
    invalid_scope: "Check scopes.",
  };
  const hint = error === "invalid_client" || error === "invalid_scope" ? hints[error] : "";
  const redirected = isRedirect(status) ? "a redirect, which is not followed" : "";
  const reason = [error, errorDescription, redirected].filter(Boolean).join(", ");
  return new TokenError(`The token endpoint responded with ${status}${reason && ` (${reason})`}. ${hint}`.trim(), {
    ...request,
    status,
    error,
    errorDescription,
    retryAfterMs: retryAfterOf(headers),
  });
}

function parseObject(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return value as Record<string, unknown>; // checked in the line before
  } catch {
    return undefined;
  }
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
