import { describe, expect, it } from '@jest/globals';
import { invariants } from '../../tools/chaos/invariants.ts';
import type {
  AskedCall,
  Observation,
  Outcome,
  Replay,
  ServedCall,
} from '../../tools/chaos/observation.ts';
import { computeScenario, type Scenario } from '../../tools/chaos/scenario.ts';
import { makeCounts, makeCourse, makeReport, makeSuite } from '../support/reports.ts';

const scenario: Scenario = {
  ...computeScenario(1),
  protocol: 'openai-responses',
  suites: ['shop'],
  cases: 2,
  trials: 1,
  truth: 'equal',
  margin: 20,
  timeoutMs: 10_000,
  maxUsd: undefined,
  maxCalls: undefined,
  keys: ['sk-canary/one+a=', 'sk-canary/two+b='],
};

const serve = (index: number, change: Partial<ServedCall> = {}): ServedCall => ({
  index,
  suite: 'shop',
  role: index % 2 === 0 ? 'baseline' : 'candidate',
  caseId: `case-${index >> 1}`,
  fault: undefined,
  billedPico: 1_000_000n,
  completes: true,
  right: true,
  ...change,
});

/** Both cases on both sides. */
const whole = [0, 1, 2, 3].map((index) => serve(index));

const judge = (
  verdict: 'pass' | 'fail',
  change: Parameters<typeof makeCounts>[0] = {},
): Outcome => ({
  kind: 'report',
  report: makeReport({
    verdict,
    suites: [
      makeSuite({
        name: 'shop',
        verdict,
        counts: makeCounts({ cases: 2, errored: 0, unscored: 0, ...change }),
        replay: makeCourse({ stopped_early: false }),
      }),
    ],
  }),
});

const replay = (change: Partial<Replay> = {}): Replay => ({
  served: whole,
  asked: [],
  outcome: judge('pass'),
  files: new Map(),
  delivered: new Set(),
  interrupted: false,
  known: new Set(),
  ...change,
});

/** What one invariant finds in replays of the scenario. */
function find(
  name: string,
  replays: readonly Replay[],
  change: Partial<Scenario> = {},
): readonly string[] {
  const invariant = invariants.find((candidate) => candidate.name === name);
  if (invariant === undefined) throw new Error(`there is no invariant ${name}`);
  const observation: Observation = { scenario: { ...scenario, ...change }, replays };
  return invariant.find(observation);
}

it('every invariant holds of a run in which nothing went wrong', () => {
  for (const { name } of invariants) expect([name, find(name, [replay()])]).toEqual([name, []]);
});

describe('no false pass', () => {
  const name = 'no false pass';

  it('finds a pass without an answer on one side', () => {
    expect(find(name, [replay({ served: whole.slice(1) })])).toEqual([
      'replay 1: shop passes, and 1 cases lack an answer on a side',
    ]);
    const broken = whole.map((call) => ({ ...call, completes: call.index !== 2 }));
    expect(find(name, [replay({ served: broken })])).toHaveLength(1);
  });

  it('finds a pass with fewer trials than planned', () => {
    expect(find(name, [replay()], { trials: 2 })).toHaveLength(1);
  });

  it('counts what an earlier replay received, and not what a later one will', () => {
    const [first, second] = [whole.slice(0, 2), whole.slice(2)];
    const incomplete = replay({ served: first, outcome: judge('fail') });
    expect(find(name, [incomplete, replay({ served: second })])).toEqual([]);
    expect(find(name, [replay({ served: first }), replay({ served: second })])).toHaveLength(1);
  });

  it('finds a pass with errored cases, or on fewer cases than there are', () => {
    expect(find(name, [replay({ outcome: judge('pass', { errored: 1 }) })])).toHaveLength(1);
    expect(find(name, [replay({ outcome: judge('pass', { cases: 1 }) })])).toHaveLength(1);
  });

  it('finds a pass of a candidate that is wrong in every case', () => {
    const served = whole.map((call) => ({ ...call, right: call.role === 'baseline' }));
    expect(find(name, [replay({ served })], { truth: 'worse' })).toEqual([
      'replay 1: shop passes, and the candidate is wrong in every case',
    ]);
    expect(find(name, [replay({ served, outcome: judge('fail') })], { truth: 'worse' })).toEqual(
      [],
    );
  });

  it('finds a change that passes while a suite does not', () => {
    const outcome = judge('fail');
    if (outcome.kind !== 'report') throw new Error('there is no report');
    const passing: Outcome = { kind: 'report', report: { ...outcome.report, verdict: 'pass' } };
    expect(find(name, [replay({ outcome: passing })])).toHaveLength(1);
  });
});

