/**
 * Measures the time per log entry (ns) of each validator in rounds, and sends it. Arguments: what is validated, the number
 * of rounds, and how long each measurement takes (ms).
 */
import { measure } from "mitata";
import { shuffled } from "../statistics.js";
import { validEntries, validPage, wrongEntries } from "../validated.js";
import { contenders, type Check, type Contender } from "../validators.js";

/** Contender → time per entry (ns). */
export type Round = Readonly<Record<string, number>>;

const inputs: Readonly<Record<string, (contender: Contender) => () => unknown>> = {
  entry: ({ entry }) => inTurn(entry, validEntries),
  page:
    ({ page }) =>
    () =>
      page(validPage),
  wrong: ({ entry }) => inTurn(entry, wrongEntries),
};

/** Checks the next of the values at each call. */
function inTurn(check: Check, values: readonly unknown[]): () => unknown {
  let next = 0;
  return () => {
    next = next + 1 < values.length ? next + 1 : 0;
    return check(values[next]);
  };
}

const [name = "", rounds, ms] = process.argv.slice(2);
const { [name]: prepare } = inputs;
if (!prepare) throw new Error(`There is nothing to validate that is called ${name}.`);
const isPage = name === "page";

const measured: Round[] = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const row = Object.fromEntries(Object.keys(contenders).map((each) => [each, Number.NaN]));
  for (const [each, contender] of shuffled(Object.entries(contenders))) {
    const { p50 } = await measure(prepare(contender), {
      min_cpu_time: Number(ms) * 1e6,
      // A page takes long enough to be timed alone.
      ...(isPage ? { batch_threshold: 0 } : { batch_samples: 1_024 }),
      gc: false,
    });
    row[each] = p50 / (isPage ? validPage.results.length : 1);
  }
  measured.push(row);
}
process.send?.(measured, () => process.exit());
