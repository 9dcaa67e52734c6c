import { isRecord } from '../../document/is-record.ts';

/**
 * What loggers put where they cut: Langfuse's SDKs `<truncated due to size exceeding limit>` in the place of the
 * whole field, others `[truncated]` or `... (truncated)` at the end of a text.
 */
const cut =
  /(?:^<truncated[^>]{0,80}>|[[(<]\s*truncated[^\])>]{0,40}[\])>]|(?:\.\.\.|…)\s*truncated)$/i;

/** Whether a logger left out a part of a value, or of anything in it. */
export function isTruncated(value: unknown): boolean {
  if (typeof value === 'string') return cut.test(value.slice(-120).trimEnd());
  if (Array.isArray(value)) return value.some(isTruncated);
  return isRecord(value) && Object.values(value).some(isTruncated);
}