describe('spend never over the cap', () => {
  const name = 'spend never over the cap';

  it('finds a pico-dollar too much, in any replay', () => {
    expect(find(name, [replay()], { maxUsd: 0.000004 })).toEqual([]);
    const [first, ...rest] = whole;
    if (first === undefined) throw new Error('there is no call');
    const dearer = [{ ...first, billedPico: first.billedPico + 1n }, ...rest];
    expect(find(name, [replay(), replay({ served: dearer })], { maxUsd: 0.000004 })).toEqual([
      'replay 2: billed 4000001 pico-dollars of 4000000',
    ]);
  });

  it('finds a call too many', () => {
    expect(find(name, [replay()], { maxCalls: 4 })).toEqual([]);
    expect(find(name, [replay()], { maxCalls: 3 })).toEqual(['replay 1: 4 calls of 3']);
  });
});

describe('no completed trial lost', () => {
  const name = 'no completed trial lost';
  const files = new Map([['trials.jsonl', '{"raw":{"id":"resp_7"}}']]);

  it('finds an answer that arrived and is in no file', () => {
    expect(find(name, [replay({ files, delivered: new Set([7]) })])).toEqual([]);
    expect(find(name, [replay({ files, delivered: new Set([7, 77]) })])).toEqual([
      'replay 1: 1 completions are in no file: 77',
    ]);
  });
});

describe('no answered request repeated', () => {
  const name = 'no answered request repeated';
  const ask = (key: string, change: Partial<AskedCall> = {}): AskedCall => ({
    key,
    role: 'baseline',
    completion: 7,
    usable: true,
    ...change,
  });
  const again = (first: AskedCall, known: readonly number[]) =>
    find(name, [
      replay({ asked: [first] }),
      replay({ asked: [ask('one')], known: new Set(known) }),
    ]);

  it('finds a request that was answered and is asked again', () => {
    expect(again(ask('one'), [7])).toHaveLength(1);
  });

  it('lets be asked again what was damaged, failed, or could not be read', () => {
    expect(again(ask('one'), [])).toEqual([]);
    expect(again(ask('one', { completion: undefined }), [7])).toEqual([]);
    expect(again(ask('one', { usable: false }), [7])).toEqual([]);
    expect(again(ask('other'), [7])).toEqual([]);
  });

  it('finds too many answers of a case, where nobody looks into the process', () => {
    const first = replay({ asked: undefined });
    const same = (count: number) =>
      Array.from({ length: count }, (_, index) => serve(2 * index + 10, { caseId: 'case-0' }));
    const second = (count: number) =>
      replay({ asked: undefined, served: same(count), known: new Set([0]) });
    expect(find(name, [first, second(2)])).toEqual([]);
    expect(find(name, [first, second(3)])).toHaveLength(1);
    expect(find(name, [first, second(3)], { timeoutMs: 100 })).toEqual([]);
  });
});

describe('no key in any file', () => {
  const [, key] = scenario.keys;

  it.each([
    ['as it is', key],
    ['in Base64', Buffer.from(key).toString('base64')],
    ['in Base64 for an address', Buffer.from(key).toString('base64url')],
    ['encoded for an address', encodeURIComponent(key)],
    ['with escaped slashes', key.replaceAll('/', '\\/')],
  ])('finds the key %s', (form, text) => {
    const files = new Map([['stderr', `Incorrect key: ${text}.`]]);
    expect(find('no key in any file', [replay({ files })]).join()).toContain(
      `replay 1: the key stands in stderr, ${form}`,
    );
  });
});

describe('always ends', () => {
  const name = 'always ends, with a verdict or a PawlError';

  it('finds what hangs, and what throws anything else', () => {
    expect(find(name, [replay({ outcome: { kind: 'hung' } })])).toHaveLength(1);
    expect(find(name, [replay({ outcome: { kind: 'broke', message: 'TypeError' } })])).toHaveLength(
      1,
    );
    expect(find(name, [replay({ outcome: { kind: 'refused', message: 'mend it' } })])).toEqual([]);
  });
});
