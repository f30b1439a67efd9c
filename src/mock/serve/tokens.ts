import { tokenRequest } from "../../../generated/constants.js";

/** The tokens that the mock has issued. */
export interface Tokens {
  readonly lifeSeconds: number;
  issue(scopes: readonly string[]): string;
  /** The scopes of a token that is still valid. */
  readonly scopesOf: (token: string) => readonly string[] | undefined | Promise<readonly string[] | undefined>;
  revoke(): void;
}

export function createTokens(now: () => number): Tokens {
  const issued = new Map<string, { readonly scopes: readonly string[]; readonly endsAt: number }>();
  const lifeSeconds = tokenRequest.defaultLifeSeconds;
  return {
    lifeSeconds,
    issue(scopes) {
      for (const [token, { endsAt }] of issued) if (endsAt <= now()) issued.delete(token);
      const token = crypto.randomUUID().replaceAll("-", "") + crypto.randomUUID().replaceAll("-", "");
      issued.set(token, { scopes, endsAt: now() + lifeSeconds * 1_000 });
      return token;
    },
    scopesOf(token) {
      const found = issued.get(token);
      return found && now() < found.endsAt ? found.scopes : undefined;
    },
    revoke: () => issued.clear(),
  };
}
