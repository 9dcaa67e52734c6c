import { describe, expect, it } from '@jest/globals';
import { createTrialKeeper } from '../../src/replay/kept-trials.ts';
import type { Trial } from '../../src/replay/trial.ts';
import { errored, trialOf } from '../support/trials.ts';

type Completed = Extract<Trial, { status: 'completed' }>;

/** What a kept trial says of itself, part by part: it reads each from its row. */
function read(trial: Trial): Trial {
  if (trial.status === 'errored') return trial;
  const { status, stop, scores, usage, cost, latencyMs, servedModel, servedTier, location } = trial;
  return { status, stop, scores, usage, cost, latencyMs, servedModel, servedTier, location };
}

function complete(parts: Partial<Completed> = {}): Completed {
  const trial = trialOf({ scores: [{ kind: 'scored', value: 0.25 }] });
  if (trial.status === 'errored') throw new Error('it is completed');
  return { ...trial, ...parts };
}

describe('createTrialKeeper', () => {
  it.each<[string, Trial]>([
    ['a usual trial', complete()],
    [
      'what is unknown',
      complete({ usage: undefined, latencyMs: undefined, servedModel: undefined }),
    ],
    ['zeros, which are known', complete({ latencyMs: 0, cost: { kind: 'known', pico: 0n } })],
    ['a cost that is unknown', complete({ cost: { kind: 'unknown', reason: 'no price' } })],
    ['a tier, a stop', complete({ servedTier: 'flex', stop: 'refused' })],
    ['a place beyond 4 GB', complete({ location: { offset: 2 ** 40 + 1, length: 2 ** 31 } })],
    ['the largest cost of 64 bits', complete({ cost: { kind: 'known', pico: 2n ** 63n - 1n } })],
    ['a cost beyond 64 bits', complete({ cost: { kind: 'known', pico: 2n ** 63n } })],
    [
      'scores of each kind',
      complete({
        scores: [
          { kind: 'unscored', reason: 'no\nanswer' },
          { kind: 'not_applicable' },
          { kind: 'scored', value: 1 / 3 },
        ],
      }),
    ],
    ['an error', errored],
  ])('gives back %s', (_, trial) => {
    expect(read(createTrialKeeper().keep(trial))).toEqual(trial);
  });

  it('gives back each of many', () => {
    const { keep } = createTrialKeeper();
    const trials = Array.from({ length: 3_000 }, (_, index) =>
      complete({
        latencyMs: index,
        scores: [{ kind: 'scored', value: index / 3_000 }],
        cost: { kind: 'known', pico: BigInt(index) },
        servedModel: `model ${index % 7}`,
      }),
    );
    const kept = trials.map((trial) => keep(trial));
    expect(kept.map(read)).toEqual(trials);
  });

  it('leaves reasons of scores to the trial log, and shares scores that are equal', () => {
    const { keep } = createTrialKeeper();
    const [one, other] = ['it has 12 words', 'it has 13 words'].map((reason) =>
      read(keep(complete({ scores: [{ kind: 'scored', value: 1, reason }] }))),
    );
    expect(one).toMatchObject({ scores: [{ kind: 'scored', value: 1 }] });
    expect(one?.status === 'completed' && JSON.stringify(one.scores)).not.toContain('words');
    expect(one?.status === 'completed' && other?.status === 'completed' && one.scores).toBe(
      other?.status === 'completed' && other.scores,
    );
  });
});
