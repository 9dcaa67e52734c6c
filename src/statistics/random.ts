const TWO_32 = 4294967296;

/** A seeded stream of random numbers; the same seed gives the same stream on every machine. */
export interface Random {
  /** A whole number in [0, 2³²). */
  nextUint32(): number;
  /** A number in [0, 1) with 53 random bits. */
  nextFloat(): number;
  /** A whole number in [0, bound), every one equally likely; bound ≤ 2³². */
  nextBelow(bound: number): number;
}

/**
 * sfc32 (Doty-Humphrey, PractRand; period at least 2³²), its state filled from the seed by
 * SplitMix32, so that neighbouring seeds give unrelated streams.
 * @param seed a whole number in [0, 2⁵³)
 * @throws RangeError on any other seed
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`a seed is a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`);
  const low = createSplitMix(seed % TWO_32);
  const high = createSplitMix(Math.floor(seed / TWO_32) ^ 0x5bd1e995);
  let a = low() ^ high();
  let b = low();
  let c = high();
  let counter = 1;
  const nextUint32 = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    c |= 0;
    return result >>> 0;
  };
  for (let i = 0; i < 12; i += 1) nextUint32();
  return {
    nextUint32,
    nextFloat: () => ((nextUint32() >>> 5) * 67108864 + (nextUint32() >>> 6)) / 9007199254740992,
    nextBelow: (bound) => {
      // Draws beyond the last whole multiple of the bound would favour small numbers: draw again.
      const limit = TWO_32 - (TWO_32 % bound);
      let draw = nextUint32();
      while (draw >= limit) draw = nextUint32();
      return draw % bound;
    },
  };
}

/** SplitMix (Steele, Lea & Flood 2014) in 32 bits with the finalizer of MurmurHash3. */
function createSplitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) | 0;
  };
}

/**
 * A random order of 0 … count − 1 (Fisher–Yates, as in Durstenfeld 1964); every order is equally
 * likely as far as the seed's 53 bits go.
 */
export function shuffle(count: number, seed: number): Uint32Array {
  const random = createRandom(seed);
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = random.nextBelow(i + 1);
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}
