import { afterEach, describe, expect, test } from '@jest/globals';
import {
  type GetObservationsV2Request,
  type GetScoresV3Request,
  LangfuseAPIClient,
  type ObservationV2,
  type ScoreV3,
} from '@langfuse/core';
import type { z } from 'zod';
import {
  observationFields,
  type observationSchema,
  scoreFields,
  type scoreSchema,
} from '../../../src/sources/langfuse/observation.ts';
import { openLangfuseSource } from '../../../src/sources/langfuse/open-langfuse-source.ts';
import { startLangfuseServer } from '../../support/logs/langfuse-server.ts';
import { at, idOf, type LogServer, traceOf } from '../../support/logs/logged-world.ts';
import { createSourcePorts, queryOf, readAll } from '../../support/source-ports.ts';
import { wireOf } from '../../support/wire.ts';

let server: LogServer | undefined;
afterEach(async () => {
  await server?.stop();
});
const since = new Date(at(0));
const until = new Date(at(60));
const laterThanUntil = new Date(until.getTime() + 86_400_000).toISOString();

describe("Langfuse's own client and ours", () => {
  test('send the same requests for a project, scores, failed steps and a trace', async () => {
    const feedback = [1, 2].map((number) => ({
      spanId: idOf(number * 10),
      name: 'user_score',
      score: 0,
      at: at(9),
    }));
    const spans = [...traceOf(1), ...traceOf(2)];
    server = await startLangfuseServer({ spans, feedback });
    const source = openLangfuseSource(
      {
        baseUrl: server.url,
        publicKey: 'pk-lf-1',
        secretKey: server.key,
        project: 'support',
        pageSize: 1,
      },
      createSourcePorts(),
    );
    await readAll(source, queryOf({ since, until, errors: true, tags: ['live'] }));
    const ours = wireOf(server.requests);

    const before = server.requests.length;
    const client = new LangfuseAPIClient({
      environment: '',
      baseUrl: server.url,
      username: 'pk-lf-1',
      password: server.key,
    });
    await client.projects.get();
    const listScores = async (asked: GetScoresV3Request) => {
      let cursor: string | undefined;
      do {
        const { meta } = await client.scoresV3.getManyV3({
          ...asked,
          ...(cursor ? { cursor } : {}),
        });
        cursor = meta.cursor;
      } while (cursor !== undefined);
    };
    const listSteps = async (asked: GetObservationsV2Request) => {
      let cursor: string | undefined;
      do {
        const { meta } = await client.observations.getMany({
          ...asked,
          ...(cursor ? { cursor } : {}),
        });
        cursor = meta.cursor;
      } while (cursor !== undefined);
    };
    const common = {
      fields: scoreFields,
      limit: 1,
      name: 'user_score',
      fromTimestamp: since.toISOString(),
    };
    await listScores({ ...common, dataType: 'NUMERIC', valueMax: 0.5 });
    await listScores({ ...common, dataType: 'NUMERIC', valueMin: 1.0000000000000002 });
    await listScores({ ...common, dataType: 'BOOLEAN', value: 'false' });
    for (const number of [1, 2]) {
      await listSteps({ traceId: idOf(number * 10), fields: observationFields, limit: 1 });
      await listScores({ traceId: idOf(number * 10), fields: scoreFields, limit: 100 });
    }
    const filter = [
      { type: 'string', column: 'level', operator: '=', value: 'ERROR' },
      { type: 'arrayOptions', column: 'tags', operator: 'all of', value: ['live'] },
      { type: 'datetime', column: 'startTime', operator: '>=', value: since.toISOString() },
      { type: 'datetime', column: 'startTime', operator: '<', value: laterThanUntil },
    ];
    await listSteps({ fields: 'core', limit: 1, filter: JSON.stringify(filter) });
    const inOrder = (requests: typeof ours) =>
      requests.map((one) => JSON.stringify(sortQuery(one))).toSorted();
    expect(inOrder(ours)).toEqual(inOrder(wireOf(server.requests.slice(before))));
  });

  test('agree on types: what its API answers is what we read', () => {
    const readStep = (step: ObservationV2): z.input<typeof observationSchema> => step;
    const readScore = (
      score: ScoreV3 & { subject: NonNullable<ScoreV3['subject']> },
    ): z.input<typeof scoreSchema> => score;
    expect([readStep, readScore]).toHaveLength(2);
  });
});

/** The order of parameters says nothing. */
function sortQuery<T extends { readonly query: Readonly<Record<string, unknown>> }>(request: T): T {
  const sorted = Object.entries(request.query).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...request, query: Object.fromEntries(sorted) };
}
