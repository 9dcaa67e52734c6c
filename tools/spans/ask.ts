import type Anthropic from '@anthropic-ai/sdk';
import type OpenAI from 'openai';

/** The ways in which the shop asks; each gives the text of the answer. */
export interface Ask {
  readonly withTool: () => Promise<string>;
  readonly plainly: () => Promise<string>;
  readonly inVain: () => Promise<string>;
}

const system = 'You answer customers of a shop, briefly.';
const question = 'Where is order 7?';
const found = '{"state":"shipped","carrier":"DHL"}';
const description = 'Looks up an order.';
const schema = {
  type: 'object' as const,
  properties: { order_id: { type: 'integer' } },
  required: ['order_id'],
};

export function askOpenAi(client: OpenAI): Ask {
  const model = 'gpt-4.1';
  const tools = [
    {
      type: 'function' as const,
      function: { name: 'find_order', description, parameters: schema },
    },
  ];
  return {
    withTool: async () => {
      const messages: OpenAI.ChatCompletionMessageParam[] = [
        { role: 'system', content: system },
        { role: 'user', content: [{ type: 'text', text: question }] },
      ];
      const settings = { model, tools, temperature: 0.2, max_tokens: 300 };
      const first = await client.chat.completions.create({ ...settings, messages });
      const message = first.choices[0]?.message;
      const call = message?.tool_calls?.[0];
      if (message === undefined || call === undefined) throw new Error('no tool was called');
      messages.push(message, { role: 'tool', tool_call_id: call.id, content: found });
      const second = await client.chat.completions.create({ ...settings, messages });
      return second.choices[0]?.message.content ?? '';
    },
    plainly: async () => {
      const response = await client.responses.create({
        model,
        instructions: system,
        input: [
          { role: 'user', content: question },
          {
            type: 'function_call',
            call_id: 'call_1',
            name: 'find_order',
            arguments: '{"order_id":7}',
          },
          { type: 'function_call_output', call_id: 'call_1', output: found },
          { role: 'user', content: [{ type: 'input_text', text: 'Thank you' }] },
        ],
        max_output_tokens: 100,
      });
      return response.output_text;
    },
    inVain: async () => {
      const messages = [{ role: 'user' as const, content: 'crash' }];
      const completion = await client.chat.completions.create({ model, messages });
      return completion.choices[0]?.message.content ?? '';
    },
  };
}

export function askAnthropic(client: Anthropic): Ask {
  const model = 'claude-sonnet-5-5';
  const settings = { model, max_tokens: 300, system };
  const tools = [{ name: 'find_order', description, input_schema: schema }];
  const textOf = (message: Anthropic.Message): string =>
    message.content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('');
  return {
    withTool: async () => {
      const messages: Anthropic.MessageParam[] = [{ role: 'user', content: question }];
      const first = await client.messages.create({
        ...settings,
        tools,
        messages,
      });
      const call = first.content.find((block) => block.type === 'tool_use');
      if (call === undefined) throw new Error('no tool was called');
      messages.push(
        { role: 'assistant', content: first.content },
        {
          role: 'user',
          content: [{ type: 'tool_result', tool_use_id: call.id, content: found }],
        },
      );
      return textOf(await client.messages.create({ ...settings, tools, messages }));
    },
    plainly: async () =>
      textOf(
        await client.messages.create({
          ...settings,
          messages: [{ role: 'user', content: 'Thank you' }],
        }),
      ),
    inVain: async () =>
      textOf(
        await client.messages.create({
          ...settings,
          messages: [{ role: 'user', content: 'crash' }],
        }),
      ),
  };
}
