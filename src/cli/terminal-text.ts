/**
 * Text of a record or the API, made safe to print: control characters (escape sequences begin with one) become `?`,
 * and so do the marks that change the direction of text.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, "?");
}

/** The same on one line. */
export const oneLine = (text: string): string => printable(text.replace(/\s+/g, " ").trim());
