/** Typed arrays by the numbers that they hold. */
const kinds = { uint32: Uint32Array, int32: Int32Array, float64: Float64Array } as const;

/** Numbers in the order in which they were added. */
export interface NumberColumn {
  readonly length: number;
  /** @returns where it is kept, counted from 0 */
  push(value: number): number;
  /** Undefined where nothing was added. */
  at(position: number): number | undefined;
  /** All of them, without a copy; of use until the next is added. */
  list(): Uint32Array | Int32Array | Float64Array;
}

/**
 * A list of numbers of which there may be very many. As an array it would take two to three times the memory, and
 * every time that it grows leave a copy behind, which is garbage that is not soon collected.
 * @param kind of its numbers; others are cut to fit, as in a typed array
 * @param capacity numbers for which there is room from the start
 */
export function createNumberColumn(kind: keyof typeof kinds, capacity = 256): NumberColumn {
  const create = kinds[kind];
  let numbers = new create(Math.max(1, capacity));
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === numbers.length) {
        const larger = new create(Math.ceil(length * growth));
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = value;
      length += 1;
      return length - 1;
    },
    at: (position) => (position < length ? numbers[position] : undefined),
    list: () => numbers.subarray(0, length),
  };
}

const growth = 1.5;
