import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { ExperimentTrial } from '../../src/experiments/experiment-sink.ts';
import { readTrials } from '../../src/experiments/read-trials.ts';
import { openLogs } from '../../src/report/html/read-logs.ts';
import { type ToldCase, writeLogs } from '../support/page.ts';

let folder: string | undefined;
afterEach(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

async function readAll(
  cases: readonly ToldCase[],
  which: Parameters<typeof readTrials>[1],
): Promise<readonly ExperimentTrial[]> {
  const files = await writeLogs(cases);
  folder = dirname(files.caseLog);
  const logs = await openLogs(files);
  const trials: ExperimentTrial[] = [];
  for await (const trial of readTrials(logs, which)) trials.push(trial);
  await logs.close();
  return trials;
}

test('a side of a replay is read from the logs that it left on the disk', async () => {
  const facts = {
    input: { order: 17 },
    messages: [{ role: 'user', content: 'Where is it?' }],
    expected: 'In Bonn.',
    tags: ['live'],
    source: { system: 'langfuse', id: 'o1', trace_id: 't1', url: 'https://langfuse.test/t1' },
  };
  const cases = [{ id: 'late-parcel', outcome: 'relapse' as const, reason: 'wrong town', facts }];
  expect(await readAll(cases, { suite: 'support', role: 'candidate' })).toEqual([
    {
      caseId: 'late-parcel',
      trial: 0,
      input: { order: 17, messages: [{ role: 'user', content: 'Where is it?' }] },
      messages: [{ role: 'user', content: 'asked late-parcel' }],
      expected: 'In Bonn.',
      tags: ['live'],
      outcome: {
        kind: 'completed',
        text: 'the candidate of late-parcel',
        toolCalls: [],
        stop: 'complete',
      },
      scores: [{ kind: 'scored', name: 'resolution', value: 0, reason: 'wrong town' }],
      latencyMs: expect.any(Number),
      usage: { input: 10, cached: 0, output: 5 },
      costUsd: 0.001,
      source: { system: 'langfuse', id: 'o1', traceId: 't1', url: 'https://langfuse.test/t1' },
    },
  ]);
});

test('a side that errored has no answer, and other suites are left out', async () => {
  const errored = { error: 'timeout', message: 'no answer in 60 s' };
  const trials = [{ trial: 0, fresh: false, baseline: errored, candidate: errored }];
  const cases = [
    { id: 'a', outcome: 'errored' as const, facts: { trials } },
    { id: 'b', outcome: 'pass' as const, facts: { suite: 'another' } },
  ];
  expect(await readAll(cases, { suite: 'support', role: 'baseline' })).toEqual([
    {
      caseId: 'a',
      trial: 0,
      input: 'asked a',
      messages: undefined,
      expected: undefined,
      tags: [],
      outcome: { kind: 'errored', message: 'no answer in 60 s' },
      scores: [],
    },
  ]);
});

test('an answer that is not in the trial log is told with its case and what to do', async () => {
  const files = await writeLogs([{ id: 'late-parcel', outcome: 'relapse' }]);
  folder = dirname(files.caseLog);
  const logs = await openLogs(files);
  const others = { ...logs, readTrials: async () => [] };
  const reading = readTrials(others, { suite: 'support', role: 'candidate' }).next();
  await expect(reading).rejects.toMatchObject({
    name: 'EvidenceError',
    problems: [{ what: expect.stringContaining('"late-parcel"'), remedy: expect.any(String) }],
  });
  await logs.close();
});
