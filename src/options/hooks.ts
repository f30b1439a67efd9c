/** One attempt of a call. It never contains a header, a body or a credential. */
export interface AttemptEvent {
  /** The operation that was called, such as `getLogEntry`. */
  readonly operationId: string;
  /** The HTTP method. */
  readonly method: string;
  /** The complete URL, with its query. */
  readonly url: string;
  /** The number of the attempt: 1 for the first, plus one for each retry and for the replay after a 401. */
  readonly attempt: number;
}

/** Functions to call for logs and metrics. What they return or throw has no effect on the call, which never waits for them. */
export interface Hooks {
  /** Called when an attempt begins. Default: none. */
  readonly onRequest?: ((event: AttemptEvent) => unknown) | undefined;
  /** Called when an attempt has ended, after `ms` milliseconds: with the `status`, or with the `reason` why no complete response arrived. Default: none. */
  readonly onResponse?: ((event: AttemptEvent & AttemptResult & { readonly ms: number }) => unknown) | undefined;
  /** Called before a retry that is sent in `waitMs` milliseconds. `status` or `reason` is the cause. Default: none. */
  readonly onRetry?: ((event: AttemptEvent & AttemptResult & { readonly waitMs: number }) => unknown) | undefined;
  /** Called when a token was obtained, from the token endpoint or the store. Default: none. */
  readonly onToken?: ((event: TokenEvent) => unknown) | undefined;
}

/** How an attempt ended: with a `status` or a `reason`. */
export interface AttemptResult {
  /** The HTTP status, if a complete response arrived. */
  readonly status?: number;
  /** Otherwise the runtime's error code, or the name of the error. */
  readonly reason?: string;
}

/** A token that was obtained. It never contains the token itself. */
export interface TokenEvent {
  /** Where the token came from: the token endpoint, or the `tokenStore`. */
  readonly source: "endpoint" | "store";
  /** How long the token is valid, counted from when it was issued (ms). */
  readonly lifeMs: number;
  /** The granted scopes, separated by spaces. Undefined if the server did not name them. */
  readonly scope: string | undefined;
}

/** Wraps the hooks so that an exception or a rejection in one has no effect. Each is called on the user's object. */
export function guardHooks(hooks: Hooks): Hooks {
  const { onRequest, onResponse, onRetry, onToken } = hooks;
  const guard = <Event>(hook: ((event: Event) => unknown) | undefined): ((event: Event) => void) | undefined =>
    hook && ((event) => void new Promise((resolve) => resolve(hook.call(hooks, event))).catch(() => undefined));
  return {
    onRequest: guard(onRequest),
    onResponse: guard(onResponse),
    onRetry: guard(onRetry),
    onToken: guard(onToken),
  };
}
