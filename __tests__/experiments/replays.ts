import type { ExperimentTrial, ReplayExperiment } from '../../src/experiments/experiment-sink.ts';

/** A trial that came back whole, with some fields changed. */
export function trialOf(caseId: string, change: Partial<ExperimentTrial> = {}): ExperimentTrial {
  return {
    caseId,
    trial: 0,
    input: { question: `Where is ${caseId}?` },
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: `Where is ${caseId}?` },
    ],
    expected: 'In Rome.',
    tags: ['parcel'],
    outcome: { kind: 'completed', text: 'In Bonn.', toolCalls: [], stop: 'complete' },
    scores: [{ kind: 'scored', name: 'correct', value: 0, reason: 'another city' }],
    startedAt: '2026-11-28T10:00:01.000Z',
    latencyMs: 1_250,
    usage: { input: 120, cached: 100, output: 8 },
    costUsd: 0.0004,
    source: {
      system: 'phoenix',
      id: 'b7ad6b7169203331',
      traceId: '0af7651916cd43dd8448eb211c80319c',
    },
    ...change,
  };
}

/** The candidate's side of a replay of some trials. */
export function replayOf(
  trials: readonly ExperimentTrial[],
  change: Partial<ReplayExperiment> = {},
): ReplayExperiment {
  return {
    name: 'support-reply 1a2b3c4..5d6e7f8 candidate 9f86d081',
    suite: 'support-reply',
    dataset: { name: 'support-reply' },
    variant: {
      role: 'candidate',
      model: 'openai/gpt-4.1-mini',
      fingerprint: '9f86d081884c7d65',
      parameters: { temperature: 0 },
    },
    git: { base: '1a2b3c4', head: '5d6e7f8', repository: 'acme/support' },
    startedAt: '2026-11-28T10:00:00.000Z',
    endedAt: '2026-11-28T10:05:00.000Z',
    verdict: { kind: 'fail', summary: '2 cases slipped back.' },
    trials: iterate(trials),
    ...change,
  };
}

async function* iterate<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}
