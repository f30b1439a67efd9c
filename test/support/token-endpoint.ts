import { HttpResponse } from "msw";
import { authorizationOf, basicPair } from "./credentials.js";
import type { Route } from "./routes.js";
import { clientCredentials, examplesOf, jsonContent, tokenOperation, tokenServer } from "./spec.js";
import type { Tenant } from "./tenants.js";
import type { IssuedTokens } from "./tokens.js";

/** The error codes of RFC 6749, section 5.2, that this endpoint gives, each with its status. */
const statuses = {
  invalid_request: 400,
  invalid_client: 401,
  unsupported_grant_type: 400,
  invalid_scope: 400,
};

class Refusal extends Error {
  constructor(readonly code: keyof typeof statuses) {
    super(code);
  }
}

interface Client {
  id: string;
  secret: string;
}

/** Answers a client credentials request (RFC 6749, section 4.4). */
export async function answerTokenRequest(
  request: Request,
  { server, pathParameters }: Route,
  tenants: readonly Tenant[],
  tokens: IssuedTokens,
): Promise<HttpResponse<object>> {
  try {
    const form = await readForm(request);
    const client = readClient(request, form);
    const isKnown = tenants.some(
      ({ tenantId, clientId = tenantId, clientSecret }) =>
        Object.values(pathParameters).includes(tenantId) && client.id === clientId && client.secret === clientSecret,
    );
    if (!isKnown) throw new Refusal("invalid_client");
    checkGrantType(form);
    const scopes = grantedScopes(form, server["x-audience"] ?? tokenServer["x-audience"]);
    const answer = {
      access_token: tokens.issue(scopes),
      token_type: "Bearer",
      expires_in: tokens.lifeSeconds,
      scope: scopes.join(" "),
    };
    return HttpResponse.json(answer, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.code, request);
    throw error;
  }
}

async function readForm(request: Request): Promise<URLSearchParams> {
  const mediaType = request.headers.get("content-type")?.split(";")[0];
  const form = new URLSearchParams(await request.text());
  const isRepeated = form.size !== new Set(form.keys()).size;
  if (mediaType !== "application/x-www-form-urlencoded" || isRepeated) {
    throw new Refusal("invalid_request");
  }
  return form;
}

/** RFC 6749, section 2.3.1; a client must not use both ways at once. */
function readClient(request: Request, form: URLSearchParams): Client {
  const { scheme, credentials } = authorizationOf(request);
  const id = form.get("client_id");
  const secret = form.get("client_secret");
  if (scheme !== "Basic") {
    if (id === null || secret === null) throw new Refusal("invalid_client");
    return { id, secret };
  }
  if (secret !== null) throw new Refusal("invalid_request");
  const [basicId, basicSecret] = basicPair(credentials).map(decodeFormValue);
  return { id: basicId ?? "", secret: basicSecret ?? "" };
}

function decodeFormValue(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    throw new Refusal("invalid_client");
  }
}

function checkGrantType(form: URLSearchParams): void {
  const grantType = form.get("grant_type");
  if (grantType === null) throw new Refusal("invalid_request");
  if (grantType !== "client_credentials") throw new Refusal("unsupported_grant_type");
}

/** What was asked for, or, where nothing was, all that the audience takes. */
function grantedScopes(form: URLSearchParams, audience: string | undefined): string[] {
  const audiences = clientCredentials["x-scope-audiences"] ?? {};
  const grantable = Object.keys(clientCredentials.scopes).filter(
    (scope) => audience === undefined || audiences[scope]?.includes(audience) === true,
  );
  const asked = (form.get("scope") ?? "").split(" ").filter((scope) => scope !== "");
  if (asked.some((scope) => !grantable.includes(scope))) throw new Refusal("invalid_scope");
  return asked.length > 0 ? asked : grantable;
}

function refuse(code: keyof typeof statuses, request: Request): HttpResponse<object> {
  const status = statuses[code];
  const example = examplesOf(jsonContent(tokenOperation, status)).find(
    (value) => (value as { error?: unknown }).error === code,
  );
  const challenged = status === 401 && authorizationOf(request).scheme === "Basic";
  return HttpResponse.json(example ?? { error: code }, {
    status,
    headers: challenged ? { "www-authenticate": 'Basic realm="token"' } : {},
  });
}
