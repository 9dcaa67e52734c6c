import { describe, expect, it } from '@jest/globals';
import { computeAnnotations } from '../../src/report/annotations.ts';
import type { CaseReport, SuiteReport } from '../../src/report/report.ts';
import { makeCase, makeCounts, makeReport, makeSuite } from '../support/reports.ts';
import { hostileTexts } from './hostile-texts.ts';

const caseAt = (line: number, change: Partial<CaseReport> = {}) =>
  makeCase(`c-${line}`, { place: { file: 'data/a.jsonl', line }, ...change });

const suiteOf = (relapses: readonly CaseReport[], change: Partial<SuiteReport> = {}) =>
  makeSuite({
    verdict: 'fail',
    relapses: [...relapses],
    counts: makeCounts({ relapses: relapses.length }),
    changed_at: { file: 'prompts/p.txt', line: 3 },
    ...change,
  });

const annotate = (...suites: readonly SuiteReport[]) =>
  computeAnnotations(makeReport({ suites: [...suites] }));

describe('computeAnnotations', () => {
  it('names where the change begins, then each relapse on the line of its case', () => {
    const { annotations, told } = annotate(
      suiteOf([caseAt(7), caseAt(2, { pinned: true, severity: 'high' })], {
        counts: makeCounts({ relapses: 2, fixes: 1 }),
      }),
    );
    expect(annotations).toEqual([
      {
        file: 'prompts/p.txt',
        line: 3,
        level: 'failure',
        title: 'Pawl: fail',
        message: 'This change: 2 relapses (1 pinned), 1 fix in suite support-reply',
      },
      {
        file: 'data/a.jsonl',
        line: 2,
        level: 'failure',
        title: 'Pawl: pinned case relapsed, high',
        message:
          'suite support-reply: case c-2 passed on the baseline and fails on the candidate (resolution 1 → 0)',
      },
      expect.objectContaining({ line: 7, title: 'Pawl: relapse' }),
    ]);
    expect(told).toBe('Annotated on their lines: 2 of 2 relapses.');
  });

  it('tells a waived relapse as a notice, after those that are not waived', () => {
    const waiver = {
      case: 'c-2',
      reason: 'known ::error::x',
      accepted_by: 'Ann',
      accepted: '2026-11-01',
      expires: '2026-12-01',
      sha: 'b'.repeat(40),
      state: 'used',
      why: 'base has it',
    } as const;
    const { annotations } = annotate(
      suiteOf([caseAt(2, { pinned: true }), caseAt(7)], {
        waivers: [waiver, { ...waiver, case: 'c-7', state: 'expired' }],
      }),
    );
    expect(annotations.slice(1)).toMatchObject([
      { line: 7, level: 'failure', title: 'Pawl: relapse' },
      { line: 2, level: 'notice', title: 'Pawl: pinned case relapsed, waived' },
    ]);
    expect(annotations[2]?.message).toMatch(/; waived until 2026-12-01$/);
  });

  it('has at most 10 of 500, the pinned and severe of all suites before the others', () => {
    const many = Array.from({ length: 250 }, (_, index) => caseAt(index + 1));
    const pinned = caseAt(999, { pinned: true });
    const { annotations, told } = annotate(
      suiteOf(many),
      suiteOf([...many.slice(1), pinned], { name: 'other' }),
    );
    expect(annotations).toHaveLength(10);
    expect(annotations.filter(({ file }) => file === 'prompts/p.txt')).toHaveLength(2);
    expect(annotations[2]?.line).toBe(999);
    expect(told).toBe('Annotated on their lines: 8 of 500 relapses.');
  });

  it('warns where the verdict lets relapses pass, and is silent where nothing is wrong', () => {
    const levels = annotate(suiteOf([caseAt(1)], { verdict: 'pass' })).annotations.map(
      ({ level }) => level,
    );
    expect(levels).toEqual(['warning', 'warning']);
    expect(annotate(suiteOf([], { verdict: 'pass' }))).toEqual({
      annotations: [],
      told: undefined,
    });
    expect(annotate(suiteOf([])).annotations).toMatchObject([
      { message: 'This change: no relapses, 0 fixes in suite support-reply' },
    ]);
  });

  it('counts relapses of which no line is known', () => {
    const { annotations, told } = annotate(suiteOf([makeCase('somewhere')], { changed_at: null }));
    expect(annotations).toEqual([]);
    expect(told).toBe('Annotated on their lines: 0 of 1 relapse.');
  });

  it.each(hostileTexts)('is inert, short and without words of a model: %j', (text) => {
    const long = text.repeat(Math.ceil(9_000 / (text.length + 1)));
    const output = { ...makeCase('x').candidate, text: `the model said ${text}` };
    const reason = 'the judge said so';
    const relapse = caseAt(1, {
      id: `a${long}`,
      candidate: output,
      metrics: [{ name: 'resolution', baseline: 1, candidate: 0, reason }],
    });
    const { annotations } = annotate(suiteOf([relapse], { name: `s${long}` }));
    expect(annotations).toHaveLength(2);
    for (const { title, message } of annotations) {
      expect(message.length).toBeLessThanOrEqual(4_096);
      expect(message.isWellFormed()).toBe(true);
      expect(title + message).not.toMatch(/::|##\[|\p{Cc}|model said|judge said/u);
    }
  });

  it('leaves out a path that cannot be written as it is', () => {
    const place = { file: 'data/a\n::error::x.jsonl', line: 1 };
    const { annotations, told } = annotate(suiteOf([makeCase('c', { place })]));
    expect(annotations.map(({ file }) => file)).toEqual(['prompts/p.txt']);
    expect(told).toContain('0 of 1');
  });
});
