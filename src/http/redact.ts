/** The forms in which a secret is sent, or in which a response may repeat it. */
export function wireForms(secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [secret, inJson, encodeURIComponent(secret), formEncode(secret), base64(secret)];
}

/** The secrets in an `Authorization` header: its credential, and for Basic also the password. */
export function secretsOf(authorization: string): string[] {
  const [scheme, credential = ""] = authorization.split(" ");
  if (scheme !== "Basic") return wireForms(credential);
  const pair = new TextDecoder().decode(Uint8Array.from(atob(credential), (c) => c.charCodeAt(0)));
  return [credential, ...wireForms(pair.slice(pair.indexOf(":") + 1))];
}

/** From this length on (characters), a secret is replaced within words, numbers and keys, too. */
const longSecret = 8;

/**
 * The text without the secrets of at least `shortest` characters. A short secret is replaced only where it stands alone,
 * because the gaps that it leaves in other words would give it away.
 */
export function redact(text: string, secrets: readonly string[], shortest = 1): string {
  let rest = text;
  for (const secret of secrets) {
    if (secret.length < shortest || !rest.includes(secret)) continue;
    const escaped = secret.replaceAll(/[^\w\s]/g, String.raw`\$&`);
    const found = secret.length < longSecret ? new RegExp(`(?<!\\w)${escaped}(?!\\w)`, "g") : secret;
    rest = rest.replaceAll(found, "[redacted]");
  }
  return rest;
}

/** `application/x-www-form-urlencoded`, as RFC 6749, section 2.3.1, requires for an id and a secret. */
export const formEncode = (text: string): string => new URLSearchParams([["", text]]).toString().slice(1);

/** Base64 of the text as UTF-8 (RFC 7617, section 2.1). */
export const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));

/** A body without the secrets. JSON is parsed first, because it can spell a character in many ways. */
export function redactBody(text: string, secrets: readonly string[]): string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return redact(text, secrets);
  }
  return JSON.stringify(body, (_key, value: unknown) => {
    if (typeof value === "string") return redact(value, secrets);
    if (typeof value === "number") return redactNumber(value, secrets);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [redact(name, secrets, longSecret), member as unknown]),
    );
  });
}

function redactNumber(value: number, secrets: readonly string[]): unknown {
  const text = String(value);
  return redact(text, secrets, longSecret) === text ? value : "[redacted]";
}
