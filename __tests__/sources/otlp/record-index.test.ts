import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type IndexedRecord, RecordIndex } from '../../../src/sources/otlp/record-index.ts';

describe('places of records', () => {
  it('come back by trace, in the order in which they were put', () => {
    const record = fc.record({
      kind: fc.constantFrom<'span' | 'log'>('span', 'log'),
      file: fc.nat(1_000),
      offset: fc.maxSafeInteger().map(Math.abs),
      length: fc.nat(64_000_000),
      line: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), record), { maxLength: 3_000 }), (entries) => {
        const index = new RecordIndex();
        const byTrace = new Map<number, IndexedRecord[]>();
        for (const [trace, one] of entries) {
          index.add(trace, one);
          byTrace.set(trace, [...(byTrace.get(trace) ?? []), one]);
        }
        const expected = [...byTrace].sort(([a], [b]) => a - b).map(([, records]) => records);
        expect([...index.listByTrace()]).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
