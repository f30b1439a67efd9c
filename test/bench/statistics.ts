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
