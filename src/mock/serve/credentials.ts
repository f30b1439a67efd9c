/** What a request authenticates with. */
export interface Authorization {
  readonly scheme: "Basic" | "Bearer" | "none";
  readonly credentials: string;
}

export function authorizationOf({ headers }: Request): Authorization {
  const [, scheme = "", credentials = ""] = /^(basic|bearer) +(\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
  if (scheme === "") return { scheme: "none", credentials };
  return { scheme: scheme.toLowerCase() === "basic" ? "Basic" : "Bearer", credentials };
}

/** User name and password (RFC 7617), in UTF-8. */
export function basicPair(credentials: string): readonly [user: string, password: string] {
  const pair = decodeBase64(credentials);
  const colon = pair.indexOf(":");
  return colon < 0 ? [pair, ""] : [pair.slice(0, colon), pair.slice(colon + 1)];
}

function decodeBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return "";
  }
}
