import { afterEach, describe, expect, test } from '@jest/globals';
import { openLangfuseSource } from '../../../src/sources/langfuse/open-langfuse-source.ts';
import { startLangfuseServer } from '../../support/logs/langfuse-server.ts';
import { at, idOf, type LogServer, traceOf } from '../../support/logs/logged-world.ts';
import { createSourcePorts, queryOf, readAll, selectAll } from '../../support/source-ports.ts';
import { describeRestSource } from '../rest-source-contract.ts';

describeRestSource('Langfuse', {
  startServer: startLangfuseServer,
  open: ({ url, key }, { project = 'support', ...options }, ports) =>
    openLangfuseSource(
      { baseUrl: `${url}/`, publicKey: 'pk-lf-1', secretKey: key, project, ...options },
      ports,
    ),
  keyVariable: 'LANGFUSE_SECRET_KEY and LANGFUSE_PUBLIC_KEY',
  hasTrees: true,
  hasErrors: true,
  hasCorrections: true,
  hasComments: true,
  damaged: /\d+ × a row that is no score\n\d+ × a row that is no observation/,
  url: /^http:\/\/127\.0\.0\.1:\d+\/project\/p1\/traces\/[\d-]+\?observation=00000000-0000-4000-8000-000000000011$/,
  unknownProject: /the keys are for the project "support" of Langfuse, not for "suport"/,
});

describe('Langfuse alone', () => {
  let server: LogServer | undefined;
  afterEach(async () => {
    await server?.stop();
  });
  const open = ({ url, key }: LogServer) =>
    openLangfuseSource({ baseUrl: url, publicKey: 'pk-lf-1', secretKey: key }, createSourcePorts());
  const error = 'timeout';

  test('leaves values of metadata out that its API may have cut, and says so', async () => {
    const feedback = [{ spanId: idOf(10), name: 'user_score', score: 0, at: at(9) }];
    server = await startLangfuseServer({ spans: [...traceOf(1, { tags: ['long'] })], feedback });
    const source = open(server);
    const [selected] = await selectAll(source, queryOf());
    expect(selected).toMatchObject({
      failure: { call: { metadata: { tenant: 'acme', seen: at(0) } } },
    });
    expect(JSON.stringify(selected)).not.toContain('xxxx');
    expect(source.notices()).toEqual(['1 × a long value of metadata, which Langfuse cuts']);
  });

  test('asks for errors of the window and the tags alone', async () => {
    server = await startLangfuseServer({
      spans: [
        ...traceOf(1, { error, tags: ['live', 'eu'] }),
        ...traceOf(2, { error, tags: ['live'] }),
        ...traceOf(3_000, { error, tags: ['live', 'eu'] }),
      ],
      feedback: [],
    });
    const query = queryOf({
      rules: [],
      errors: true,
      tags: ['live', 'eu'],
      since: new Date(at(0)),
      until: new Date(at(5)),
    });
    const traces = await readAll(open(server), query);
    expect(traces.map(({ id }) => id)).toEqual([idOf(10)]);
  });

  test('leaves experiments out, its own among them: they are no production', async () => {
    const experiment = { environment: 'sdk-experiment', error };
    server = await startLangfuseServer({
      spans: [...traceOf(1, experiment), ...traceOf(2, experiment)],
      feedback: [{ spanId: idOf(21), name: 'user_score', score: 0, at: at(9) }],
    });
    expect(await readAll(open(server), queryOf({ errors: true }))).toEqual([]);
  });

  test('counts what was said of a session, which may be about any of its traces', async () => {
    const score = {
      id: 's',
      name: 'user_score',
      dataType: 'NUMERIC',
      value: 0,
      subject: { kind: 'session', id: 'chat-1' },
    };
    server = await startLangfuseServer({
      spans: [],
      feedback: [],
      intercept: ({ query }) => ({
        body: { data: query['valueMax'] === undefined ? [] : [score], meta: { limit: 100 } },
      }),
    });
    const source = open(server);
    expect(await readAll(source, queryOf())).toEqual([]);
    expect(source.notices()).toEqual(['1 × a score of a session, not of a trace']);
  });
});
