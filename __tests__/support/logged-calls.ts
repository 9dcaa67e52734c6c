import type { FailureQuery } from '../../src/sources/failure-query.ts';
import type { FailureSource } from '../../src/sources/failure-source.ts';
import type {
  Feedback,
  LoggedCall,
  LoggedSpan,
  LoggedTrace,
} from '../../src/sources/logged-call.ts';

/** A call of a support bot; what matters to a test is given. */
export function makeCall(overrides: Partial<LoggedCall> & { readonly id: string }): LoggedCall {
  return {
    model: { requested: 'gpt-4.1', responded: 'gpt-4.1-2025-04-14', provider: 'openai' },
    parameters: { temperature: 0 },
    messages: [
      { role: 'system', content: 'You help.' },
      { role: 'user', content: `Question ${overrides.id}` },
    ],
    tools: [],
    output: { text: `Answer ${overrides.id}`, toolCalls: [] },
    usage: { input: 10, output: 5 },
    tags: [],
    metadata: {},
    startedAt: '2026-11-20T10:00:00.000Z',
    ...overrides,
  };
}

export function makeSpan(overrides: Partial<LoggedSpan> & { readonly id: string }): LoggedSpan {
  return { feedback: [], tags: [], ...overrides };
}

export const thumbsDown: Feedback = { name: 'user_score', score: 0, by: 'person' };

/** A trace of one call with a thumbs-down. */
export function makeFailure(
  overrides: Partial<LoggedCall> & { readonly id: string },
  feedback: readonly Feedback[] = [thumbsDown],
): LoggedTrace {
  const call = makeCall(overrides);
  const { id, startedAt } = call;
  const span = makeSpan({ id, startedAt, feedback, reading: { kind: 'call', call } });
  return { id: `trace-${id}`, spans: [span], feedback: [] };
}

export const scoreQuery: FailureQuery = {
  rules: [
    {
      kind: 'score',
      name: 'user_score',
      scale: { low: 0, high: 1 },
      bad: { side: 'below', bound: 0.5 },
    },
  ],
  errors: false,
  tags: [],
};

/** A log that holds these traces. */
export function createListSource(traces: readonly LoggedTrace[]): FailureSource {
  return {
    system: 'otlp',
    readTraces: async function* () {
      yield* traces;
    },
    notices: () => [],
  };
}
