import { scopes as scopeTable, tokenRequest } from "../../../generated/constants.js";
import { mockDescription } from "../../../generated/mock.js";
import type { TokenBody, TokenErrorBody } from "../../../generated/wire-types.js";
import type { MockTenant } from "../tenant.js";
import { authorizationOf, basicPair } from "./credentials.js";
import { json } from "./errors.js";
import type { Tokens } from "./tokens.js";

/** The error codes of RFC 6749, section 5.2, that the mock gives, each with its status. */
const statuses = {
  invalid_request: 400,
  invalid_client: 401,
  unsupported_grant_type: 400,
  invalid_scope: 400,
} as const;

type Code = keyof typeof statuses;

/** Responds to a client credentials request (RFC 6749, section 4.4). */
export async function respondToTokenRequest(
  request: Request,
  { tenantId, audience }: { readonly tenantId: string; readonly audience: string },
  tenant: MockTenant,
  tokens: Tokens,
): Promise<Response> {
  const mediaType = request.headers.get("content-type")?.split(";")[0]?.trim();
  const form = new URLSearchParams(await request.text());
  const names = [...form.keys()];
  if (mediaType !== "application/x-www-form-urlencoded" || names.length !== new Set(names).size) {
    return reject("invalid_request", request);
  }
  const client = readClient(request, form);
  if (typeof client === "string") return reject(client, request);
  const known = tenantId === tenant.tenantId && client.id === tenant.tenantId && client.secret === tenant.clientSecret;
  if (!known) return reject("invalid_client", request);
  const grantType = form.get("grant_type");
  if (grantType === null) return reject("invalid_request", request);
  if (grantType !== "client_credentials") return reject("unsupported_grant_type", request);

  const granted = grant(form.get("scope") ?? "", audience);
  if (!granted) return reject("invalid_scope", request);
  const body: TokenBody = {
    access_token: tokens.issue(granted),
    token_type: "Bearer",
    expires_in: tokens.lifeSeconds,
    scope: granted.join(" "),
  };
  return json(body, 200, { "cache-control": "no-store" });
}

/** RFC 6749, section 2.3.1; a client must not use both ways at once. */
function readClient(request: Request, form: URLSearchParams): { readonly id: string; readonly secret: string } | Code {
  const { scheme, credentials } = authorizationOf(request);
  const [id, secret] = [form.get("client_id"), form.get("client_secret")];
  if (scheme !== "Basic") return id === null || secret === null ? "invalid_client" : { id, secret };
  if (secret !== null) return "invalid_request";
  const [basicId, basicSecret] = basicPair(credentials).map(decodeFormValue);
  return { id: basicId ?? "", secret: basicSecret ?? "" };
}

function decodeFormValue(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return "";
  }
}

/** The requested scopes or, without any, all scopes of the audience; undefined if one cannot be granted. */
function grant(asked: string, audience: string): string[] | undefined {
  const available = Object.entries(scopeTable as Readonly<Record<string, readonly string[]>>)
    .filter(([, audiences]) => audiences.includes(audience))
    .map(([scope]) => scope);
  const wanted = asked.split(" ").filter((scope) => scope !== "");
  if (wanted.some((scope) => !available.includes(scope))) return undefined;
  return wanted.length > 0 ? wanted : available;
}

function reject(code: Code, request: Request): Response {
  const status = statuses[code];
  const examples = mockDescription.errors[tokenRequest.operationId]?.[status] ?? [];
  const example = examples.find((body) => (body as Partial<TokenErrorBody>).error === code);
  const challenge = status === 401 && authorizationOf(request).scheme === "Basic";
  return json(
    example ?? ({ error: code } satisfies TokenErrorBody),
    status,
    challenge ? { "www-authenticate": 'Basic realm="token"' } : {},
  );
}
