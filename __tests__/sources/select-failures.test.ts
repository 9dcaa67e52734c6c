import { describe, expect, it } from '@jest/globals';
import type { FailureQuery } from '../../src/sources/failure-query.ts';
import type { LoggedTrace } from '../../src/sources/logged-call.ts';
import { parseFeedbackRule, parseMoment } from '../../src/sources/parse-rule.ts';
import { selectFailures } from '../../src/sources/select-failures.ts';
import {
  makeCall,
  makeFailure,
  makeSpan,
  scoreQuery,
  thumbsDown,
} from '../support/logged-calls.ts';

const idsOf = (trace: LoggedTrace, query: FailureQuery = scoreQuery) =>
  selectFailures(trace, query).map((one) =>
    one.kind === 'failure' ? one.failure.call.id : `${one.id}: ${one.what}`,
  );

const callSpan = (id: string, overrides: Partial<Parameters<typeof makeSpan>[0]> = {}) =>
  makeSpan({ id, ...overrides, reading: { kind: 'call', call: makeCall({ id }) } });

describe('selectFailures', () => {
  it('goes from the root, where feedback stands, down to the call that made its output', () => {
    const spans = [
      makeSpan({ id: 'root', feedback: [thumbsDown], outputText: 'Answer a' }),
      makeSpan({ id: 'chain', parentId: 'root' }),
      callSpan('a', { parentId: 'chain', endedAt: '2026-11-20T10:00:01Z' }),
      callSpan('b', { parentId: 'chain', endedAt: '2026-11-20T10:00:02Z' }),
    ];
    expect(idsOf({ id: 't', spans, feedback: [] })).toEqual(['a']);
    const [root, ...others] = spans;
    const silent = [{ ...root, id: 'root', feedback: [thumbsDown], tags: [], outputText: 'x' }];
    expect(idsOf({ id: 't', spans: [...silent, ...others], feedback: [] })).toEqual(['b']);
  });

  it('takes the last call where feedback is about the whole trace', () => {
    const spans = [
      callSpan('late', { startedAt: '2026-11-20T10:00:05Z' }),
      callSpan('early', { startedAt: '2026-11-20T10:00:01Z' }),
    ];
    expect(idsOf({ id: 't', spans, feedback: [thumbsDown] })).toEqual(['late']);
  });

  it('selects a call once, with all that was said of it and the worst of it', () => {
    const corrected = {
      ...thumbsDown,
      score: 0.4,
      correction: 'early',
      at: '2026-11-20T11:00:00Z',
    };
    const later = { name: 'note', by: 'person' as const, correction: 'late', at: '2026-11-21' };
    const spans = [
      makeSpan({ id: 'root', feedback: [corrected, later] }),
      callSpan('a', { parentId: 'root', feedback: [thumbsDown] }),
    ];
    const [selected, ...others] = selectFailures({ id: 't', spans, feedback: [] }, scoreQuery);
    expect(others).toEqual([]);
    expect(selected).toMatchObject({
      kind: 'failure',
      failure: { severity: 1, correction: 'late', call: { id: 'a' } },
    });
    expect(selected?.kind === 'failure' && selected.failure.feedback).toHaveLength(3);
  });

  it('leaves alone what is good, in other windows, or of other tags, models and prompts', () => {
    const good = makeFailure({ id: 'a' }, [{ ...thumbsDown, score: 0.5 }]);
    expect(idsOf(good)).toEqual([]);
    const bad = makeFailure({ id: 'a', tags: ['vip'], promptName: 'support' });
    const day = (text: string) => new Date(text);
    const table: readonly (readonly [Partial<FailureQuery>, readonly string[]])[] = [
      [{}, ['a']],
      [{ since: day('2026-11-20T10:00:00Z') }, ['a']],
      [{ since: day('2026-11-20T10:00:01Z') }, []],
      [{ until: day('2026-11-20T10:00:00Z') }, []],
      [{ tags: ['vip'] }, ['a']],
      [{ tags: ['vip', 'eu'] }, []],
      [{ model: 'gpt-4.1-2025-04-14' }, ['a']],
      [{ model: 'gpt-4.1' }, ['a']],
      [{ model: 'gpt-4o' }, []],
      [{ promptName: 'support' }, ['a']],
      [{ promptName: 'sales' }, []],
    ];
    for (const [part, expected] of table)
      expect([part, idsOf(bad, { ...scoreQuery, ...part })]).toEqual([part, expected]);
  });

  it('takes errors where they are asked for', () => {
    const trace = {
      id: 't',
      spans: [makeSpan({ id: 'root', error: 'timeout' }), callSpan('a', { parentId: 'root' })],
      feedback: [],
    };
    expect(idsOf(trace)).toEqual([]);
    expect(selectFailures(trace, { ...scoreQuery, errors: true })).toMatchObject([
      { kind: 'failure', failure: { error: 'timeout', severity: 1 } },
    ]);
  });

  it('says why a failure is no case: nothing to replay, input cut off, scores off their scale', () => {
    const bare = makeSpan({ id: 'root', feedback: [thumbsDown] });
    expect(idsOf({ id: 't', spans: [bare], feedback: [] })).toEqual([
      'root: the trace holds no call to a model',
    ]);
    const cut = { kind: 'unreadable', id: 'a', what: 'the input is truncated' } as const;
    const spans = [makeSpan({ id: 'a', feedback: [thumbsDown], reading: cut })];
    expect(idsOf({ id: 't', spans, feedback: [] })).toEqual(['a: the input is truncated']);
    expect(idsOf(makeFailure({ id: 'a' }, [{ ...thumbsDown, score: 4 }]))).toEqual([
      'a: a score of "user_score" is outside the scale that was given',
    ]);
  });

  it('ends in a trace whose steps go round in a circle', () => {
    const spans = [
      makeSpan({ id: 'x', parentId: 'y', feedback: [thumbsDown] }),
      makeSpan({ id: 'y', parentId: 'x' }),
      callSpan('a', { parentId: 'y' }),
    ];
    expect(idsOf({ id: 't', spans, feedback: [] })).toEqual(['a']);
  });
});

describe('parseFeedbackRule', () => {
  it.each([
    ['user_score < 0.5 of 0..1', 'user_score', { low: 0, high: 1 }, { side: 'below', bound: 0.5 }],
    ['a b>-0.5 of -1..1', 'a b', { low: -1, high: 1 }, { side: 'above', bound: -0.5 }],
  ])('%s', (text, name, scale, bad) => {
    expect(parseFeedbackRule(text)).toEqual({ kind: 'score', name, scale, bad });
  });

  it('reads labels', () => {
    expect(parseFeedbackRule('thumb = down|awful')).toEqual({
      kind: 'label',
      name: 'thumb',
      labels: ['down', 'awful'],
    });
  });

  it.each([
    ['user_score < 0.5', /scale of the score/],
    ['user_score < 7 of 0..5', /can never be so/],
    ['user_score < 0 of 0..5', /can never be so/],
    ['user_score > 0 of 5..0', /can never be so/],
    ['user_score', /says not which/],
  ])('refuses %s', (text, message) => {
    expect(() => parseFeedbackRule(text)).toThrow(message);
  });

  it('reads moments', () => {
    const now = new Date('2026-11-29T12:00:00Z');
    expect(parseMoment('since', '36h', now).toISOString()).toBe('2026-11-28T00:00:00.000Z');
    expect(parseMoment('since', '2026-11-01', now).toISOString()).toBe('2026-11-01T00:00:00.000Z');
    expect(() => parseMoment('since', 'yesterday', now)).toThrow('--since is "yesterday"');
  });
});
