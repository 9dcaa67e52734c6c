import { createHash } from 'node:crypto';

const wordsOfKey = 4;
const hexId = /^[0-9a-f]{32}$/;

/**
 * Numbers ids in the order in which they come, from 0. Holds 16 bytes of each: the id of a trace itself, a hash of
 * others; so a million of them take some 40 MB rather than 150.
 */
export class KeyTable {
  /** Four words a key, in order of arrival. */
  #keys = new Uint32Array(wordsOfKey * 1_024);
  /** Place by hash: number of the key + 1, or 0. */
  #slots = new Uint32Array(4_096);
  #size = 0;
  readonly #word = new Uint32Array(wordsOfKey);

  get size(): number {
    return this.#size;
  }

  /** @returns the number of the id, which it may have had already */
  add(id: string): number {
    const slot = this.#find(id);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    if (this.#size * wordsOfKey === this.#keys.length) this.#keys = double(this.#keys);
    this.#keys.set(this.#word, this.#size * wordsOfKey);
    this.#size += 1;
    this.#slots[slot] = this.#size;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return this.#size - 1;
  }

  /** @returns the number of the id, or -1 */
  find(id: string): number {
    return this.#size === 0 ? -1 : (this.#slots[this.#find(id)] ?? 0) - 1;
  }

  /** The slot where the id is, or would be. */
  #find(id: string): number {
    writeKey(id, this.#word);
    const mask = this.#slots.length - 1;
    let slot = mix(this.#word, 0) & mask;
    for (;;) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0 || this.#isSame(number - 1)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isSame(number: number): boolean {
    const at = number * wordsOfKey;
    const word = this.#word;
    const keys = this.#keys;
    return (
      keys[at] === word[0] &&
      keys[at + 1] === word[1] &&
      keys[at + 2] === word[2] &&
      keys[at + 3] === word[3]
    );
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#size; number += 1) {
      let slot = mix(this.#keys, number * wordsOfKey) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

function writeKey(id: string, into: Uint32Array): void {
  const hex = hexId.test(id) ? id : createHash('sha256').update(id).digest('hex');
  for (let word = 0; word < wordsOfKey; word += 1)
    into[word] = Number.parseInt(hex.slice(word * 8, word * 8 + 8), 16);
}

/** Ids may count up, so every bit has to reach the low ones (the finalizer of MurmurHash3). */
function mix(words: Uint32Array, at: number): number {
  let hash = 0;
  for (let word = 0; word < wordsOfKey; word += 1) {
    hash = Math.imul(hash ^ (words[at + word] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}

function double(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
