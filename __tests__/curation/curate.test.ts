import { afterEach, describe, expect, it } from '@jest/globals';
import { type CurationOptions, curate } from '../../src/curation/curate.ts';
import { createKnownCases } from '../../src/curation/known-cases.ts';
import { openScratch, type Scratch } from '../../src/curation/scratch.ts';
import { renderDatasetLine } from '../../src/dataset/render-dataset-line.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import type { LoggedTrace } from '../../src/sources/logged-call.ts';
import { createListSource, makeFailure, scoreQuery, thumbsDown } from '../support/logged-calls.ts';

const open: Scratch[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((scratch) => scratch.close()));
});

async function curateList(
  traces: readonly LoggedTrace[],
  overrides: Partial<CurationOptions> = {},
) {
  const scratch = await openScratch();
  open.push(scratch);
  return curate({
    source: createListSource(traces),
    query: scoreQuery,
    input: 'auto',
    redact: createRedactor({ names: [], patterns: [] }),
    budget: 10,
    similarity: 0.8,
    known: createKnownCases([], []),
    scratch,
    now: Date.parse('2026-11-29T00:00:00Z'),
    ...overrides,
  });
}

const asking = (
  id: string,
  content: string,
  more: Partial<Parameters<typeof makeFailure>[0]> = {},
) => makeFailure({ id, messages: [{ role: 'user', content }], ...more });

