import { z } from 'zod';
import { isRecord } from '../document/is-record.ts';
import { EvidenceError } from '../errors.ts';
import { type CaseRow, isAnswered, type SideRow } from '../report/html/case-row.ts';
import type { AnswerRow } from '../report/html/compose-page-case.ts';
import type { Logs } from '../report/html/read-logs.ts';
import type { VariantRole } from '../variant/variant.ts';
import type { ExperimentScore, ExperimentTrial, TrialOutcome } from './experiment-sink.ts';

/** One variant's trials of a suite, from the case log and the trial log; one case is held at a time. */
export async function* readTrials(
  logs: Logs,
  { suite, role }: { readonly suite: string; readonly role: VariantRole },
): AsyncGenerator<ExperimentTrial> {
  for await (const { row } of logs.listCases()) {
    if (row.suite !== suite) continue;
    const answers = await logs.readTrials(row);
    for (const [position, trial] of row.trials.entries()) {
      const answer = answers[position]?.[role] ?? undefined;
      yield composeTrial(row, { trial: trial.trial, side: trial[role], answer });
    }
  }
}

function composeTrial(
  row: CaseRow,
  read: {
    readonly trial: number;
    readonly side: SideRow;
    readonly answer: AnswerRow | undefined;
  },
): ExperimentTrial {
  const { trial, side, answer } = read;
  const { usage } = answer ?? {};
  const cost = isAnswered(side) ? side.cost_usd : null;
  const latency = isAnswered(side) ? side.latency_ms : null;
  const source = sourceSchema.safeParse(row.source).data;
  return {
    caseId: row.id,
    trial,
    input: composeCaseInput(row),
    messages: messagesSchema.safeParse(answer?.trial_log.messages).data,
    expected: row.expected ?? undefined,
    tags: row.tags,
    outcome: composeOutcome(row.id, { side, answer }),
    scores: composeScores(answer),
    ...(latency === null ? {} : { latencyMs: latency }),
    ...(usage === undefined
      ? {}
      : {
          usage: {
            input: usage.input_tokens,
            cached: usage.cached_input_tokens,
            output: usage.output_tokens,
          },
        }),
    ...(cost === null ? {} : { costUsd: cost }),
    ...(source === undefined ? {} : { source }),
  };
}

function composeCaseInput({ input, messages }: CaseRow): unknown {
  if (messages === null || messages === undefined) return input;
  if (input === null || input === undefined) return { messages };
  return { ...(isRecord(input) ? input : { input }), messages };
}

/** @throws EvidenceError where the logs are not of the same replay */
function composeOutcome(
  caseId: string,
  { side, answer }: { readonly side: SideRow; readonly answer: AnswerRow | undefined },
): TrialOutcome {
  if (!isAnswered(side)) return { kind: 'errored', message: side.message };
  if (answer === undefined)
    throw new EvidenceError([
      {
        what: `an answer to the case "${caseId}" is in the case log, but not in the trial log`,
        remedy: 'give the two logs of one replay, or replay again',
      },
    ]);
  return {
    kind: 'completed',
    text: answer.output,
    toolCalls: answer.tool_calls.map((call) => ({
      name: call.name,
      argumentsText: call.arguments,
    })),
    stop: answer.stop,
  };
}

/** A metric that does not apply to a case says nothing of it. */
function composeScores(answer: AnswerRow | undefined): readonly ExperimentScore[] {
  return Object.entries(answer?.trial_log.scores ?? {}).flatMap(
    ([name, { kind, value, reason }]): ExperimentScore[] => {
      if (kind === 'not_applicable') return [];
      return kind === 'scored' && value !== undefined
        ? [{ kind, name, value, reason }]
        : [{ kind: 'unscored', name, reason: reason ?? 'no reason was given' }];
    },
  );
}

/** As the trial log writes a request's messages. */
const messagesSchema = z.array(
  z.object({
    role: z.enum(['system', 'developer', 'user', 'assistant', 'tool']),
    content: z.string(),
    toolCalls: z
      .array(z.object({ id: z.string(), name: z.string(), argumentsText: z.string() }))
      .optional(),
    toolCallId: z.string().optional(),
  }),
);

/** As a dataset writes where a case is from. */
const sourceSchema = z
  .object({
    system: z.string().optional(),
    id: z.string().optional(),
    trace_id: z.string().optional(),
    url: z.string().optional(),
  })
  .transform(({ trace_id: traceId, ...source }) => ({ ...source, traceId }));
