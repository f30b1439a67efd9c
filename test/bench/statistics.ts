/** The middle value; of an even number of values, the upper one of the two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The value that this share of the values is at most, such as 0.99. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** The middle half of the values, as "a to b". */
export const spread = (values: readonly number[], write: (value: number) => string): string =>
  `${write(percentile(values, 0.25))} to ${write(percentile(values, 0.75))}`;

/** The items in random order: in a fixed one, one contender would always pay for the garbage of the one before it. */
export const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** What was measured of each contender, in one round. */
export type Round = Readonly<Record<string, number>>;

/** The figures of one contender. A contender that a round lacks is an error. */
export const figuresOf = (rounds: readonly Round[], name: string): number[] =>
  rounds.map((round) => {
    const figure = round[name];
    if (figure === undefined) throw new Error(`A round has no figure of ${name}.`);
    return figure;
  });

/** The median of the ratios within each round, so that what slows the machine for a while slows both. */
export function medianRatio(rounds: readonly Round[], name: string, to: string): number {
  const divisors = figuresOf(rounds, to);
  return median(figuresOf(rounds, name).map((figure, index) => figure / (divisors[index] ?? Number.NaN)));
}

/** The median, and the middle half in brackets. */
export const medianWithSpread = (values: readonly number[], write: (value: number) => string): string =>
  `${write(median(values))} (${spread(values, write)})`;

/** A ratio, as "1.10". */
export const twoDigits = (ratio: number): string => ratio.toFixed(2);
