import { mix } from "./random.js";

/** The ids of one schema: 24 hexadecimal digits that look random, and from which the index can be read again. */
export interface Ids {
  idOf(index: number): string;
  /** The index that an id would have; whether it has that id is for `idOf` to say. */
  indexOf(id: string): number;
}

const hexPairs = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, "0"));

function hex(value: number): string {
  return (
    (hexPairs[value >>> 24] ?? "") +
    (hexPairs[(value >>> 16) & 255] ?? "") +
    (hexPairs[(value >>> 8) & 255] ?? "") +
    (hexPairs[value & 255] ?? "")
  );
}

// Odd numbers have an inverse modulo 2^32, so the last eight digits lead back to the index.
const factor = 0x9e3779b1;
const inverse = inverseOf(factor);

export function createIds(salt: number): Ids {
  return {
    idOf(index) {
      const own = mix(index ^ salt);
      return hex(own) + hex(mix(own ^ salt)) + hex((Math.imul(index, factor) + salt) >>> 0);
    },
    indexOf: (id) => Math.imul(Number.parseInt(id.slice(-8), 16) - salt, inverse) >>> 0,
  };
}

/** By Newton's method, which doubles the number of correct bits each time. */
function inverseOf(odd: number): number {
  let result = odd;
  for (let round = 0; round < 5; round += 1) result = Math.imul(result, 2 - Math.imul(odd, result));
  return result;
}
