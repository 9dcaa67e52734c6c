import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, EvidenceError } from '../../src/errors.ts';
import { evaluateForeign } from '../../src/github/evaluate-foreign.ts';
import { makeIdleSuite, makeMetric, makeReport, makeSuite } from '../support/reports.ts';

const plan = async () => makeReport({ verdict: 'incomplete', seed: 99, suites: [] });
const passing = makeReport({
  verdict: 'pass',
  failed: false,
  reasons: [],
  suites: [
    makeSuite({ verdict: 'pass', metrics: [makeMetric({ verdict: 'not_worse' })] }),
    makeIdleSuite('idle', 'unchanged'),
  ],
});
const missing = { what: 'a key', remedy: 'set it', missingVariables: ['KEY'] };
const other = { what: 'a typo', remedy: 'mend it' };

describe('the job of a fork', () => {
  it.each(['recorded', 'merged'] as const)('never passes on %s answers', async (answers) => {
    const report = await evaluateForeign({ answers, replay: async () => passing, plan });
    expect(report).toMatchObject({
      verdict: 'incomplete',
      failed: true,
      suites: [
        { verdict: 'incomplete', metrics: [{ verdict: 'incomplete' }] },
        { verdict: 'pass', status: 'unchanged' },
      ],
    });
  });

  it('is believed where it was given keys, or where nothing was replayed', async () => {
    const replay = async () => passing;
    expect(await evaluateForeign({ answers: 'live', replay, plan })).toBe(passing);
    const idle = makeReport({ verdict: 'pass', suites: [makeIdleSuite('idle', 'unchanged')] });
    expect(await evaluateForeign({ answers: 'recorded', replay: async () => idle, plan })).toBe(
      idle,
    );
  });

  it('keeps a failure that it finds itself', async () => {
    const failing = makeReport({ verdict: 'fail', suites: [makeSuite({ verdict: 'fail' })] });
    const replay = async () => failing;
    expect(await evaluateForeign({ answers: 'recorded', replay, plan })).toMatchObject({
      verdict: 'fail',
      failed: true,
    });
  });

  it('comes to a plan only where nothing but keys is missing', async () => {
    const failWith = (error: Error) => ({
      answers: 'live' as const,
      replay: () => Promise.reject(error),
      plan,
    });
    expect(await evaluateForeign(failWith(new ConfigurationError([missing])))).toMatchObject({
      seed: 99,
    });
    for (const error of [
      new ConfigurationError([missing, other]),
      new EvidenceError([missing]),
      new Error('a bug'),
    ])
      await expect(evaluateForeign(failWith(error))).rejects.toBe(error);
  });
});
