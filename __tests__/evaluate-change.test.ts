import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import type { LinePlace } from '../src/document/placed-lines.ts';
import { type EvaluationOptions, evaluateChange } from '../src/evaluate-change.ts';
import { type CompletionRequest, ProviderError } from '../src/providers/provider.ts';
import { resolveEndpoint } from '../src/providers/registry.ts';
import type { NotedCase } from '../src/recordings/merge-outcomes.ts';
import { noNoiseStore } from '../src/recordings/noise-store.ts';
import { noOutcomeStore, type OutcomeStore } from '../src/recordings/outcome-store.ts';
import { noRecordings } from '../src/recordings/recording-store.ts';
import { noHistory } from '../src/recordings/replay-history.ts';
import { openTrialLog } from '../src/recordings/trial-log.ts';
import type { ChangePorts } from '../src/replay-change.ts';
import type { Report } from '../src/report/report.ts';
import { createTestClock } from './support/clock.ts';
import { createMemoryRevision } from './support/revision.ts';
import { createScriptedProvider, type Script } from './support/scripted-provider.ts';
import { answerTo, cases, configOf, prompt } from './support/shop.ts';
import { waiverOf } from './support/waivers.ts';

const folder = mkdtempSync(join(tmpdir(), 'pawl-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let logs = 0;

interface Setup {
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
  readonly script?: Script;
  /** Holds back an answer. */
  readonly hold?: (request: CompletionRequest) => Promise<void> | undefined;
  readonly options?: Partial<EvaluationOptions>;
  readonly signal?: AbortSignal;
  readonly onLargeReplay?: () => void;
  readonly stores?: Partial<
    Pick<ChangePorts, 'openRecordings' | 'openHistory' | 'noiseStore' | 'outcomeStore'>
  >;
}

async function evaluate(setup: Setup) {
  const scripted = createScriptedProvider(
    setup.script ?? ((request) => answerTo(request.messages)),
  );
  const provider: typeof scripted = {
    ...scripted,
    complete: async (request, options) => {
      await setup.hold?.(request);
      return scripted.complete(request, options);
    },
  };
  logs += 1;
  const logFile = join(folder, `${logs}.jsonl`);
  const report: Report = await evaluateChange(
    {
      base: createMemoryRevision('base', setup.base),
      head: createMemoryRevision('head', setup.head),
      rules: undefined,
      configFile: 'pawl.yml',
      only: [],
      models: { baseline: undefined, candidate: undefined },
      maxUsd: undefined,
      allowEndpoints: [],
      baselineOnly: false,
      fresh: false,
      seed: 1,
      failOnInconclusive: false,
      notices: [],
      pawlVersion: 'test',
      reproduce: 'pawl compare',
      ...setup.options,
    },
    {
      resolveEndpoint: (name, custom) =>
        resolveEndpoint(name, { custom, environment: {}, recordedPath: undefined }),
      resolveApplication: (application) => application,
      findUnsupported: async () => [],
      createPriceFinder: () => () => undefined,
      prices: { priced_at: '2026-11-25', source: 'none' },
      openProvider: async () => provider,
      closeProviders: async () => undefined,
      openTrialLog: () => openTrialLog(logFile),
      openBatchProvider: () => Promise.reject(new Error('no batch was asked for')),
      openBatches: () => Promise.reject(new Error('no batch was asked for')),
      openRecordings: noRecordings,
      openHistory: noHistory,
      noiseStore: noNoiseStore,
      outcomeStore: noOutcomeStore,
      ...setup.stores,
      clock: createTestClock(),
      today: () => new Date('2026-11-25T00:00:00Z'),
      random: () => 0.5,
      signal: setup.signal ?? new AbortController().signal,
      onProgress: () => undefined,
      onLargeReplay: setup.onLargeReplay,
    },
  );
  return { report, suite: report.suites[0], requests: provider.requests, logFile };
}

const files = (
  model: string,
  count = 10,
  options: Parameters<typeof configOf>[0] extends infer Options ? Partial<Options> : never = {},
) => ({
  'pawl.yml': configOf({ model: `openai/${model}`, ...options }),
  'prompts/shop.txt': prompt,
  'data/shop.jsonl': cases(count),
});

const breaksCaseSeven: Script = ({ model, messages }) => {
  const right = answerTo(messages);
  return model === 'new' && right === 'Answer 7' ? 'no idea' : right;
};

describe('evaluateChange', () => {
  it.each([
    [999, false],
    [1_000, true],
  ])('tells that a replay of %d cases on both sides is large: %s', async (count, large) => {
    let told = false;
    await evaluate({
      base: files('old', count),
      head: files('new', count),
      signal: AbortSignal.abort(new Error('only the plan is wanted')),
      onLargeReplay: () => {
        told = true;
      },
    });
    expect(told).toBe(large);
  });

  it('interleaves baseline and candidate in a seeded order, the same for the same seed', async () => {
    const order = async (seed: number) => {
      const { requests } = await evaluate({
        base: { ...files('old'), 'pawl.yml': `${files('old')['pawl.yml']}concurrency: 1\n` },
        head: files('new'),
        options: { seed },
      });
      return requests.map(({ caseId, model }) => `${caseId} ${model}`);
    };
    const first = await order(7);
    expect(await order(7)).toEqual(first);
    expect(await order(8)).not.toEqual(first);
    for (let position = 0; position < 10; position += 1) {
      const [one = '', other = ''] = first.slice(2 * position, 2 * position + 2);
      expect(one.split(' ')[0]).toBe(other.split(' ')[0]);
      expect([one.split(' ')[1], other.split(' ')[1]]).toEqual(
        position % 2 === 0 ? ['old', 'new'] : ['new', 'old'],
      );
    }
  });

  it('tells that fewer calls at a time were made, since latency grew with them', async () => {
    let underWay = 0;
    const replay = (answerMs: (underWay: number) => number) => {
      const seen = new Map<string, number>();
      return evaluate({
        base: files('old', 200),
        head: files('new', 200),
        hold: async ({ caseId, model }) => {
          underWay += 1;
          seen.set(`${caseId} ${model}`, underWay);
        },
        script: ({ caseId, model, messages }) => {
          underWay -= 1;
          const latencyMs = answerMs(seen.get(`${caseId} ${model}`) ?? 0);
          return { text: answerTo(messages), latencyMs };
        },
      });
    };
    const slow = await replay((calls) => 300 * Math.ceil(calls / 5));
    expect(slow.report.notices).toEqual([
      expect.stringMatching(/^https:\/\/scripted.example .* asked \d\d? at a time .*, of 50;/),
    ]);
    const steady = await replay(() => 300);
    expect(steady.report.notices).toEqual([]);
    expect(steady.report.verdict).toBe(slow.report.verdict);
  });

  it('counts a pair once whose trials wait for the disk at the same time', async () => {
    const [pairs, tokens] = [40, 10];
    const usage = {
      inputTokens: tokens,
      outputTokens: 5,
      cachedInputTokens: 0,
      reasoningTokens: 0,
      cacheWriteTokens: { minutes5: 0, minutes30: 0, hours1: 0, hours12: 0 },
    };
    const { suite } = await evaluate({
      base: files('old', pairs),
      head: files('new', pairs),
      script: ({ messages }) => ({ text: answerTo(messages), usage }),
      stores: {
        openRecordings: async (key) => ({
          ...(await noRecordings(key)),
          room: () => new Promise((resolve) => setImmediate(resolve)),
        }),
      },
    });
    const once = { input: pairs * tokens };
    expect(suite?.tokens).toMatchObject({ baseline: once, candidate: once });
  });

  it("scores both sides with head's dataset and scorers", async () => {
    const head = {
      ...files('new'),
      'data/shop.jsonl': '{"id":"only","input":{"question":"Question 5?"},"expected":"5"}',
      'pawl.yml': files('new')['pawl.yml'].replace('equals:', 'contains:'),
    };
    const { suite, requests } = await evaluate({ base: files('old'), head });
    expect(requests).toHaveLength(2);
    expect(suite?.counts).toMatchObject({ cases: 1, both_pass: 1 });
  });

  it('fails when a change takes a pin away, and tells how many other cases are gone', async () => {
    const base = { ...files('old'), 'data/shop.jsonl': cases(12, { pinned: [1, 11] }) };
    const { suite } = await evaluate({ base, head: files('new', 10) });
    expect(suite?.verdict).toBe('fail');
    expect(suite?.reasons[0]).toMatch(
      /2 pinned cases of base are gone or no longer pinned in this change: case-1, case-11/,
    );
    expect(suite?.warnings.join()).toMatch(/1 case of base's dataset is not in this change's/);
  });

  it('sends each side its own prompt', async () => {
    const { requests, suite } = await evaluate({
      base: files('same'),
      head: { ...files('same'), 'prompts/shop.txt': 'In one word: {{question}}' },
    });
    const texts = new Set(
      requests.map(({ messages }) => messages[0]?.content.replace(/Question.*/, '')),
    );
    expect(texts).toEqual(new Set(['Answer briefly. ', 'In one word: ']));
    expect(suite?.status).toBe('compared');
  });

  it('spends nothing on a suite whose fingerprint is the same, whatever else changed', async () => {
    const head = { ...files('old', 50), 'pawl.yml': `# a comment\n${files('old')['pawl.yml']}` };
    const { report, requests, suite } = await evaluate({ base: files('old'), head });
    expect(requests).toEqual([]);
    expect(suite).toMatchObject({ status: 'unchanged', verdict: 'pass', counts: { cases: 0 } });
    expect(report).toMatchObject({ verdict: 'pass', calls: { planned: 0, made: 0 } });
  });

  it.each([
    [
      'is new: inconclusive, nothing replayed',
      {},
      files('new'),
      { status: 'new', verdict: 'inconclusive' },
    ],
    [
      'is gone: fail',
      files('old'),
      {
        'pawl.yml': configOf({ model: 'openai/old' }).replace('shop:', 'other:'),
        'prompts/shop.txt': prompt,
        'data/shop.jsonl': cases(1),
      },
      { status: 'removed', verdict: 'fail' },
    ],
    [
      'is gone and may be: pass',
      {
        ...files('old'),
        'pawl.yml': configOf({ model: 'openai/old', suiteExtra: '    removable: true\n' }),
      },
      {
        'pawl.yml': configOf({ model: 'openai/old' }).replace('shop:', 'other:'),
        'prompts/shop.txt': prompt,
        'data/shop.jsonl': cases(1),
      },
      { status: 'removed', verdict: 'pass' },
    ],
  ])('a suite that %s', async (_, base, head, expected) => {
    const { report, requests } = await evaluate({ base, head });
    expect(requests).toEqual([]);
    expect(report.suites.find((suite) => suite.name === 'shop')).toMatchObject(expected);
  });

  it('is incomplete when the rules of base cannot be read: nothing can pass without them', async () => {
    const { report } = await evaluate({ base: { 'pawl.yml': 'version: 9' }, head: files('new') });
    expect(report).toMatchObject({ verdict: 'incomplete', failed: true });
    expect(report.suites[0]?.reasons[0]).toMatch(/pawl\.yml at base is not valid/);
  });

  it('applies the rules of the base branch to a branch that left it earlier', async () => {
    const tip = createMemoryRevision('main', {
      ...files('old'),
      'pawl.yml': configOf({
        model: 'openai/old',
        suiteExtra: '    gates: {relapses: {max: 0}}\n',
        extra: 'budget: {max_calls: 7}\non_inconclusive: fail\n',
      }),
    });
    const early = await evaluate({
      base: files('old'),
      head: files('new'),
      options: { rules: tip },
    });
    expect(early.requests).toHaveLength(7);
    const before = await evaluate({
      base: { 'README.md': '' },
      head: files('new'),
      options: { rules: tip },
    });
    expect(before.suite?.status).toBe('compared');
    expect(before.report.failed).toBe(true);
  });

  it('takes the waivers at the tip of the base branch, which a branch that left it earlier lacks', async () => {
    const sides = {
      base: { ...files('old'), 'data/shop.jsonl': cases(120, { pinned: [7] }) },
      head: { ...files('new'), 'data/shop.jsonl': cases(120, { pinned: [7] }) },
      script: breaksCaseSeven,
    };
    const first = await evaluate(sides);
    expect(first.report.reasons[0]).toContain('1 pinned case relapsed');
    const waiver = waiverOf({
      case: 'case-7',
      candidate: first.suite?.candidate?.fingerprint ?? '',
    });
    const tip = (text: string) =>
      createMemoryRevision('main', { ...sides.base, 'pawl.waivers.yml': text });
    const write = (...waivers: readonly object[]) => stringify({ version: 1, waivers });
    const waived = await evaluate({
      ...sides,
      options: { rules: tip(write(waiver, waiverOf({ suite: 'gone' }))) },
    });
    expect(waived.report.verdict).toBe('pass');
    expect(waived.suite?.waivers).toMatchObject([{ case: 'case-7', state: 'used' }]);
    expect(waived.report.notices).toContain(
      'there is a waiver for suite gone, which is not in the configuration',
    );
    const broken = await evaluate({
      ...sides,
      options: { rules: tip(write({ ...waiver, reason: '' })) },
    });
    expect(broken.report.verdict).toBe('fail');
    expect(broken.report.notices.join()).toMatch(
      /pawl\.waivers\.yml at main is not valid, so none of its waivers is in force: .*reason/,
    );
    const ofHead = { ...sides.head, 'pawl.waivers.yml': write({ ...waiver, reason: '' }) };
    await expect(evaluate({ ...sides, head: ofHead })).rejects.toThrow(/pawl\.waivers\.yml:5:13/);
  });

  it("applies base's gate and budget where head weakens them, and says so", async () => {
    const tight = {
      ...files('old'),
      'pawl.yml': configOf({
        model: 'openai/old',
        suiteExtra: '    gates: {relapses: {max: 0}}\n',
        extra: 'budget: {max_calls: 100}\n',
      }),
    };
    const loose = {
      ...files('new'),
      'pawl.yml': configOf({
        model: 'openai/new',
        suiteExtra: '    gates: {relapses: {max: 9}}\n',
        extra: 'budget: {max_calls: 900}\n',
      }),
    };
    const { report, suite } = await evaluate({
      base: tight,
      head: loose,
      script: ({ model, caseId, messages }) =>
        model === 'new' && caseId === 'case-0' ? 'wrong' : answerTo(messages),
    });
    expect(report.verdict).toBe('fail');
    expect(report.budget.max_calls).toBe(100);
    expect([...report.notices, ...(suite?.warnings ?? [])].join('\n')).toMatch(
      /max_calls[\s\S]*gate relapses/,
    );
  });

  it('does not let a change cheapen its own calls', async () => {
    const base = {
      ...files('old'),
      'pawl.yml': configOf({ model: 'openai/old', extra: 'budget: {max_usd: 5}\n' }),
    };
    const extra = 'prices: {openai/new: {free: true}}\nbudget: {max_usd: 5, max_calls: 100}\n';
    const head = { ...files('new'), 'pawl.yml': configOf({ model: 'openai/new', extra }) };
    await expect(evaluate({ base, head })).rejects.toThrow(/openai\/(old|new)/);
  });

  it('stops at the number of calls; the rest is missing evidence', async () => {
    const { report, requests } = await evaluate({
      base: {
        ...files('old'),
        'pawl.yml': configOf({ model: 'openai/old', extra: 'budget: {max_calls: 7}\n' }),
      },
      head: files('new'),
    });
    expect(requests).toHaveLength(7);
    expect(report).toMatchObject({
      verdict: 'incomplete',
      failed: true,
      calls: { planned: 20, made: 7 },
    });
    expect(report.suites[0]?.errors.map((error) => error.message)).toContain(
      'the budget of 7 calls is spent',
    );
  });

  it('a baseline model that is retired makes the evidence incomplete, not the candidate better', async () => {
    const gone = new ProviderError(
      'model_not_found',
      'openai: HTTP 404: the model old does not exist',
      { retryable: false, status: 404 },
    );
    const { report, requests } = await evaluate({
      base: files('old'),
      head: files('new'),
      script: ({ model, messages }) => (model === 'old' ? gone : answerTo(messages)),
    });
    expect(report.verdict).toBe('incomplete');
    expect(requests.filter((request) => request.model === 'old')).toHaveLength(1);
    // The candidate's that was on its way when the baseline's failed; no other, since its pair is lost.
    expect(requests.filter((request) => request.model === 'new')).toHaveLength(1);
    expect(report.suites[0]?.errors).toMatchObject([
      // The cause first, though more was lost by it.
      { role: 'baseline', cases: 1, message: 'openai: HTTP 404: the model old does not exist' },
      {
        role: 'baseline',
        cases: 9,
        message: expect.stringMatching(/^not sent, since calls before it failed: openai: HTTP 404/),
      },
      {
        role: 'candidate',
        cases: 9,
        message:
          'not sent, since its pair cannot be completed; calls of the baseline failed: openai: HTTP 404: the model old does not exist',
      },
    ]);
  });

  it('stops sending to a host that breaks down, and counts only what was sent', async () => {
    const down = new ProviderError('server', 'scripted answered 500', {
      retryable: true,
      status: 500,
    });
    let answered = 0;
    const { report, requests } = await evaluate({
      base: files('old', 60),
      head: files('new', 60),
      script: ({ messages }) => {
        answered += 1;
        return answered > 20 ? down : answerTo(messages);
      },
    });
    expect(report.verdict).toBe('incomplete');
    expect(report.calls.made).toBe(requests.length);
    expect(report.calls.retried).toBeLessThan(report.calls.made);
    const messages = report.suites[0]?.errors.map((error) => error.message) ?? [];
    expect(messages).toContain('scripted answered 500');
    expect(messages).toContain('not sent, since calls before it failed: scripted answered 500');
  });

  it('keeps what was received when cancelled, and is incomplete', async () => {
    const cancel = new AbortController();
    let answered = 0;
    const { report } = await evaluate({
      base: files('old', 100),
      head: files('new', 100),
      signal: cancel.signal,
      script: ({ messages }) => {
        answered += 1;
        if (answered === 60) cancel.abort(new Error('interrupted'));
        return answerTo(messages);
      },
    });
    expect(report.verdict).toBe('incomplete');
    expect(report.suites[0]?.counts.pairs).toBeGreaterThan(0);
    expect(report.calls.made).toBeLessThan(200);
  });

  it('keeps refusals, truncations and empty answers apart from failures of the provider', async () => {
    const { suite } = await evaluate({
      base: files('old', 3),
      head: files('new', 3),
      script: ({ model, caseId, messages }) => {
        if (model === 'old') return answerTo(messages);
        if (caseId === 'case-0')
          return {
            text: 'I cannot help with that.',
            stop: { kind: 'refused', category: 'safety' },
          };
        return caseId === 'case-1'
          ? { text: 'Answ', stop: { kind: 'truncated' } }
          : { text: '', stop: { kind: 'empty' } };
      },
    });
    expect(suite?.stops.candidate).toEqual({ refused: 1, truncated: 1, empty: 1, errored: 0 });
    expect(suite?.counts).toMatchObject({ relapses: 3, errored: 0 });
    expect(suite?.relapses.map((shown) => shown.candidate.stop)).toEqual([
      'refused',
      'truncated',
      'empty',
    ]);
  });

  it('writes every trial to the log, with the raw response', async () => {
    const { logFile } = await evaluate({
      base: files('old', 2),
      head: files('new', 2),
      script: ({ messages }) => ({ text: answerTo(messages), raw: { id: 'resp_1' } }),
    });
    const rows = readFileSync(logFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      trial: 0,
      stop: 'complete',
      trial_log: {
        suite: 'shop',
        raw: { id: 'resp_1' },
        scores: { correct: { kind: 'scored', value: 1 } },
      },
    });
  });

  it('keeps an answer for later replays while the judge of the one before still thinks', async () => {
    const judged = (model: string) => ({
      ...files(model, 1),
      'pawl.yml': configOf({
        model: `openai/${model}`,
        metric: '{judge: {rubric: "Pass if it is right.", model: openai/judge}, primary: true}',
        extra: 'concurrency: 1\n',
      }),
    });
    const bothKept = Promise.withResolvers<void>();
    let kept = 0;
    const { suite } = await evaluate({
      base: judged('old'),
      head: judged('new'),
      script: ({ model, messages }) =>
        model === 'judge' ? '{"reason": "it is", "verdict": "pass"}' : answerTo(messages),
      // Were the second answer kept only after the first is judged, nobody would ever go on.
      hold: ({ model }) => (model === 'judge' ? bothKept.promise : undefined),
      stores: {
        openRecordings: async (key) => ({
          ...(await noRecordings(key)),
          append: () => {
            if (key.role !== 'judge') kept += 1;
            if (kept === 2) bothKept.resolve();
          },
        }),
      },
    });
    expect(kept).toBe(2);
    expect(suite?.counts).toMatchObject({ both_pass: 1 });
  });

  it('counts what is rejected of kept judgements as of other evidence, and says how that may be', async () => {
    const judged = (model: string) => ({
      ...files(model, 2),
      'pawl.yml': configOf({ model: `openai/${model}` }).replace(
        'correct: {equals: "{{expected}}", primary: true}',
        'solved: {judge: {rubric: "Pass if it is right.", model: openai/judge}, primary: true}',
      ),
    });
    const rejecting = (role: string, rejected: number) =>
      evaluate({
        base: judged('old'),
        head: judged('new'),
        script: ({ model, messages }) =>
          model === 'judge' ? '{"reason": "right", "verdict": "pass"}' : answerTo(messages),
        stores: {
          openRecordings: async (key) => ({
            ...(await noRecordings(key)),
            rejected: key.role === role ? rejected : 0,
          }),
        },
      });
    const judgements = await rejecting('judge', 3);
    expect(judgements.report.notices.join()).toMatch(
      /^3 lines of the judgements of earlier replays could not be used.*recordings-secret/,
    );
    expect(judgements.suite?.warnings).toEqual([]);
    const trials = await rejecting('candidate', 1);
    expect(trials.report.notices).toEqual([]);
    expect(trials.suite?.warnings.join()).toMatch(
      /^1 line of the evidence of earlier replays could not be used.*recordings-secret/,
    );
  });

  it('reports tools and response schema of each variant, once and not with each trial', async () => {
    const suiteExtra = [
      '    tools: [{name: look_up, description: Finds, parameters: {type: object}}]',
      '    response_schema: {name: reply, strict: true, schema: {type: object}}',
      '',
    ].join('\n');
    const { suite, logFile } = await evaluate({
      base: files('old', 2),
      head: files('new', 2, { suiteExtra }),
    });
    expect(suite?.baseline).toMatchObject({ tools: [], response_schema: null });
    expect(suite?.candidate).toMatchObject({
      tools: [
        { name: 'look_up', description: 'Finds', parameters: { type: 'object' }, strict: null },
      ],
      response_schema: { name: 'reply', schema: { type: 'object' }, strict: true },
    });
    expect(readFileSync(logFile, 'utf8')).not.toContain('look_up');
  });

  it('asks the judge blind and identically for both sides, and an unreadable verdict is unscored', async () => {
    const judged = (model: string) => ({
      ...files(model, 4),
      'pawl.yml': configOf({ model: `openai/${model}` }).replace(
        'correct: {equals: "{{expected}}", primary: true}',
        'solved: {judge: {rubric: "Pass if it is right.", model: openai/judge}, primary: true}',
      ),
    });
    const { suite, requests, report, logFile } = await evaluate({
      base: judged('old'),
      head: judged('new'),
      script: ({ model, caseId, messages }) => {
        if (model !== 'judge') return answerTo(messages);
        return caseId.startsWith('case-3#') ? 'well…' : '{"reason": "right", "verdict": "pass"}';
      },
    });
    const judgements = requests.filter(({ model }) => model === 'judge');
    expect(
      new Set(
        judgements
          .filter(({ caseId }) => caseId.startsWith('case-1#'))
          .map(({ messages }) => JSON.stringify(messages)),
      ).size,
    ).toBe(1);
    expect(JSON.stringify(judgements)).not.toMatch(/baseline|candidate/);
    expect(suite?.metrics[0]).toMatchObject({ pairs: 3, unscored: 1, verdict: 'incomplete' });
    expect(report.verdict).toBe('incomplete');
    expect(report.calls.planned).toBe(16);
    const log = readFileSync(logFile);
    const read = ({ offset, length }: LinePlace) =>
      JSON.parse(log.subarray(offset, offset + length).toString());
    const scored = String(log)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ trial_log: { role } }) => role !== 'judge');
    expect(scored).toHaveLength(8);
    for (const row of scored) {
      const { answers } = row.trial_log.scores.solved;
      // What cannot be read is asked for again, and each attempt tells why.
      expect(answers).toHaveLength(row.case === 'case-3' ? 3 : 1);
      for (const answer of answers.map(read))
        expect(answer).toMatchObject({
          case: expect.stringContaining(`${row.case}#judge:solved:`),
          output: row.case === 'case-3' ? 'well…' : '{"reason": "right", "verdict": "pass"}',
          trial_log: { role: 'judge' },
        });
    }
  });

  it.each([
    ['to an address that base does not have', 'https://elsewhere.example/v1', [], false],
    ['to an allowed address', 'https://elsewhere.example/v1', ['https://elsewhere.example'], true],
    [
      'to another path than the allowed one',
      'https://elsewhere.example/other',
      ['https://elsewhere.example/v1'],
      false,
    ],
    ['to plain http', 'http://elsewhere.example/v1', ['http://elsewhere.example'], false],
    ['to this machine', 'http://127.0.0.1:8080/v1', [], true],
    ['to the cloud metadata service', 'http://169.254.169.254/v1', [], false],
  ])('a base_url in head %s', async (_, url, allowEndpoints, accepted) => {
    const extra = `providers: {mine: {base_url: "${url}"}}\n`;
    const head = { ...files('new', 1), 'pawl.yml': configOf({ model: 'mine/new', extra }) };
    const outcome = evaluate({ base: files('old', 1), head, options: { allowEndpoints } });
    if (accepted) await expect(outcome).resolves.toMatchObject({ suite: { status: 'compared' } });
    else await expect(outcome).rejects.toThrow(/base_url/);
  });
});

