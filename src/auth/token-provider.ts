import { defaultAudience, scopes as scopeAudiences, type TokenAudience } from "../../generated/constants.js";
import { APIUserAbortError, InvalidArgumentError, TokenError } from "../errors.js";
import { abortError, untilAborted } from "../http/abort.js";
import { connect, type Connection } from "../http/connection.js";
import { checkOption, checkOptions } from "../options/check.js";
import { resolveTokenUrl } from "../options/endpoints.js";
import {
  clientCredentialNames,
  connectionOptionNames,
  type TokenProvider,
  type TokenProviderOptions,
  type TokenStore,
} from "../options/options.js";
import { renewalPause, stepAt, tokenLife, type IssuedToken, type TokenLife } from "./token-life.js";
import { requestToken, type TokenRequestSettings } from "./token-request.js";
import { deleteStored, readStored, storeKey, writeStored } from "./token-store.js";

/**
 * Obtains, shares and renews access tokens (RFC 6749, section 4.4): for webhooks' tokens, for several clients with
 * one token, or for an HTTP client of your own.
 *
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
  checkOptions("createTokenProvider", options, knownOptions);
  return provideTokens(options, connect(options));
}

const knownOptions = [
  ...(["tenantId", "environment", "audience"] as const),
  ...[...clientCredentialNames, ...connectionOptionNames],
] satisfies (keyof TokenProviderOptions)[];

/** What may be wrong although each option alone is not. */
function tokenSettings<A extends TokenAudience>(
  options: TokenOptions<A>,
  connection: Connection,
): TokenRequestSettings {
  const { tenantId, clientSecret, clientId = tenantId, clientAuthentication = "client_secret_post" } = options;
  checkOption("tenantId", tenantId);
  checkOption("clientSecret", clientSecret);
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
  const taken = Object.keys(audiences).filter((scope) => audiences[scope]?.includes(audience));
  const fit = (list: readonly unknown[]): list is string[] =>
    list.every((scope) => taken.some((name) => name === scope));
  if (Array.isArray(scopes) && fit(scopes)) return scopes;
  throw new InvalidArgumentError(`scopes has to be a list of scopes of the audience ${audience}: ${taken.join(", ")}.`);
}

/** Those of a client, too, which may have a `baseUrl`. */
type TokenOptions<A extends TokenAudience> = TokenProviderOptions<A> & { readonly baseUrl?: string | undefined };

interface HeldToken extends IssuedToken {
  readonly life: TokenLife;
}

/** The provider itself: one token, at most one request for a new one, and the rules of `token-life.ts`. */
export function provideTokens<A extends TokenAudience>(
  options: TokenOptions<A>,
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

  /** What another process stored, unless it is what this one wants to replace. */
  async function takeStored(store: TokenStore): Promise<IssuedToken | undefined> {
    const stored = await readStored(store, key);
    if (stored === undefined || stored.token === held?.token) return undefined;
    if (stored.token !== rejected) return stored;
    deleteStored(store, key);
    return undefined;
  }

  /** The pending belongs to nobody: it goes on when a caller ends its own waiting. */
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
        renewal.catch(() => undefined); // the pause has taken note of it, and the old token serves on
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
