import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { convertMessages } from '../../../src/sources/chat-messages.ts';
import type { LoggedFailure } from '../../../src/sources/select-failures.ts';
import { idsOf, readAll } from './exports.ts';

/** What real instrumentations exported; see tools/record-fixtures.ts. */
const folder = join(import.meta.dirname, '../../../fixtures/spans');

async function readFailures(name: string) {
  const read = await readAll([join(folder, `${name}.jsonl`)]);
  const failures = read.selected.flatMap((one): readonly LoggedFailure[] =>
    one.kind === 'failure' ? [one.failure] : [],
  );
  return { ...read, failures, ids: idsOf(read) };
}

const call = (written: string) => ({
  id: 'call_0',
  type: 'function',
  function: { name: 'find_order', arguments: written },
});

const conversation = (written: string) => [
  { role: 'system', content: 'You answer customers of a shop, briefly.' },
  { role: 'user', content: 'Where is order 7?' },
  { role: 'assistant', content: null, tool_calls: [call(written)] },
  { role: 'tool', content: '{"state":"shipped","carrier":"DHL"}', tool_call_id: 'call_0' },
];

describe.each([
  ['openinference-openai', 'openai', 'gpt-4.1', '{ "order_id": 7 }', 1, 0],
  ['openinference-anthropic', 'anthropic', 'claude-sonnet-5-5', '{"order_id":7}', 1, 1],
  ['genai-openai', 'openai', 'gpt-4.1', '{ "order_id": 7 }', 0, 1],
  ['genai-anthropic', 'anthropic', 'claude-sonnet-5-5', '{"order_id":7}', 0, 1],
])('what %s exported', (name, provider, model, written, tools, errors) => {
  it('has the call behind the thumbs-down, whole', async () => {
    const { failures } = await readFailures(name);
    const rated = failures.filter(({ feedback }) => feedback.length > 0);
    expect(rated).toMatchObject([
      {
        severity: 1,
        feedback: [{ name: 'user_score', score: 0, comment: 'It never came.' }],
        call: {
          model: { requested: model, responded: `${model}-2026-04-14`, provider },
          parameters: { max_tokens: 300 },
          messages: conversation(written),
          output: { text: 'Your order is on its way.', toolCalls: [] },
          usage: { input: 61, output: 17 },
        },
      },
    ]);
    expect(rated[0]?.call.tools).toHaveLength(tools);
    expect(convertMessages(rated[0]?.call.messages ?? [])).toMatchObject({ notices: [] });
  });

  it('has the call that failed, once, where its instrumentation ended the span', async () => {
    const { failures, ids, notices } = await readFailures(name);
    const failed = failures.filter(({ error }) => error !== undefined);
    expect(failed.map(({ call: { messages } }) => messages.at(-1))).toEqual(
      Array.from({ length: errors }, () => ({ role: 'user', content: 'crash' })),
    );
    expect(failed.map(({ call: { model: named } }) => named)).toEqual(
      Array.from({ length: errors }, () => ({ requested: model, provider })),
    );
    expect(ids).toHaveLength(1 + errors);
    expect(notices).toHaveLength(errors === 0 ? 1 : 0);
  });
});

it('holds the answer by the Responses API, of which nobody complained', async () => {
  const everything = {
    rules: [
      {
        kind: 'score' as const,
        name: 'user_score',
        scale: { low: 0, high: 1 },
        bad: { side: 'above' as const, bound: 0.5 },
      },
    ],
    errors: false,
    tags: [],
  };
  const file = join(folder, 'openinference-openai.jsonl');
  const { selected } = await readAll([file], { query: everything });
  expect(selected).toMatchObject([
    {
      failure: {
        call: {
          messages: [
            { role: 'system' },
            { role: 'user', content: 'Where is order 7?' },
            { role: 'assistant', tool_calls: [{ id: 'call_1' }] },
            { role: 'tool', tool_call_id: 'call_1' },
            { role: 'user', content: 'Thank you' },
          ],
          output: { text: 'Your order is on its way.' },
        },
      },
    },
  ]);
});
