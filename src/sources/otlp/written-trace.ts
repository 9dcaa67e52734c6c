import { findWrittenTrace } from './may-matter.ts';
import { parseRecord, readTraceId } from './read-record.ts';

/** The trace of a record, without parsing its JSON where that can be told from its bytes. */
export function readWrittenTrace(
  bytes: Buffer,
):
  | { readonly kind: 'trace'; readonly id: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' } {
  const written = findWrittenTrace(bytes);
  if (written.kind === 'none') return { kind: 'none' };
  const fields = written.kind === 'unclear' ? parseRecord(bytes) : { traceId: written.id };
  if (fields === undefined) return { kind: 'damaged' };
  const id = readTraceId(fields);
  return id === undefined ? { kind: 'none' } : { kind: 'trace', id };
}
