import { afterEach, describe, expect, test } from '@jest/globals';
import type { ReplayExperiment } from '../../src/experiments/experiment-sink.ts';
import { openPhoenixSink } from '../../src/experiments/phoenix-sink.ts';
import {
  type PhoenixExperimentServer,
  startPhoenixExperiments,
} from '../support/phoenix-experiments.ts';
import { createSourcePorts } from '../support/source-ports.ts';
import { replayOf, trialOf } from './replays.ts';

let server: PhoenixExperimentServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function open(options: Parameters<typeof startPhoenixExperiments>[0] = {}) {
  server = await startPhoenixExperiments(options);
  const ports = createSourcePorts();
  const { url: baseUrl, key: apiKey, state } = server;
  const sink = openPhoenixSink({ baseUrl, apiKey }, ports);
  return { state, ports, baseUrl, server, write: (replay: ReplayExperiment) => sink.write(replay) };
}

describe('what is written', () => {
  test('is a dataset of cases, an experiment, its runs and their scores', async () => {
    const { state, write, baseUrl } = await open();
    const written = await write(replayOf([trialOf('late'), trialOf('lost')]));
    expect(written).toEqual({
      url: `${baseUrl}/datasets/dataset-0/compare?experimentId=experiment-0`,
      written: 2,
      kept: 0,
    });
    expect(state.datasets).toMatchObject([
      {
        name: 'support-reply',
        version: 1,
        examples: [
          {
            id: 'late',
            input: { question: 'Where is late?' },
            output: { expected: 'In Rome.' },
            metadata: { pawl_case: 'late', tags: ['parcel'], source: { system: 'phoenix' } },
          },
          { id: 'lost' },
        ],
      },
    ]);
    expect(state.experiments).toMatchObject([
      {
        name: 'support-reply 1a2b3c4..5d6e7f8 candidate 9f86d081',
        body: {
          description: '2 cases slipped back.',
          version_id: 'v1',
          repetitions: 1,
          metadata: {
            role: 'candidate',
            verdict: 'fail',
            head: '5d6e7f8',
            started_at: '2026-11-28T10:00:00.000Z',
          },
        },
      },
    ]);
    expect(state.experiments[0]?.runs[0]).toEqual({
      id: 'run-0',
      body: {
        dataset_example_id: 'node-0',
        repetition_number: 1,
        output: 'In Bonn.',
        start_time: '2026-11-28T10:00:01.000Z',
        end_time: '2026-11-28T10:00:02.250Z',
      },
      evaluations: new Map([
        [
          'correct',
          expect.objectContaining({
            experiment_run_id: 'run-0',
            result: { score: 0, explanation: 'another city' },
          }),
        ],
      ]),
    });
  });

  test('links examples to the spans that they came from, where those are of Phoenix', async () => {
    const { write, server: asked } = await open();
    await write(
      replayOf([trialOf('late'), trialOf('lost', { source: { system: 'langsmith', id: 'x' } })]),
    );
    const upload = asked.requests.find(({ path }) => path === '/v1/datasets/upload');
    expect(upload?.body).toMatchObject({ span_ids: ['b7ad6b7169203331', null] });
  });

  test('names every trial of a case', async () => {
    const { state, write } = await open();
    await write(replayOf([trialOf('late'), trialOf('late', { trial: 1 })]));
    expect(state.experiments[0]?.body['repetitions']).toBe(2);
    expect(state.experiments[0]?.runs.map(({ body }) => body['repetition_number'])).toEqual([1, 2]);
    expect(state.datasets[0]?.examples).toHaveLength(1);
  });

  test('tells an error, a call of a tool and an unknown score as what they are', async () => {
    const { state, write } = await open();
    const call = { name: 'find', argumentsText: '{ "id":7 }' };
    await write(
      replayOf([
        trialOf('late', { outcome: { kind: 'errored', message: 'timeout' }, scores: [] }),
        trialOf('lost', {
          outcome: { kind: 'completed', text: '', toolCalls: [call], stop: 'tool_call' },
          scores: [{ kind: 'unscored', name: 'correct', reason: 'the judge did not answer' }],
        }),
      ]),
    );
    const [errored, called] = state.experiments[0]?.runs ?? [];
    expect(errored?.body).toMatchObject({ output: null, error: 'timeout' });
    expect(called?.body['output']).toEqual({
      content: '',
      tool_calls: [{ name: 'find', arguments: '{ "id":7 }' }],
      stop: 'tool_call',
    });
    expect(called?.evaluations.get('correct')?.['result']).toEqual({
      label: 'unscored',
      explanation: 'the judge did not answer',
    });
  });

  test('of a case without variables is its conversation, without the instructions of a prompt', async () => {
    const { state, write } = await open();
    const call = { id: 'c1', name: 'find', argumentsText: '{}' };
    const messages = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Where is it?' },
      { role: 'assistant', content: '', toolCalls: [call] },
      { role: 'tool', content: 'Bonn', toolCallId: 'c1' },
    ] as const;
    await write(replayOf([trialOf('late', { input: undefined, messages, expected: undefined })]));
    expect(state.datasets[0]?.examples[0]).toMatchObject({
      input: {
        messages: [
          { role: 'user', content: 'Where is it?' },
          {
            role: 'assistant',
            tool_calls: [
              { id: 'c1', type: 'function', function: { name: 'find', arguments: '{}' } },
            ],
          },
          { role: 'tool', content: 'Bonn', tool_call_id: 'c1' },
        ],
      },
      output: {},
    });
  });

  test('is nothing where nothing was replayed', async () => {
    const { server: asked, write } = await open();
    expect(await write(replayOf([]))).toEqual({ written: 0, kept: 0 });
    expect(asked.requests).toEqual([]);
  });
});

