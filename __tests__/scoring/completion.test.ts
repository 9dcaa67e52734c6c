import { describe, expect, it } from '@jest/globals';

import { completionOf, pointsOf, scoreOf } from './scoring-fixtures.ts';

describe('refusal', () => {
  const refused = completionOf('', { stop: { kind: 'refused' } });

  it('goes by what the provider says, not by words', async () => {
    expect(await pointsOf({ refusal: true }, refused)).toBe(1);
    expect(await pointsOf({ refusal: true }, "I'm sorry, I can't help with that.")).toBe(0);
    expect(await pointsOf({ refusal: false }, 'Of course.')).toBe(1);
    const evalCase = { metrics: { answer: true } };
    expect(await pointsOf({ refusal: false }, refused, { evalCase })).toBe(1);
  });

  it('explains the scores of other scorers', async () => {
    expect(await scoreOf({ contains: 'x' }, refused)).toMatchObject({
      value: 0,
      reason: 'lacks "x" (the completion was refused)',
    });
  });
});

describe('tool_call', () => {
  const call = (name: string, argumentsText: string) =>
    completionOf('', {
      stop: { kind: 'tool_call' },
      toolCalls: [
        { id: '1', name: 'look_around', argumentsText: '{}' },
        { id: '2', name, argumentsText },
      ],
    });
  const refund = (more: Record<string, unknown>) => ({
    tool_call: { name: 'refund', arguments: { order: '{{order}}' }, ...more },
  });

  it.each([
    [{ tool_call: 'refund' }, call('refund', 'not JSON'), 1],
    [{ tool_call: 'refund' }, call('cancel', '{}'), 0],
    [{ tool_call: 'refund' }, completionOf('refund'), 0],
    [{ tool_call: 'refund', not: true }, completionOf('refund'), 1],
    [refund({}), call('refund', '{"order": 7, "note": "late"}'), 1],
    [refund({ match: 'exact' }), call('refund', '{"order": 7, "note": "late"}'), 0],
    [refund({ match: 'exact' }), call('refund', '{"order": 7}'), 1],
    [refund({}), call('refund', '{"order": "7"}'), 0],
    [refund({}), call('refund', '{"order": 7'), 0],
    [refund({ arguments: { a: { b: 1 } } }), call('refund', '{"a": {"b": 1, "c": 2}}'), 1],
    [refund({ arguments: { a: [1] } }), call('refund', '{"a": [1, 2]}'), 0],
    [refund({ arguments: {}, match: 'exact' }), call('refund', ''), 1],
  ])('%j is as it should be (%#)', async (metric, completion, value) => {
    const evalCase = { input: { order: 7 } };
    expect(await pointsOf(metric, completion, { evalCase })).toBe(value);
  });

  it('says which arguments cannot be read', async () => {
    const score = await scoreOf(refund({ arguments: {} }), call('refund', '{'));
    expect(score).toMatchObject({
      value: 0,
      reason: '"look_around" was called; the arguments of refund are not JSON',
    });
  });

  it("takes a case's own call", async () => {
    const evalCase = { metrics: { answer: { name: 'cancel', arguments: { now: true } } } };
    const completion = call('cancel', '{"now": true}');
    expect(await pointsOf({ tool_call: 'refund' }, completion, { evalCase })).toBe(1);
  });
});
