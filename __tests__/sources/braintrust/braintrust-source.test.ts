import { afterEach, expect, test } from '@jest/globals';
import { openBraintrustSource } from '../../../src/sources/braintrust/open-braintrust-source.ts';
import { startBraintrustServer } from '../../support/logs/braintrust-server.ts';
import { at, idOf, type LogServer, traceOf } from '../../support/logs/logged-world.ts';
import { createSourcePorts, queryOf, readAll } from '../../support/source-ports.ts';
import { describeRestSource } from '../rest-source-contract.ts';

describeRestSource('Braintrust', {
  startServer: startBraintrustServer,
  open: ({ url, key }, { project = 'support', ...options }, ports) =>
    openBraintrustSource({ baseUrl: url, apiKey: key, project, ...options }, ports),
  keyVariable: 'BRAINTRUST_API_KEY',
  hasTrees: true,
  hasErrors: true,
  hasCorrections: true,
  hasComments: true,
  damaged: /\d+ × a row that is no span/,
  url: /^https:\/\/www\.braintrust\.dev\/app\/Acme%20%26%20Co\/object\?object_type=project_logs&object_id=[\d-]+&id=row-/,
  unknownProject: /Braintrust has no project "suport"/,
});

let server: LogServer | undefined;
afterEach(async () => {
  await server?.stop();
});

test('Braintrust: keeps to about twenty queries a minute of its own accord', async () => {
  const numbers = Array.from({ length: 25 }, (_, index) => index + 1);
  server = await startBraintrustServer({
    spans: numbers.flatMap((number) => traceOf(number)),
    feedback: numbers.map((number) => ({
      spanId: idOf(number * 10),
      name: 'user_score',
      score: 0,
      at: at(0),
    })),
  });
  const ports = createSourcePorts();
  const options = { baseUrl: server.url, apiKey: server.key, project: 'support', pageSize: 1 };
  expect(await readAll(openBraintrustSource(options, ports), queryOf())).toHaveLength(25);
  const minutes = ports.waits.reduce((sum, wait) => sum + wait, 0) / 60_000;
  const queries = server.requests.filter(({ path }) => path === '/btql').length;
  expect(minutes).toBe(Math.floor((queries - 1) / 20));
});

test('Braintrust: reads on without links where the key may not see its organization', async () => {
  server = await startBraintrustServer({
    spans: [...traceOf(1)],
    feedback: [{ spanId: idOf(10), name: 'user_score', score: 0, at: at(0) }],
    intercept: ({ path }) =>
      path.startsWith('/v1/organization/') ? { status: 403, body: 'Forbidden' } : undefined,
  });
  const options = { baseUrl: server.url, apiKey: server.key, project: idOf(999) };
  const [trace] = await readAll(openBraintrustSource(options, createSourcePorts()), queryOf());
  expect(trace?.spans[1]?.reading).toMatchObject({ kind: 'call', call: { url: undefined } });
});
