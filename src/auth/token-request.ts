import { tokenRequest } from "../../generated/constants.js";
import type { ErrorBody, TokenBody, TokenForm, TokenErrorBody } from "../../generated/wire-types.js";
import { TokenError } from "../errors.js";
import type { Connection } from "../http/connection.js";
import { base64, formEncode, wireForms } from "../http/redact.js";
import type { ReceivedResponse } from "../http/response.js";
import { retryAfterOf } from "../http/retry.js";
import { send } from "../http/send.js";
import { isToken } from "../options/check.js";
import { userAgent } from "../options/headers.js";
import type { IssuedToken } from "./token-life.js";

export interface TokenRequestSettings extends Connection {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clientAuthentication: "client_secret_post" | "client_secret_basic";
  readonly scopes: readonly string[];
}

/** Asks the token endpoint for a token: the client credentials grant of RFC 6749, section 4.4. */
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
  const authenticator = inForm ? undefined : { authorize: () => `Basic ${credential}`, refuse: () => false };
  const secrets = [...wireForms(clientSecret), credential];

  const issuedAt = Date.now();
  const { operationId, method } = tokenRequest;
  const answer = await send(
    // A token that was issued and not received is of no use to anybody, so asking again does no harm.
    { operationId, method, url, headers, body, signal: undefined, timeout, maxRetries, repeatable: true },
    { ...settings, authenticator, secrets },
  );
  const fields = parseObject(answer.body);
  if (!answer.ok) throw refusal(answer, fields, clientAuthentication);
  return { issuedAt, ...readToken(answer, fields) };
}

function readToken({ status }: ReceivedResponse, body: Record<string, unknown> | undefined) {
  const fault = (reason: string): TokenError =>
    new TokenError(`The token endpoint's answer is no token: ${reason}.`, { status });
  if (body === undefined) throw fault("its body is no JSON object");
  // Each field is looked at before it is used: the type only lends its names.
  const { access_token, token_type, expires_in, scope }: Partial<Record<keyof TokenBody, unknown>> = body;
  if (!isToken(access_token)) {
    throw fault("the token is missing, or holds characters that none may hold");
  }
  if (typeof token_type !== "string" || token_type.toLowerCase() !== "bearer") {
    throw fault("its type is not Bearer");
  }
  const seconds = typeof expires_in === "string" ? Number(expires_in.trim() || Number.NaN) : expires_in;
  const known = typeof seconds === "number" && Number.isFinite(seconds) && seconds >= 0;
  return {
    token: access_token,
    lifeMs: (known ? seconds : tokenRequest.defaultLifeSeconds) * 1_000,
    scope: text(scope),
  };
}

/** RFC 6749, section 5.2, or the API's own error body: whichever came. */
function refusal(
  { status, headers }: ReceivedResponse,
  body: Record<string, unknown> | undefined,
  method: TokenRequestSettings["clientAuthentication"],
): TokenError {
  const fields: Partial<Record<keyof (TokenErrorBody & ErrorBody), unknown>> = body ?? {};
  const error = text(fields.error);
  const errorDescription = text(fields.error_description) ?? text(fields.message);
  const other = method === "client_secret_post" ? "client_secret_basic" : "client_secret_post";
  const hints = {
    invalid_client: `Check clientId and clientSecret. They were sent as ${method}; a server that wants the other way takes clientAuthentication: "${other}".`,
    invalid_scope: "Check scopes.",
  };
  const hint = error === "invalid_client" || error === "invalid_scope" ? hints[error] : "";
  const redirected = status >= 300 && status < 400 ? "a redirect, which is not followed" : "";
  const reason = [error, errorDescription, redirected].filter(Boolean).join(", ");
  return new TokenError(`The token endpoint answered ${status}${reason && ` (${reason})`}. ${hint}`.trim(), {
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
    return value as Record<string, unknown>; // an object by the line before
  } catch {
    return undefined;
  }
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
