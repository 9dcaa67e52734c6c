import type { FailureQuery } from '../../src/sources/failure-query.ts';
import type { FailureSource, ReadingProgress } from '../../src/sources/failure-source.ts';
import type { LoggedTrace } from '../../src/sources/logged-call.ts';
import { type Selected, selectFailures } from '../../src/sources/select-failures.ts';
import type { RestSourcePorts } from '../../src/sources/source-client.ts';

/** Ports whose waits pass at once, with a clock that they move on. */
export function createSourcePorts(): RestSourcePorts & {
  readonly waits: readonly number[];
  readonly progress: readonly ReadingProgress[];
} {
  const waits: number[] = [];
  const progress: ReadingProgress[] = [];
  let now = 0;
  return {
    fetch,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0.5,
    now: () => now,
    signal: new AbortController().signal,
    onProgress: (at) => progress.push(at),
    waits,
    progress,
  };
}

/** A query for `user_score` below one half of 0 to 1, with some fields changed. */
export function queryOf(change: Partial<FailureQuery> = {}): FailureQuery {
  return {
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
    ...change,
  };
}

export async function readAll(
  source: FailureSource,
  query: FailureQuery,
): Promise<readonly LoggedTrace[]> {
  const traces: LoggedTrace[] = [];
  for await (const trace of source.readTraces(query)) traces.push(trace);
  return traces;
}

/** What the traces of a source come to. */
export async function selectAll(
  source: FailureSource,
  query: FailureQuery,
): Promise<readonly Selected[]> {
  return (await readAll(source, query)).flatMap((trace) => selectFailures(trace, query));
}
