import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { parseConfig } from '../../src/config/parse-config.ts';
import { ConfigurationError } from '../../src/errors.ts';
import { describeMissingEvidence } from '../../src/gate/sentences.ts';
import { parsePrompt } from '../../src/prompt/parse-prompt.ts';
import { createPromptRenderer } from '../../src/prompt/render-prompt.ts';
import { decideClaim } from '../../src/statistics/decide.ts';
import { analyzeEvidence } from '../../src/statistics/evidence.ts';
import { createCheckpointLooks, wholeLook } from '../../src/statistics/look.ts';
import { computePinBreakProbability } from '../../src/statistics/pins.ts';
import { computeSmallestDetectableDrop } from '../../src/statistics/power.ts';
import { computeCasesNeeded } from '../../src/statistics/sample-size.ts';
import { loadPages } from './doc-pages.ts';

const textOf = (name: string) =>
  loadPages().find(({ file }) => file === `docs/${name}.md`)?.text ?? '';

const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

describe('figures of the guide', () => {
  const analyze = (pairs: number, relapses: number, fixes = 0) =>
    analyzeEvidence({ kind: 'pairs', pairs, relapses, fixes }, { look: wholeLook });
  const decide = (pairs: number, relapses: number, { fixes = 0, margin = 0.05 } = {}) => {
    const analysis = analyze(pairs, relapses, fixes);
    const significant = analysis.pRegression <= 0.05;
    return decideClaim({ analysis, margin, minEffect: 0.02, significant });
  };
  const numbersOf = (row: string) => (row.match(/\d+/g) ?? []).map(Number);
  const rowsAfter = (heading: string) =>
    (textOf('verdict').split(heading)[1] ?? '')
      .split('\n\n')
      .find((part) => part.startsWith('|'))
      ?.split('\n')
      .slice(2) ?? [];

  it('says truly with how many relapses a suite passes and fails', () => {
    const rows = rowsAfter(
      'With `margin: 5pp`, one metric, one trial of each case, one look and no fixes:',
    );
    expect(rows.length).toBe(6);
    for (const row of rows) {
      const numbers = numbersOf(row);
      const [cases = 0] = numbers;
      const fails = numbers.at(-1) ?? 0;
      const passes = row.includes('never') ? -1 : (numbers[1] ?? 0);
      if (passes >= 0) expect(decide(cases, passes)).toBe('not_worse');
      expect(decide(cases, passes + 1)).not.toBe('not_worse');
      expect(decide(cases, fails)).toBe('regressed');
      expect(decide(cases, fails - 1)).not.toBe('regressed');
    }
    expect(decide(200, 8, { fixes: 5 })).toBe('not_worse');
    expect(decide(200, 9, { fixes: 5 })).not.toBe('not_worse');
  });

  it('says truly how many cases it takes', () => {
    const rows = rowsAfter('## How many cases it takes');
    expect(rows.length).toBe(5);
    for (const row of rows) {
      const [percent = 0, unchanged = 0, oneRelapse = 0] = numbersOf(row);
      const margin = percent / 100;
      for (const [cases, relapses] of [
        [unchanged, 0],
        [oneRelapse, 1],
      ] as const) {
        expect(decide(cases, relapses, { margin })).toBe('not_worse');
        expect(decide(cases - 1, relapses, { margin })).not.toBe('not_worse');
      }
    }
  });

  it('says truly how often a pin blocks by chance', () => {
    const rows = rowsAfter('pin cases that a good model gets right every time:');
    expect(rows.length).toBe(4);
    for (const row of rows) {
      const [rate = 0, once = 0, twice = 0] = (row.match(/[\d.]+(?=%)/g) ?? []).map(Number);
      const passRate = rate / 100;
      expect(once / 100).toBeCloseTo(1 - passRate, 3);
      const broken = computePinBreakProbability({ passRate });
      expect(Math.abs(twice / 100 - broken)).toBeLessThan(broken < 0.01 ? 0.00005 : 0.0005);
    }
    const exact = [0.98, 0.95, 0.5, 0.2].map((passRate) =>
      computePinBreakProbability({ passRate }),
    );
    for (const [index, quoted] of [0.00079, 0.0049, 0.375, 0.768].entries()) {
      expect(exact[index]).toBeCloseTo(quoted, quoted < 0.01 ? 4 : 10);
      expect(textOf('statistics')).toContain(String(quoted).slice(1));
    }
  });

  it('says truly what replaying until it passes does', () => {
    const passesAfter = (attempts: number) =>
      `${Math.round(100 * (1 - 0.95 ** attempts))}% after ${attempts}`;
    expect(textOf('verdict')).toContain(`${passesAfter(3)} attempts, ${passesAfter(5)}`);
  });

  it('says truly what the looks ask for, in short', () => {
    const levels = createCheckpointLooks(tenths).map(({ levelOf }) => levelOf(0.05));
    expect(levels[0]).toBeCloseTo(0.0005, 6);
    expect(levels[9]).toBeCloseTo(0.032, 3);
    expect(textOf('verdict')).toContain('(p at most 0.0005 at the first, 0.032 at the last)');
  });

  it('says truly what thirty cases miss, and what it takes where answers flip', () => {
    const missed = Math.round(100 * 0.95 ** 30);
    const [needed, plain] = [0.1, 0].map((discordance) =>
      computeCasesNeeded({ discordance, margin: 0.05 }),
    );
    expect(textOf('verdict')).toContain(`(0.95³⁰ = ${missed}%)`);
    expect(needed).toBe(248);
    expect(textOf('verdict')).toContain(
      'with 10% of the cases changing sides by chance, about 250',
    );
    expect(textOf('verdict')).toContain(`asks for ${plain} cases rather than 52`);
  });

  it('says truly what four times the cases find', () => {
    expect(textOf('verdict')).toContain('Four times the cases find drops less than half as large');
    for (const discordance of [0.05, 0.1, 0.3]) {
      for (const pairs of [50, 100, 250]) {
        const [few, many] = [pairs, 4 * pairs].map((cases) =>
          computeSmallestDetectableDrop({ pairs: cases, discordance }),
        );
        expect(many).toBeLessThan((few ?? 0) / 2);
      }
    }
  });

  it('gives the levels of the looks', () => {
    const levels = createCheckpointLooks(tenths).map(({ levelOf }) => levelOf(0.05));
    const quoted = (textOf('statistics').match(/(?<=0\.05\$: )[\d., ]+\d/) ?? [''])[0].split(', ');
    expect(quoted).toHaveLength(10);
    for (const [index, level] of quoted.entries())
      expect(Math.abs((levels[index] ?? 0) / Number(level) - 1)).toBeLessThan(0.0005);
  });

  it('quotes the sentence about thirty cases as it is', () => {
    const metric = parseConfig({
      file: 'pawl.yml',
      text: stringify({
        version: 1,
        suites: { s: { prompt: 'p', dataset: 'd', metrics: { resolution: { equals: 'x' } } } },
      }),
    }).config.suites['s']?.metrics[0];
    if (metric === undefined) throw new Error('the metric is missing');
    const sentence = describeMissingEvidence({
      comparison: {
        metric,
        graded: false,
        method: '',
        pairs: 30,
        relapses: 0,
        fixes: 0,
        trials: 1,
        unscored: 0,
        notApplicable: 0,
        baseline: 1,
        candidate: 1,
        delta: 0,
        interval: undefined,
        pValue: undefined,
        analysis: analyze(30, 0),
      },
      margin: 0.05,
      change: '',
    });
    expect(textOf('verdict')).toContain(sentence);
  });

  it('quotes the complaint about a missing variable as it is', async () => {
    const renderer = await createPromptRenderer(
      parsePrompt({ file: 'prompts/support-reply.md', text: 'Policy: {{policy}}' }),
    );
    const render = () => renderer.render({}, { caseId: 'refund-window' });
    expect(render).toThrow();
    try {
      render();
    } catch (error) {
      const problems = error instanceof ConfigurationError ? error.problems : [];
      expect(problems).toHaveLength(1);
      expect(textOf('prompts')).toContain(problems[0]?.what);
      expect(textOf('prompts')).toContain(problems[0]?.remedy);
    }
  });
});