describe('what is remembered of a replay', () => {
  const remember = async (setup: Setup) => {
    const noted = new Map<string, NotedCase>();
    const identities: unknown[] = [];
    const outcomeStore: OutcomeStore = {
      ...noOutcomeStore,
      note: async ({ dataset, identity, cases: replayed }) => {
        expect(dataset).toBe('data/shop.jsonl');
        identities.push(identity);
        for (const one of replayed) noted.set(one.id, one);
        return { rejected: 0, problem: undefined };
      },
    };
    const { suite } = await evaluate({ ...setup, stores: { outcomeStore } });
    return { noted, identities, suite };
  };

  it('is of each case whether it failed, on the baseline or on the candidate', async () => {
    const script: Script = (request) => {
      const right = answerTo(request.messages);
      const isWrong = right === (request.model === 'old' ? 'Answer 2' : 'Answer 7');
      return isWrong ? 'no idea' : right;
    };
    const { noted, identities } = await remember({
      base: files('old'),
      head: files('new'),
      script,
    });
    const failed = [...noted.values()].filter((one) => one.failed).map(({ id }) => id);
    expect([noted.size, failed.toSorted()]).toEqual([10, ['case-2', 'case-7']]);
    expect(new Set([...noted.values()].map(({ content }) => content)).size).toBe(10);
    expect(identities).toEqual([expect.objectContaining({ suite: 'shop', trials: 1 })]);
  });

  it('is nothing of a case without an answer', async () => {
    const script: Script = (request) => {
      const right = answerTo(request.messages);
      if (right === 'Answer 4')
        throw new ProviderError('invalid_request', 'no', { retryable: false });
      return right;
    };
    const { noted, suite } = await remember({ base: files('old'), head: files('new'), script });
    expect(suite?.counts.errored).toBe(1);
    expect([noted.size, noted.has('case-4')]).toEqual([9, false]);
  });

  it('is nothing of a suite that is too large', async () => {
    const { noted, identities } = await remember({
      base: files('old', 20_001),
      head: files('new', 20_001),
    });
    expect([noted.size, identities.length]).toEqual([0, 0]);
  }, 120_000);

  it('changes no verdict when it cannot be kept', async () => {
    const setup = { base: files('old'), head: files('new'), script: breaksCaseSeven };
    const noted = { rejected: 2, problem: 'the disk is full' };
    const outcomeStore = { ...noOutcomeStore, note: async () => noted };
    const [kept, lost] = [
      await evaluate(setup),
      await evaluate({ ...setup, stores: { outcomeStore } }),
    ];
    const { warnings = [], ...rest } = lost.suite ?? {};
    const { warnings: usual = [], ...same } = kept.suite ?? {};
    expect(rest).toEqual(same);
    expect(warnings.filter((warning) => !usual.includes(warning))).toEqual([
      expect.stringMatching(/^2 lines of what is remembered of the replays of data\/shop\.jsonl/),
      expect.stringMatching(/does not rest: the disk is full$/),
    ]);
  });
});
