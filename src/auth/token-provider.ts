import { defaultAudience, scopes as scopeAudiences, type TokenAudience } from "../../generated/constants.js";
import { APIUserAbortError, InvalidArgumentError, TokenError } from "../errors.js";
import { abortError, untilAborted } from "../http/abort.js";
import { connect, type Connection } from "../http/connection.js";
import { checkBrowser } from "../options/browser.js";
import { checkOption, readOptions, type Rules } from "../options/check.js";
import { resolveTokenUrl } from "../options/endpoints.js";
import type { Hooks } from "../options/hooks.js";
import type { TokenProvider, TokenProviderOptions, TokenStore } from "../options/options.js";
import { tokenProviderRules } from "../options/rules.js";
import { longestWaitMs, takeTurn, type Turn } from "./token-lease.js";
import { renewalPause, stepAt, tokenLife, type IssuedToken, type Step, type TokenLife } from "./token-life.js";
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
  checkBrowser("clientSecret", read);
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

/** A token that was obtained, and the write to the store that shares it. */
interface ObtainedToken extends HeldToken {
  readonly stored: Promise<unknown> | undefined;
}

/** A request for a token, which all callers share. */
interface PendingToken {
  readonly token: Promise<ObtainedToken>;
  /** When it is abandoned (`performance.now()`, which no change of the clock moves), unless it shows activity. */
  giveUpAt: number;
}

/** How much longer than its own timeouts a request for a token may take (ms). */
const graceMs = 1_000;

/** The provider, for options that have been read: one token, at most one request for a new one, and the rules of `token-life.ts`. */
export function provideTokens<A extends TokenAudience>(
  options: TokenProviderOptions<A>,
  connection: Connection,
): TokenProvider {
  const settings = tokenSettings(options, connection);
  const { tokenStore } = options;
  const { hooks, timeout } = connection;
  const key = storeKey(settings.tokenUrl, settings.clientId, settings.scopes);
  let held: HeldToken | undefined;
  let rejected: string | undefined;
  let pending: PendingToken | undefined;
  let pausedUntil = 0;

  async function obtain(extend: (ms: number) => void, isCurrent: () => boolean): Promise<ObtainedToken> {
    const watched: Hooks = {
      ...hooks,
      onRequest(event) {
        extend(timeout);
        hooks.onRequest?.(event);
      },
      onRetry(event) {
        extend(event.waitMs + timeout);
        hooks.onRetry?.(event);
      },
    };
    let turn: Turn | undefined;
    let stored: Promise<unknown> | undefined;
    try {
      turn = tokenStore && (await takeTurn(tokenStore, key, takeStored));
      const shared = turn?.found;
      const issued = shared ?? (await requestToken({ ...settings, hooks: watched }));
      stored = tokenStore && !shared ? writeStored(tokenStore, key, issued) : undefined;
      const { lifeMs, scope } = issued;
      hooks.onToken?.({ source: shared ? "store" : "endpoint", lifeMs, scope });
      const token = { ...issued, life: tokenLife(issued.issuedAt, lifeMs, Math.random) };
      // An abandoned one may arrive after its replacement.
      if (isCurrent() || held === undefined) held = token;
      return { ...token, stored };
    } catch (error) {
      const retryAfterMs = error instanceof TokenError ? error.retryAfterMs : undefined;
      if (held) pausedUntil = Date.now() + renewalPause(held.lifeMs, retryAfterMs);
      throw error;
    } finally {
      if (isCurrent()) pending = undefined;
      void Promise.resolve(stored).then(turn?.end);
    }
  }

  /** The token that another process stored, unless it is the one that this process is replacing. */
  async function takeStored(store: TokenStore, timeoutMs: number): Promise<IssuedToken | undefined> {
    const stored = await readStored(store, key, timeoutMs);
    if (stored === undefined || stored.token === held?.token) return undefined;
    if (stored.token !== rejected) return stored;
    deleteStored(store, key);
    return undefined;
  }

  /**
   * The pending request, or a new one. It is shared by all callers, so it continues when one of them aborts. But some
   * runtimes stop whatever a request of theirs began as soon as that request ends (workerd), so one that has shown no
   * activity for longer than its timeouts allow is replaced.
   */
  function renew(): PendingToken {
    if (pending !== undefined && performance.now() < pending.giveUpAt) return pending;
    const giveUpIn = (ms: number): number => performance.now() + ms + graceMs;
    const started: PendingToken = {
      giveUpAt: giveUpIn(longestWaitMs + timeout),
      token: Promise.resolve().then(() =>
        obtain(
          (ms) => (started.giveUpAt = giveUpIn(ms)),
          () => pending === started,
        ),
      ),
    };
    started.token.catch(() => undefined); // those who wait for it have its failure
    pending = started;
    return started;
  }

  /** Waits for a new token. The caller that began the request also waits until the token is shared. */
  async function newToken(signal: AbortSignal | undefined): Promise<string> {
    for (;;) {
      const before = pending;
      const request = renew();
      const obtained = await untilGivenUp(request, signal);
      if (obtained === undefined) continue;
      if (request !== before) await untilAborted(obtained.stored, signal);
      return obtained.token;
    }
  }

  const nextStep = (): Step => (held === undefined ? "renew" : stepAt(held.life, Date.now(), pausedUntil));

  /** The token that is held, if nobody has to wait for a newer one. */
  function heldToken(): string | undefined {
    const step = nextStep();
    if (step === "use and renew") renew();
    return step === "use" || step === "use and renew" ? held?.token : undefined;
  }

  return {
    heldToken,
    async getToken({ signal } = {}) {
      if (signal?.aborted) throw abortError(signal);
      const old = held;
      const token = heldToken();
      if (token !== undefined) return token;
      if (old === undefined || nextStep() === "renew") return newToken(signal);
      try {
        return await newToken(signal);
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

/** The token, or undefined if the request is abandoned. */
async function untilGivenUp(
  request: PendingToken,
  signal: AbortSignal | undefined,
): Promise<ObtainedToken | undefined> {
  for (;;) {
    const { giveUpAt } = request;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const givenUp = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, giveUpAt - performance.now(), undefined);
    });
    const obtained = await untilAborted(Promise.race([request.token, givenUp]), signal).finally(() =>
      clearTimeout(timer),
    );
    // It may have shown activity during the wait.
    if (obtained !== undefined || performance.now() >= request.giveUpAt) return obtained;
  }
}
