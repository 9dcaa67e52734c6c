import { afterEach, describe, expect, test } from '@jest/globals';
import { LocalTrace, loginToState } from 'braintrust';
import {
  composeFaultFilter,
  composeQuery,
  composeTraceFilter,
} from '../../../src/sources/braintrust/compose-query.ts';
import { openBraintrustSource } from '../../../src/sources/braintrust/open-braintrust-source.ts';
import { startBraintrustServer } from '../../support/logs/braintrust-server.ts';
import { at, idOf, type LogServer, traceOf } from '../../support/logs/logged-world.ts';
import { createSourcePorts, queryOf, readAll } from '../../support/source-ports.ts';
import { wireOf } from '../../support/wire.ts';

let server: LogServer | undefined;
afterEach(async () => {
  await server?.stop();
});

/** The body of a query without the filter, and without the name that the SDK gives itself. */
function withoutFilter(request: { readonly body: unknown }): unknown {
  const { query, query_source, ...rest } = request.body as Record<string, unknown>;
  const { filter, ...asked } = query as Record<string, unknown>;
  return { ...request, body: { ...rest, query: asked } };
}

/** Operators of a filter with the names of their operands: its grammar without its values. */
function grammarOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(grammarOf);
  const own = 'op' in value ? [`${value.op}(${Object.keys(value).toSorted().join()})`] : [];
  return [...own, ...Object.values(value).flatMap(grammarOf)];
}

describe("Braintrust's own SDK and our client", () => {
  test('ask for the rows of a trace in the same way, page by page', async () => {
    const spans = traceOf(1);
    const feedback = spans.map(({ id }) => ({
      spanId: id,
      name: 'user_score',
      score: 0,
      at: at(9),
    }));
    server = await startBraintrustServer({ spans: [...spans], feedback });
    const options = { baseUrl: server.url, apiKey: server.key, project: 'support' };
    await readAll(openBraintrustSource(options, createSourcePorts()), queryOf());
    const ours = wireOf(server.requests).filter(({ path }) => path === '/btql');

    const before = server.requests.length;
    const state = await loginToState({ appUrl: server.url, apiKey: server.key, noExitFlush: true });
    const trace = new LocalTrace({
      objectType: 'project_logs',
      objectId: idOf(999),
      rootSpanId: idOf(10),
      state,
    });
    const found = await trace.getSpans({ includeScorers: true });
    expect(found.map(({ span_id }) => span_id)).toEqual(spans.map(({ id }) => id));
    const theirs = wireOf(server.requests.slice(before)).filter(({ path }) => path === '/btql');
    expect(ours.map(withoutFilter)).toEqual([...theirs, ...theirs].map(withoutFilter));
  });

  test('write filters in the same grammar, but for lt and gt, which its reference has', async () => {
    const query = queryOf({ errors: true, until: new Date(at(9)), since: new Date(at(1)) });
    const rules = [...query.rules, { kind: 'label' as const, name: 'verdict', labels: ['wrong'] }];
    const filters = [
      composeFaultFilter({ ...query, rules }, 0),
      composeTraceFilter([idOf(10)], { since: undefined, earlierMs: 0 }),
    ];
    server = await startBraintrustServer({ spans: [], feedback: [] });
    const state = await loginToState({ appUrl: server.url, apiKey: server.key, noExitFlush: true });
    const options = {
      objectType: 'project_logs',
      objectId: idOf(999),
      rootSpanId: 'r',
      state,
    } as const;
    await new LocalTrace(options).getSpans({
      filters: { hasError: true, name: ['a'], duration: { min: 1, max: 2 } },
    });
    const theirs = new Set(grammarOf(server.requests.at(-1)?.body));
    expect([...new Set(grammarOf(filters))].filter((one) => !theirs.has(one))).toEqual([
      'lt(left,op,right)',
      'gt(left,op,right)',
    ]);
  });

  test('a page is asked for as its SDK asks: whole rows, cursor and limit in the query', () => {
    const filter = composeTraceFilter(['a'], { since: undefined, earlierMs: 0 });
    const asked = { from: 'project_logs', id: 'p', filter, limit: 7, cursor: 'c' } as const;
    expect(composeQuery(asked)).toMatchObject({
      query: { select: [{ op: 'star' }], cursor: 'c', limit: 7 },
    });
  });
});
