import { z } from 'zod';
import { EvidenceError } from '../errors.ts';
import type { Tally } from './tally.ts';

/** An answer's outer shape. @throws EvidenceError when it is not what the API promises */
export function parseAnswer<T>(
  body: unknown,
  {
    schema,
    name,
    remedy,
  }: {
    readonly schema: z.ZodType<T>;
    /** For people: `LangSmith`. */
    readonly name: string;
    readonly remedy: string;
  },
): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const why = z.prettifyError(parsed.error).replaceAll('\n', ' ').slice(0, 300);
  throw new EvidenceError([{ what: `${name} answered in an unknown shape: ${why}`, remedy }]);
}

/** The rows of an answer that are what they should be; the others are counted. */
export function readRows<T>(
  rows: readonly unknown[],
  {
    schema,
    tally,
    what,
  }: {
    readonly schema: z.ZodType<T>;
    readonly tally: Tally;
    readonly what: string;
  },
): readonly T[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    if (!parsed.success) tally.count(what);
    return parsed.success ? [parsed.data] : [];
  });
}
