import { defaultAudience, scopes as scopeAudiences, type TokenAudience } from "../../generated/constants.js";
import { APIUserAbortError, InvalidArgumentError, TokenError } from "../errors.js";
import { abortError, untilAborted } from "../http/abort.js";
import { connect, type Connection } from "../http/connection.js";
import { checkOption, readOptions, type Rules } from "../options/check.js";
import { resolveTokenUrl } from "../options/endpoints.js";
import type { TokenProvider, TokenProviderOptions, TokenStore } from "../options/options.js";
import { tokenProviderRules } from "../options/rules.js";
import { renewalPause, stepAt, tokenLife, type IssuedToken, type TokenLife } from "./token-life.js";
import { requestToken, type TokenRequestSettings } from "./token-request.js";
import { deleteStored, readStored, storeKey, writeStored } from "./token-store.js";

/**
 * Creates a token provider, which obtains, shares and renews access tokens (RFC 6749, section 4.4): for webhooks, for
 * several clients that share a token, or for your own HTTP client. No request is sent until the first `getToken`.
 *
 * @param options - Whose tokens, and from where; see {@link TokenProviderOptions}.
 * @returns The token provider.
 * @throws InvalidArgumentError when an option is wrong.
 * @example
 * ```ts
 * const tokenProvider = createTokenProvider({ tenantId, clientSecret, audience: "webhooks" });
 * const token = await tokenProvider.getToken();
 * ```
 */
export function createTokenProvider<A extends TokenAudience = typeof defaultAudience>(
  options: TokenProviderOptions<A>,
): TokenProvider {
  const rules: Rules<TokenProviderOptions<A>> = tokenProviderRules;
  const read = readOptions("createTokenProvider", options, rules);
  checkOption("tenantId", read.tenantId, tokenProviderRules.tenantId);
  checkOption("clientSecret", read.clientSecret, tokenProviderRules.clientSecret);
  return provideTokens(read, connect(read));
}

function tokenSettings<A extends TokenAudience>(
  options: TokenProviderOptions<A>,
  connection: Connection,
): TokenRequestSettings {
  const { tenantId, clientSecret, clientId = tenantId, clientAuthentication = "client_secret_post" } = options;
  const audience: TokenAudience = options.audience ?? defaultAudience;
  const tokenUrl = resolveTokenUrl(options, audience, tenantId);
  return {
    ...connection,
    tokenUrl,
    clientId,
    clientSecret,
    clientAuthentication,
    scopes: checkScopes(options.scopes, audience),
  };
}

function checkScopes(scopes: unknown = [], audience: TokenAudience): readonly string[] {
  const audiences: Readonly<Record<string, readonly string[]>> = scopeAudiences;
  const accepted = Object.keys(audiences).filter((scope) => audiences[scope]?.includes(audience));
  const areAccepted = (list: readonly unknown[]): list is string[] =>
    list.every((scope) => accepted.some((name) => name === scope));
  if (Array.isArray(scopes) && areAccepted(scopes)) return scopes;
  throw new InvalidArgumentError(
    `scopes must be an array of scopes of the audience ${audience}: ${accepted.join(", ")}.`,
  );
}

interface HeldToken extends IssuedToken {
  readonly life: TokenLife;
}

/** The provider, for options that have been read: one token, at most one request for a new one, and the rules of `token-life.ts`. */
export function provideTokens<A extends TokenAudience>(
  options: TokenProviderOptions<A>,
  connection: Connection,
): TokenProvider {
  const settings = tokenSettings(options, connection);
  const { tokenStore } = options;
  const key = storeKey(settings.tokenUrl, settings.clientId, settings.scopes);
  let held: HeldToken | undefined;
  let rejected: string | undefined;
  let pending: Promise<HeldToken> | undefined;
  let pausedUntil = 0;

  async function obtain(): Promise<HeldToken> {
    try {
      const shared = tokenStore && (await takeStored(tokenStore));
      const issued = shared ?? (await requestToken(settings));
      if (tokenStore && !shared) writeStored(tokenStore, key, issued);
      const { lifeMs, scope } = issued;
      connection.hooks.onToken?.({ source: shared ? "store" : "endpoint", lifeMs, scope });
      held = { ...issued, life: tokenLife(issued.issuedAt, lifeMs, Math.random) };
      return held;
    } catch (error) {
      const retryAfterMs = error instanceof TokenError ? error.retryAfterMs : undefined;
      if (held) pausedUntil = Date.now() + renewalPause(held.lifeMs, retryAfterMs);
      throw error;
    } finally {
      pending = undefined;
    }
  }

  /** The token that another process stored, unless it is the one that this process is replacing. */
  async function takeStored(store: TokenStore): Promise<IssuedToken | undefined> {
    const stored = await readStored(store, key);
    if (stored === undefined || stored.token === held?.token) return undefined;
    if (stored.token !== rejected) return stored;
    deleteStored(store, key);
    return undefined;
  }

  /** Shared by all callers, so it continues when one of them aborts. */
  function renew(): Promise<HeldToken> {
    pending ??= obtain();
    return pending;
  }

  return {
    async getToken({ signal } = {}) {
      if (signal?.aborted) throw abortError(signal);
      const old = held;
      const step = old === undefined ? "renew" : stepAt(old.life, Date.now(), pausedUntil);
      if (old === undefined || step === "renew") return (await untilAborted(renew(), signal)).token;
      if (step === "use") return old.token;
      const renewal = renew();
      if (step === "use and renew") {
        renewal.catch(() => undefined); // it has set the pause, and the old token is still valid
        return old.token;
      }
      try {
        return (await untilAborted(renewal, signal)).token;
      } catch (error) {
        if (error instanceof APIUserAbortError || Date.now() >= old.life.endsAt) throw error;
        return old.token;
      }
    },
    invalidate(rejectedToken) {
      if (held?.token !== rejectedToken) return;
      rejected = rejectedToken;
      held = undefined;
    },
    grantedScopes: () => held?.scope,
  };
}
