import { KeyTable } from '../../columns/key-table.ts';
import { type FailureQuery, isSuspect } from '../failure-query.ts';
import type { Feedback } from '../logged-call.ts';
import type { RawSpan } from '../spans/raw-span.ts';
import { readEvaluation, readFeedback, readTraceFeedback } from '../spans/read-feedback.ts';
import { readResponseId } from '../spans/read-metadata.ts';
import type { ScannedRecord } from './export-scanner.ts';
import { mayBeEvaluation, mayHaveFailed, mayHaveFeedback, mayHaveResponse } from './may-matter.ts';
import { type LogRecord, parseRecord, readOtlpLog, readOtlpSpan } from './read-record.ts';
import type { ReadingFaults } from './reading-faults.ts';
import { readWrittenTrace } from './written-trace.ts';

/** The traces that may hold a failure, and the answers that feedback names in place of its step. */
export class ChosenTraces {
  readonly traces = new KeyTable();
  readonly responses = new KeyTable();
  /** Number of the trace by number of the response. */
  readonly #traceOfResponse: number[] = [];

  /** @returns the number of the trace that holds the answer; -1 for none that is chosen */
  findByResponse(id: string): number {
    return this.#traceOfResponse[this.responses.find(id)] ?? -1;
  }

  placeResponse(id: string, traceId: string): void {
    const number = this.responses.find(id);
    if (number !== -1) this.#traceOfResponse[number] = this.traces.add(traceId);
  }
}

/** Looks at each record once, and remembers the traces with bad feedback or an error; or all, where all are wanted. */
export function createChooser(options: {
  readonly query: FailureQuery;
  readonly chosen: ChosenTraces;
  readonly faults: ReadingFaults;
}): (record: ScannedRecord) => boolean {
  const { query, chosen, faults } = options;
  const judge = (feedback: Feedback | undefined): boolean =>
    feedback !== undefined && (query.everything === true || isSuspect(feedback, query.rules));
  return ({ kind, bytes }) => {
    if (kind === 'span' && query.everything === true) return chooseAny(bytes, chosen);
    if (!(kind === 'span' ? mayMatter(bytes, query) : mayBeEvaluation(bytes))) return true;
    const fields = parseRecord(bytes);
    if (fields === undefined) return false;
    if (kind === 'log') {
      chooseByLog(readOtlpLog(fields), { judge, chosen });
      return true;
    }
    const span = readOtlpSpan(fields);
    if (span === undefined) faults.add('steps without an id of their own or of their trace');
    else if (!isBefore(span, query) && isFaulty(span, { query, judge }))
      chosen.traces.add(span.traceId);
    return true;
  };
}

/** @returns false where the JSON of the span is damaged */
function chooseAny(bytes: Buffer, chosen: ChosenTraces): boolean {
  const trace = readWrittenTrace(bytes);
  if (trace.kind === 'trace') chosen.traces.add(trace.id);
  return trace.kind !== 'damaged';
}

/** Finds the traces of the answers that feedback named. */
export function createResponseFinder(chosen: ChosenTraces): (record: ScannedRecord) => boolean {
  return ({ kind, bytes }) => {
    if (kind !== 'span' || !mayHaveResponse(bytes)) return true;
    const fields = parseRecord(bytes);
    if (fields === undefined) return false;
    const span = readOtlpSpan(fields);
    const id = span && readResponseId(span.attributes);
    if (span !== undefined && id !== undefined) chosen.placeResponse(id, span.traceId);
    return true;
  };
}

function mayMatter(bytes: Buffer, { rules, errors }: FailureQuery): boolean {
  return (errors && mayHaveFailed(bytes)) || (rules.length > 0 && mayHaveFeedback(bytes));
}

function isFaulty(
  span: RawSpan,
  options: {
    readonly query: FailureQuery;
    readonly judge: (feedback: Feedback) => boolean;
  },
): boolean {
  const { query, judge } = options;
  return (
    (query.errors && span.status.code === 'error') ||
    readFeedback(span).some(judge) ||
    readTraceFeedback(span).some(judge)
  );
}

/** A trace starts no later than its steps. */
function isBefore({ startedAt }: RawSpan, { since }: FailureQuery): boolean {
  return since !== undefined && startedAt !== undefined && Date.parse(startedAt) < since.getTime();
}

function chooseByLog(
  log: LogRecord,
  options: {
    readonly judge: (feedback: Feedback | undefined) => boolean;
    readonly chosen: ChosenTraces;
  },
): void {
  const { judge, chosen } = options;
  if (!judge(readEvaluation(log.event))) return;
  if (log.traceId !== undefined) chosen.traces.add(log.traceId);
  const response = readResponseId(log.event.attributes);
  if (response !== undefined) chosen.responses.add(response);
}
