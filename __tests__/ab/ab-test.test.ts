import { describe, expect, it } from '@jest/globals';
import { type AbPlan, computeAbTest } from '../../src/ab/ab-test.ts';
import { type Key, type Observation, observeTrace } from '../../src/ab/observe.ts';
import { makeCall, makeSpan } from '../support/logged-calls.ts';

const plan: AbPlan = { baseline: 'v1', split: undefined, margin: 0.02, alpha: 0.05 };

let units = 0;
function many(
  variant: string,
  successes: number,
  failures: number,
  more: Partial<Observation> = {},
) {
  return Array.from({ length: successes + failures }, (_, n): Observation => {
    units += 1;
    return {
      variant,
      unit: `unit-${units}`,
      outcome: n < successes ? 'success' : 'failure',
      at: undefined,
      costUsd: 0.01,
      latencyMs: 100 + (n % 10),
      isOffScale: false,
      ...more,
    };
  });
}

describe('computeAbTest', () => {
  it.each([
    ['better', many('v1', 300, 200), many('v2', 400, 100)],
    ['worse', many('v1', 400, 100), many('v2', 300, 200)],
    ['continue', many('v1', 40, 10), many('v2', 42, 8)],
    ['same', many('v1', 49_000, 1_000), many('v2', 49_050, 950)],
  ] as const)('decides: %s', (kind, baseline, other) => {
    const { comparisons } = computeAbTest([...baseline, ...other], plan);
    expect(comparisons.map(({ variant, decision }) => [variant, decision.kind])).toEqual([
      ['v2', kind],
    ]);
  });

  it('foretells how many units are missing, so that with them it is decided', () => {
    const small = computeAbTest([...many('v1', 60, 40), ...many('v2', 75, 25)], plan);
    const [decision] = small.comparisons.map((one) => one.decision);
    const more = decision?.kind === 'continue' ? decision.moreUnits : undefined;
    expect(more).toBeGreaterThan(0);
    const factor = (200 + (more ?? 0)) / 200;
    const grown = computeAbTest(
      [
        ...many('v1', Math.round(60 * factor), Math.round(40 * factor)),
        ...many('v2', Math.round(75 * factor), Math.round(25 * factor)),
      ],
      plan,
    );
    expect(grown.comparisons[0]?.decision).toEqual({ kind: 'better' });
  });

  it('tells what a success cost, and nothing where a cost is unknown', () => {
    const { variants } = computeAbTest(
      [...many('v1', 8, 2), ...many('v2', 5, 4), ...many('v2', 1, 0, { costUsd: undefined })],
      plan,
    );
    expect(
      variants.map(({ name, costPerSuccess, withoutCost }) => [name, costPerSuccess, withoutCost]),
    ).toEqual([
      ['v1', expect.closeTo(0.0125, 10), 0],
      ['v2', undefined, 1],
    ]);
    expect(variants[0]?.latency).toEqual({ p50: expect.any(Number), p95: expect.any(Number) });
  });

  it('counts a unit once, and not at all where it met two variants', () => {
    const same = { unit: 'ada' };
    const { variants, left } = computeAbTest(
      [
        ...many('v1', 1, 0, { ...same, at: '2026-11-02' }),
        ...many('v1', 0, 1, { ...same, at: '2026-11-01' }),
        ...many('v1', 1, 0, { unit: 'bob' }),
        ...many('v2', 1, 0, { unit: 'bob' }),
        ...many('v2', 1, 0, { unit: undefined }),
        ...many('v2', 1, 0, { variant: undefined }),
        ...many('v2', 0, 1, { outcome: undefined }),
      ],
      plan,
    );
    expect(variants.map(({ name, rate, unknown }) => [name, rate, unknown])).toEqual([
      ['v1', { successes: 0, trials: 1 }, 0],
      ['v2', { successes: 0, trials: 0 }, 1],
    ]);
    expect(left).toEqual({
      withoutVariant: 1,
      withoutUnit: 1,
      unplanned: 0,
      repeated: 2,
      mixed: 1,
      offScale: 0,
    });
  });

  it('notices that units came in other shares than planned, and not when they came as planned', () => {
    const uneven = [...many('v1', 900, 100), ...many('v2', 700, 70)];
    expect(computeAbTest(uneven, plan).ratio.isMismatch).toBe(true);
    const meant = { ...plan, split: { v1: 100, v2: 77 } };
    expect(computeAbTest(uneven, meant).ratio.isMismatch).toBe(false);
  });

  it('counts nothing of a variant that was not planned, and misses one that was', () => {
    const split = { v1: 50, v2: 50 };
    const even = [...many('v1', 90, 10), ...many('v2', 80, 20)];
    const { variants, left, ratio } = computeAbTest([...even, ...many('stray', 3, 0)], {
      ...plan,
      split,
    });
    expect([variants.map(({ name }) => name), left.unplanned]).toEqual([['v1', 'v2'], 3]);
    expect(ratio.isMismatch).toBe(false);
    const alone = computeAbTest(many('v1', 90, 10), { ...plan, split });
    expect(alone.ratio.isMismatch).toBe(true);
  });

  it('shares the chance of an error among several variants', () => {
    const two = computeAbTest([...many('v1', 60, 40), ...many('v2', 80, 20)], plan);
    const three = computeAbTest(
      [...many('v1', 60, 40), ...many('v2', 80, 20), ...many('v3', 60, 40)],
      plan,
    );
    const lowOf = ({ comparisons }: typeof two) => comparisons[0]?.interval.low ?? 0;
    expect(lowOf(three)).toBeLessThan(lowOf(two));
    expect(three.comparisons[0]?.interval.level).toBeCloseTo(0.975, 12);
  });
});

