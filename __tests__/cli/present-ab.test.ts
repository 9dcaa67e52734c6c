import { expect, it } from '@jest/globals';
import type { AbPlan, AbResult } from '../../src/ab/ab-test.ts';
import { describeAbTest } from '../../src/cli/present-ab.ts';

const plan: AbPlan = { baseline: 'v1', split: undefined, margin: 0.02, alpha: 0.05 };
const facts = { unknown: 0, costPerSuccess: undefined, withoutCost: 0 };
const latency = { p50: undefined, p95: undefined };
const result: AbResult = {
  variants: [
    {
      ...facts,
      name: 'v1',
      rate: { successes: 9_000, trials: 9_000 },
      interval: { low: 0.9996, high: 1, level: 0.95 },
      latency,
    },
    {
      ...facts,
      name: 'v2',
      rate: { successes: 8_999, trials: 9_000 },
      interval: { low: 0.992, high: 1, level: 0.95 },
      latency,
    },
  ],
  comparisons: [
    {
      variant: 'v2',
      difference: -0.0001,
      interval: { low: -0.008, high: 0.0073, level: 0.95 },
      p: 0.7,
      decision: { kind: 'same' },
    },
  ],
  ratio: { p: 0.9, isMismatch: false },
  left: {
    mixed: 0,
    repeated: 0,
    withoutVariant: 0,
    unplanned: 0,
    withoutUnit: 0,
    offScale: 0,
  },
};

it('tells rates and differences of an A/B test as the report tells them', () => {
  const [advice, , , v1, v2] = describeAbTest(result, plan);
  expect(advice).toBe('stop: v2 is within 2 pp of v1 (−0.8 to +0.7 pp); take the cheaper one');
  // Not all: 9,999 of 10,000 is no 100%, and a difference that rounds to nothing has no sign.
  expect(v1).toMatch(/9,000 of 9,000 +100% +>99\.9% to 100%/);
  expect(v2).toMatch(/8,999 of 9,000 +>99\.9% +99\.2% to 100% +0\.0 pp +−0\.8 to \+0\.7 +0\.70?/);
});
