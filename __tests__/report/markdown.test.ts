import { describe, expect, it } from '@jest/globals';
import { renderComment } from '../../src/report/markdown.ts';
import { makeCase, makeMetric, makeOutput, makeReport, makeSuite } from '../support/reports.ts';
import * as scenarios from './scenarios.ts';

function commentOn(change: Parameters<typeof makeSuite>[0]): string {
  return renderComment(makeReport({ suites: [makeSuite(change)] }));
}

describe('renderComment', () => {
  it('begins with the marker and the decision', () => {
    const [first, second] = renderComment(scenarios.fail, { marker: '<!-- pawl:x -->' }).split(
      '\n',
    );
    expect(first).toBe('<!-- pawl:x -->');
    expect(second).toMatch(/^### ❌ Pawl: fail\. 17 relapses \(1 pinned\), 4 fixes, /);
    expect(renderComment(scenarios.pass)).toMatch(/^### ✅ Pawl: pass\. No relapses/);
  });

  it('orders relapses by pin and severity, and opens the first three', () => {
    const comment = renderComment(scenarios.fail);
    const open = [...comment.matchAll(/^\*\*(?:📌 )?`([^`]+)`\*\*/gm)].map(([, id]) => id);
    expect(open).toEqual(['refund-window-es', 'order-status-json', 'returns-es-01']);
    expect(comment.match(/<summary><code>/g)).toHaveLength(14);
  });

  it('points at the tag that broke, not at one that everything carries', () => {
    const relapses = ['a', 'b', 'c', 'd'].map((id) => makeCase(id, { tags: ['all', 'lang:es'] }));
    const fixes = ['e', 'f'].map((id) => makeCase(id, { tags: ['all'] }));
    const comment = commentOn({ relapses, fixes });
    expect(comment).toContain('**By tag:** `lang:es` 4 of 4 relapses, 0 of 2 fixes');
    expect(comment).not.toContain('`all` 4 of 4');
  });

  it('takes two relapses for a pattern only beside fixes without their tag', () => {
    const relapses = ['a', 'b', 'c'].map((id, index) =>
      makeCase(id, { tags: index < 2 ? ['all', 'lang:es', 'refunds'] : ['all', 'json'] }),
    );
    const fixes = ['d', 'e', 'f'].map((id) => makeCase(id, { tags: ['all'] }));
    expect(commentOn({ relapses, fixes })).toContain(
      '**By tag:** `lang:es`, `refunds` 2 of 3 relapses, 0 of 3 fixes\n',
    );
    for (const change of [
      { relapses, fixes: fixes.slice(1) },
      { relapses, fixes: [...fixes, makeCase('g', { tags: ['lang:es', 'refunds'] })] },
      { relapses: relapses.slice(1), fixes },
    ])
      expect(commentOn(change)).not.toContain('By tag');
  });

  it('says which figures are missing or say little', () => {
    const pairs = { ...makeSuite().counts, pairs: 12 };
    const comment = commentOn({ counts: pairs, metrics: [makeMetric({ pairs: 0, delta: null })] });
    expect(comment).toContain('- Scored in no case: `resolution`.\n');
    expect(comment).toContain(
      '- Of 12 pairs, latency p95 is little more than the slowest answer.\n',
    );
    expect(commentOn({})).not.toMatch(/Scored in no case|little more than/);
  });

  it('says whether the check passes when nothing is decided', () => {
    const report = { ...scenarios.inconclusive };
    expect(renderComment({ ...report, failed: true })).toContain(
      'The check fails: `on_inconclusive` is fail.',
    );
    expect(renderComment({ ...report, failed: false })).toContain(
      'The check passes: `on_inconclusive` is pass.',
    );
    expect(renderComment(scenarios.fail)).not.toContain('The check');
  });

  it('prints the bound that decided, on how many cases, and the cases that did not change', () => {
    const counts = { ...makeSuite().counts, pairs: 200, both_pass: 180, both_fail: 18 };
    const states = (change: Parameters<typeof makeMetric>[0]) =>
      commentOn({ counts, metrics: [makeMetric({ worst_delta: -0.047, ...change })] });
    expect(states({})).toMatch(/\| ✅ \*\*`resolution`.* \| at worst −4\.7 pp \(margin 5\) \|/);
    expect(states({ verdict: 'improved' })).toMatch(/\| ✅ \*\*`resolution`.* \| improved \|/);
    expect(states({ verdict: 'regressed' })).toMatch(/\| ❌ \*\*`resolution`.* \| regressed \|/);
    expect(states({ verdict: 'inconclusive', worst_delta: -0.093 })).toMatch(
      /\| ⚠️ \*\*`resolution`.* \| undecided: at worst −9\.3 pp \(margin 5\) \|/,
    );
    expect(states({ pairs: 8 })).toContain('| ✅ **`resolution`** (8 of 200 cases) ↑ |');
    expect(states({})).toContain('\n180 pass on both, 18 fail on both.\n');
  });

  it('shows what was asked before what was expected, and whose reason it is', () => {
    const metrics = [{ name: 'resolution', baseline: 1, candidate: 0, reason: 'lacks it' }];
    const flipped = [{ name: 'resolution', baseline: 0, candidate: 1, reason: 'lacks it' }];
    const comment = commentOn({
      relapses: [
        makeCase('a', { input: 'May I?', expected: 'yes', metrics }),
        makeCase('b', { input: 'One\ntwo\u200B?', expected: 'yes', metrics }),
      ],
      fixes: [makeCase('c', { metrics: flipped })],
    });
    expect(comment).toContain(
      '`resolution` 1 → 0, candidate: lacks it\\\ninput: `May I?`\\\nexpected: `yes`\n',
    );
    expect(comment).toContain(
      'candidate: lacks it\n\ninput (invisible characters removed):\n```\nOne\ntwo?\n```\n\nexpected: `yes`\n',
    );
    expect(comment).toContain('`resolution` 0 → 1, baseline: lacks it');
  });

  it('tells one cause once where every case errored', () => {
    const comment = renderComment(scenarios.outage);
    expect(comment.split('the connection failed')).toHaveLength(2);
    expect(comment).not.toContain('could not be');
    expect(comment).toContain(
      'Baseline `openai/gpt-4.1-2025-04-14`, candidate `openai/gpt-5.4-mini`.',
    );
  });

  it('says each reason once, without the figures that the headline has', () => {
    for (const report of [scenarios.fail, scenarios.incomplete, scenarios.inconclusive]) {
      const comment = renderComment(report);
      for (const reason of report.reasons) {
        const own = reason.replace(/^(\w+) [\d.]+% → .*?\): /, '$1: ');
        expect(comment.split(own)).toHaveLength(2);
      }
    }
    expect(renderComment(scenarios.fail)).toContain(
      '> - resolution: regressed (p = 0.004, 17 relapses against 4 fixes)\n',
    );
  });

  it('boxes of a pass only what the table does not show', () => {
    const comment = renderComment(scenarios.pass);
    expect(comment).toContain('> [!TIP]\n> 0 relapses; at most 2 accepted\n\n');
    const reasons = scenarios.pass.reasons.slice(0, 2);
    expect(renderComment({ ...scenarios.pass, reasons })).not.toContain('[!TIP]');
  });

  const tone = makeMetric({ name: 'tone', verdict: 'inconclusive', worst_delta: -0.09 });
  const toneReason = 'tone 91.0% → 91.0% (0.0 pp): 40 cases decide neither way';
  const regressed = makeMetric({ verdict: 'regressed', candidate: 0.8, delta: -0.11 });
  const change = 'resolution 91.0% → 80.0% (−11.0 pp, 95% −1.9 to +1.9)';
  const failing = makeSuite({
    name: 'returns',
    verdict: 'fail',
    metrics: [regressed, tone],
    reasons: ['1 pinned case relapsed: a', `${change}: regressed (p < 0.001)`, 'cost +12%; +10%'],
    gates: [
      { name: 'pins', verdict: 'fail', reason: '1 pinned case relapsed: a' },
      { name: 'resolution', verdict: 'fail', reason: `${change}: regressed (p < 0.001)` },
      { name: 'tone', verdict: 'inconclusive', reason: toneReason },
      { name: 'cost', verdict: 'fail', reason: 'cost +12%; +10%' },
    ],
  });

  it('tells in the section of a suite neither what its line says nor what its table does', () => {
    const [incomplete = makeSuite()] = scenarios.incomplete.suites;
    const first = { ...incomplete, name: 'support' };
    const second = { ...incomplete, name: 'triage' };
    const comment = renderComment(
      makeReport({
        verdict: 'incomplete',
        reasons: [first, second].flatMap(({ name, reasons }) =>
          reasons.map((r) => `${name}: ${r}`),
        ),
        suites: [failing, first, second],
      }),
    );
    expect(comment.match(/^#### .*$/gm)).toEqual([
      '#### 🚫 `support`: incomplete',
      '#### 🚫 `triage`: incomplete',
      '#### ❌ `returns`: fail',
    ]);
    expect(comment.split('9 errored and 3 unscored')).toHaveLength(3);
    expect(comment).not.toContain('- 🚫 9 cases');
    const section = comment.split('#### ❌ `returns`: fail')[1] ?? '';
    expect(section).toContain(
      `\n\nNo relapses, ${change}, cost −61% (≈ −\\$1,240 a month).\n\n- ❌ 1 pinned case relapsed: a\n- ❌ cost +12%; +10%\n\n| `,
    );
    expect(section).toContain('| undecided: at worst −9.0 pp (margin 5) |');
    expect(section).not.toContain('decide neither way');
    expect(section.split('regressed')).toHaveLength(2);
  });

  it('boxes only what decided', () => {
    const comment = renderComment(
      makeReport({ verdict: 'fail', reasons: failing.reasons, suites: [failing] }),
    );
    expect(comment).toContain(
      '> - 1 pinned case relapsed: a\n> - resolution: regressed (p &lt; 0.001)\n> - cost +12%; +10%\n\n|',
    );
    expect(comment).not.toContain('decide neither way');
  });

  it('tells the reasons that the box has no room for with their suites', () => {
    const reasons = Array.from({ length: 12 }, (_, index) => `reason ${index + 1}.`);
    const suite = makeSuite({ verdict: 'fail', reasons });
    const comment = renderComment(makeReport({ verdict: 'fail', reasons, suites: [suite] }));
    expect(comment).toContain('> - reason 10.\n> - … and 2 more reasons\n');
    expect(comment).toContain('\n- ❌ reason 11.\n- ❌ reason 12.\n');
  });

  it('says how many relapses and fixes are only in the trial log', () => {
    const counts = { ...makeSuite().counts, relapses: 3_001, fixes: 3 };
    const tags = ['x'];
    const comment = commentOn({
      counts,
      relapses: ['a', 'b', 'c'].map((id) => makeCase(id, { tags })),
      fixes: [makeCase('d'), makeCase('e')],
    });
    expect(comment).toContain('**3,001 relapses**: passed');
    expect(comment).toContain('\n… and 2,998 more are in the trial log.\n');
    expect(comment).toContain('<summary>3 fixes: ');
    expect(comment).toContain('\n… and 1 more is in the trial log.\n');
    expect(comment).toContain('`x` 3 of 3 listed relapses, 0 of 2 listed fixes');
    expect(renderComment(scenarios.fail)).not.toContain('trial log');
  });

  it('names a source by its system where the address says too little', () => {
    const change = { source_url: 'https://example.com/tickets/2', source_system: 'zendesk' };
    expect(commentOn({ relapses: [makeCase('a', change)] })).toContain(
      ' · reopens [zendesk 2](https://example.com/tickets/2) (example.com)',
    );
  });

  it('shows first what stands for more failures, and says for how many', () => {
    const relapses = [
      makeCase('rare'),
      makeCase('single', { weight: 1 }),
      makeCase('often', { weight: 1_200 }),
    ];
    const comment = commentOn({ relapses });
    expect(comment).toContain('stands for 1,200 failures in production');
    expect(comment.match(/stands for/g)).toHaveLength(1);
    expect(comment.indexOf('often')).toBeLessThan(comment.indexOf('rare'));
  });

  it('links where the replay can be seen, and says what could not be written', () => {
    const written = { suite: 'support', name: 'x', written: 64, kept: 0, error: null };
    const report = makeReport({
      experiments: [
        { ...written, system: 'phoenix', role: 'baseline', url: 'https://phoenix.example/1' },
        { ...written, system: 'phoenix', role: 'candidate', url: 'https://phoenix.example/2' },
        { ...written, system: 'otlp', role: 'candidate', url: null },
        {
          ...written,
          system: 'langsmith',
          suite: null,
          role: null,
          name: null,
          url: null,
          error: 'no key',
        },
      ],
    });
    expect(renderComment(report)).toContain(
      '🔬 Phoenix: [baseline](https://phoenix.example/1) · [candidate](https://phoenix.example/2)<br>OpenTelemetry: candidate<br>LangSmith: not written: no key',
    );
  });

  it('shows stops only where there are some', () => {
    expect(commentOn({})).not.toContain('refusals');
    expect(renderComment(scenarios.fail)).toContain(
      '| ⚠️ refusals ↓ | 0 | 4 | +4 | – | more than before |',
    );
  });

  it('says when pinned cases protect nothing, unless a warning has', () => {
    expect(commentOn({ pinned_failing: ['a'] })).toContain(
      '1 pinned case fails on both sides: `a`',
    );
    const told = commentOn({ pinned_failing: ['a'], warnings: ['pinned, fails on both sides: a'] });
    expect(told).not.toContain('1 pinned case fails');
  });

  it('tells tool calls, empty outputs and hidden characters apart', () => {
    const comment = commentOn({
      relapses: [
        makeCase('a', {
          baseline: makeOutput('', {
            tool_calls: [{ name: 'escalate', arguments: '{"queue":"human"}' }],
            stop: 'tool_call',
          }),
          candidate: makeOutput('sure\u200B thing', { stop: 'truncated' }),
        }),
        makeCase('b', { candidate: makeOutput(' ', { stop: 'empty' }) }),
      ],
    });
    expect(comment).toContain('\ncalls:\n```diff\n- escalate({"queue":"human"})\n```');
    expect(comment).toContain(
      'candidate, failed, truncated, invisible characters removed\n```diff\n+ sure thing\n```',
    );
    expect(comment).toContain('candidate, failed, empty: *no text*');
  });

  it('counts what was cut before it came here', () => {
    const text = 'a '.repeat(10_000);
    const comment = commentOn({
      relapses: [makeCase('a', { candidate: makeOutput(text, { left_out_characters: 5_000 }) })],
    });
    expect(comment).toContain('\n+ … 19,399 characters left out …\n');
  });

  it('says what changed beside the model', () => {
    expect(renderComment(scenarios.inconclusive)).toContain(
      'Changed: `temperature` unset → `0.2`.',
    );
    const same = makeSuite().baseline;
    expect(commentOn({ baseline: same, candidate: same })).toContain(
      'Changed: content of `prompts/support-reply.prompt.yml`; same model, same parameters.',
    );
    expect(commentOn({})).not.toContain('Changed:');
  });

  it('shortens commits wherever people read them', () => {
    const sha = '91c0de2a4b7f6c1d0e9f8a7b6c5d4e3f2a1b0c9d';
    const report = makeReport({
      reasons: [`taken at ${sha}`],
      notices: [`fetched ${sha}`],
      base: { revision: sha, sha: null },
      suites: [makeSuite({ warnings: [`moved since ${sha}`] })],
    });
    const comment = renderComment(report);
    expect(comment).not.toContain(sha);
    expect(comment.match(/91c0de2a4b7f\b/g)).toHaveLength(4);
  });

  it('names the models that answered in fact, and what may have been billed twice', () => {
    const comment = renderComment(scenarios.incomplete);
    expect(comment).toContain(
      'The candidate asked for `gpt-5.4-mini` and was served by `gpt-5.4-mini-2026-03-17`.',
    );
    expect(comment).toContain('2 calls may have been billed twice');
    expect(renderComment(scenarios.fail)).not.toContain('was served by');
  });
});
