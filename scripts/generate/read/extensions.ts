import { escapePointerFragment } from "@redocly/openapi-core";
import { didYouMean } from "./advice.js";
import type { Description, Found } from "./description.js";

const operation = /^#\/paths\/[^/]+\/[a-z]+$/;
const server = /\/servers\/\d+$/;
const schema = /\/(?:schemas|properties|allOf|anyOf|oneOf)\/[^/]+$|\/(?:items|schema|additionalProperties)$/;
const parameter = /\/parameters\/[^/]+$/;
const anywhere = /^#/;

/** Extension → where it may stand. Those that only readers of the documentation see may stand anywhere. */
const extensions: Readonly<Record<string, RegExp>> = {
  "x-inferred": anywhere,
  "x-environment": server,
  "x-audience": server,
  "x-scope-audiences": /\/flows\/clientCredentials$/,
  "x-pagination": operation,
  "x-period": operation,
  "x-cli-name": operation,
  "x-idempotent": operation,
  "x-date-format": schema,
  "x-extensible-enum": schema,
  "x-references": schema,
  "x-sum": schema,
  "x-parent": schema,
  "x-view-of": schema,
  "x-filter": parameter,
  "x-logo": anywhere,
  "x-tagGroups": anywhere,
  "x-displayName": anywhere,
  "x-codeSamples": anywhere,
  "x-badges": anywhere,
  "x-enumDescriptions": anywhere,
};

/** Keys whose values are data, or names chosen by the author, in which nothing is an extension. */
const data: ReadonlySet<string> = new Set([
  "example",
  "examples",
  "default",
  "enum",
  "const",
  "value",
  "mapping",
  "scopes",
]);
const named: ReadonlySet<string> = new Set([
  "properties",
  "schemas",
  "headers",
  "securitySchemes",
  "parameters",
  "content",
]);

/** Rejects extensions that nothing reads: a misspelt one would be ignored in silence. */
export function checkExtensions(description: Description): void {
  walk(description, { value: description.root, pointer: "#" }, false);
}

function walk(description: Description, { value, pointer }: Found<unknown>, keysAreNames: boolean): void {
  if (typeof value !== "object" || value === null) return;
  const isArray = Array.isArray(value);
  for (const [key, child] of Object.entries(value)) {
    const place = `${pointer}/${escapePointerFragment(key)}`;
    if (!keysAreNames && !isArray && key.startsWith("x-")) {
      checkExtension(description, key, pointer, place);
      continue;
    }
    if (!keysAreNames && data.has(key)) continue;
    walk(description, { value: child, pointer: place }, !keysAreNames && !isArray && named.has(key));
  }
}

function checkExtension({ fault }: Description, key: string, pointer: string, place: string): void {
  const allowed = extensions[key];
  if (allowed === undefined) {
    const meant = didYouMean(key, Object.keys(extensions));
    throw fault(
      place,
      `${key} is not a known extension${meant || "; remove it, or add it to scripts/generate/read/extensions.ts"}`,
    );
  }
  if (!allowed.test(pointer)) throw fault(place, `${key} has no effect here; ${placeOf(allowed)}`);
}

function placeOf(allowed: RegExp): string {
  if (allowed === operation) return "it belongs to an operation";
  if (allowed === server) return "it belongs to a server";
  if (allowed === parameter) return "it belongs to a parameter";
  return allowed === schema ? "it belongs to a schema" : "it belongs to the flow clientCredentials";
}
