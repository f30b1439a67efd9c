/** One attempt of a call. Never a header, a body or a credential. */
export interface AttemptEvent {
  /** The operation of the description, such as `getLogEntry`. */
  readonly operationId: string;
  /** The HTTP method. */
  readonly method: string;
  /** The whole URL, with the query. */
  readonly url: string;
  /** 1 for the first attempt; the replay after a 401 and each retry count on. */
  readonly attempt: number;
}

/** Told of what happens, for logs and metrics. What they return or throw changes nothing. */
export interface Hooks {
  /** An attempt begins. */
  readonly onRequest?: ((event: AttemptEvent) => unknown) | undefined;
  /** An attempt has ended, after `ms` milliseconds: with a `status`, or with the `reason` why no whole answer came. */
  readonly onResponse?: ((event: AttemptEvent & AttemptResult & { readonly ms: number }) => unknown) | undefined;
  /** The call will be tried again, in `waitMs` milliseconds. `status` or `reason` tell why. */
  readonly onRetry?: ((event: AttemptEvent & AttemptResult & { readonly waitMs: number }) => unknown) | undefined;
  /** A token was obtained, from the token endpoint or the store; it serves `lifeMs` from its issue. */
  readonly onToken?: ((event: TokenEvent) => unknown) | undefined;
}

/** How an attempt ended: with a `status` or a `reason`. */
export interface AttemptResult {
  /** The HTTP status, where an answer came. */
  readonly status?: number;
  /** The runtime's code of the failure, or the error's name, where none came. */
  readonly reason?: string;
}

/** A token that was obtained. Never the token itself. */
export interface TokenEvent {
  /** Where it comes from: the token endpoint, or the `tokenStore`. */
  readonly source: "endpoint" | "store";
  /** For how long it serves, from its issue (ms). */
  readonly lifeMs: number;
  /** The scopes that were granted, with a space between them, where that is known. */
  readonly scope: string | undefined;
}

export const hookNames = ["onRequest", "onResponse", "onRetry", "onToken"] as const satisfies readonly (keyof Hooks)[];

/** The hooks, so that nothing they do is felt, not even the rejection of an async one. */
export function guardHooks({ onRequest, onResponse, onRetry, onToken }: Hooks): Hooks {
  return {
    onRequest: guard(onRequest),
    onResponse: guard(onResponse),
    onRetry: guard(onRetry),
    onToken: guard(onToken),
  };
}

function guard<Event>(hook: ((event: Event) => unknown) | undefined): ((event: Event) => void) | undefined {
  if (hook === undefined) return undefined;
  return (event) => {
    new Promise((resolve) => resolve(hook(event))).catch(() => undefined);
  };
}
