import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Report } from '../../src/report/report.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { makeCase, makeCounts, makeReport, makeSuite } from '../support/reports.ts';
import * as evidence from './evidence-scenarios.ts';
import { hostileTexts } from './hostile-texts.ts';
import * as scenarios from './scenarios.ts';

/** The schema of OASIS, as Microsoft ships it; draft 4, of which ajv reads all but the two names at the top. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** The log, once the schema has nothing against it. */
function parse(report: Report, helpUri?: string) {
  const log = JSON.parse(renderSarif(report, { helpUri }));
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  return log.runs[0];
}

it('the schema refuses what is no SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [{ message: {} }] }] })).toBe(false);
});

it.each(Object.entries({ ...scenarios, ...evidence }).filter(([, value]) => 'verdict' in value))(
  'is valid: %s',
  (_, report) => {
    parse(report as Report);
  },
);

const place = { file: 'data/a b.jsonl', line: 7 };
const relapse = makeCase('refund-late', {
  place,
  candidate: { ...makeCase('x').candidate, text: 'secret words' },
});
const pinned = makeCase('never-again', { place: { file: 'data/a.jsonl', line: 2 }, pinned: true });
const suiteOf = (relapses: readonly ReturnType<typeof makeCase>[]) =>
  makeSuite({
    verdict: 'fail',
    changed_at: { file: 'prompts/p.txt', line: 3 },
    relapses: [...relapses],
    counts: makeCounts({ cases: 9, pairs: 9, relapses: relapses.length }),
  });
const reportOf = (...suites: Report['suites']) =>
  makeReport({ verdict: 'fail', failed: true, suites });

describe('results', () => {
  it('stand at the line of their case, pinned first, with where the change begins', () => {
    const run = parse(reportOf(suiteOf([relapse, pinned])), 'https://github.com/acme/pawl');
    expect(run.results).toMatchObject([
      { ruleId: 'pinned-relapse', ruleIndex: 1, level: 'error' },
      {
        ruleId: 'relapse',
        ruleIndex: 0,
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'data/a%20b.jsonl' },
              region: { startLine: 7 },
            },
            logicalLocations: [{ fullyQualifiedName: 'support-reply/refund-late' }],
          },
        ],
        relatedLocations: [{ physicalLocation: { region: { startLine: 3 } } }],
      },
    ]);
    const rules = run.tool.driver.rules;
    expect(rules[run.results[0].ruleIndex]).toMatchObject({
      id: 'pinned-relapse',
      helpUri: 'https://github.com/acme/pawl',
    });
    expect(JSON.stringify(run)).not.toContain('secret words');
  });

  it('keep their fingerprint when lines move, and share it with no other case or suite', () => {
    const printOf = (suite: Report['suites'][number]) =>
      parse(reportOf(suite)).results[0].partialFingerprints;
    const first = printOf(suiteOf([relapse]));
    expect(printOf(suiteOf([{ ...relapse, place: { ...place, line: 99 } }]))).toEqual(first);
    expect(printOf(suiteOf([{ ...relapse, id: 'other' }]))).not.toEqual(first);
    expect(printOf({ ...suiteOf([relapse]), name: 'other' })).not.toEqual(first);
    expect(first.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:1$/);
  });

  it('have the place of the change, or none, where that of the case is not known', () => {
    const [lost] = [{ ...relapse, place: null }];
    const [result] = parse(reportOf(suiteOf([lost]))).results;
    expect(result.locations[0].physicalLocation.region.startLine).toBe(3);
    parse(reportOf({ ...suiteOf([lost]), changed_at: null }));
  });

  it('are text, whatever a case is called', () => {
    for (const text of [...hostileTexts, '[x](https://evil.example) {0}', '\uD800/\uDC00']) {
      const run = parse(
        reportOf({ ...suiteOf([{ ...relapse, id: `a${text}` }]), name: `s${text}` }),
      );
      expect(run.results[0].message.text).not.toMatch(/(?<!\\)\]\(/);
    }
  });
});

it('does not claim to be whole when evidence is missing, or relapses are not listed', () => {
  const suite = makeSuite({ verdict: 'incomplete', reasons: ['2 errored'] });
  const [invocation] = parse(makeReport({ verdict: 'incomplete', suites: [suite] })).invocations;
  expect(invocation.executionSuccessful).toBe(false);
  const many = { ...suiteOf([relapse]), counts: makeCounts({ cases: 9, relapses: 5 }) };
  const notes = parse(reportOf(many)).invocations[0].toolExecutionNotifications;
  expect(notes[1].message.text).toMatch(/4 more are in the trial log/);
});
