import type { EvalCase } from '../dataset/eval-case.ts';
import { severities } from '../dataset/importance.ts';
import { type Count, countNames } from './count-names.ts';
import { listFeedback } from './list-feedback.ts';
import { composeLikeness, groupSimilar, type Likeness } from './similarity.ts';

/** What a dataset covers. Counts are of cases; a case with two tags is counted with both. */
export interface DatasetStats {
  readonly cases: number;
  readonly pinned: number;
  readonly expected: { readonly with: number; readonly without: number };
  /** How many failures in production the cases stand for: the sum of their weights, 1 where there is none. */
  readonly failures: number;
  readonly tags: readonly Count[];
  /** By `source.captured_at`, from the youngest to the oldest, then those of which it is not known. */
  readonly ages: readonly Count[];
  readonly systems: readonly Count[];
  readonly feedback: readonly Count[];
  readonly severities: readonly Count[];
  readonly owners: readonly Count[];
  /** Ids of cases that ask nearly the same, by group, the largest first; null where too many cases were to compare. */
  readonly similar: readonly (readonly string[])[] | null;
}

/** Takes cases one by one and holds of each its id and signature at most. */
export interface DatasetCounter {
  add(evalCase: EvalCase): void;
  finish(): DatasetStats;
}

/** From which estimated Jaccard similarity two cases are told as nearly the same. */
export const similarFrom = 0.8;

/** Cases in which similar ones are looked for: each takes half a kilobyte, and cases of one template much time. */
export const mostCompared = 20_000;

const dayMs = 86_400_000;
/** Name of each age, and the days that it ends before. */
const ages = [
  ['under 30 days', 30],
  ['under 90 days', 90],
  ['under a year', 365],
  ['older', Number.POSITIVE_INFINITY],
] as const;
const unknownAge = 'unknown';
/** Stands for cases that have nothing of a kind. */
const none = 'none';

/** @param now milliseconds since 1970, from which ages are counted */
export function createDatasetCounter(now: number): DatasetCounter {
  const counts = {
    tags: countNames(),
    ages: countNames(),
    systems: countNames(),
    feedback: countNames(),
    severities: countNames(),
    owners: countNames(),
  };
  const asked = collectSimilar();
  let [cases, pinned, expecting, failures] = [0, 0, 0, 0];
  return {
    add(evalCase) {
      const { source } = evalCase;
      cases += 1;
      asked.add(evalCase);
      if (evalCase.pinned) pinned += 1;
      if (evalCase.expected !== undefined) expecting += 1;
      failures += evalCase.weight ?? 1;
      counts.tags.add(evalCase.tags.length === 0 ? [none] : evalCase.tags);
      counts.ages.add([nameAge(source?.captured_at, now)]);
      counts.systems.add([source?.system ?? none]);
      counts.feedback.add(listFeedback(source?.feedback) ?? [none]);
      counts.severities.add([evalCase.severity ?? none]);
      counts.owners.add([evalCase.owner ?? none]);
    },
    finish: () => ({
      cases,
      pinned,
      expected: { with: expecting, without: cases - expecting },
      failures,
      tags: counts.tags.list(none),
      ages: counts.ages.listAs([...ages.map(([name]) => name), unknownAge]),
      systems: counts.systems.list(none),
      feedback: counts.feedback.list(none),
      severities: counts.severities.listAs([...severities, none]),
      owners: counts.owners.list(none),
      similar: asked.list(),
    }),
  };
}

/** Lets go of everything as soon as there are too many. */
function collectSimilar(): {
  readonly add: (evalCase: EvalCase) => void;
  readonly list: () => DatasetStats['similar'];
} {
  const ids: string[] = [];
  const requests: Likeness[] = [];
  let isFull = false;
  return {
    add(evalCase) {
      if (ids.length === mostCompared) isFull = true;
      if (isFull) ids.length = requests.length = 0;
      else {
        ids.push(evalCase.id);
        requests.push(composeLikeness(evalCase));
      }
    },
    list: () =>
      isFull
        ? null
        : groupSimilar(requests, similarFrom)
            .filter((group) => group.length > 1)
            .toSorted((one, other) => other.length - one.length)
            .map((group) => group.flatMap((place) => ids[place] ?? [])),
  };
}

/** What is captured after now has no age: one of the two clocks is wrong. */
function nameAge(capturedAt: string | undefined, now: number): string {
  const days = (now - Date.parse(capturedAt ?? '')) / dayMs;
  if (!(days >= 0)) return unknownAge;
  return ages.find(([, end]) => days < end)?.[0] ?? unknownAge;
}
