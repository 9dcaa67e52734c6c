import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { composeAnthropicBody } from '../../src/providers/anthropic-request.ts';
import { listBarredFields } from '../../src/providers/extra-fields.ts';
import { composeChatBody } from '../../src/providers/openai-chat-request.ts';
import { composeResponsesBody } from '../../src/providers/openai-responses-request.ts';
import type { RequestShape } from '../../src/providers/parameters.ts';

const base: RequestShape = {
  model: 'm',
  messages: [{ role: 'user', content: 'hi' }],
  tools: [],
  parameters: {},
};

function names(composed: { readonly problems: readonly { readonly name: string }[] }): string[] {
  return composed.problems.map(({ name }) => name);
}

const tool = {
  name: 'find',
  description: 'finds',
  parameters: { type: 'object', properties: { id: { type: 'number' } } },
};
const schema = { type: 'object', properties: {}, additionalProperties: false };

describe('any protocol', () => {
  const protocols = [
    ['responses', (request: RequestShape) => composeResponsesBody(request, 'openai')],
    ['chat', (request: RequestShape) => composeChatBody(request, 'groq')],
    ['anthropic', composeAnthropicBody],
  ] as const;

  it.each(protocols)('%s: an unknown name is reported with a way out', (_, compose) => {
    const { problems } = compose({ ...base, parameters: { verbosity: 'low', topP: 1 } });
    expect(problems.map(({ name }) => name)).toEqual(['verbosity', 'topP']);
    expect(problems[0]?.remedy).toContain('extra');
  });

  it.each(protocols)('%s: a wrong type is reported', (_, compose) => {
    const parameters = { temperature: '0', max_output_tokens: 0, tool_choice: 'always' };
    expect(names(compose({ ...base, parameters }))).toEqual(
      expect.arrayContaining(['temperature', 'max_output_tokens', 'tool_choice']),
    );
  });

  it.each(protocols)('%s: extra goes in as it stands, and replaces nothing', (_, compose) => {
    const fine = compose({ ...base, parameters: { extra: { metadata: { a: 1 }, user: null } } });
    expect(fine.problems).toEqual([]);
    expect(fine.body).toMatchObject({ metadata: { a: 1 }, user: null });
    const clash = compose({
      ...base,
      parameters: {
        temperature: 1,
        extra: { model: 'x', messages: [], input: '', stream: true, temperature: 0 },
      },
    });
    expect(names(clash)).toEqual([
      'extra.model',
      'extra.messages',
      'extra.input',
      'extra.stream',
      'extra.temperature',
    ]);
    expect(clash.body).toMatchObject({ model: 'm', temperature: 1 });
  });

  it.each(protocols)('%s: extra carries nothing that a price depends on', (_, compose) => {
    const fields = [
      ...['max_tokens', 'max_completion_tokens', 'max_output_tokens', 'service_tier'],
      ...['n', 'best_of', 'models', 'model', 'tools', 'plugins', 'web_search_options'],
      ...['stream', 'stream_options', 'background', 'store', 'prompt', 'input', 'messages'],
      ...['instructions', 'system', 'previous_response_id', 'conversation', 'mcp_servers'],
      ...['container', 'Max_Tokens'],
    ];
    const extra = Object.fromEntries(fields.map((field) => [field, 9]));
    const { problems, body } = compose({ ...base, parameters: { extra } });
    expect(problems.map(({ name }) => name)).toEqual(fields.map((field) => `extra.${field}`));
    expect(problems.map(({ remedy }) => remedy)).toEqual([
      ...Array(3).fill('use the parameter max_output_tokens'),
      'use the parameter service_tier',
      ...Array(fields.length - 5).fill('take it out: a replay has to know what a call can cost'),
      'use the parameter max_output_tokens',
    ]);
    expect(body).toEqual(compose(base).body);
  });

  it.each(protocols)('%s: nobody is sent to extra with what it may not carry', (_, compose) => {
    const { problems } = compose({ ...base, parameters: { n: 3, max_tokens: 9 } });
    expect(problems.map(({ name, remedy }) => [name, remedy])).toEqual([
      ['n', 'take it out: a replay has to know what a call can cost'],
      ['max_tokens', 'use the parameter max_output_tokens'],
    ]);
  });

  it('names in the docs every field that extra may not carry', async () => {
    const docs = await readFile('docs/prompts.md', 'utf8');
    expect(listBarredFields().filter((field) => !docs.includes(`\`${field}\``))).toEqual([]);
  });

  it.each(protocols)("%s: a tool's answer must say what it answers", (_, compose) => {
    expect(names(compose({ ...base, messages: [{ role: 'tool', content: 'x' }] }))).toEqual([
      'messages',
    ]);
  });
});

