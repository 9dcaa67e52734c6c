import { describe, expect, it } from '@jest/globals';
import { compareSuite } from '../../src/comparison/compare-suite.ts';
import { createCaseStore } from '../../src/dataset/case-store.ts';
import { createLedger } from '../../src/replay/ledger.ts';
import { measureLongLists, measureMemory } from '../support/memory.ts';
import { metricOf, pairOf, scored, trialOf } from '../support/trials.ts';

const count = 50_000;
const metrics = [metricOf('resolution'), metricOf('brevity', { primary: false })];

function replay() {
  const trial = (latencyMs: number) => trialOf({ scores: [scored(1), scored(0)], latencyMs });
  const { evalCase } = pairOf('case', trial(1), trial(1));
  const pairAt = (position: number) => ({
    position,
    evalCase: { ...evalCase, id: `case-${position}` },
    trial: 0,
    fresh: false,
    baseline: trial(position + 0.5),
    candidate: trial(position),
  });
  const order = Uint32Array.from({ length: count }, (_, position) => position);
  const cases = createCaseStore();
  for (const position of order) cases.add(pairAt(position).evalCase);
  const ledger = createLedger({ cases, order, trials: 1 });
  for (const position of order) ledger.add(pairAt(position));
  return ledger.listFirstByDataset(count);
}

describe('compareSuite, of many cases', () => {
  it('makes no long list of them, which would be garbage at the moment of the peak', () => {
    const replayed = replay();
    measureMemory();
    const before = measureLongLists();
    const { counts, operations } = compareSuite({ metrics, replayed, cases: count, seed: 1 });
    expect((measureLongLists() - before) / count).toBeLessThan(40);
    expect(counts.bothPass).toBe(count);
    expect(operations.candidate.latencyP50).toBe((count - 1) / 2);
  });
});
