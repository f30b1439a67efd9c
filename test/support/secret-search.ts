import { inspect } from "node:util";

/** A secret in each form that it takes on the wire, written down apart from the code that is tested. */
export function wireForms(secret: string): string[] {
  const form = new URLSearchParams({ s: secret }).toString().slice("s=".length);
  return [secret, encodeURIComponent(secret), form, Buffer.from(secret, "utf8").toString("base64")];
}

/** `Basic`'s credential, for both ways of joining id and secret. */
export function credentialsOf(id: string, secret: string): string[] {
  const formEncoded = [id, secret].map((part) => wireForms(part)[2]);
  return [[id, secret], formEncoded].map((pair) => Buffer.from(pair.join(":")).toString("base64"));
}

/** Where a secret can be seen: in which view of the value, and as what. */
export function findSecrets(value: unknown, secrets: readonly string[]): string[] {
  const forms = new Set(secrets.flatMap((secret) => [...wireForms(secret), ...printed(secret)]));
  return Object.entries(viewsOf(value)).flatMap(([view, text]) =>
    [...forms].filter((form) => text.includes(form)).map((form) => `${view}: ${form}`),
  );
}

/** As it stands between the quotes of a printed string. */
function printed(secret: string): string[] {
  return [JSON.stringify(secret), inspect(secret)].map((text) => text.slice(1, -1));
}

const everything = {
  showHidden: true,
  depth: Infinity,
  maxArrayLength: Infinity,
  maxStringLength: Infinity,
  getters: true,
} as const;

/** What a logger, a debugger or another thread would get to see. */
function viewsOf(value: unknown): Record<string, string> {
  const seen = new Set<unknown>();
  const texts: string[] = [];
  collect(value, seen, texts);
  return {
    inspect: inspect(value, everything),
    String: attempt(() => String(value)),
    JSON: attempt(() => JSON.stringify([value])),
    structuredClone: attempt(() => inspect(structuredClone(value), everything)),
    properties: texts.join("\n"),
  };
}

/** Not each value can be cloned or serialized; then there is nothing to see. */
function attempt(view: () => string): string {
  try {
    return view();
  } catch {
    return "";
  }
}

/** Each text within reach: properties of any kind, prototypes, entries, bytes. */
function collect(value: unknown, seen: Set<unknown>, texts: string[]): void {
  if (typeof value === "symbol") texts.push(String(value));
  if (typeof value === "string") texts.push(value);
  if (!isObject(value) || seen.has(value)) return;
  seen.add(value);
  if (ArrayBuffer.isView(value)) {
    texts.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("utf8"));
    return;
  }
  if (value instanceof Map || value instanceof Set || value instanceof Headers) {
    collect([...value], seen, texts);
  }
  for (const key of Reflect.ownKeys(value)) {
    collect(key, seen, texts);
    try {
      collect(Reflect.get(value, key), seen, texts);
    } catch {
      // A getter of a prototype that wants its own kind of object.
    }
  }
  collect(Reflect.getPrototypeOf(value), seen, texts);
}

const isObject = (value: unknown): value is object =>
  (typeof value === "object" && value !== null) || typeof value === "function";
