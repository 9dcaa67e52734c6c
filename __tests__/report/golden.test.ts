import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { renderComment, renderSummary } from '../../src/report/markdown.ts';
import { renderProgress } from '../../src/report/markdown-progress.ts';
import type { Report } from '../../src/report/report.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import * as evidence from './evidence-scenarios.ts';
import * as scenarios from './scenarios.ts';
import { firstPush, replaying, secondPush } from './second-push.ts';
import { waived } from './waiver-scenario.ts';

const folder = 'fixtures/golden';
const marker = '<!-- pawl:support -->';

/** Compares byte for byte; UPDATE_GOLDENS=1 rewrites, and whoever does so reads every changed golden. */
function expectGolden(name: string, text: string): void {
  const file = `${folder}/${name}`;
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

const comments: Readonly<Record<string, Report>> = {
  fail: scenarios.fail,
  pass: scenarios.pass,
  inconclusive: scenarios.inconclusive,
  incomplete: scenarios.incomplete,
  unchanged: scenarios.unchanged,
  'new-suite': scenarios.newSuite,
  'new-beside-others': scenarios.newBesideOthers,
  outage: scenarios.outage,
  'many-suites': scenarios.manySuites,
  drift: evidence.drift,
  trials: evidence.trials,
  'baseline-only': evidence.baselineOnly,
  waived,
};

describe('golden renderings', () => {
  it.each(Object.entries(comments))('comment: %s', (name, report) => {
    expectGolden(`comment-${name}.md`, renderComment(report, { marker }));
  });

  it('comment: second push, compared with the first', () => {
    const comment = renderComment(secondPush, { marker, earlier: firstPush });
    expectGolden('comment-second-push.md', comment);
  });

  it('comment: replaying', () => {
    expectGolden('comment-replaying.md', renderProgress(replaying));
  });

  it('comment: huge, in the room that is left to show it', () => {
    expectGolden('comment-huge.md', renderComment(scenarios.huge, { marker, limit: 9_000 }));
  });

  it('summary: fail', () => {
    expectGolden('summary-fail.md', renderSummary(scenarios.fail));
  });

  it.each([
    'fail',
    'pass',
    'inconclusive',
    'incomplete',
    'new-suite',
    'outage',
    'many-suites',
    'drift',
    'trials',
    'baseline-only',
    'waived',
  ])('terminal: %s', (name) => {
    const report = comments[name] ?? scenarios.fail;
    expectGolden(`terminal-${name}.txt`, renderTerminal(report, { color: false, width: 100 }));
  });

  it('terminal: fail, narrow and coloured', () => {
    expectGolden('terminal-narrow.txt', renderTerminal(scenarios.fail, { color: true, width: 60 }));
  });
});
