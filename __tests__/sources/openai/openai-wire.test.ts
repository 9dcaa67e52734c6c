import { afterEach, describe, expect, test } from '@jest/globals';
import OpenAI from 'openai';
import type { z } from 'zod';
import { openOpenAiSource } from '../../../src/sources/openai/open-openai-source.ts';
import type {
  storedCompletionSchema,
  storedMessageSchema,
} from '../../../src/sources/openai/stored-completion.ts';
import { at, idOf, type LogServer, traceOf } from '../../support/logs/logged-world.ts';
import { startOpenAiServer } from '../../support/logs/openai-server.ts';
import { createSourcePorts, queryOf, readAll } from '../../support/source-ports.ts';
import { wireOf } from '../../support/wire.ts';

let server: LogServer | undefined;
afterEach(async () => {
  await server?.stop();
});

describe("OpenAI's own SDK and our client", () => {
  test('send the same requests for stored completions, page by page, and their messages', async () => {
    const spans = [1, 2].flatMap((number) => traceOf(number).filter(({ isCall }) => isCall));
    const feedback = spans.map(({ id }) => ({
      spanId: id,
      name: 'verdict',
      label: 'wrong',
      at: at(9),
    }));
    server = await startOpenAiServer({ spans, feedback });
    const model = 'gpt-x-2026-01-01';
    const options = { apiKey: server.key, project: 'proj_1' };
    const rules = [{ kind: 'label' as const, name: 'verdict', labels: ['wrong'] }];
    const source = openOpenAiSource(
      { ...options, baseUrl: `${server.url}/v1`, pageSize: 1 },
      createSourcePorts(),
    );
    await readAll(source, queryOf({ rules, model }));
    const ours = wireOf(server.requests);

    const before = server.requests.length;
    const client = new OpenAI({ ...options, baseURL: `${server.url}/v1` });
    const stored = client.chat.completions.list({
      limit: 1,
      order: 'desc',
      model,
      metadata: { verdict: 'wrong' },
    });
    const found: string[] = [];
    for await (const { id } of stored) {
      found.push(id);
      for await (const message of client.chat.completions.messages.list(id, {
        limit: 100,
        order: 'asc',
      }))
        found.push(message.id);
    }
    expect(found).toHaveLength(6);
    expect(found[0]).toBe(`chatcmpl-${idOf(21)}`);
    expect(wireOf(server.requests.slice(before))).toEqual(ours);
  });

  test('agree on types: what its API answers is what we read', () => {
    type Listed = OpenAI.Chat.ChatCompletion & { metadata?: Record<string, string> };
    const readCompletion = (completion: Listed): z.input<typeof storedCompletionSchema> => ({
      ...completion,
    });
    const readMessage = (
      message: OpenAI.Chat.ChatCompletionStoreMessage,
    ): z.input<typeof storedMessageSchema> => ({ ...message });
    expect([readCompletion, readMessage]).toHaveLength(2);
  });
});
