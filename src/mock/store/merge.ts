/** A copy of the record with the changes; objects inside it are merged, lists and all else are replaced. */
export function merge(
  record: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const merged: Record<string, unknown> = { ...record };
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    const former = merged[key];
    merged[key] = isObject(value) && isObject(former) ? merge(former, value) : structuredClone(value);
  }
  return merged;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
