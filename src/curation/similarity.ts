import type { EvalCase } from '../dataset/eval-case.ts';

/**
 * A text as the smallest of 128 hashes of its shingles (MinHash: Broder, "On the resemblance and containment of
 * documents", 1997). The share of equal places estimates the Jaccard similarity of two texts, with a standard error of
 * at most 0.045.
 */
export type Signature = Uint32Array;
const hashes = 128;
/** Bands of 8 hashes: two texts of similarity 0.8 share a band with a chance of 95%, of 0.5 with one of 6%. */
const rowsOfBand = 8;

/**
 * What a request asks, of a case: variables or conversation. Figures are one and the same: order 17 is order 18;
 * signs are not: + is no −, a thumb up none down.
 */
export function composeRequestText({ input, messages }: EvalCase): string {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'number' || typeof value === 'boolean') texts.push(String(value));
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(input);
  for (const message of messages ?? []) {
    collect(message.content);
    collect(message.tool_calls?.map((call) => [call.function.name, call.function.arguments]));
  }
  return texts
    .join('\n')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\d+/g, '0')
    .replaceAll(/[^\p{L}\p{N}\p{S}]+/gu, ' ')
    .trim();
}

/** Of five letters each: long enough to tell words apart, short enough for a question of one word. */
export function computeSignature(text: string): Signature {
  const signature = new Uint32Array(hashes).fill(0xffffffff);
  const letters = `  ${text}  `;
  const seen = new Set<number>();
  for (let start = 0; start + 5 <= letters.length; start += 1) {
    const shingle = hashText(letters, start);
    if (seen.has(shingle)) continue;
    seen.add(shingle);
    for (let n = 0; n < hashes; n += 1) {
      const value = mix(shingle ^ Math.imul(n + 1, 0x9e3779b1));
      if (value < (signature[n] ?? 0)) signature[n] = value;
    }
  }
  return signature;
}

/** FNV-1a of five letters. */
function hashText(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let place = start; place < start + 5; place += 1)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: each bit in moves every bit out. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Estimated Jaccard similarity, from 0 to 1. */
export function estimateSimilarity(a: Signature, b: Signature): number {
  let equal = 0;
  for (let n = 0; n < hashes; n += 1) if (a[n] === b[n]) equal += 1;
  return equal / hashes;
}

/**
 * Groups what is alike, each by its place in the list: two belong together when their similarity is at least `least`,
 * or when a third holds them together. Only those that share a band are compared.
 */
export function groupSimilar(
  signatures: readonly Signature[],
  least: number,
): readonly (readonly number[])[] {
  const parent = signatures.map((_, place) => place);
  const find = (place: number): number => {
    let root = place;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let step = place; parent[step] !== root; ) {
      const next = parent[step] ?? root;
      parent[step] = root;
      step = next;
    }
    return root;
  };
  for (let band = 0; band < hashes / rowsOfBand; band += 1) {
    // One of each group is enough to find the others by.
    const heads = new Map<string, number[]>();
    for (const [place, signature] of signatures.entries()) {
      const key = signature.subarray(band * rowsOfBand, (band + 1) * rowsOfBand).join();
      const known = heads.get(key) ?? [];
      heads.set(key, known);
      const alike = known.find(
        (other) =>
          find(other) === find(place) ||
          estimateSimilarity(signatures[other] ?? signature, signature) >= least,
      );
      if (alike === undefined) known.push(place);
      else parent[find(place)] = find(alike);
    }
  }
  const groups = new Map<number, number[]>();
  for (const place of signatures.keys()) {
    const root = find(place);
    const known = groups.get(root);
    if (known === undefined) groups.set(root, [place]);
    else known.push(place);
  }
  return [...groups.values()];
}
