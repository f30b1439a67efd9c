/** A set of ids, in the order in which they were added. */
export interface IdSet {
  size(): number;
  /** Adds an id. Returns false if it was there. */
  add(id: string): boolean;
  /** Removes the ids that were added last, so that `kept` remain. */
  keepFirst(kept: number): void;
  /** Removes the ids that were added first, so that `kept` remain. */
  keepLast(kept: number): void;
}

/**
 * Creates a set that holds no string: the characters of its ids are in one array. A `Set` of strings takes three times
 * as long, because the garbage collector copies each string that stays, and because a lookup compares strings that are
 * scattered over the heap.
 */
export function createIdSet(): IdSet {
  const seed = Math.floor(Math.random() * 2 ** 32);
  let size = 0;
  let hashes = new Int32Array(1_024);
  /** Where the characters of each id start. Those of an id end where the next one starts. */
  let starts = new Uint32Array(1_025);
  let characters = new Uint16Array(24_000);
  /** A hash table: one plus the place of an id, in the slot of its hash or in the first one after it that was free. */
  let slots = new Uint32Array(2_048);

  const startOf = (place: number): number => starts[place] ?? 0;

  /** The first slot, from that of the id's hash on, with this in it. */
  function slotWith(content: number, place: number): number {
    const mask = slots.length - 1;
    let slot = (hashes[place] ?? 0) & mask;
    while (slots[slot] !== content) slot = (slot + 1) & mask;
    return slot;
  }

  function fillSlots(): void {
    slots.fill(0);
    for (let place = 0; place < size; place += 1) slots[slotWith(0, place)] = place + 1;
  }

  function reserve(length: number): void {
    if (size === hashes.length) {
      hashes = grown(hashes, new Int32Array(size * 2));
      starts = grown(starts, new Uint32Array(size * 2 + 1));
      slots = new Uint32Array(size * 4);
      fillSlots();
    }
    const needed = startOf(size) + length;
    if (needed > characters.length) characters = grown(characters, new Uint16Array(needed * 2));
  }

  /** Whether the characters of two ids are the same. */
  function alike(place: number, other: number): boolean {
    const [start, otherStart] = [startOf(place), startOf(other)];
    const length = startOf(place + 1) - start;
    if (startOf(other + 1) - otherStart !== length) return false;
    for (let index = 0; index < length; index += 1) {
      if (characters[start + index] !== characters[otherStart + index]) return false;
    }
    return true;
  }

  return {
    size: () => size,
    add(id) {
      const { length } = id;
      reserve(length);
      const start = startOf(size);
      // FNV-1a with a seed, so that nobody can choose ids whose hashes are the same.
      let hash = seed;
      for (let index = 0; index < length; index += 1) {
        const code = id.charCodeAt(index);
        characters[start + index] = code;
        hash = Math.imul(hash ^ code, 0x01000193);
      }
      hash ^= hash >>> 15;
      hashes[size] = hash;
      starts[size + 1] = start + length;
      const mask = slots.length - 1;
      let slot = hash & mask;
      for (let taken = slots[slot]; taken; taken = slots[slot]) {
        if (hashes[taken - 1] === hash && alike(taken - 1, size)) return false;
        slot = (slot + 1) & mask;
      }
      slots[slot] = size += 1;
      return true;
    },
    keepFirst(kept) {
      // The last one first: an id may be in its slot because those that were added before it are in theirs.
      for (; size > kept; size -= 1) slots[slotWith(size, size - 1)] = 0;
    },
    keepLast(kept) {
      const gone = size - kept;
      const start = startOf(gone);
      characters.copyWithin(0, start, startOf(size));
      hashes.copyWithin(0, gone, size);
      for (let place = 0; place <= kept; place += 1) starts[place] = startOf(place + gone) - start;
      size = kept;
      fillSlots();
    },
  };
}

function grown<A extends Uint16Array | Uint32Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
