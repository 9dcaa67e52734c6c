import { describe, expect, it } from '@jest/globals';
import { describeSlowdowns } from '../../src/report/describe-slowdowns.ts';

describe('describeSlowdowns', () => {
  it('tells of each origin how few calls at a time it came to on any machine, and why', () => {
    expect(
      describeSlowdowns([
        { origin: 'https://one.example', from: 50, queueing: 20 },
        { origin: 'https://one.example', from: 50, queueing: 12, overload: 25 },
        { origin: 'https://two.example', from: 8, overload: 4 },
      ]),
    ).toEqual([
      'https://one.example took longer the more it was asked at once, so it was asked 12 at a time at the fewest, of 50; some latencies include waiting in its queue',
      'https://one.example was overloaded or did not answer in time, so it was asked 25 at a time at the fewest, of 50',
      'https://two.example was overloaded or did not answer in time, so it was asked 4 at a time at the fewest, of 8',
    ]);
    expect(describeSlowdowns([])).toEqual([]);
  });
});
