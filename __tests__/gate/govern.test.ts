import { describe, expect, it } from '@jest/globals';
import type { Gates } from '../../src/config/gates.ts';
import { resolveGovernance } from '../../src/gate/govern.ts';
import { resolveWorst } from '../../src/gate/verdict.ts';
import { metricOf } from '../support/trials.ts';

const gates = (parts: Partial<Gates> = {}): Gates => ({
  metrics: {},
  relative: {},
  shares: {},
  maxRelapses: undefined,
  ...parts,
});
const rules = (parts: Partial<Gates> = {}) => ({
  metrics: [metricOf('resolution')],
  gates: gates(parts),
});

describe('resolveGovernance', () => {
  it("applies base's gate where head weakens or drops it, and says so", () => {
    const base = rules({
      metrics: { resolution: { margin: 0.02, min_effect: 0.02 } },
      relative: { cost: 0.1 },
      maxRelapses: 0,
    });
    const head = rules({ metrics: { resolution: { margin: 0.5, min_effect: 0.02 } } });
    const governed = resolveGovernance({ base, head });
    expect(governed.gates).toMatchObject({
      metrics: { resolution: { margin: 0.02 } },
      relative: { cost: 0.1 },
      maxRelapses: 0,
    });
    expect(governed.notices).toHaveLength(3);
  });

  it('lets head tighten without a word', () => {
    const governed = resolveGovernance({
      base: rules({ relative: { cost: 0.5 } }),
      head: rules({ relative: { cost: 0.1 }, maxRelapses: 0 }),
    });
    expect(governed.gates).toMatchObject({ relative: { cost: 0.1 }, maxRelapses: 0 });
    expect(governed.notices).toEqual([]);
  });

  it('keeps a metric primary that base holds for primary', () => {
    const head = {
      metrics: [metricOf('resolution', { primary: false }), metricOf('tone')],
      gates: gates(),
    };
    const governed = resolveGovernance({ base: rules(), head });
    expect(governed.metrics.map((metric) => metric.primary)).toEqual([true, true]);
    expect(governed.notices).toHaveLength(1);
  });

  it('keeps what decides between pass and fail as base has it, or stricter', () => {
    const base = { metrics: [metricOf('resolution', { pass_at: 0.7 })], gates: gates() };
    const head = {
      metrics: [
        metricOf('resolution', {
          pass_at: 0.01,
          direction: 'lower',
          not: true,
          missing: 'unscored',
        }),
      ],
      gates: gates(),
    };
    const governed = resolveGovernance({ base, head });
    expect(governed.metrics[0]).toMatchObject({
      pass_at: 0.7,
      direction: 'higher',
      not: false,
      missing: 'fail',
    });
    expect(governed.notices).toHaveLength(4);
  });

  it('tells that a metric has another scorer', () => {
    const scorer = { kind: 'contains', value: 'a' } as const;
    const head = { metrics: [metricOf('resolution', { scorer })], gates: gates() };
    expect(resolveGovernance({ base: rules(), head }).notices.join()).toMatch(
      /resolution is scored in another way/,
    );
  });

  it('tells which metrics that base asks for are gone, primary or gated', () => {
    const head = { metrics: [metricOf('tone')], gates: gates() };
    const tone = metricOf('escalation', { primary: false });
    const gated = { metrics: { escalation: { margin: 0.03, min_effect: 0.02 } } };
    const base = { metrics: [...rules().metrics, tone], gates: gates(gated) };
    expect(resolveGovernance({ base, head }).dropped).toEqual(['resolution', 'escalation']);
  });

  it("takes head's rules for a new suite", () => {
    const head = rules({ maxRelapses: 3 });
    expect(resolveGovernance({ base: undefined, head })).toEqual({
      ...head,
      dropped: [],
      notices: [],
    });
  });
});

describe('resolveWorst', () => {
  it('puts missing evidence above a failure, and both above what is open', () => {
    expect(resolveWorst(['pass', 'fail', 'incomplete', 'inconclusive'])).toBe('incomplete');
    expect(resolveWorst(['inconclusive', 'fail'])).toBe('fail');
    expect(resolveWorst(['inconclusive', 'pass'])).toBe('inconclusive');
    expect(resolveWorst([])).toBe('pass');
  });
});
