import { describe, expect, it } from '@jest/globals';
import { readCluster } from '../../src/dataset/cluster.ts';
import { type EvalCase, evalCaseSchema } from '../../src/dataset/eval-case.ts';

const caseOf = (parts: object): EvalCase => evalCaseSchema.parse({ id: 'a', input: {}, ...parts });

describe('readCluster', () => {
  it.each([
    ['input', { input: { customer: 'acme' } }, 'customer', 'acme'],
    ['a text input', { input: 'hello' }, 'input', 'hello'],
    ['metadata', { metadata: { customer: 'acme' } }, 'customer', 'acme'],
    ['source', { source: { trace_id: 't-1' } }, 'trace_id', 't-1'],
    ['owner', { owner: 'billing' }, 'owner', 'billing'],
    ['severity', { severity: 'high' }, 'severity', 'high'],
  ])('finds it in %s', (_, parts, name, cluster) => {
    expect(readCluster(caseOf(parts), name)).toBe(cluster);
  });

  it('takes the first place that has one', () => {
    const everywhere = {
      input: { owner: 'input' },
      metadata: { owner: 'metadata', trace_id: 'metadata', severity: null },
      source: { trace_id: 'source' },
      owner: 'top',
      severity: 'low',
    };
    expect(
      ['owner', 'trace_id', 'severity'].map((name) => readCluster(caseOf(everywhere), name)),
    ).toEqual(['input', 'metadata', 'low']);
  });

  it.each([
    [12, '12'],
    ['12', '12'],
    [0, '0'],
    [1.5, '1.5'],
    [' a', ' a'],
  ])('renders %j as the text %j', (value, cluster) => {
    expect(readCluster(caseOf({ input: { value } }), 'value')).toBe(cluster);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['blanks', '  '],
    ['true', true],
    ['a list', ['a']],
    ['a mapping', { a: 1 }],
    ['infinity', Number.POSITIVE_INFINITY],
  ])('finds none in %s', (_, value) => {
    expect(readCluster(caseOf({ input: { value } }), 'value')).toBeUndefined();
  });

  it('takes nothing that every object has for a field', () => {
    expect(
      ['toString', 'constructor', '__proto__'].map((name) => readCluster(caseOf({}), name)),
    ).toEqual([undefined, undefined, undefined]);
  });
});