describe('observeTrace', () => {
  const call = makeCall({
    id: 'a',
    costUsd: 0.02,
    promptName: 'support',
    tags: ['variant:blue'],
    metadata: { 'prompt.version': 'v7', user: { id: 12 } },
  });
  const spans = [
    makeSpan({ id: 'root', startedAt: '2026-11-20T10:00:00Z', endedAt: '2026-11-20T10:00:03Z' }),
    makeSpan({ id: 'a', parentId: 'root', reading: { kind: 'call', call } }),
  ];
  const observe = (variant: Key, feedback: Parameters<typeof observeTrace>[0]['feedback'] = []) =>
    observeTrace(
      { id: 't', spans, feedback },
      {
        variant,
        unit: { kind: 'metadata', name: 'user.id' },
        outcome: { rule: { kind: 'label', name: 'done', labels: ['yes'] }, means: 'good' },
        errorsFail: false,
      },
    );

  it.each([
    [{ kind: 'model' }, 'gpt-4.1'],
    [{ kind: 'served_model' }, 'gpt-4.1-2025-04-14'],
    [{ kind: 'prompt' }, 'support'],
    [{ kind: 'tag', prefix: 'variant:' }, 'blue'],
    [{ kind: 'metadata', name: 'prompt.version' }, 'v7'],
    [{ kind: 'metadata', name: 'absent' }, undefined],
    [{ kind: 'trace' }, 't'],
  ] satisfies readonly (readonly [Key, string | undefined])[])('reads %j', (key, expected) => {
    expect(observe(key).variant).toBe(expected);
  });

  it('takes the latest word on how it ended', () => {
    const said = (label: string, at: string) => ({
      name: 'done',
      label,
      at,
      by: 'person' as const,
    });
    expect(observe({ kind: 'model' })).toMatchObject({
      outcome: undefined,
      unit: '12',
      costUsd: 0.02,
      latencyMs: 3_000,
    });
    const both = [said('no', '2026-11-22'), said('yes', '2026-11-21')];
    expect(observe({ kind: 'model' }, both).outcome).toBe('failure');
    expect(observe({ kind: 'model' }, both.slice(1)).outcome).toBe('success');
  });
});
