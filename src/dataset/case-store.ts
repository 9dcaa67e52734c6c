import { createNumberColumn } from '../columns/number-column.ts';
import type { EvalCase } from './eval-case.ts';

/** The cases of a dataset in its order; positions count from 0. Each case is made when it is asked for. */
export interface CaseStore extends Iterable<EvalCase> {
  readonly length: number;
  /** @throws RangeError for a position that has no case */
  at(position: number): EvalCase;
  /** What is asked of every case over and over is known without reading the whole case. */
  isPinned(position: number): boolean;
  tagsAt(position: number): readonly string[];
}

/** Bytes of a block. */
const blockSize = 1 << 18;
/** In front of each case stands its length in bytes. */
const lengthBytes = 4;

/**
 * Holds cases as the bytes of their JSON: as objects they would take three times the memory, and be in the way of the
 * garbage collector for as long as the replay lasts.
 */
export function createCaseStore(): CaseStore & { readonly add: (evalCase: EvalCase) => void } {
  const blocks: Buffer[] = [];
  /** Of each case, block × blockSize + offset. */
  const places = createNumberColumn('float64');
  let end = blockSize;
  /** Cases that JSON cannot tell, such as with `.nan` in YAML. */
  const untold = new Map<number, EvalCase>();
  const pinned = new Set<number>();
  const tags = createTagLists();

  const write = (text: string): void => {
    const length = Buffer.byteLength(text);
    if (end + lengthBytes + length > blockSize) {
      // Slow: for as long as it is kept, a slice of a shared pool would hold the whole pool.
      blocks.push(Buffer.allocUnsafeSlow(Math.max(blockSize, lengthBytes + length)));
      end = 0;
    }
    const block = blocks.at(-1);
    places.push((blocks.length - 1) * blockSize + end);
    block?.writeUInt32LE(length, end);
    block?.write(text, end + lengthBytes);
    end += lengthBytes + length;
  };

  const at = (position: number): EvalCase => {
    const place = places.at(position);
    const block = place === undefined ? undefined : blocks[Math.floor(place / blockSize)];
    if (place === undefined || block === undefined)
      throw new RangeError(`there is no case at ${position} of ${places.length}`);
    const start = (place % blockSize) + lengthBytes;
    const length = block.readUInt32LE(start - lengthBytes);
    // Written above, from a case.
    return untold.get(position) ?? JSON.parse(block.toString('utf8', start, start + length));
  };

  return {
    get length() {
      return places.length;
    },
    add(evalCase) {
      const text = JSON.stringify(evalCase);
      if (text.includes('null') && holdsUntold(evalCase)) untold.set(places.length, evalCase);
      if (evalCase.pinned) pinned.add(places.length);
      tags.add(evalCase.tags);
      write(text);
    },
    at,
    isPinned: (position) => pinned.has(position),
    tagsAt: tags.at,
    *[Symbol.iterator]() {
      for (let position = 0; position < places.length; position += 1) yield at(position);
    },
  };
}

/** Whether there is a number in it for which JSON has no word, and writes null. */
function holdsUntold(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUntold);
}

/** Many cases have the same few tags, so the text of each is kept once. */
function createTagLists(): {
  readonly add: (tags: readonly string[]) => void;
  readonly at: (position: number) => readonly string[];
} {
  const texts: string[] = [];
  const known = new Map<string, number>();
  const numbers = createNumberColumn('uint32');
  /** Of each case, how many numbers there are with its own. */
  const ends = createNumberColumn('uint32');
  return {
    add(tags) {
      for (const tag of tags) {
        const number = known.get(tag) ?? texts.push(tag) - 1;
        known.set(tag, number);
        numbers.push(number);
      }
      ends.push(numbers.length);
    },
    at(position) {
      const start = ends.at(position - 1) ?? 0;
      const end = ends.at(position) ?? start;
      if (start === end) return none;
      return Array.from(numbers.list().subarray(start, end), (number) => texts[number] ?? '');
    },
  };
}

const none: readonly string[] = [];