describe('composeResponsesBody', () => {
  it('maps every part', () => {
    const { body, problems } = composeResponsesBody(
      {
        ...base,
        messages: [
          { role: 'developer', content: 'Be brief.' },
          {
            role: 'assistant',
            content: 'Looking.',
            toolCalls: [{ id: 'c1', name: 'find', argumentsText: '{' }],
          },
          { role: 'tool', content: 'none', toolCallId: 'c1' },
        ],
        tools: [tool],
        responseSchema: { name: 'reply', schema, strict: true },
        parameters: {
          max_output_tokens: 9,
          temperature: 0,
          top_p: 0.5,
          service_tier: 'flex',
          tool_choice: { name: 'find' },
          parallel_tool_calls: true,
          effort: 'none',
        },
      },
      'openai',
    );
    expect(problems).toEqual([]);
    expect(body).toEqual({
      model: 'm',
      input: [
        { role: 'developer', content: 'Be brief.' },
        { role: 'assistant', content: 'Looking.' },
        { type: 'function_call', call_id: 'c1', name: 'find', arguments: '{' },
        { type: 'function_call_output', call_id: 'c1', output: 'none' },
      ],
      max_output_tokens: 9,
      temperature: 0,
      top_p: 0.5,
      reasoning: { effort: 'none' },
      service_tier: 'flex',
      tools: [{ type: 'function', strict: false, ...tool }],
      tool_choice: { type: 'function', name: 'find' },
      parallel_tool_calls: true,
      text: { format: { type: 'json_schema', name: 'reply', schema, strict: true } },
    });
  });

  it('has no field for seed, stop and penalties, and says where there is one', () => {
    const parameters = { seed: 1, stop: 'x', frequency_penalty: 1, presence_penalty: 1, top_k: 1 };
    const composed = composeResponsesBody({ ...base, parameters }, 'openai');
    expect(names(composed)).toEqual([
      'seed',
      'stop',
      'frequency_penalty',
      'presence_penalty',
      'top_k',
    ]);
    expect(composed.problems[0]?.remedy).toContain('openai-chat/');
  });

  it('asks for any JSON when there is no schema', () => {
    const { body } = composeResponsesBody({ ...base, responseSchema: { name: 'r' } }, 'openai');
    expect(body).toMatchObject({ text: { format: { type: 'json_object' } } });
  });

  it.each([
    ['o3', { temperature: 0 }, ['temperature']],
    ['o4-mini-2025-04-16', { top_p: 0.5 }, ['top_p']],
    ['gpt-5-mini', { temperature: 0, top_p: 0 }, ['temperature', 'top_p']],
    ['gpt-5-2025-08-07', { temperature: 1 }, []],
    ['gpt-5-chat-latest', { temperature: 0 }, []],
    ['gpt-5.4-mini-2026-03-17', { temperature: 0 }, []],
    ['gpt-5.4', { temperature: 0, effort: 'low' }, ['temperature']],
    ['gpt-5.4', { temperature: 0, effort: 'none' }, []],
    ['gpt-4.1', { temperature: 0 }, []],
  ])('%s with %j reports %j', (model, parameters, reported) => {
    expect(names(composeResponsesBody({ ...base, model, parameters }, 'openai'))).toEqual(reported);
  });

  it('does not judge models of other hosts by their names', () => {
    const request = { ...base, model: 'o3', parameters: { temperature: 0, effort: 'low' } };
    expect(composeResponsesBody(request, 'house').problems).toEqual([]);
    expect(composeChatBody(request, 'groq').problems).toEqual([]);
  });
});

describe('composeChatBody', () => {
  it('maps every part', () => {
    const { body, problems } = composeChatBody(
      {
        ...base,
        messages: [
          { role: 'developer', content: 'Be brief.' },
          {
            role: 'assistant',
            content: '',
            toolCalls: [{ id: 'c1', name: 'find', argumentsText: '{' }],
          },
          { role: 'tool', content: 'none', toolCallId: 'c1' },
        ],
        tools: [{ ...tool, strict: true }],
        responseSchema: { name: 'reply', schema },
        parameters: {
          max_output_tokens: 9,
          stop: 'END',
          seed: 7,
          effort: 'low',
          frequency_penalty: 1,
          presence_penalty: -1,
          tool_choice: { type: 'function', function: { name: 'find' } },
          temperature: 0.2,
        },
      },
      'groq',
    );
    expect(problems).toEqual([]);
    expect(body).toEqual({
      model: 'm',
      messages: [
        { role: 'system', content: 'Be brief.' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'c1', type: 'function', function: { name: 'find', arguments: '{' } }],
        },
        { role: 'tool', content: 'none', tool_call_id: 'c1' },
      ],
      max_tokens: 9,
      temperature: 0.2,
      stop: ['END'],
      seed: 7,
      reasoning_effort: 'low',
      frequency_penalty: 1,
      presence_penalty: -1,
      tools: [{ type: 'function', function: { ...tool, strict: true } }],
      tool_choice: { type: 'function', function: { name: 'find' } },
      response_format: { type: 'json_schema', json_schema: { name: 'reply', schema } },
    });
  });

  it("speaks OpenAI's own dialect to OpenAI", () => {
    const { body } = composeChatBody(
      {
        ...base,
        messages: [{ role: 'developer', content: 'x' }],
        parameters: { max_output_tokens: 9 },
      },
      'openai-chat',
    );
    expect(body).toMatchObject({ max_completion_tokens: 9, messages: [{ role: 'developer' }] });
    expect(body).not.toHaveProperty('max_tokens');
  });
});

