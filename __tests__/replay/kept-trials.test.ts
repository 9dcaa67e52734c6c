import { describe, expect, it } from '@jest/globals';
import type { Usage } from '../../src/providers/provider.ts';
import { createTrialKeeper } from '../../src/replay/kept-trials.ts';
import type { Trial } from '../../src/replay/trial.ts';
import { measureMemory } from '../support/memory.ts';
import { errored, trialOf } from '../support/trials.ts';

type Completed = Extract<Trial, { status: 'completed' }>;

/** What a kept trial says of itself, part by part: it reads each from its row. */
function read(trial: Trial): Trial {
  if (trial.status === 'errored') return trial;
  const { status, stop, scores, usage, cost, latencyMs, servedModel, servedTier, location } = trial;
  return { status, stop, scores, usage, cost, latencyMs, servedModel, servedTier, location };
}

const usage = { inputTokens: 1, outputTokens: 1, cachedInputTokens: 0, reasoningTokens: 0 };

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
    ['no score', complete({ scores: [] })],
    ['tokens that no whole number counts', complete({ usage: { ...usage, outputTokens: 0.5 } })],
    ['an error', errored],
  ])('gives back %s', (_, trial) => {
    const { keep, at } = createTrialKeeper();
    expect(read(at(keep(trial)))).toEqual(trial);
  });

  it('gives back each of many', () => {
    const { keep, at } = createTrialKeeper();
    const trials = Array.from({ length: 3_000 }, (_, index) =>
      complete({
        latencyMs: index,
        scores: [{ kind: 'scored', value: index / 3_000 }],
        cost: { kind: 'known', pico: BigInt(index) },
        servedModel: `model ${index % 7}`,
      }),
    );
    const kept = trials.map((trial) => keep(trial));
    expect(kept.map((place) => read(at(place)))).toEqual(trials);
  });

  it('keeps suites of other numbers of metrics apart', () => {
    const { keep, at } = createTrialKeeper();
    const trials = [1, 2, 1, 0, 3].map((metrics) =>
      complete({ scores: Array.from({ length: metrics }, () => ({ kind: 'scored', value: 1 })) }),
    );
    expect(trials.map(keep).map((place) => read(at(place)))).toEqual(trials);
  });

  it('leaves reasons of scores to the trial log', () => {
    const { keep, at } = createTrialKeeper();
    const scores: Completed['scores'] = [{ kind: 'scored', value: 1, reason: 'it has 12 words' }];
    const large = { kind: 'known', pico: 2n ** 63n } as const;
    for (const trial of [complete({ scores }), complete({ scores, cost: large })])
      expect(read(at(keep(trial)))).toMatchObject({ scores: [{ kind: 'scored', value: 1 }] });
  });

  it('is one object for errors that are equal', () => {
    const { keep } = createTrialKeeper();
    const [one, other, different] = [
      errored,
      { ...errored },
      { ...errored, message: 'HTTP 502' },
    ].map(keep);
    expect(one).toBe(other);
    expect(one).not.toBe(different);
  });

  it('takes little memory for each of many, with usage as providers tell it', () => {
    const told = (): Usage => ({
      ...usage,
      cacheWriteTokens: { minutes5: 0, minutes30: 0, hours1: 0, hours12: 0 },
    });
    const before = measureMemory();
    const { keep, at } = createTrialKeeper();
    const count = 50_000;
    for (let index = 0; index < count; index += 1)
      keep(complete({ scores: [{ kind: 'scored', value: index / count }], usage: told() }));
    expect((measureMemory() - before) / count).toBeLessThan(150);
    expect(read(at(count - 1))).toMatchObject({ status: 'completed' });
  });
});
