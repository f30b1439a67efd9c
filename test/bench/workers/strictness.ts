/** Sends a message if all contenders accept and reject the same variants of a page, and find a mismatch at the same place. */
import { parsed, validPage, wrongEntries, wrongPlace } from "../validated.js";
import { contenders } from "../validators.js";

const page = { ...validPage, results: validPage.results.slice(0, 2) };
const verdicts = variants(page).map((value) => {
  const passed = Object.entries(contenders).map(([name, { page: check }]) => [name, !check(value)] as const);
  const [first] = passed;
  if (first && passed.every(([, verdict]) => verdict === first[1])) return first[1];
  throw new Error(`Not equally strict: ${JSON.stringify({ ...Object.fromEntries(passed), value })}`);
});
if (!verdicts.includes(true) || !verdicts.includes(false)) throw new Error("Every variant has the same verdict.");

for (const [name, { entry: check, placeOf }] of Object.entries(contenders)) {
  const found = check(wrongEntries[0]);
  const place = found ? placeOf(found as never) : undefined; // what this contender has found
  if (place !== wrongPlace) throw new Error(`${name} finds ${String(place)} instead of ${wrongPlace}.`);
}
process.send?.(verdicts.length, () => process.exit());

/** The value itself; and with each part of it left out, of each other type, or with one more property. */
function variants(value: unknown): unknown[] {
  const others = ["x", "", 0, -7, 1.5, true, false, null, [], {}, [null]];
  if (typeof value !== "object" || value === null) return [value, ...others, undefined];
  const parts = Object.entries(value).flatMap(([key, part]) =>
    variants(part).map((other) => (Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other })),
  );
  return parsed([value, ...others, ...(Array.isArray(value) ? [] : [{ ...value, later: 1 }]), ...parts]);
}
