import { isRecord } from '../../document/is-record.ts';
import { answerText } from '../chat-messages.ts';
import type { FeedbackRule } from '../failure-query.ts';
import { isEmpty } from '../fields.ts';
import type { CallReading, Feedback, LoggedCall, LoggedSpan } from '../logged-call.ts';
import { asFields, asList, firstNumber, firstText, secondsToUtc, toUtc } from '../loose-values.ts';
import { splitParameters } from '../payload/parameters.ts';
import { readInput } from '../payload/read-input.ts';
import { readOutput, readOutputText } from '../payload/read-output.ts';
import type { LogRow } from './row.ts';

/** A row as a step of its trace. */
export function readRow(
  row: LogRow,
  options: {
    /** As of `BraintrustProject`. */
    readonly rowUrl: string | undefined;
    /** Which texts of the metadata are labels. */
    readonly rules: readonly FeedbackRule[];
  },
): LoggedSpan {
  return {
    id: row.span_id,
    parentId: row.span_parents?.at(0),
    startedAt: startOf(row),
    endedAt: secondsToUtc(row.metrics?.['end']),
    feedback: readFeedback(row, options.rules),
    error: readError(row.error),
    tags: row.tags ?? [],
    outputText: readOutputText(row.output),
    reading: row.span_attributes?.type === 'llm' ? readCall(row, options.rowUrl) : undefined,
  };
}

function readCall(row: LogRow, rowUrl: string | undefined): CallReading {
  const input = readInput(row.input);
  if (input.kind === 'unreadable') return { ...input, id: row.id };
  const { model: responded, ...output } = readOutput(row.output);
  const { model, provider, tools, ...mixed } = asFields(row.metadata);
  const { parameters, others } = splitParameters(mixed);
  const { start, end, ...metrics } = asFields(row.metrics);
  const [startSeconds, endSeconds] = [firstNumber(start), firstNumber(end)];
  const call: LoggedCall = {
    id: row.id,
    traceId: row.root_span_id,
    url: rowUrl === undefined ? undefined : `${rowUrl}${encodeURIComponent(row.id)}`,
    startedAt: startOf(row),
    latencyMs:
      startSeconds === undefined || endSeconds === undefined
        ? undefined
        : Math.round((endSeconds - startSeconds) * 1_000),
    promptName: row.span_attributes?.name ?? undefined,
    model: {
      requested: firstText(input.model, model),
      responded,
      provider: firstText(provider),
    },
    parameters: { ...parameters, ...input.parameters },
    messages: input.messages,
    tools: input.tools.length > 0 ? input.tools : asList(tools),
    output,
    usage: {
      input: firstNumber(metrics['prompt_tokens']),
      output: firstNumber(metrics['completion_tokens']),
      cached: firstNumber(metrics['prompt_cached_tokens']),
    },
    costUsd: firstNumber(metrics['estimated_cost']),
    tags: row.tags ?? [],
    metadata: others,
  };
  return { kind: 'call', call };
}

/** When the step began; when it was written, where its log does not tell. */
function startOf(row: LogRow): string | undefined {
  return secondsToUtc(row.metrics?.['start']) ?? toUtc(row.created);
}

/** Scores, labels in the metadata, comments, and a correction, all of which stand on the row itself. */
function readFeedback(row: LogRow, rules: readonly FeedbackRule[]): readonly Feedback[] {
  const scores = Object.entries(asFields(row.scores)).flatMap(([name, score]): Feedback[] =>
    typeof score === 'number' ? [{ name, score, by: 'unknown' }] : [],
  );
  const labels = rules.flatMap(({ kind, name }): Feedback[] => {
    const label = kind === 'label' ? row.metadata?.[name] : undefined;
    return typeof label === 'string' ? [{ name, label, by: 'unknown' }] : [];
  });
  const comments = asList(row.comments).flatMap((entry): Feedback[] => {
    const inner = asFields(entry)['comment'];
    const comment = firstText(entry, inner, asFields(inner)['text'], asFields(entry)['text']);
    return comment === undefined ? [] : [{ name: 'comment', comment, by: 'person' }];
  });
  const correction = readCorrection(row);
  const corrections: Feedback[] =
    correction === undefined ? [] : [{ name: 'expected', correction, by: 'unknown' }];
  return [...scores, ...labels, ...comments, ...corrections];
}

/** What was expected, where it is not what came. */
function readCorrection({ expected, output }: LogRow): unknown {
  if (isEmpty(expected)) return undefined;
  const wanted = answerText(expected) ?? expected;
  const given = readOutputText(output) ?? output;
  return JSON.stringify(wanted) === JSON.stringify(given) ? undefined : wanted;
}

function readError(error: unknown): string | undefined {
  if (error === null || error === undefined) return undefined;
  if (typeof error === 'string') return error;
  return firstText(asFields(error)['message']) ?? (isRecord(error) ? JSON.stringify(error) : '');
}
