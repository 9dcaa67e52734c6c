import { describe, expect, it } from '@jest/globals';
import { compareImportance, severities } from '../../src/dataset/importance.ts';
import { computeRank } from '../../src/report/html/case-order.ts';

const weights = [null, 0.2, 1, 1.5, 3, 1_200, 1e9];
const cases = [true, false].flatMap((pinned) =>
  [...severities, null].flatMap((severity) =>
    weights.map((weight) => ({ pinned, severity, weight })),
  ),
);

describe('compareImportance', () => {
  it('puts pins first, then severity, then weight, and counts what nobody says as medium and 1', () => {
    const plain = { pinned: false, severity: null, weight: null };
    expect(compareImportance({ ...plain, pinned: true }, { ...plain, severity: 'critical' })).toBe(
      -1,
    );
    expect(
      compareImportance({ ...plain, severity: 'high' }, { ...plain, weight: 1e9 }),
    ).toBeLessThan(0);
    expect(compareImportance({ ...plain, weight: 2 }, plain)).toBeLessThan(0);
    expect(compareImportance({ pinned: false, severity: 'medium', weight: 1 }, plain)).toBe(0);
  });

  it('is the order of the page, too', () => {
    for (const one of cases)
      for (const other of cases) {
        const [rank, otherRank] = [one, other].map((facts) =>
          computeRank({ outcome: 'relapse', ...facts }),
        );
        expect(Math.sign((rank ?? 0) - (otherRank ?? 0))).toBe(
          Math.sign(compareImportance(one, other)),
        );
        expect(rank).toBeLessThan(computeRank({ outcome: 'errored', ...other }));
      }
  });
});
