/** How many values at the start of a sorted list are less than this one. */
export function countBelow(values: readonly number[], value: number): number {
  return firstWhere(values.length, (index) => (values[index] ?? 0) >= value);
}

/** The first index for which `holds` is true; `length` where it never is. It must stay true from there on. */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
