import { readEvaluation } from '../spans/read-feedback.ts';
import { type ChosenTraces, nameResponse } from './choose-traces.ts';
import type { ScannedRecord } from './export-scanner.ts';
import { findWrittenTrace, mayBeEvaluation, mayTellOfCall } from './may-matter.ts';
import { parseRecord, readOtlpLog, readTraceId } from './read-record.ts';
import type { RecordStore } from './record-store.ts';

/** Looks at each record once, and keeps where those of the chosen traces are. */
export function createCollector(options: {
  readonly chosen: ChosenTraces;
  readonly store: RecordStore;
}): (record: ScannedRecord, file: number) => boolean {
  const { chosen, store } = options;
  return (record, file) => {
    const { kind, bytes } = record;
    if (kind === 'log' && !mayTellOfCall(bytes)) return true;
    const own = findTrace(bytes, chosen);
    if (own === 'damaged') return false;
    if (own !== -1) store.add(own, { record, file });
    if (kind === 'span' || chosen.responses.size === 0) return true;
    const other = findEvaluatedTrace(bytes, chosen);
    if (other !== -1 && other !== own) store.add(other, { record, file });
    return true;
  };
}

/** @returns the number of the record's trace, or -1 where it is not chosen */
function findTrace(bytes: Buffer, chosen: ChosenTraces): number | 'damaged' {
  const written = findWrittenTrace(bytes);
  if (written.kind === 'none') return -1;
  const fields = written.kind === 'unclear' ? parseRecord(bytes) : { traceId: written.id };
  if (fields === undefined) return 'damaged';
  const id = readTraceId(fields);
  return id === undefined ? -1 : chosen.traces.find(id);
}

/** The trace of the answer that an evaluation names; an evaluator may log from a trace of its own. */
function findEvaluatedTrace(bytes: Buffer, chosen: ChosenTraces): number {
  const fields = mayBeEvaluation(bytes) ? parseRecord(bytes) : undefined;
  if (fields === undefined) return -1;
  const log = readOtlpLog(fields);
  const response = readEvaluation(log.event) === undefined ? undefined : nameResponse(log);
  return response === undefined ? -1 : chosen.findByResponse(response);
}
