import { describe, expect, it } from '@jest/globals';

import { createScorer } from '../../src/scoring/registry.ts';
import { metricOf, pointsOf, scoreOf } from './scoring-fixtures.ts';

const fenced = '```json\n{"a": 1}\n```';

describe('json_valid', () => {
  it.each([
    [{ json_valid: true }, '{"a": 1}', 1],
    [{ json_valid: true }, ' [1]\n', 1],
    [{ json_valid: true }, '{"a": 1', 0],
    [{ json_valid: true }, '', 0],
    [{ json_valid: false }, 'hello', 1],
    [{ json_valid: true }, fenced, 0],
    [{ json_valid: true, extract: { json: '' } }, fenced, 1],
  ])('%j of %j is %s', async (metric, output, value) => {
    expect(await pointsOf(metric, output)).toBe(value);
  });

  it('says that a fence is what keeps the output from being JSON', async () => {
    expect(await scoreOf({ json_valid: true }, fenced)).toMatchObject({
      reason: 'JSON inside of a ``` fence',
    });
  });
});

const schema = {
  type: 'object',
  required: ['price'],
  properties: { price: { type: 'number' }, mail: { type: 'string', format: 'email' } },
};

describe('json_schema', () => {
  it.each([
    [schema, '{"price": 1}', 1],
    [schema, '{"price": "1"}', 0],
    [schema, '{"price": 1, "mail": "x"}', 0],
    [schema, 'no JSON', 0],
    [{ type: 'array', prefixItems: [{ type: 'number' }] }, '["x"]', 0],
    [
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'array',
        items: [{ type: 'number' }],
      },
      '["x"]',
      0,
    ],
    [{ type: 'string', pattern: '^(a+)+$' }, `"${'a'.repeat(30_000)}!"`, 0],
  ])('%j of %.40s is %s', async (value, output, score) => {
    expect(await pointsOf({ json_schema: value }, output)).toBe(score);
  });

  it('names what is invalid', async () => {
    expect(await scoreOf({ json_schema: schema }, '{"price": "1"}')).toMatchObject({
      reason: '/price must be number',
    });
  });

  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const list = { type: 'array', items: { $ref: '#' } };

  it('fails an output that is nested too deeply, and a schema without end, with a reason', async () => {
    expect(await pointsOf({ json_schema: list }, nested(1_000))).toBe(1);
    expect(await scoreOf({ json_schema: list }, nested(100_000))).toMatchObject({
      kind: 'scored',
      value: 0,
      reason: 'nested too deeply',
    });
    expect(await scoreOf({ json_schema: { allOf: [{ $ref: '#' }] } }, '1')).toMatchObject({
      kind: 'scored',
      value: 0,
      reason: expect.stringContaining('refers to itself without end'),
    });
  });

  it('fails an output of more than a million characters', async () => {
    const metric = { json_schema: { type: 'string' } };
    expect(await pointsOf(metric, `"${'x'.repeat(999_998)}"`)).toBe(1);
    expect(await scoreOf(metric, `"${'x'.repeat(999_999)}"`)).toMatchObject({
      kind: 'scored',
      value: 0,
      reason: 'the output has more than 1,000,000 characters',
    });
  });

  it('looks for duplicates in a long list in good time, whatever the order of keys', async () => {
    const metric = { json_schema: { type: 'array', uniqueItems: true } };
    const items = Array.from({ length: 40_000 }, (_, index) => ({ a: index, b: [] }));
    const started = performance.now();
    expect(await pointsOf(metric, JSON.stringify(items))).toBe(1);
    expect(await scoreOf(metric, JSON.stringify([...items, { b: [], a: 7 }]))).toMatchObject({
      value: 0,
      reason: 'the value must NOT have duplicate items',
    });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await pointsOf({ json_schema: { uniqueItems: false } }, '[1, 1]')).toBe(1);
    expect(await pointsOf({ json_schema: { uniqueItems: true } }, '[1, "1", true]')).toBe(1);
  });

  it('takes the schema of a file from its dependencies', async () => {
    const dependencies = { jsonSchema: schema };
    expect(await pointsOf({ json_schema: 'reply.json' }, '{"price": 1}', { dependencies })).toBe(1);
    await expect(createScorer(metricOf({ json_schema: 'reply.json' }), {})).rejects.toThrow(
      'reply.json was not loaded',
    );
  });

  it("lets a case bring its own schema, with the $id of the metric's", async () => {
    const metric = { json_schema: { $id: 'https://example.com/reply', ...schema } };
    const evalCase = { metrics: { answer: { $id: 'https://example.com/reply', type: 'string' } } };
    expect(await pointsOf(metric, '"text"', { evalCase })).toBe(1);
    expect(await pointsOf(metric, '{"price": 1}', { evalCase })).toBe(0);
  });

  it.each([
    [{ type: 'nonsense' }, 'does not compile'],
    [{ $async: true, type: 'string' }, '$async is not supported'],
    [{ $schema: 'http://json-schema.org/draft-04/schema#' }, 'neither draft 07 nor 2020-12'],
    [{ type: 'array', items: [{ type: 'number' }] }, 'does not compile'],
    [{ $ref: 'https://example.com/other.json' }, 'does not compile'],
    [{ type: 'string', pattern: '(?=x)' }, 'does not compile'],
  ])('refuses %j before anything is scored', async (value, problem) => {
    await expect(createScorer(metricOf({ json_schema: value }), {})).rejects.toThrow(problem);
  });
});

describe('json_equals', () => {
  const output = '{"order": {"id": "A-1", "lines": [{"n/a": 2}]}, "note": null}';
  it.each([
    [{ '/order/id': 'A-1' }, 1],
    [{ '/order/id': 'a-1' }, 0],
    [{ '/order/lines/0/n~1a': 2 }, 1],
    [{ '/order/lines': [{ 'n/a': 2 }] }, 1],
    [{ '/order/lines/-': 2 }, 0],
    [{ '/note': null }, 1],
    [{ '/absent': null }, 0],
    [{ '/constructor': null }, 0],
    [{ '/order/id': '{{id}}' }, 0],
    [{ '/order/id': '{{order}}', '/order/lines/0/n~1a': '{{count}}' }, 1],
  ])('%j is %s', async (fields, value) => {
    const evalCase = { input: { order: 'A-1', count: 2 } };
    expect(await pointsOf({ json_equals: fields }, output, { evalCase })).toBe(value);
    expect(await pointsOf({ json_equals: fields }, `\`\`\`\n${output}\n\`\`\``, { evalCase })).toBe(
      value,
    );
  });

  it('survives an output that is nested too deeply', async () => {
    const output = `{"a": ${'{"b":'.repeat(200_000)}1${'}'.repeat(200_000)}}`;
    expect(await scoreOf({ json_equals: { '/a': 1 } }, output)).toMatchObject({
      value: 0,
      reason: 'nested too deeply',
    });
    const inText = `"${'['.repeat(5_000)}\\"${'['.repeat(5_000)}"`;
    expect(await pointsOf({ json_valid: true }, inText)).toBe(1);
  });

  it('names the fields that differ, and treats other text as missing', async () => {
    expect(await scoreOf({ json_equals: { '/a': 1, '/b': 2 } }, '{"a": 1}')).toMatchObject({
      value: 0,
      reason: '/b: expected 2, found nothing',
    });
    expect(await pointsOf({ json_equals: { '/a': 1 }, not: true }, 'sorry')).toBe(0);
  });
});
