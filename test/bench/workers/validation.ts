/**
 * Measures the time per log entry (ns) of each validator in rounds, and sends it. Arguments: the number of rounds, and how
 * long each measurement takes (ms).
 */
import { measure } from "mitata";
import { entry } from "../../support/log-entry.js";
import { shuffled } from "../statistics.js";
import { contenders, type Check } from "../validators.js";

/** What is validated → contender → time per entry (ns). */
export type Round = Readonly<Record<string, Readonly<Record<string, number>>>>;

const [rounds, ms] = process.argv.slice(2);

const entries = Array.from({ length: 1_000 }, (_, index) => ({
  ...entry,
  durationMinutes: index,
  description: index % 3 === 0 ? null : `What was learned in lesson ${index}`,
  isVerified: index % 2 === 0,
}));
const pagination = { totalResults: 1_000, totalPages: 1, page: 1, perPage: 1_000 };

/** As they come from the network: each is an object of its own. */
const valid = parsed(entries);
const page = parsed({ pagination, results: entries });
const wrong = parsed(entries.map((each) => ({ ...each, activity: { ...each.activity, name: 5 } })));
const wrongPlace = "activity/name";

function parsed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T; // only what JSON has goes in
}

checkStrictness({ pagination, results: entries.slice(0, 2) });

const measured: Round[] = [];
for (let round = 0; round < Number(rounds); round += 1) {
  measured.push({
    "a valid entry": await timeOfEach(({ entry: check }) => inTurn(check, valid)),
    "a page of 1,000": await timeOfEach(
      ({ page: check }) =>
        () =>
          check(page),
      entries.length,
    ),
    "an entry with a mismatch": await timeOfEach(({ entry: check }) => inTurn(check, wrong)),
  });
}
process.send?.(measured, () => process.exit());

/** Checks the next of the values at each call. */
function inTurn(check: Check, values: readonly unknown[]): () => unknown {
  let next = 0;
  return () => {
    next = next + 1 < values.length ? next + 1 : 0;
    return check(values[next]);
  };
}

async function timeOfEach(
  prepare: (contender: (typeof contenders)[string]) => () => unknown,
  size = 1,
): Promise<Record<string, number>> {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, Number.NaN]));
  for (const [name, contender] of shuffled(Object.entries(contenders))) {
    const { p50 } = await measure(prepare(contender), {
      min_cpu_time: Number(ms) * 1e6,
      // A page takes long enough to be timed alone.
      ...(size === 1 ? { batch_samples: 1_024 } : { batch_threshold: 0 }),
      gc: false,
    });
    times[name] = p50 / size;
  }
  return times;
}

/** Throws unless all contenders accept and reject the same variants of a page, and find a mismatch at the same place. */
function checkStrictness(body: unknown): void {
  const verdicts = variants(body).map((value) => {
    const passed = Object.entries(contenders).map(
      ([name, { page: check }]) => [name, check(value) === undefined] as const,
    );
    const [first] = passed;
    if (first && passed.every(([, verdict]) => verdict === first[1])) return first[1];
    throw new Error(`Not equally strict: ${JSON.stringify({ ...Object.fromEntries(passed), value })}`);
  });
  if (!verdicts.includes(true) || !verdicts.includes(false)) throw new Error("Every variant has the same verdict.");
  for (const [name, { entry: check, placeOf }] of Object.entries(contenders)) {
    const found = check(wrong[0]);
    const place = found === undefined ? undefined : placeOf(found as never); // what this contender has found
    if (place !== wrongPlace) throw new Error(`${name} finds ${String(place)} instead of ${wrongPlace}.`);
  }
}

/** The value itself; and with each part of it left out, of each other type, or with one more property. */
function variants(value: unknown): unknown[] {
  const others = ["x", "", 0, -7, 1.5, true, false, null, [], {}, [null], undefined];
  if (typeof value !== "object" || value === null) return [value, ...others];
  const parts = Object.entries(value).flatMap(([key, part]) =>
    variants(part).map((other) => (Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other })),
  );
  return parsed([value, ...others.slice(0, -1), ...(Array.isArray(value) ? [] : [{ ...value, later: 1 }]), ...parts]);
}
