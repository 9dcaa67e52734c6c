import { afterEach, describe, expect, test } from '@jest/globals';
import {
  composeListQuery,
  openOpenAiSource,
} from '../../../src/sources/openai/open-openai-source.ts';
import { at, idOf, type LogServer, traceOf, type World } from '../../support/logs/logged-world.ts';
import { startOpenAiServer } from '../../support/logs/openai-server.ts';
import { createSourcePorts, queryOf, readAll, selectAll } from '../../support/source-ports.ts';
import { describeRestSource } from '../rest-source-contract.ts';

describeRestSource('OpenAI', {
  startServer: startOpenAiServer,
  open: ({ url, key }, { project: _, ...options }, ports) =>
    openOpenAiSource({ baseUrl: `${url}/v1/`, apiKey: key, ...options }, ports),
  keyVariable: 'OPENAI_API_KEY',
  hasTrees: false,
  hasErrors: false,
  hasCorrections: false,
  hasComments: false,
  damaged: /2 × a row that is no completion/,
});

describe('OpenAI alone', () => {
  let server: LogServer | undefined;
  afterEach(async () => {
    await server?.stop();
  });
  const open = ({ url, key }: LogServer) =>
    openOpenAiSource({ baseUrl: `${url}/v1`, apiKey: key, pageSize: 1 }, createSourcePorts());
  const bad = (number: number) => ({
    spanId: idOf(number * 10 + 1),
    name: 'user_score',
    score: 0,
    at: at(0),
  });
  const callOf = (number: number) => traceOf(number).filter(({ isCall }) => isCall);
  const worldOf = (...numbers: readonly number[]): World => ({
    spans: numbers.flatMap(callOf),
    feedback: numbers.map(bad),
  });

  test('stops at the start of the window, since the newest come first', async () => {
    server = await startOpenAiServer(worldOf(1, 2, 3, 4, 5));
    const traces = await readAll(open(server), queryOf({ since: new Date(at(4)) }));
    expect(traces).toHaveLength(2);
    const lists = server.requests.filter(({ path }) => path === '/v1/chat/completions');
    expect(lists).toHaveLength(3);
  });

  test('asks for no messages of what nobody called bad', async () => {
    server = await startOpenAiServer({
      spans: [...callOf(1)],
      feedback: [{ ...bad(1), score: 1 }],
    });
    expect(await readAll(open(server), queryOf())).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  test('refuses an input of which a message cannot be read', async () => {
    const world: World = {
      ...worldOf(1),
      intercept: ({ path }) =>
        path.endsWith('/messages')
          ? { body: { data: [{ id: 'm0', role: 'user', content: 'Hi' }, { id: 'm1' }] } }
          : undefined,
    };
    server = await startOpenAiServer(world);
    expect(await selectAll(open(server), queryOf())).toMatchObject([
      { kind: 'refused', what: 'a message of the input is damaged' },
    ]);
  });

  test('narrows by one label, but not by several, since all would have to hold', () => {
    const page = { limit: 100, after: undefined };
    const labels = (...values: string[]) => [
      { kind: 'label' as const, name: 'verdict', labels: values },
    ];
    expect(composeListQuery({ rules: labels('wrong'), model: 'm' }, page)).toMatchObject({
      model: 'm',
      'metadata[verdict]': 'wrong',
    });
    expect(composeListQuery({ rules: labels('wrong', 'rude') }, page)).toEqual({
      limit: 100,
      order: 'desc',
    });
  });

  test('names the page of a call where it is OpenAI that is asked', async () => {
    const answers: Readonly<Record<string, unknown>> = {
      '/v1/chat/completions': {
        data: [{ id: 'chatcmpl-1', created: 1, choices: [], metadata: { user_score: '0' } }],
      },
      '/v1/chat/completions/chatcmpl-1/messages': {
        data: [{ id: 'm', role: 'user', content: 'Hi' }],
      },
    };
    const source = openOpenAiSource(
      { apiKey: 'k' },
      {
        ...createSourcePorts(),
        fetch: async (url) => Response.json(answers[new URL(String(url)).pathname]),
      },
    );
    expect(await selectAll(source, queryOf())).toMatchObject([
      { failure: { call: { url: 'https://platform.openai.com/logs/chatcmpl-1' } } },
    ]);
  });
});
