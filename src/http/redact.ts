/** A secret in each form that it takes on the wire. */
export function wireForms(secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [secret, inJson, encodeURIComponent(secret), formEncode(secret), base64(secret)];
}

/** What an `Authorization` header gives away: its credential, and for Basic the password within it. */
export function secretsOf(authorization: string): string[] {
  const [scheme, credential = ""] = authorization.split(" ");
  if (scheme !== "Basic") return wireForms(credential);
  const pair = new TextDecoder().decode(Uint8Array.from(atob(credential), (c) => c.charCodeAt(0)));
  return [credential, ...wireForms(pair.slice(pair.indexOf(":") + 1))];
}

/** The text without the secrets. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => (secret === "" ? rest : rest.replaceAll(secret, "[redacted]")), text);
}

/** `application/x-www-form-urlencoded`, as RFC 6749, section 2.3.1, asks of an id and a secret. */
export const formEncode = (text: string): string => new URLSearchParams([["", text]]).toString().slice(1);

/** Base64 of the text as UTF-8 (RFC 7617, section 2.1). */
export const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));

/** A body without the secrets. JSON can spell a character in many ways, so it is written anew first. */
export function redactBody(text: string, secrets: readonly string[]): string {
  try {
    return redact(JSON.stringify(JSON.parse(text)), secrets);
  } catch {
    return redact(text, secrets);
  }
}
