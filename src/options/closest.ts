/** The name that was probably meant: most of the text's letters occur in it, in the same order. */
export function closest(text: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let highest = 0;
  for (const name of names) {
    const common = commonLetters(text.slice(0, 40).toLowerCase(), name.toLowerCase());
    const shorter = Math.min(text.length, name.length);
    const score = common / (text.length + name.length);
    if (shorter > 2 && common > 0.75 * shorter && score > highest) [best, highest] = [name, score];
  }
  return best;
}

/** The length of the longest common subsequence. */
function commonLetters(a: string, b: string): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const current = [0];
    for (let i = 0; i < b.length; i += 1) {
      current.push(letter === b[i] ? (previous[i] ?? 0) + 1 : Math.max(current[i] ?? 0, previous[i + 1] ?? 0));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
