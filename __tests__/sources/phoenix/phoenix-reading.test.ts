import { afterEach, describe, expect, test } from '@jest/globals';
import {
  openPhoenixSource,
  type PhoenixOptions,
} from '../../../src/sources/phoenix/open-phoenix-source.ts';
import { at, idOf, type LogServer, traceOf, type World } from '../../support/logs/logged-world.ts';
import { type FilterHandling, startPhoenixServer } from '../../support/logs/phoenix-server.ts';
import type { RestAnswer, RestRequest } from '../../support/rest-server.ts';
import { createSourcePorts, queryOf, readAll, selectAll } from '../../support/source-ports.ts';

let server: LogServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function open(
  world: World,
  options: Partial<PhoenixOptions> & { readonly filters?: FilterHandling } = {},
) {
  const { filters = 'takes', ...change } = options;
  server = await startPhoenixServer(world, { filters });
  const { url: baseUrl, key: apiKey } = server;
  const source = openPhoenixSource(
    { baseUrl, apiKey, project: 'support', ...change },
    createSourcePorts(),
  );
  return { source, server };
}

const bad = (number: number, change: Partial<World['feedback'][number]> = {}) => ({
  spanId: idOf(number * 10),
  name: 'user_score',
  score: 0,
  at: at(number + 60),
  ...change,
});

/** Answers of the server itself for one list, changed. */
const only = (list: string, body: (request: RestRequest) => RestAnswer | undefined) => ({
  intercept: (request: RestRequest) =>
    request.path.endsWith(`/${list}`) ? body(request) : undefined,
});

describe('the filter of a list of traces', () => {
  const world = { spans: [...traceOf(1), ...traceOf(2)], feedback: [bad(2)] };

  test.each<[FilterHandling, number]>([
    ['takes', 1],
    ['passes over', 2],
    ['refuses', 2],
  ])('finds the same failures where the server %s it', async (filters, traces) => {
    const { source } = await open(world, { filters });
    expect(await readAll(source, queryOf())).toHaveLength(traces);
    expect(await selectAll(source, queryOf())).toMatchObject([
      { kind: 'failure', failure: { call: { id: idOf(21) } } },
    ]);
  });

  test('does not hide a score that is off the scale', async () => {
    const { source } = await open({ spans: [...traceOf(1)], feedback: [bad(1, { score: 5 })] });
    expect(await selectAll(source, queryOf())).toEqual([
      {
        kind: 'refused',
        id: idOf(10),
        what: 'a score of "user_score" is outside the scale that was given',
      },
    ]);
  });

  test('does not take a refusal in the midst of a list for its end', async () => {
    const numbers = [1, 2, 3];
    const { source } = await open(
      {
        spans: numbers.flatMap((number) => traceOf(number)),
        feedback: numbers.map((number) => bad(number)),
        ...only('traces', ({ query }) =>
          query['cursor'] === undefined ? undefined : { status: 400, body: 'Invalid cursor' },
        ),
      },
      { pageSize: 2 },
    );
    await expect(readAll(source, queryOf())).rejects.toThrow('Phoenix answered 400');
  });
});

