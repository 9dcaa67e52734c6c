import type { Score } from '../scoring/scorer.ts';

/** So many different ones are remembered; graded scores may differ in every trial. */
const remembered = 1_024;

/**
 * Scores that are equal become the same objects: most trials of a suite pass or fail in one of a few ways. The reason
 * of a number is left out, since it is in the trial log; why there is none is kept.
 */
export function createScoreSharer(): (scores: readonly Score[]) => readonly Score[] {
  const single = createShelf<Score>();
  const whole = createShelf<readonly Score[]>();
  return (scores) => {
    const names = scores.map(nameScore);
    return whole(names.join('\n'), () =>
      scores.map((score, index) => single(names[index] ?? '', () => withoutReason(score))),
    );
  };
}

function nameScore(score: Score): string {
  if (score.kind === 'scored') return String(score.value);
  return score.kind === 'unscored' ? JSON.stringify(score.reason) : '';
}

const withoutReason = (score: Score): Score =>
  score.kind === 'scored' ? { kind: 'scored', value: score.value } : score;

/** @returns what is remembered under a name, or what `make` makes */
function createShelf<Value>(): (name: string, make: () => Value) => Value {
  const values = new Map<string, Value>();
  return (name, make) => {
    const known = values.get(name);
    if (known !== undefined) return known;
    const value = make();
    if (values.size < remembered) values.set(name, value);
    return value;
  };
}
