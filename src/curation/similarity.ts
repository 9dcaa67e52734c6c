import type { EvalCase } from '../dataset/eval-case.ts';
import { computeHash } from '../document/canonical-json.ts';

/**
 * A text as the smallest of 128 hashes of its shingles (MinHash: Broder, "On the resemblance and containment of
 * documents", 1997). The share of equal places estimates the Jaccard similarity of two texts, with a standard error of
 * at most 0.045.
 */
export type Signature = Uint32Array;
const hashes = 128;
/** Bands of 8 hashes: two texts of similarity 0.8 share a band with a chance of 95%, of 0.5 with one of 6%. */
const rowsOfBand = 8;

/** What of a case is compared with others. */
export interface Likeness {
  /** Of all that was asked. */
  readonly whole: Signature;
  /** Of what was asked last: in a long conversation or beside a long document the whole hardly shows it. */
  readonly last: Signature;
  /** Words and signs that turn a request round. */
  readonly negations: number;
  /** What was said to be right; undefined where nobody did. */
  readonly expected: string | undefined;
}

export function composeLikeness(evalCase: EvalCase): Likeness {
  const last = readLast(evalCase).join('\n');
  return {
    whole: computeSignature(normalize(readAll(evalCase).join('\n'))),
    last: computeSignature(normalize(last)),
    negations: countNegations(last),
    expected: evalCase.expected === undefined ? undefined : computeHash(evalCase.expected),
  };
}

/** Texts of variables and of the conversation, calls of tools included. */
function readAll({ input, messages }: EvalCase): readonly string[] {
  return [
    ...listTexts(input),
    ...(messages ?? []).flatMap(({ content, tool_calls: calls }) => [
      ...listTexts(content),
      ...listTexts(calls?.map((call) => [call.function.name, call.function.arguments])),
    ]),
  ];
}

/** The user's last words; of variables all but the longest, which is what the question is about. */
function readLast({ input, messages }: EvalCase): readonly string[] {
  const spoken = messages?.findLast(({ role }) => role === 'user')?.content;
  if (typeof spoken === 'string') return [spoken];
  const texts = listTexts(input);
  const longest = Math.max(...texts.map(({ length }) => length));
  const place = texts.findIndex(({ length }) => length === longest);
  return texts.length > 1 ? texts.toSpliced(place, 1) : texts;
}

function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(listTexts);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

/** Figures are one and the same: order 17 is order 18; signs are not: + is no −, a thumb up none down. */
function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\d+/g, '0')
    .replaceAll(/[^\p{L}\p{N}\p{S}]+/gu, ' ')
    .trim();
}

/** English, German, French, Spanish, Italian and Portuguese, and the sign of a number. */
const negation =
  /(?<![\p{L}\p{N}])(?:not|no|never|none|neither|nor|cannot|without|\p{L}+n['’]t|nicht|kein\p{L}{0,2}|nie|niemals|ohne|pas|jamais|aucun|sans|nunca|sin|non|mai|senza|não|sem|[-−](?=\d))(?![\p{L}])/giu;

function countNegations(text: string): number {
  return text.normalize('NFC').match(negation)?.length ?? 0;
}

/** Whether two requests are the same failure: alike in all and in what was asked last, and neither turned round. */
function areAlike(one: Likeness | undefined, other: Likeness, least: number): boolean {
  return (
    one !== undefined &&
    one.negations === other.negations &&
    (one.expected === undefined ||
      other.expected === undefined ||
      one.expected === other.expected) &&
    estimateSimilarity(one.last, other.last) >= least &&
    estimateSimilarity(one.whole, other.whole) >= least
  );
}

/** Of five letters each: long enough to tell words apart, short enough for a question of one word. */
function computeSignature(text: string): Signature {
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
 * Groups what is alike, each by its place in the list. The first of a group is its head, and the others are like the
 * head: by chains of likeness two that have nothing in common would end in one group. Only those that share a band
 * with a head are compared with it.
 */
export function groupSimilar(
  requests: readonly Likeness[],
  least: number,
): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  const heads = new Map<string, number[]>();
  for (const [place, request] of requests.entries()) {
    const keys = listBands(request.whole);
    const near = new Set(keys.flatMap((key) => heads.get(key) ?? []));
    const head = [...near].find((other) => areAlike(requests[other], request, least));
    if (head !== undefined) {
      groups.get(head)?.push(place);
      continue;
    }
    groups.set(place, [place]);
    for (const key of keys) {
      const known = heads.get(key);
      if (known === undefined) heads.set(key, [place]);
      else known.push(place);
    }
  }
  return [...groups.values()];
}

function listBands(signature: Signature): readonly string[] {
  return Array.from(
    { length: hashes / rowsOfBand },
    (_, band) => `${band} ${signature.subarray(band * rowsOfBand, (band + 1) * rowsOfBand).join()}`,
  );
}
