import { describe, expect, it } from '@jest/globals';
import { evalCaseSchema } from '../../src/dataset/eval-case.ts';
import { convertCaseMessages } from '../../src/prompt/convert-case-messages.ts';
import { parseResponseSchema, parseTools } from '../../src/prompt/parse-tools.ts';

const where = { file: 'tools.json' };
const schema = { type: 'object', properties: { id: { type: 'string' } } };

describe('parseTools', () => {
  it('reads the three shapes alike', () => {
    const tool = { name: 'refund', description: 'pays back', parameters: schema, strict: true };
    expect(
      parseTools(
        [
          { type: 'function', function: tool },
          { type: 'function', ...tool, name: 'b' },
          { name: 'c', description: 'pays back', input_schema: schema, strict: true },
          { type: 'function', function: { name: 'd' } },
        ],
        where,
      ),
    ).toEqual([
      tool,
      { ...tool, name: 'b' },
      { ...tool, name: 'c' },
      { name: 'd', parameters: { type: 'object', properties: {} } },
    ]);
  });

  it('reports every problem', () => {
    const broken = [
      { type: 'web_search' },
      { type: 'function', function: { name: 'a b', parameters: {} } },
      { name: 'ok', parameters: {}, paramters: {} },
      { name: 'ok', parameters: {} },
      { name: 'ok', input_schema: {} },
    ];
    expect(() => parseTools(broken, where)).toThrow(
      /tools\[0\]: name: [\s\S]*tools\[1\]: function\.name: a tool is named[\s\S]*tools\[2\]: Unrecognized key: "paramters"[\s\S]*"ok" is there twice/,
    );
    expect(() => parseTools({ a: 1 }, where)).toThrow(/tools\.json: tools must be a list/);
  });
});

describe('parseResponseSchema', () => {
  it('reads a JSON Schema, a named one, and a wrapped one', () => {
    expect(parseResponseSchema(schema, where)).toEqual({ name: 'response', schema });
    const named = { name: 'reply', schema, strict: true };
    expect(parseResponseSchema(named, where)).toEqual(named);
    expect(parseResponseSchema({ type: 'json_schema', json_schema: named }, where)).toEqual(named);
  });

  it('refuses what is neither', () => {
    expect(() => parseResponseSchema([], where)).toThrow(/must be a mapping/);
    expect(() => parseResponseSchema({ name: 'a b', schema }, where)).toThrow(/name: a name has/);
    expect(() => parseResponseSchema({ name: 'a', shema: schema }, where)).toThrow(/"shema"/);
  });
});

describe('convertCaseMessages', () => {
  const convert = (messages: readonly unknown[]) =>
    convertCaseMessages(evalCaseSchema.parse({ id: 'c1', messages }), 'd.jsonl');
  const call = { id: 't1', type: 'function', function: { name: 'f', arguments: '{"a": 1' } };

  it('keeps calls and their answers, arguments as written', () => {
    expect(
      convert([
        { role: 'user', content: 'hi' },
        { role: 'assistant', content: null, tool_calls: [call] },
        { role: 'tool', tool_call_id: 't1', name: 'f', content: 'r' },
      ]),
    ).toEqual([
      { role: 'user', content: 'hi' },
      {
        role: 'assistant',
        content: '',
        toolCalls: [{ id: 't1', name: 'f', argumentsText: '{"a": 1' }],
      },
      { role: 'tool', content: 'r', toolCallId: 't1' },
    ]);
    expect(convertCaseMessages({ id: 'c1' }, 'd.jsonl')).toEqual([]);
  });

  it.each([
    [{ role: 'user', content: null }, /case "c1": messages\[0\] is empty/],
    [{ role: 'tool', content: 'r', tool_call_id: 'x' }, /answers a call that is not/],
    [{ role: 'tool', content: 'r' }, /answers no call/],
    [{ role: 'user', content: 'a', tool_calls: [call] }, /has tool_calls, but its role is user/],
    [{ role: 'user', content: 'a', name: 'Ann' }, /has a name, which is not sent/],
  ])('refuses %j', (message, expected) => {
    expect(() => convert([message])).toThrow(expected);
  });
});
