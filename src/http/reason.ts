/** The longest reason that goes into a message (characters). */
const longestReason = 500;

/** Fields that hold a reason, the most specific first: the API's own, RFC 6749's, RFC 9457's and those of common gateways. */
const reasonFields = [
  "message",
  "error_description",
  "detail",
  "errors",
  "error",
  "title",
  "reason",
  "fault",
  "faultstring",
];

/**
 * The reason in an error body, whatever its shape: the API's own, problem details (RFC 9457), a nested error, a list or
 * an object of messages, or plain text. Undefined if there is none, or if the body is a page of HTML.
 */
export function reasonOf(body: unknown): string | undefined {
  const reason = find(body, 0)?.replaceAll(/\s+/g, " ").trim();
  if (!reason || reason.startsWith("<")) return undefined;
  return reason.length > longestReason ? `${reason.slice(0, longestReason)}…` : reason;
}

function find(value: unknown, depth: number): string | undefined {
  if (typeof value === "string") return value || undefined;
  if (typeof value !== "object" || value === null || depth > 4) return undefined;
  // A bare list of texts may be anything, such as a page of ids.
  if (Array.isArray(value))
    return join(value.map((item) => (depth === 0 && typeof item === "string" ? undefined : find(item, depth + 1))));
  const fields = value as Readonly<Record<string, unknown>>; // it is an object
  const reasons = reasonFields.map((name) => find(fields[name], depth + 1)).filter((text) => text !== undefined);
  if (reasons.length > 0) {
    // A general message often comes with a list of details.
    const list = find(fields.errors, depth + 1);
    return list === undefined || list === reasons[0] ? reasons[0] : `${String(reasons[0])}: ${list}`;
  }
  // Messages by field name, within a field that holds reasons.
  if (depth === 0) return undefined;
  return join(
    Object.entries(fields).map(([name, item]) => {
      const reason = find(item, depth + 1);
      return reason && `${name}: ${reason}`;
    }),
  );
}

const join = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined && text !== "").join("; ") || undefined;