describe('composeAnthropicBody', () => {
  it('maps every part', () => {
    const { body, problems } = composeAnthropicBody({
      ...base,
      model: 'claude-sonnet-4-6',
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Where is 7?' },
        { role: 'developer', content: 'Be kind.' },
        { role: 'user', content: 'Hello?' },
        {
          role: 'assistant',
          content: 'Looking.',
          toolCalls: [
            { id: 'c1', name: 'find', argumentsText: '{"id":7}' },
            { id: 'c2', name: 'find', argumentsText: '{"id":8}' },
          ],
        },
        { role: 'tool', content: 'Bonn', toolCallId: 'c1' },
        { role: 'tool', content: 'Rome', toolCallId: 'c2' },
        { role: 'assistant', content: 'Bonn.' },
      ],
      tools: [tool],
      responseSchema: { name: 'reply', schema },
      parameters: {
        temperature: 0,
        stop: ['END'],
        effort: 'high',
        service_tier: 'standard_only',
        tool_choice: 'required',
        parallel_tool_calls: false,
      },
    });
    expect(problems).toEqual([]);
    expect(body).toEqual({
      model: 'claude-sonnet-4-6',
      max_tokens: 4096,
      system: [
        { type: 'text', text: 'Be brief.' },
        { type: 'text', text: 'Be kind.' },
      ],
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Where is 7?' },
            { type: 'text', text: 'Hello?' },
          ],
        },
        {
          role: 'assistant',
          content: [
            { type: 'text', text: 'Looking.' },
            { type: 'tool_use', id: 'c1', name: 'find', input: { id: 7 } },
            { type: 'tool_use', id: 'c2', name: 'find', input: { id: 8 } },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'c1', content: 'Bonn' },
            { type: 'tool_result', tool_use_id: 'c2', content: 'Rome' },
          ],
        },
        { role: 'assistant', content: 'Bonn.' },
      ],
      temperature: 0,
      stop_sequences: ['END'],
      service_tier: 'standard_only',
      tools: [{ name: 'find', description: 'finds', input_schema: tool.parameters }],
      tool_choice: { type: 'any', disable_parallel_tool_use: true },
      output_config: { effort: 'high', format: { type: 'json_schema', schema } },
    });
  });

  it('lets the limit be set', () => {
    expect(
      composeAnthropicBody({ ...base, parameters: { max_output_tokens: 9 } }).body,
    ).toMatchObject({ max_tokens: 9 });
  });

  it.each([
    ['claude-3-5-sonnet-20241022', []],
    ['claude-opus-4-20250514', []],
    ['claude-opus-4-6', []],
    ['claude-haiku-4-5-20251001', []],
    ['claude-sonnet-4-6', []],
    ['claude-opus-4-7', ['temperature', 'top_k']],
    ['claude-opus-5-5', ['temperature', 'top_k']],
    ['claude-sonnet-5', ['temperature', 'top_k']],
    ['claude-haiku-5-5', ['temperature', 'top_k']],
    ['claude-fable-5-1', ['temperature', 'top_k']],
    ['claude-mythos-preview', ['temperature', 'top_k']],
  ])('%s: sampling parameters reported: %j', (model, reported) => {
    const parameters = { temperature: 0, top_p: 1, top_k: 5 };
    expect(names(composeAnthropicBody({ ...base, model, parameters }))).toEqual(reported);
  });

  it('reports what this API has no word for', () => {
    const composed = composeAnthropicBody({
      ...base,
      responseSchema: { name: 'r', strict: false },
      parameters: { seed: 1, frequency_penalty: 1, effort: 'minimal', service_tier: 'flex' },
    });
    expect(names(composed)).toEqual([
      'seed',
      'frequency_penalty',
      'effort',
      'service_tier',
      'response_schema',
      'response_schema.strict',
    ]);
  });

  it('reports a conversation whose tool call has no readable arguments', () => {
    const messages = [
      {
        role: 'assistant',
        content: '',
        toolCalls: [{ id: 'c', name: 'find', argumentsText: '{' }],
      },
    ] as const;
    expect(names(composeAnthropicBody({ ...base, messages }))).toEqual(['messages']);
  });
});
