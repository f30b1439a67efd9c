import { defaultAudience, type Audience } from "../generated/facts.js";
import { abortError, untilAborted } from "./abort.js";
import { checkConnection, checkKnown, checkScopes, checkSecret, checkStore, checkTenantId } from "./check-options.js";
import { resolveTokenUrl } from "./endpoints.js";
import { APIUserAbortError, InvalidArgumentError, TokenError } from "./errors.js";
import { notify, type TokenEvent } from "./hooks.js";
import type { TokenProvider, TokenProviderOptions, TokenStore } from "./options.js";
import { createRetryBudget, type RetryBudget } from "./retry-budget.js";
import { renewalPause, stepAt, tokenLife, type TokenLife } from "./token-life.js";
import { requestToken, type IssuedToken, type TokenRequestSettings } from "./token-request.js";
import { deleteStored, readStored, storeKey, writeStored } from "./token-store.js";
import { userAgent } from "./user-agent.js";

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
export function createTokenProvider<A extends Audience = typeof defaultAudience>(
  options: TokenProviderOptions<A>,
): TokenProvider {
  checkKnown("createTokenProvider", options, knownOptions);
  return provideTokens(tokenSettings(options, createRetryBudget()));
}

const knownOptions = [
  "tenantId",
  "environment",
  "audience",
  "clientSecret",
  "clientId",
  "scopes",
  "clientAuthentication",
  "tokenUrl",
  "fetch",
  "timeout",
  "maxRetries",
  "allowInsecureHttp",
  "tokenStore",
  "hooks",
] as const satisfies readonly (keyof TokenProviderOptions)[];

/** Checks the options of a provider, a client's among them, and resolves the defaults. */
export function tokenSettings<A extends Audience>(
  options: TokenProviderOptions<A> & { readonly baseUrl?: string | undefined },
  budget: RetryBudget,
): TokenSettings {
  const { clientSecret, clientAuthentication = "client_secret_post" } = options;
  const audience: Audience = options.audience ?? defaultAudience;
  const tenantId = checkTenantId(options.tenantId);
  const method: string = clientAuthentication; // nothing more is known of it without a compiler
  if (method !== "client_secret_post" && method !== "client_secret_basic") {
    throw new InvalidArgumentError('clientAuthentication has to be "client_secret_post" or "client_secret_basic".');
  }
  return {
    ...checkConnection(options),
    // Scopes first: they tell of an unknown audience, too.
    scopes: checkScopes(options.scopes, audience),
    tokenUrl: resolveTokenUrl(options, audience, tenantId),
    clientId: options.clientId === undefined ? tenantId : checkSecret("clientId", options.clientId),
    clientSecret: checkSecret("clientSecret", clientSecret),
    clientAuthentication,
    headers: userAgent(),
    tokenStore: checkStore(options.tokenStore),
    budget,
  };
}

export interface TokenSettings extends TokenRequestSettings {
  readonly tokenStore: TokenStore | undefined;
}

interface HeldToken extends IssuedToken {
  readonly life: TokenLife;
}

/** The provider itself: one token, at most one request for a new one, and the rules of `token-life.ts`. */
export function provideTokens(settings: TokenSettings): TokenProvider {
  const { tokenStore, hooks } = settings;
  const key = storeKey(settings.tokenUrl, settings.clientId, settings.scopes);
  let held: HeldToken | undefined;
  let rejected: string | undefined;
  let flight: Promise<HeldToken> | undefined;
  let pausedUntil = 0;

  async function obtain(): Promise<HeldToken> {
    try {
      const shared = tokenStore && (await takeStored(tokenStore));
      const issued = shared ?? (await requestToken(settings));
      if (tokenStore && !shared) writeStored(tokenStore, key, issued);
      const { lifeMs, scope } = issued;
      const source: TokenEvent["source"] = shared ? "store" : "endpoint";
      notify(hooks.onToken, () => ({ source, lifeMs, scope }));
      held = { ...issued, life: tokenLife(issued.issuedAt, lifeMs, Math.random) };
      return held;
    } catch (error) {
      const retryAfterMs = error instanceof TokenError ? error.retryAfterMs : undefined;
      if (held) pausedUntil = Date.now() + renewalPause(held.lifeMs, retryAfterMs);
      throw error;
    } finally {
      flight = undefined;
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

  /** The flight belongs to nobody: it goes on when a caller ends its own waiting. */
  function renew(): Promise<HeldToken> {
    flight ??= obtain();
    return flight;
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
