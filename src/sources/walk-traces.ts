import type { SourcePorts } from './failure-source.ts';
import type { LoggedTrace } from './logged-call.ts';

/** Milliseconds that a step of a trace may start before or after its first one; what is further off is not looked for. */
export const traceMarginMs = 86_400_000;

/** How traces are read once it is known which of them hold something bad. */
export interface TraceReading extends Pick<SourcePorts, 'onProgress'> {
  /** Traces that are asked for together; so many are held at a time. */
  readonly size: number;
  /** The traces of some ids, in any order; those that are gone are left out. */
  readonly read: (ids: readonly string[]) => Promise<readonly LoggedTrace[]>;
}

/**
 * The traces of pages of ids, each once: a page may name a trace several times, since several of its steps can be
 * bad, and pages may overlap. Only ids are held.
 */
export async function* walkTraces(
  pages: AsyncIterable<readonly string[]>,
  { size, read, onProgress }: TraceReading,
): AsyncGenerator<LoggedTrace> {
  const seen = new Set<string>();
  let spans = 0;
  for await (const page of pages) {
    const fresh = [...new Set(page)].filter((id) => !seen.has(id));
    for (const ids of splitList(fresh, size)) {
      for (const id of ids) seen.add(id);
      for (const trace of await read(ids)) {
        spans += trace.spans.length;
        onProgress({ spans });
        yield trace;
      }
    }
  }
}

/** Parts of at most `size` entries, in order. */
export function splitList<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let start = 0; start < list.length; start += size)
    parts.push(list.slice(start, start + size));
  return parts;
}
