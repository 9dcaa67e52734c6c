import { diffArrays } from 'diff';
import { splitWords } from '../../../wording/split-words.ts';

/** A stretch of one side's text; `changed` is not in the other. */
export interface DiffPart {
  readonly text: string;
  readonly changed: boolean;
}

export type WordDiff =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'differs';
      readonly baseline: readonly DiffPart[];
      readonly candidate: readonly DiffPart[];
    }
  /** Marks would say nothing: hardly a word in common, or too much to compare. */
  | { readonly kind: 'unlike' | 'too_long' };

/** Characters of both sides together that are compared word by word. */
const longest = 400_000;
const timeoutMs = 500;
/** Share of the longer side that has to be in common for marks to tell anything. */
const leastInCommon = 0.15;

/** Compares two texts word by word, in any language. */
export function diffWords(baseline: string, candidate: string): WordDiff {
  if (baseline === candidate) return { kind: 'same' };
  if (baseline.length + candidate.length > longest) return { kind: 'too_long' };
  const changes = diffArrays([...splitWords(baseline)], [...splitWords(candidate)], {
    timeout: timeoutMs,
  });
  if (changes === undefined) return { kind: 'too_long' };
  const before: DiffPart[] = [];
  const after: DiffPart[] = [];
  let common = 0;
  changes.forEach(({ value, added, removed }, position) => {
    const text = value.join('');
    // A space between two changes is part of one change.
    const isGap = !added && !removed && position > 0 && text.trim() === '';
    const joins = isGap && position < changes.length - 1;
    if (!added) add(before, { text, changed: removed || joins });
    if (!removed) add(after, { text, changed: added || joins });
    if (!added && !removed) common += text.replace(/\s/g, '').length;
  });
  const size = Math.max(baseline.length, candidate.length);
  if (common < leastInCommon * size && Math.min(baseline.length, candidate.length) > 0)
    return { kind: 'unlike' };
  return { kind: 'differs', baseline: before, candidate: after };
}

function add(parts: DiffPart[], part: DiffPart): void {
  const last = parts.at(-1);
  if (last?.changed === part.changed)
    parts[parts.length - 1] = { ...part, text: last.text + part.text };
  else parts.push(part);
}
