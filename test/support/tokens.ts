import { randomBytes } from "node:crypto";

export interface IssuedTokens {
  lifeSeconds: number;
  issue: (scopes: readonly string[]) => string;
  scopesOf: (token: string) => readonly string[] | undefined;
}

export function createIssuedTokens(lifeSeconds: number): IssuedTokens {
  const issued = new Map<string, { scopes: readonly string[]; expiresAt: number }>();
  return {
    lifeSeconds,
    issue(scopes) {
      const token = randomBytes(24).toString("base64url");
      issued.set(token, { scopes, expiresAt: Date.now() + lifeSeconds * 1000 });
      return token;
    },
    scopesOf(token) {
      const entry = issued.get(token);
      return entry !== undefined && Date.now() < entry.expiresAt ? entry.scopes : undefined;
    },
  };
}