describe('a second time', () => {
  const trials = [trialOf('late'), trialOf('late', { trial: 1 }), trialOf('lost')];

  test('adds nothing', async () => {
    const { state, write, server: asked } = await open();
    const first = await write(replayOf(trials));
    const before = structuredClone(state);
    const sent = asked.requests.length;
    expect(await write(replayOf(trials))).toEqual({ ...first, written: 0, kept: 3 });
    expect(state).toEqual(before);
    expect(asked.requests.slice(sent).filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('goes on where it was interrupted', async () => {
    let allowed = 3;
    const { state, write } = await open({
      intercept: ({ path }) =>
        path.endsWith('/experiment_evaluations') && allowed-- <= 0
          ? { status: 403, body: 'no' }
          : undefined,
    });
    const many = Array.from({ length: 20 }, (_, index) => trialOf(`case-${index}`));
    await expect(write(replayOf(many))).rejects.toThrow('403');
    allowed = 1_000;
    const { written, kept } = await write(replayOf(many));
    expect(written + kept).toBe(20);
    expect(kept).toBeGreaterThan(0);
    expect(state.experiments).toHaveLength(1);
    expect(state.experiments[0]?.runs.map(({ evaluations }) => evaluations.size)).toEqual(
      Array(20).fill(1),
    );
  });

  test('lets a run that failed give way, and no other', async () => {
    const { state, write } = await open();
    const failed = trialOf('late', { outcome: { kind: 'errored', message: 'timeout' } });
    await write(replayOf([failed]));
    expect(await write(replayOf([failed]))).toMatchObject({ written: 0, kept: 1 });
    expect(await write(replayOf([trialOf('late')]))).toMatchObject({ written: 1, kept: 0 });
    expect(await write(replayOf([failed]))).toMatchObject({ written: 0, kept: 1 });
    expect(state.experiments[0]?.runs).toMatchObject([{ body: { output: 'In Bonn.' } }]);
  });

  test('keeps a run that somebody else writes at the same time, and adds its scores', async () => {
    let isFirst = true;
    const { state, write } = await open({
      intercept: ({ method, path, body }) => {
        if (method !== 'POST' || !path.endsWith('/runs') || !isFirst) return undefined;
        isFirst = false;
        const other = { ...Object(body), output: 'from elsewhere' };
        state.experiments[0]?.runs.push({ id: 'run-0', body: other, evaluations: new Map() });
        return undefined;
      },
    });
    expect(await write(replayOf([trialOf('late')]))).toMatchObject({ written: 0, kept: 1 });
    expect(state.experiments[0]?.runs).toMatchObject([{ body: { output: 'from elsewhere' } }]);
    expect(state.experiments[0]?.runs[0]?.evaluations.size).toBe(1);
  });
});

describe('a dataset that is there', () => {
  test('keeps what others wrote, and takes a case that has changed', async () => {
    const { state, write } = await open();
    await write(replayOf([trialOf('late')]));
    const theirs = { input: { a: 1 }, output: {}, metadata: {} };
    state.datasets[0]?.examples.push(
      { id: 'theirs', node_id: 'node-t', ...theirs },
      { id: 'lost', node_id: 'node-l', ...theirs },
    );
    const name = 'support-reply 1a2b3c4..9999999 candidate 9f86d081';
    await write(replayOf([trialOf('late', { expected: 'In Paris.' }), trialOf('lost')], { name }));
    expect(state.datasets[0]).toMatchObject({
      version: 2,
      examples: [
        { id: 'late', output: { expected: 'In Paris.' } },
        { id: 'theirs', ...theirs },
        { id: 'lost', ...theirs },
      ],
    });
    expect(state.experiments[1]?.runs.map(({ body }) => body['dataset_example_id'])).toEqual([
      'node-0',
      'node-l',
    ]);
  });

  test('takes a conversation that has changed', async () => {
    const { state, write } = await open();
    const of = (content: string) => [
      trialOf('late', { input: { messages: [{ role: 'user', content }] } }),
    ];
    await write(replayOf(of('Where is it?')));
    await write(replayOf(of('Where is my tea?'), { name: 'the next' }));
    expect(state.datasets).toMatchObject([
      { version: 2, examples: [{ input: { messages: [{ content: 'Where is my tea?' }] } }] },
    ]);
  });

  test('is the same for both variants, though their prompts say something else', async () => {
    const { state, write } = await open();
    const of = (prompt: string) => [
      trialOf('late', {
        input: undefined,
        messages: [
          { role: 'user', content: prompt },
          { role: 'user', content: 'Where is it?' },
        ],
      }),
    ];
    await write(replayOf(of('Be brief.')));
    await write(replayOf(of('Be kind.'), { name: 'the other' }));
    expect(state.datasets).toMatchObject([{ version: 1 }]);
    expect(state.experiments.map(({ name }) => name)).toHaveLength(2);
  });
});

describe('what goes wrong', () => {
  test('waits when it is asked to', async () => {
    let refusals = 1;
    const { ports, write } = await open({
      intercept: ({ method }) =>
        method === 'POST' && refusals-- > 0
          ? { status: 429, headers: { 'retry-after': '3' }, body: 'slow down' }
          : undefined,
    });
    expect(await write(replayOf([trialOf('late')]))).toMatchObject({ written: 1 });
    expect(ports.waits).toContain(3_000);
  });

  test('says which variable holds the key', async () => {
    const { baseUrl } = await open();
    const sink = openPhoenixSink({ baseUrl, apiKey: 'a-key-nobody-knows' }, createSourcePorts());
    await expect(sink.write(replayOf([trialOf('late')]))).rejects.toThrow('set PHOENIX_API_KEY');
  });

  test('does not pass over a case that the dataset did not take', async () => {
    const { write } = await open({
      intercept: ({ path }) =>
        path.endsWith('/examples')
          ? { body: { data: { version_id: 'v1', examples: [] } } }
          : undefined,
    });
    await expect(write(replayOf([trialOf('late')]))).rejects.toThrow(
      'did not take the case "late"',
    );
  });

  test('does not make an experiment twice when the answer is lost', async () => {
    let losses = 1;
    const { server: asked, write } = await open({
      intercept: ({ method, path }) =>
        method === 'POST' && path.endsWith('/experiments') && losses-- > 0
          ? { status: 502, body: 'bad gateway' }
          : undefined,
    });
    await expect(write(replayOf([trialOf('late')]))).rejects.toThrow('502');
    const made = asked.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/experiments'),
    );
    expect(made).toHaveLength(1);
  });
});
