import { readEvaluation } from '../spans/read-feedback.ts';
import { readResponseId } from '../spans/read-metadata.ts';
import type { ChosenTraces } from './choose-traces.ts';
import type { ScannedRecord } from './export-scanner.ts';
import { mayBeEvaluation, mayTellOfCall } from './may-matter.ts';
import { parseRecord, readOtlpLog } from './read-record.ts';
import type { RecordStore } from './record-store.ts';
import { readWrittenTrace } from './written-trace.ts';

/** Looks at each record once, and keeps where those of the chosen traces are. */
export function createCollector(options: {
  readonly chosen: ChosenTraces;
  readonly store: RecordStore;
}): (record: ScannedRecord, file: number) => boolean {
  const { chosen, store } = options;
  return (record, file) => {
    const { kind, bytes } = record;
    if (kind === 'log' && !mayTellOfCall(bytes)) return true;
    const trace = readWrittenTrace(bytes);
    if (trace.kind === 'damaged') return false;
    const own = trace.kind === 'trace' ? chosen.traces.find(trace.id) : -1;
    if (own !== -1) store.add(own, { record, file });
    if (kind === 'span' || chosen.responses.size === 0) return true;
    const other = findEvaluatedTrace(bytes, chosen);
    if (other !== -1 && other !== own) store.add(other, { record, file });
    return true;
  };
}

/** The trace of the answer that an evaluation names; an evaluator may log from a trace of its own. */
function findEvaluatedTrace(bytes: Buffer, chosen: ChosenTraces): number {
  const fields = mayBeEvaluation(bytes) ? parseRecord(bytes) : undefined;
  if (fields === undefined) return -1;
  const log = readOtlpLog(fields);
  if (readEvaluation(log.event) === undefined) return -1;
  const response = readResponseId(log.event.attributes);
  return response === undefined ? -1 : chosen.findByResponse(response);
}