describe('curate', () => {
  it('makes a case of a failure, with all that the log tells', async () => {
    const corrected = {
      ...thumbsDown,
      comment: 'It promised a refund.',
      correction: { content: 'No refund after 30 days.' },
      at: '2026-11-21T00:00:00Z',
    };
    const trace = makeFailure(
      {
        id: 'span-1',
        traceId: 'abc',
        url: 'https://logs.example/abc',
        tags: ['refunds'],
        costUsd: 0.01,
        latencyMs: 900,
      },
      [corrected],
    );
    const { cases, notices } = await curateList([trace]);
    expect(cases.map(({ evalCase }) => evalCase)).toEqual([
      {
        id: expect.stringMatching(/^otlp-[0-9a-f]{12}$/),
        messages: [{ role: 'user', content: 'Question span-1' }],
        expected: 'No refund after 30 days.',
        tags: ['refunds'],
        severity: 'high',
        pinned: false,
        note: 'It promised a refund.',
        source: {
          system: 'otlp',
          id: 'span-1',
          url: 'https://logs.example/abc',
          trace_id: 'abc',
          captured_at: '2026-11-20T10:00:00.000Z',
          feedback: [
            {
              name: 'user_score',
              score: 0,
              comment: 'It promised a refund.',
              by: 'person',
              at: '2026-11-21T00:00:00Z',
            },
          ],
        },
        metadata: {
          model: 'gpt-4.1',
          provider: 'openai',
          parameters: { temperature: 0 },
          observed: {
            output: 'Answer span-1',
            model: 'gpt-4.1-2025-04-14',
            tokens: { input: 10, output: 5 },
            latency_ms: 900,
            cost_usd: 0.01,
          },
        },
      },
    ]);
    expect([...notices.keys()].join()).toContain('the prompt of the suite writes them');
  });

  it('takes the variables of a template where there are some, unless told otherwise', async () => {
    const trace = makeFailure({ id: 'a', variables: { question: 'Where is A-17?' } });
    const inputOf = async (input: CurationOptions['input']) => {
      const { cases, refused } = await curateList([trace], { input });
      const [one] = cases;
      return one === undefined ? [...refused.keys()] : [one.evalCase.input, one.evalCase.messages];
    };
    expect(await inputOf('auto')).toEqual([{ question: 'Where is A-17?' }, undefined]);
    expect(await inputOf('conversation')).toEqual([
      undefined,
      [{ role: 'user', content: 'Question a' }],
    ]);
    expect(await inputOf('messages')).toEqual([
      undefined,
      [
        { role: 'system', content: 'You help.' },
        { role: 'user', content: 'Question a' },
      ],
    ]);
    const bare = await curateList([makeFailure({ id: 'b' })], { input: 'variables' });
    expect([...bare.refused]).toEqual([['the log holds no variables of a prompt template', 1]]);
  });

  it('writes no address, number or key of anyone, in no field', async () => {
    const secret = `${'sk-proj-'}abcdefghijklmnop1234`;
    const words = `I am ada@acme.io, +49 30 901820, 4242 4242 4242 4242, ${secret}`;
    const trace = makeFailure(
      {
        id: 'a',
        messages: [
          { role: 'user', content: words },
          {
            role: 'assistant',
            content: null,
            tool_calls: [
              {
                id: 'c1',
                type: 'function',
                function: { name: 'f', arguments: JSON.stringify({ mail: 'ada@acme.io', words }) },
              },
            ],
          },
          { role: 'tool', content: words, tool_call_id: 'c1' },
        ],
        output: { text: words, toolCalls: [] },
        tags: ['ada@acme.io'],
        metadata: { 'ada@acme.io': words },
      },
      [{ ...thumbsDown, comment: words, correction: words }],
    );
    const { cases, redactions } = await curateList([trace]);
    const line = renderDatasetLine(cases[0]?.evalCase ?? fail());
    for (const part of ['acme.io', '901820', '4242', 'sk-proj']) expect(line).not.toContain(part);
    expect(Object.fromEntries(redactions)).toEqual({ email: 1, phone: 1, card: 1, secret: 1 });
    const off = await curateList([trace], { redact: undefined });
    expect(renderDatasetLine(off.cases[0]?.evalCase ?? fail())).toContain('ada@acme.io');
  });

  it('lets one stand for those that ask the same, and for all of them count', async () => {
    const traces = [
      asking('1', 'Where is my order A-17? It was due on Monday, and nobody answers the phone.'),
      asking('2', 'Where is my order B-99? It was due on Monday, and nobody answers the phone.'),
      asking('3', 'Where is my order C-23? It was due on Monday and nobody answers the phone!'),
      asking('4', 'Can I return shoes after six weeks?'),
    ];
    const { cases, counts } = await curateList(traces);
    expect(cases.map(({ evalCase }) => [evalCase.weight, evalCase.source?.id])).toEqual([
      [3, expect.stringMatching(/[123]/)],
      [undefined, '4'],
    ]);
    expect(counts).toMatchObject({ failures: 4, repeated: 2, left: 0 });
  });

  it('keeps apart what differs in a sign', async () => {
    const asked = ['What is 17 + 25?', 'What is 17 - 25?', '👍', '👎', 'Is 3 < 5?', 'Is 3 > 5?'];
    const { cases } = await curateList(asked.map((content, n) => asking(`span-${n}`, content)));
    expect(cases).toHaveLength(asked.length);
  });

  it('chooses by what is bad, recent, frequent, corrected and different, and counts what it leaves', async () => {
    const traces = [
      ...Array.from({ length: 20 }, (_, n) =>
        asking(`same-${n}`, `How do I reset the password of my account number ${n}?`),
      ),
      asking('old', 'Do you ship to Iceland?', { startedAt: '2025-01-01T00:00:00.000Z' }),
      asking('new', 'Which sizes does the rain coat come in?', {
        startedAt: '2026-11-28T00:00:00.000Z',
      }),
    ];
    const { cases, counts } = await curateList(traces, { budget: 2 });
    expect(cases.map(({ evalCase }) => evalCase.source?.id)).toEqual([
      expect.stringMatching(/^same-/),
      'new',
    ]);
    expect(counts).toMatchObject({ failures: 22, repeated: 19, left: 1 });
  });

  it('brings nothing twice: not what is a case under another name, was skipped, or asks the same', async () => {
    const traces = [
      asking('1', 'Do you ship to Iceland at all?'),
      asking('2', 'Can I pay by cheque?'),
    ];
    const first = await curateList([...traces, ...traces]);
    expect(first.cases).toHaveLength(2);
    expect(first.counts.failures).toBe(2);
    const cases = first.cases.map(({ evalCase }) => ({
      ...evalCase,
      id: `renamed-${evalCase.id}`,
    }));
    const again = await curateList(traces, { known: createKnownCases(cases, []) });
    expect(again.counts).toMatchObject({ known: 2 });
    expect(again.cases).toEqual([]);
    const skipped = await curateList(traces, {
      known: createKnownCases([], [{ system: 'otlp', id: '1' }]),
    });
    expect(skipped.counts).toMatchObject({ skipped: 1 });
    const alike = await curateList([asking('9', 'Do you ship to Iceland at all??')], {
      known: createKnownCases(cases, []),
    });
    expect(alike.counts).toMatchObject({ covered: 1 });
    expect(alike.cases).toEqual([]);
  });

  it.each([
    [
      'a negation',
      'Please cancel my order from last Monday.',
      'Please do not cancel my order from last Monday.',
    ],
    [
      'a sign',
      'Set the thermostat in the hall to 5 degrees.',
      'Set the thermostat in the hall to -5 degrees.',
    ],
    ['another question', 'Long terms. '.repeat(60), 'Long terms. '.repeat(60)],
  ])('keeps apart what differs by %s', async (what, one, other) => {
    const last = what === 'another question';
    const traces = [one, other].map((text, n) =>
      makeFailure({
        id: `${n}`,
        messages: [
          { role: 'user', content: text },
          ...(last
            ? [{ role: 'user', content: ['Who pays for the return?', 'How long may I take?'][n] }]
            : []),
        ],
      }),
    );
    const { cases } = await curateList(traces);
    expect(cases).toHaveLength(2);
  });

  it('keeps apart what was corrected differently, and lets one correction stand for those without', async () => {
    const ask = (id: string, correction?: string) =>
      makeFailure(
        { id, messages: [{ role: 'user', content: 'Which plan is the cheapest one?' }] },
        [{ ...thumbsDown, ...(correction === undefined ? {} : { correction }) }],
      );
    const { cases } = await curateList([ask('1', 'Basic'), ask('2'), ask('3', 'Free')]);
    expect(cases.map(({ evalCase, callIds }) => [evalCase.expected, callIds])).toEqual([
      ['Basic', ['1', '2']],
      ['Free', ['3']],
    ]);
  });

  it('makes no chain of likeness', async () => {
    const words = Array.from(
      { length: 40 },
      (_, n) => `word${String.fromCharCode(97 + (n % 26))}${n > 25 ? 'x' : ''}`,
    );
    const traces = Array.from({ length: 12 }, (_, n) =>
      asking(`${n}`, words.slice(n * 2, n * 2 + 18).join(' ')),
    );
    const { cases } = await curateList(traces, { budget: 20 });
    expect(cases.length).toBeGreaterThan(3);
  });

  it('is the same for the same log', async () => {
    const traces = Array.from({ length: 40 }, (_, n) =>
      asking(`${n}`, `Question about ${'xyz'.repeat(n)}`),
    );
    const [one, two] = [await curateList(traces), await curateList(traces)];
    expect(one.cases).toEqual(two.cases);
  });
});

function fail(): never {
  throw new Error('there is no case');
}
