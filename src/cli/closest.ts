import leven from "leven";

/** The name that was probably meant, if one is near enough. */
function closest(given: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, distance: leven(given.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, Math.ceil(given.length * 0.4)) ? best.name : undefined;
}

/** The end of a message: what was probably meant, or else what is possible. */
export function suggestion(given: string, names: readonly string[]): string {
  const name = closest(given, names);
  return name === undefined ? `Possible: ${names.join(", ")}.` : `Did you mean ${name}?`;
}
