import { describe, expect, it } from '@jest/globals';
import { composePush, type EarlierPush, listRelapses } from '../../src/report/earlier-push.ts';
import { renderComment } from '../../src/report/markdown.ts';
import type { SuiteReport } from '../../src/report/report.ts';
import {
  makeCase,
  makeCounts,
  makeCourse,
  makeIdleSuite,
  makeReport,
  makeSuite,
  makeVariant,
} from '../support/reports.ts';

const [first, second, third] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
];

function failing(ids: readonly string[], change: Partial<SuiteReport> = {}): SuiteReport {
  return makeSuite({
    verdict: 'fail',
    counts: makeCounts({ cases: 200, pairs: 200, relapses: ids.length }),
    relapses: ids.map((id) => makeCase(id)),
    candidate: makeVariant('openai/gpt-5.4-mini', { fingerprint: `f${ids.length}` }),
    ...change,
  });
}

const push = (suites: SuiteReport[], sha: string, earlier?: EarlierPush) =>
  composePush(makeReport({ verdict: 'fail', suites }), { sha, headline: 'Pawl: fail', earlier });

const commentOn = (suites: SuiteReport[], earlier: EarlierPush | undefined) =>
  renderComment(makeReport({ verdict: 'fail', suites }), { earlier });

describe('relapses compared with the earlier push', () => {
  it('are new, or still there since the first push that had them', () => {
    const one = push([failing(['x', 'y'])], first);
    const two = push([failing(['x', 'z', 'w'])], second, one);
    const comment = commentOn([failing(['x', 'z', 'v', 'q'])], two);
    expect(comment).toContain('**`x`** · **STILL since aaaaaaa**');
    expect(comment).toContain('**`z`** · **STILL since bbbbbbb**');
    expect(comment).toContain('**`v`** · **NEW**');
    expect(comment).toContain('<code>q</code> · <b>NEW</b>');
    expect(comment).toContain('**Since bbbbbbb** (fail): 2 new; 2 still there.');
  });

  it('claim nothing where nothing is remembered', () => {
    for (const earlier of [undefined, { ...push([failing(['x'])], first), suites: new Map() }]) {
      const comment = commentOn([failing(['x'])], earlier);
      expect(comment).not.toMatch(/NEW|STILL|Since|not seen/);
    }
  });

  it.each([
    ['errored', { counts: makeCounts({ cases: 200, relapses: 1, errored: 2 }) }],
    ['stopped early', { replay: makeCourse({ stopped_early: true }) }],
    ['listed in part', { counts: makeCounts({ cases: 200, relapses: 2 }) }],
  ])('are not called new where the earlier push had %s', (_, change) => {
    const comment = commentOn([failing(['x', 'y'])], push([failing(['x'], change)], first));
    expect(comment).toContain('**`y`** · **not seen at aaaaaaa**');
    expect(comment).not.toContain('NEW');
  });

  it('are called resolved only where they were replayed and pass', () => {
    const ids = ['p', 'f', 'e', 'n', 'g', 'd'];
    const outcomes = ['pass', 'flaky', 'errored', 'not_replayed', 'gone', 'fail'] as const;
    const followed = ids.flatMap((id, index) => {
      const outcome = outcomes[index];
      return outcome === undefined ? [] : [{ case: id, outcome }];
    });
    const comment = commentOn([failing([], { followed })], push([failing(ids)], first));
    expect(comment).toContain(
      '**Since aaaaaaa** (fail): 1 resolved (`p`); 1 flaky now (`f`); 1 fails on the baseline too now (`d`); 1 could not be replayed now (`e`); 1 not replayed this time (`n`); 1 no longer in the dataset (`g`).',
    );
    // What was not followed is not spoken of.
    expect(commentOn([failing([])], push([failing(ids)], first))).not.toContain('Since');
  });

  it('are no merit of a variant that is the same', () => {
    const candidate = makeVariant('openai/gpt-5.4-mini', { fingerprint: 'same' });
    const followed = [{ case: 'x', outcome: 'pass' as const }];
    const comment = commentOn(
      [failing([], { candidate, followed })],
      push([failing(['x'], { candidate })], first),
    );
    expect(comment).toContain(
      '1 passes this time, though prompt, model and parameters did not change (`x`)',
    );
  });

  it('are resolved where the suite is as on base again', () => {
    const comment = commentOn(
      [makeIdleSuite('support-reply', 'unchanged')],
      push([failing(['x'])], first),
    );
    expect(comment).toContain('1 resolved, since the suite is as on base again (`x`)');
  });

  it('outlast an outage between two pushes', () => {
    const one = push([failing(['x', 'y'])], first);
    const outage = failing([], {
      verdict: 'incomplete',
      counts: makeCounts({ cases: 200, errored: 200 }),
      followed: [
        { case: 'x', outcome: 'errored' },
        { case: 'y', outcome: 'pass' },
      ],
    });
    const two = push([outage], second, one);
    expect(listRelapses(two)).toEqual(new Map([['support-reply', ['x']]]));
    expect(commentOn([failing(['x'])], two)).toContain('**`x`** · **STILL since aaaaaaa**');
    expect(push([failing(['x'])], third, two).suites.get('support-reply')?.relapses).toEqual(
      new Map([['x', first]]),
    );
  });
});
