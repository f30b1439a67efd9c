/** Mixes the bits of an integer, so that neighbours have nothing in common (the finalizer of MurmurHash3). */
export function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A 32-bit hash of a text (FNV-1a, mixed). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix(hash);
}

/** A number from 0 to below 1 that depends on the key and the salt alone. */
export function draw(key: number, salt: number): number {
  return mix(key ^ Math.imul(salt + 1, 0x9e3779b1)) / 2 ** 32;
}

/** One of the values. */
export function pick<T>(values: readonly T[], key: number, salt: number): T {
  return at(values, draw(key, salt));
}

/** One of the values, the first ones much more often. */
export function pickSkewed<T>(values: readonly T[], key: number, salt: number): T {
  const share = draw(key, salt);
  return at(values, share * share);
}

function at<T>(values: readonly T[], share: number): T {
  const value = values[Math.floor(share * values.length)];
  if (value === undefined) throw new Error("There is nothing to pick from."); // the lists in this folder are not empty
  return value;
}
