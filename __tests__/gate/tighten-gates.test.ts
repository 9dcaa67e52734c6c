import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MetricGate, SlicesGate } from '../../src/config/gates.ts';
import { tightenMetricGate, tightenSlices } from '../../src/gate/tighten-gates.ts';

const gate = (parts: Partial<MetricGate> = {}): MetricGate => ({
  margin: undefined,
  min_effect: 0.02,
  floor: undefined,
  ceiling: undefined,
  ...parts,
});
const slices = (parts: Partial<SlicesGate> = {}): SlicesGate => ({
  fail: false,
  tags: undefined,
  minCases: 10,
  ...parts,
});

/** What a rule becomes, and how often head was called weaker. */
function count<T>(tighten: (note: () => void) => T): readonly [T, number] {
  let notes = 0;
  const result = tighten(() => {
    notes += 1;
  });
  return [result, notes];
}

describe('tightenMetricGate', () => {
  const tighten = (
    base: MetricGate | undefined,
    head: MetricGate | undefined,
    direction: 'higher' | 'lower' = 'higher',
  ) => count((note) => tightenMetricGate({ direction, base, head, note }));

  it.each([
    ['a lower floor', gate({ floor: 0.8 }), gate({ floor: 0.7 }), gate({ floor: 0.8 }), 1],
    ['a higher floor', gate({ floor: 0.8 }), gate({ floor: 0.9 }), gate({ floor: 0.9 }), 0],
    [
      'a floor in place of a margin',
      gate({ margin: 0.05 }),
      gate({ floor: 0.9 }),
      gate({ margin: 0.05, floor: 0.9 }),
      1,
    ],
    [
      'a margin beside the floor',
      gate({ floor: 0.8 }),
      gate({ margin: 0.05, min_effect: 0.04, floor: 0.8 }),
      gate({ margin: 0.05, min_effect: 0.04, floor: 0.8 }),
      0,
    ],
    [
      'a wider margin, a larger effect and a lower floor, told once',
      gate({ margin: 0.02, min_effect: 0.01, floor: 0.8 }),
      gate({ margin: 0.05, min_effect: 0.02, floor: 0.7 }),
      gate({ margin: 0.02, min_effect: 0.01, floor: 0.8 }),
      1,
    ],
    ['no gate any more', gate({ floor: 0.8 }), undefined, gate({ floor: 0.8 }), 1],
    ['a gate that base lacks', undefined, gate({ floor: 0.8 }), gate({ floor: 0.8 }), 0],
    ['a bound for the other direction only', undefined, gate({ ceiling: 0.1 }), undefined, 0],
  ])('with %s', (_, base, head, governed, notes) => {
    expect(tighten(base, head)).toEqual([governed, notes]);
  });

  it('holds a ceiling to the lower one', () => {
    const [low, high] = [gate({ ceiling: 0.1 }), gate({ ceiling: 0.2 })];
    expect(tighten(low, high, 'lower')).toEqual([low, 1]);
    expect(tighten(high, low, 'lower')).toEqual([low, 0]);
  });

  it('asks what both ask, and is silent only where head asks it already', () => {
    const rate = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
    const gates = fc.record({
      margin: rate,
      min_effect: fc.double({ min: 0, max: 1, noNaN: true }),
      floor: rate,
      ceiling: fc.constant(undefined),
    });
    const accepts = (rule: MetricGate | undefined, loss: number, effect: number, value: number) =>
      (rule?.margin === undefined || (loss < rule.margin && effect < rule.min_effect)) &&
      (rule?.floor === undefined || value >= rule.floor);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(gates, gates, share, share, share, (base, head, loss, effect, value) => {
        const [governed, notes] = tighten(base, head);
        const byBoth = accepts(base, loss, effect, value) && accepts(head, loss, effect, value);
        expect(accepts(governed, loss, effect, value)).toBe(byBoth);
        if (notes === 0) {
          expect(byBoth).toBe(accepts(head, loss, effect, value));
        }
      }),
    );
  });
});

describe('tightenSlices', () => {
  const fail = (parts: Partial<SlicesGate> = {}) => slices({ fail: true, ...parts });

  it.each([
    ['the same', slices(), slices(), slices(), 0],
    ['a failure made a warning', fail({ minCases: 20 }), slices(), fail({ minCases: 20 }), 1],
    ['a warning made a failure', slices(), fail({ minCases: 20 }), fail({ minCases: 20 }), 0],
    ['fewer cases', fail(), fail({ minCases: 5 }), fail({ minCases: 5 }), 0],
    ['more cases', fail(), fail({ minCases: 20 }), fail(), 1],
    ['more cases for a warning', slices(), slices({ minCases: 20 }), slices(), 1],
    ['a list in place of every tag', fail(), fail({ tags: ['de'] }), fail(), 1],
    ['every tag in place of a list', fail({ tags: ['de'] }), fail(), fail(), 0],
    [
      'one tag more',
      fail({ tags: ['de'] }),
      fail({ tags: ['fr', 'de'] }),
      fail({ tags: ['fr', 'de'] }),
      0,
    ],
    [
      'another tag',
      fail({ tags: ['de'] }),
      fail({ tags: ['fr'] }),
      fail({ tags: ['fr', 'de'] }),
      1,
    ],
    ['fewer tags of a warning', slices(), slices({ tags: ['de'] }), slices({ tags: ['de'] }), 0],
  ])('with %s', (_, base, head, governed, notes) => {
    expect(count((note) => tightenSlices({ base, head, note }))).toEqual([governed, notes]);
  });
});