describe('annotations', () => {
  test('of a whole trace are feedback of the trace', async () => {
    const [root] = traceOf(1);
    const row = {
      trace_id: root?.traceId,
      name: 'csat',
      annotator_kind: 'LLM',
      result: { score: 2, label: null, explanation: 'rude' },
      metadata: { rater: 'a' },
      created_at: '2026-11-20T01:00:00+00:00',
      updated_at: '2026-11-20T03:00:00+01:00',
    };
    const { source } = await open({
      spans: [...traceOf(1)],
      feedback: [bad(1)],
      ...only('trace_annotations', () => ({ body: { data: [row], next_cursor: null } })),
    });
    expect((await readAll(source, queryOf()))[0]?.feedback).toEqual([
      {
        name: 'csat',
        score: 2,
        label: undefined,
        comment: 'rude',
        correction: undefined,
        by: 'model',
        at: '2026-11-20T02:00:00.000Z',
        metadata: { rater: 'a' },
      },
    ]);
  });

  test('are none where what they were about is gone by now', async () => {
    const { source } = await open({
      spans: [...traceOf(1)],
      feedback: [bad(1)],
      ...only('span_annotations', () => ({ status: 404, body: 'None of the span_ids exist' })),
    });
    const [trace] = await readAll(source, queryOf());
    expect(trace?.spans.flatMap(({ feedback }) => feedback)).toEqual([]);
  });

  test('explain or correct, as it is told', async () => {
    const world = {
      spans: [...traceOf(1)],
      feedback: [
        bad(1, { comment: 'No greeting.' }),
        bad(1, { name: 'right_answer', comment: 'In Rome.' }),
      ],
    };
    const { source } = await open(world, {
      correctionFrom: { kind: 'explanation', annotation: 'right_answer' },
    });
    const [selected] = await selectAll(source, queryOf());
    if (selected?.kind !== 'failure') throw new Error('not selected');
    expect(selected.failure.correction).toBe('In Rome.');
    expect(selected.failure.feedback.map(({ comment }) => comment)).toEqual([
      'No greeting.',
      undefined,
    ]);
  });

  test('are asked for in parts that an address has room for', async () => {
    const numbers = Array.from({ length: 70 }, (_, index) => index + 1);
    const { source, server: asked } = await open({
      spans: numbers.flatMap((number) => traceOf(number)),
      feedback: numbers.map((number) => bad(number)),
    });
    expect(await selectAll(source, queryOf())).toHaveLength(70);
    const counts = asked.requests.map(({ query }) =>
      Math.max(query['span_ids']?.length ?? 0, query['trace_id']?.length ?? 0),
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(100);
  });
});

describe('attributes', () => {
  const read = async (attributes: Readonly<Record<string, unknown>>, kind = 'LLM') => {
    const row = {
      name: 'chat',
      context: { trace_id: idOf(10), span_id: idOf(10) },
      span_kind: kind,
      attributes: { 'llm.model_name': 'm', ...attributes },
    };
    const { source } = await open({
      spans: [...traceOf(1)],
      feedback: [bad(1)],
      ...only('spans', () => ({ body: { data: [row], next_cursor: null } })),
    });
    const [selected] = await selectAll(source, queryOf());
    if (selected?.kind !== 'failure') throw new Error(JSON.stringify(selected));
    return selected.failure.call;
  };
  const asked = {
    'llm.input_messages.0.message.role': 'user',
    'llm.input_messages.0.message.content': 'hi',
  };

  test('that were one value are one again', async () => {
    const call = await read({
      ...asked,
      'metadata.order.id': 7,
      'metadata.rows.0.a': 1,
      'metadata.rows.1.a': 2,
      'llm.prompt_template.variables.names': ['a', 'b'],
      'llm.prompt_template.variables.years.2026': 'x',
    });
    expect(call.metadata).toMatchObject({ order: { id: 7 }, rows: [{ a: 1 }, { a: 2 }] });
    expect(call.variables).toEqual({ names: ['a', 'b'], years: { 2026: 'x' } });
  });

  test('of OpenTelemetry’s conventions are read where Phoenix knows no kind', async () => {
    const call = await read(
      {
        'gen_ai.operation.name': 'chat',
        'gen_ai.request.model': 'm-1',
        'gen_ai.input.messages.0.role': 'user',
        'gen_ai.input.messages.0.parts.0.type': 'text',
        'gen_ai.input.messages.0.parts.0.content': 'hi',
      },
      'UNKNOWN',
    );
    expect(call.messages).toEqual([{ role: 'user', content: 'hi' }]);
    expect(call.model.requested).toBe('m-1');
  });
});

describe('a project', () => {
  const world = { spans: [...traceOf(1)], feedback: [bad(1)] };

  test('is found by a name that has no place in an address', async () => {
    const { source } = await open(world, { project: 'team/support' });
    expect(await selectAll(source, queryOf())).toHaveLength(1);
  });

  test('is found by its id', async () => {
    const { source } = await open(world, { project: 'UHJvamVjdDoy' });
    expect(await selectAll(source, queryOf())).toHaveLength(1);
  });
});

test('the address of its collector is taken for that of its API', async () => {
  const { url } = (await open({ spans: [...traceOf(1)], feedback: [bad(1)] })).server;
  const source = openPhoenixSource(
    { baseUrl: `${url}/v1/traces`, apiKey: server?.key, project: 'support' },
    createSourcePorts(),
  );
  expect(await selectAll(source, queryOf())).toMatchObject([
    { failure: { call: { url: `${url}/redirects/spans/${idOf(11)}` } } },
  ]);
});
