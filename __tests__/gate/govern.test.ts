import { describe, expect, it } from '@jest/globals';
import { defaultSlicesGate, type Gates, type MetricGate } from '../../src/config/gates.ts';
import { findMetricGate, resolveGovernance } from '../../src/gate/govern.ts';
import { resolveWorst } from '../../src/gate/verdict.ts';
import { metricOf } from '../support/trials.ts';

const gates = (parts: Partial<Gates> = {}): Gates => ({
  metrics: {},
  relative: {},
  shares: {},
  maxRelapses: undefined,
  slices: defaultSlicesGate,
  ...parts,
});
const gate = (parts: Partial<MetricGate> = {}): MetricGate => ({
  margin: undefined,
  min_effect: 0.02,
  floor: undefined,
  ceiling: undefined,
  ...parts,
});
const rules = (parts: Partial<Gates> = {}) => ({
  metrics: [metricOf('resolution')],
  gates: gates(parts),
});

describe('resolveGovernance', () => {
  it("applies base's gate where head weakens or drops it, and says so", () => {
    const base = rules({
      metrics: { resolution: gate({ margin: 0.02 }) },
      relative: { cost: 0.1 },
      maxRelapses: 0,
    });
    const head = rules({ metrics: { resolution: gate({ margin: 0.5 }) } });
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

  it('tells what base asks by itself from what head adds', () => {
    const head = {
      metrics: [metricOf('resolution'), metricOf('tone')],
      gates: gates({ slices: { ...defaultSlicesGate, fail: true } }),
    };
    expect(resolveGovernance({ base: rules(), head }).asked).toEqual({
      metrics: ['resolution'],
      slices: defaultSlicesGate,
    });
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
    const gated = { metrics: { escalation: gate({ margin: 0.03 }) } };
    const base = { metrics: [...rules().metrics, tone], gates: gates(gated) };
    expect(resolveGovernance({ base, head }).dropped).toEqual(['resolution', 'escalation']);
  });

  it("takes head's rules for a new suite", () => {
    const head = rules({ maxRelapses: 3 });
    expect(resolveGovernance({ base: undefined, head })).toEqual({
      ...head,
      trials: undefined,
      sequential: undefined,
      cluster: undefined,
      dropped: [],
      notices: [],
    });
    const evidence = { trials: 3, sequential: 'anytime', cluster: 'customer' } as const;
    expect(resolveGovernance({ base: undefined, head: { ...head, ...evidence } })).toMatchObject(
      evidence,
    );
  });

  it('keeps the floor of base that head takes out, and the default margin beside it', () => {
    const base = rules({ metrics: { resolution: gate({ floor: 0.8 }) } });
    const governed = resolveGovernance({ base, head: rules() });
    expect(governed.gates.metrics).toEqual({ resolution: gate({ margin: 0.05, floor: 0.8 }) });
    expect(governed.notices).toEqual([expect.stringMatching(/^the gate of metric resolution is/)]);
  });

  it('says nothing of the ceiling that head writes for a direction it may not choose', () => {
    const head = {
      metrics: [metricOf('resolution', { direction: 'lower' })],
      gates: gates({ metrics: { resolution: gate({ ceiling: 0.1 }) } }),
    };
    const governed = resolveGovernance({ base: rules(), head });
    expect(governed.gates.metrics).toEqual({ resolution: gate({ margin: 0.05 }) });
    expect(governed.notices).toEqual([expect.stringMatching(/^"direction" of metric resolution/)]);
  });

  it('keeps slices failing that base lets fail', () => {
    const base = rules({ slices: { fail: true, tags: ['de'], minCases: 20 } });
    const governed = resolveGovernance({ base, head: rules() });
    expect(governed.gates.slices).toEqual({ fail: true, tags: ['de'], minCases: 20 });
    expect(governed.notices).toEqual([expect.stringMatching(/^the gate slices is weaker/)]);
  });

  it.each([
    [undefined, undefined, undefined, 0],
    [undefined, 1, undefined, 1],
    [3, 3, 3, 0],
    [3, 5, 5, 0],
    [3, 2, 3, 1],
    [3, undefined, 3, 1],
  ])('of %s trials on base and %s on head takes %s', (before, after, trials, notices) => {
    const governed = resolveGovernance({
      base: { ...rules(), trials: before },
      head: { ...rules(), trials: after },
    });
    expect(governed.trials).toBe(trials);
    expect(governed.notices).toHaveLength(notices);
  });

  it('gathers evidence as base says, where base says anything', () => {
    const base = { ...rules(), sequential: 'off', cluster: 'customer' } as const;
    const head = { ...rules(), sequential: 'anytime' } as const;
    const governed = resolveGovernance({ base, head });
    expect(governed).toMatchObject({ sequential: 'off', cluster: 'customer' });
    expect(governed.notices).toEqual([
      expect.stringMatching(/^"sequential" .* base's off is applied/),
      expect.stringMatching(/^"cluster" .* base's customer is applied/),
    ]);
  });

  it('lets a change alone neither add a cluster nor choose how the replay stops', () => {
    const head = { ...rules(), sequential: 'anytime', cluster: 'thread', trials: 7 } as const;
    const governed = resolveGovernance({ base: rules(), head });
    expect(governed).toMatchObject({ sequential: undefined, cluster: undefined, leastTrials: 7 });
    expect(governed.notices).toHaveLength(3);
  });

  it('leaves governing rules as they are when they are governed again', () => {
    const base = {
      ...rules({
        metrics: { resolution: gate({ floor: 0.8 }), tone: gate({ floor: 0.5 }) },
        slices: { fail: true, tags: ['de'], minCases: 20 },
      }),
      metrics: [metricOf('resolution'), metricOf('tone', { primary: false })],
      trials: 3,
      cluster: 'customer',
    };
    const once = resolveGovernance({ base, head: { ...base, ...rules(), metrics: base.metrics } });
    expect(resolveGovernance({ base, head: once })).toEqual({ ...once, notices: [] });
  });
});

describe('findMetricGate', () => {
  const metrics = [metricOf('resolution'), metricOf('tone', { primary: false })];
  const find = (name: string, parts: Partial<Gates> = {}) =>
    findMetricGate({ metrics, gates: gates(parts) }, name);

  it('asks every primary metric for its margin, even beside a floor', () => {
    expect(find('resolution')).toEqual(gate({ margin: 0.05 }));
    expect(find('resolution', { metrics: { resolution: gate({ floor: 0.8 }) } })).toEqual(
      gate({ margin: 0.05, floor: 0.8 }),
    );
    expect(find('resolution', { metrics: { resolution: gate({ margin: 0 }) } })).toEqual(
      gate({ margin: 0 }),
    );
  });

  it('asks another metric for what is written only', () => {
    expect(find('tone')).toBeUndefined();
    expect(find('tone', { metrics: { tone: gate({ floor: 0.8 }) } })).toEqual(gate({ floor: 0.8 }));
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
