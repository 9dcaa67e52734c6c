import type { EarlierPush } from '../../src/report/earlier-push.ts';
import type { CaseReport, Report } from '../../src/report/report.ts';
import {
  makeCase,
  makeIdleSuite,
  makeMetric,
  makeOutput,
  makeReport,
  makeSlice,
  makeSuite,
  makeVariant,
} from '../support/reports.ts';

/** The same words wherever a report has room for words of others. */
export function makeHostile(text: string): Report {
  const variant = makeVariant(`openai/${text}`, {
    prompt: text,
    served_models: [text],
    served_tiers: [text],
    parameters: { [`p${text}`]: text },
    tools: [{ name: text, description: text, parameters: { [`p${text}`]: text }, strict: null }],
    response_schema: { name: text, schema: { [`p${text}`]: text }, strict: null },
  });
  const metric = { name: text, baseline: 1, candidate: 0, reason: text };
  const relapse = (id: string): CaseReport =>
    makeCase(id + text, {
      place: { file: `data/${text}.jsonl`, line: 7 },
      severity: 'high',
      tags: [text],
      owner: text,
      note: text,
      source_url: text,
      source_system: text,
      source_captured_at: text,
      input: text,
      expected: text,
      metrics: [metric],
      baseline: makeOutput(text, { tool_calls: [{ name: text, arguments: text }], stop: text }),
      candidate: makeOutput(`${text} and more`),
    });
  const noise = {
    flip_rate: 0.1,
    baseline_trial_variance: 0.05,
    candidate_trial_variance: null,
    case_variance: null,
    cases: 9,
    measured_at: '2026-11-20T00:00:00Z',
  };
  // The first is open to the eye, the fourth folded.
  const relapses = [relapse('1'), makeCase('2'), makeCase('3'), relapse('4')];
  const suite = makeSuite({
    name: text,
    verdict: 'fail',
    changed_at: { file: `prompts/${text}`, line: 3 },
    reasons: [text],
    warnings: [text],
    baseline: variant,
    candidate: makeVariant('openai/other', { parameters: {} }),
    metrics: [makeMetric({ name: text, method: text, not_applicable: 1, noise })],
    gates: [{ name: text, verdict: 'fail', reason: `gate ${text}` }],
    relapses,
    fixes: [{ ...relapse('6'), expected: { [text]: text } }],
    flaky: [{ ...relapse('7'), flip_rate: 0.5 }],
    slices: [
      {
        ...makeSlice({ tag: text, baseline: 1, candidate: 0, verdict: 'regressed' }),
        metric: text,
      },
      makeSlice({ tag: 'other', baseline: 0, candidate: 1, verdict: 'improved' }),
    ],
    slice_stories: [text, `the overall delta of ${text} hides opposite slices`],
    pinned_failing: [`pin ${text}`],
    waivers: (['used', 'unused', 'expired', 'not_in_force'] as const).map((state, index) => ({
      // The first is of the first relapse.
      case: `${index + 1}${text}`,
      reason: text,
      accepted_by: text,
      accepted: text,
      expires: text,
      sha: text,
      state,
      why: text,
    })),
    followed: [
      { case: `8${text}`, outcome: 'pass' },
      { case: `9${text}`, outcome: 'flaky' },
    ],
    errors: [{ case: text, role: 'candidate', message: text, cases: 2 }],
    cost: { ...makeSuite().cost, unknown: [text] },
  });
  return makeReport({
    experiments: [
      {
        system: 'phoenix',
        suite: text,
        role: 'baseline',
        name: text,
        url: text,
        written: 1,
        kept: 0,
        error: null,
      },
      {
        system: 'phoenix',
        suite: text,
        role: 'candidate',
        name: text,
        url: text,
        written: 1,
        kept: 0,
        error: null,
      },
      {
        system: text,
        suite: null,
        role: null,
        name: null,
        url: null,
        written: 0,
        kept: 0,
        error: text,
      },
    ],
    verdict: 'fail',
    reasons: [`reason ${text}`, text],
    notices: [text],
    reproduce: text,
    pawl_version: text,
    base: { revision: text, sha: null },
    head: { revision: text, sha: text },
    prices: { priced_at: text, source: text },
    suites: [
      suite,
      { ...suite, name: `${text} 2`, verdict: 'pass', relapses: [], fixes: [] },
      makeIdleSuite(text, 'unchanged'),
      makeIdleSuite(`${text} 3`, 'new', { verdict: 'inconclusive', reasons: [text] }),
      makeIdleSuite(text, 'removed', { verdict: 'fail', reasons: [text], warnings: [text] }),
    ],
  });
}

/** What an earlier push would have left behind. */
export function makeEarlier(text: string): EarlierPush {
  const relapses = new Map(['1', '8', '9'].map((id) => [id + text, 'a'.repeat(40)]));
  const suite = { fingerprint: 'f0', complete: true, relapses };
  return {
    sha: 'a'.repeat(40),
    verdict: 'fail',
    headline: text,
    suites: new Map([[text, suite]]),
  };
}
