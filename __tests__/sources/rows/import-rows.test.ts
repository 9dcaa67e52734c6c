import { describe, expect, it } from '@jest/globals';
import { loadDataset } from '../../../src/dataset/read-dataset.ts';
import { renderDatasetLine } from '../../../src/dataset/render-dataset-line.ts';
import type { Problem } from '../../../src/errors.ts';
import type { ImportFormat } from '../../../src/sources/rows/format.ts';
import { importRows } from '../../../src/sources/rows/import-rows.ts';
import { pointsOf } from '../../scoring/scoring-fixtures.ts';

const show = ({ what, where }: Problem) =>
  [where?.file, where?.line, where?.column, ` ${what}`].filter((part) => part).join(':');

async function imported(file: string, text: string, format: ImportFormat | 'auto' = 'auto') {
  const result = await importRows({ format, file, chunks: text });
  return {
    ...result,
    skipped: result.skipped.map(show),
    notices: result.notices.map(show),
  };
}

const jsonl = (...rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

describe('promptfoo', () => {
  it('imports the tests of a configuration, and says what it leaves out', async () => {
    const text = [
      'description: my suite',
      'prompts: [file://p.txt]',
      'providers: [openai:gpt-4o]',
      'defaultTest:',
      '  vars: {tone: kind}',
      '  assert: [{type: llm-rubric, value: is polite}]',
      'tests:',
      '  - description: Refund',
      '    vars: {question: "Where?", tone: brisk}',
      '    assert: [{type: is-json}, {type: contains, value: Paris}, {type: contains, value: France}]',
      '    threshold: 0.5',
      '  - vars: {question: [a, b]}',
      '    assert: [{type: equals, value: "{{x}}"}, {type: not-regex, value: x}]',
      '  - vars: {doc: file://doc.txt}',
      '  - just a text',
    ].join('\n');
    const result = await imported('promptfooconfig.yaml', text);
    expect(result.format).toBe('promptfoo');
    expect(result.cases).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{12}$/),
        input: { question: 'Where?', tone: 'brisk' },
        expected: 'Paris',
        note: 'Refund',
        tags: [],
        pinned: false,
        source: { system: 'promptfoo' },
      },
      expect.objectContaining({ input: { question: ['a', 'b'], tone: 'kind' } }),
    ]);
    expect(result.cases[1]?.expected).toBeUndefined();
    expect(result.skipped).toEqual([
      'promptfooconfig.yaml:15:5: row 4: a row is a mapping, and this is none',
      'promptfooconfig.yaml:14:5: row 3: the input "doc" is in another file (file://…)',
    ]);
    expect(result.notices).toEqual([
      'promptfooconfig.yaml: "description" is not imported',
      'promptfooconfig.yaml: "prompts" is not imported',
      'promptfooconfig.yaml: "providers" is not imported',
      'promptfooconfig.yaml:8:5: an assertion "is-json" is not imported',
      'promptfooconfig.yaml:8:5: the value of an assertion "contains" is the expected one',
      'promptfooconfig.yaml:8:5: an assertion "contains" is not imported',
      'promptfooconfig.yaml:8:5: an assertion "llm-rubric" is not imported (2 times, first here)',
      'promptfooconfig.yaml:8:5: the field "threshold" is not imported',
      'promptfooconfig.yaml:12:5: the list "question" stays one value, where promptfoo would make a test of each item',
      'promptfooconfig.yaml:12:5: an assertion "equals" is not imported, because its value is a template ({{…}} or {%…%})',
      'promptfooconfig.yaml:12:5: an assertion "not-regex" is not imported',
      'promptfooconfig.yaml:12:5: 1 of 2 cases has nothing to compare with: there is no "expected" (first here)',
    ]);
  });

  it('imports a CSV of tests', async () => {
    const text = [
      'question,__expected,__expected2,__description,__metadata:team,__threshold',
      'Where?,contains: Paris,llm-rubric: polite,note,support,0.8',
      'Who?,Ann,,,,',
      'What?,not-contains: x,,,,',
    ].join('\n');
    const result = await imported('tests.csv', text);
    expect(result.cases).toMatchObject([
      {
        input: { question: 'Where?' },
        expected: 'Paris',
        note: 'note',
        metadata: { team: 'support' },
      },
      { input: { question: 'Who?' }, expected: 'Ann' },
      { input: { question: 'What?' } },
    ]);
    expect(result.cases[2]?.expected).toBeUndefined();
    expect(result.notices).toEqual([
      'tests.csv:2:1: the value of an assertion "contains" is the expected one',
      'tests.csv:2:1: an assertion "llm-rubric" is not imported',
      'tests.csv:2:1: the field "__threshold" is not imported',
      'tests.csv:3:1: the value of an assertion "equals" is the expected one',
      'tests.csv:4:1: an assertion "not-contains" is not imported',
      'tests.csv:4:1: 1 of 3 cases has nothing to compare with: there is no "expected" (first here)',
    ]);
  });

  it('says where tests in another file are', async () => {
    await expect(imported('c.yaml', 'prompts: [x]\ntests: file://tests.csv')).rejects.toThrow(
      /c\.yaml:2:8: "tests" is not a list of rows[\s\S]*import the file that it names/,
    );
  });
});

describe('LangSmith', () => {
  it('imports examples', async () => {
    const rows = [
      {
        id: 'e1',
        inputs: { question: 'Where?' },
        outputs: { answer: 'There' },
        metadata: { lang: 'en' },
        split: ['train', 'hard'],
        source_run_id: 'r1',
        created_at: '2026-01-01T00:00:00Z',
        dataset_id: 'd1',
      },
      {
        id: 'e2',
        inputs: {
          messages: [
            [
              { type: 'human', content: 'hi' },
              { type: 'ai', content: '', tool_calls: [{ id: 't', name: 'f', args: { a: 1 } }] },
              { type: 'tool', tool_call_id: 't', content: [{ type: 'text', text: 'r' }] },
            ],
          ],
          city: 'Rome',
        },
        reference_outputs: { choices: [{ message: { role: 'assistant', content: 'Yes' } }] },
      },
      { id: 'e3', inputs: { q: 'x' }, reference_outputs: { a: 1, b: 2 } },
    ];
    const result = await imported('x.json', JSON.stringify({ examples: rows }));
    expect(result.format).toBe('langsmith');
    expect(result.cases).toEqual([
      {
        id: 'e1',
        input: { question: 'Where?' },
        expected: 'There',
        tags: ['train', 'hard'],
        pinned: false,
        source: { system: 'langsmith', trace_id: 'r1', captured_at: '2026-01-01T00:00:00Z' },
        metadata: { lang: 'en' },
      },
      {
        id: 'e2',
        input: { city: 'Rome' },
        messages: [
          { role: 'user', content: 'hi' },
          {
            role: 'assistant',
            content: '',
            tool_calls: [
              { id: 't', type: 'function', function: { name: 'f', arguments: '{"a":1}' } },
            ],
          },
          { role: 'tool', tool_call_id: 't', content: 'r' },
        ],
        expected: 'Yes',
        tags: [],
        pinned: false,
        source: { system: 'langsmith' },
      },
      expect.objectContaining({ id: 'e3', expected: { a: 1, b: 2 } }),
    ]);
    expect(result.notices).toEqual([
      'x.json:1:14: outputs hold only "answer": its value is the expected one',
      'x.json:1:14: the field "dataset_id" is not imported',
    ]);
  });
});

describe('rows with files', () => {
  it.each([
    ['attachments', { 'photo.png': { presigned_url: 'https://example.com/photo.png' } }],
    ['attachments', [{ name: 'photo.png' }]],
    ['attachment_urls', { 'photo.png': 'https://example.com/photo.png' }],
  ])('are skipped: %s', async (name, value) => {
    const row = { inputs: { question: 'What is on the photo?' }, outputs: { a: 'A cat' } };
    const result = await imported(
      'x.jsonl',
      jsonl({ ...row, [name]: value }, { ...row, [name]: {} }),
    );
    expect(result.cases).toHaveLength(1);
    expect(result.skipped).toEqual([`x.jsonl:1:1: there are ${name}, which cannot be replayed`]);
  });
});

describe('Braintrust', () => {
  it('imports rows, scores as feedback', async () => {
    const result = await imported(
      'rows.jsonl',
      jsonl(
        {
          id: 'b1',
          input: [{ role: 'user', content: 'hi', name: 'Ann', refusal: null }],
          expected: { role: 'assistant', content: 'Hello' },
          output: 'Go away',
          scores: { user_rating: 0 },
          root_span_id: 's1',
          created: '2026-01-01',
          tags: ['x'],
          metadata: { model: 'm' },
        },
        { id: 'b2', input: 'text', expected: 3, tags: null, metadata: null },
        { id: 'b3', input: [{ role: 'user', content: [{ type: 'image_url' }] }], expected: 1 },
        { id: 'b4', expected: 1 },
        { id: 'b2', input: 'again', expected: 3 },
        { id: 'b5', input: 'x', expected: 1, tags: 'not a list' },
      ),
    );
    expect(result.format).toBe('braintrust');
    expect(result.cases).toEqual([
      {
        id: 'b1',
        messages: [{ role: 'user', content: 'hi' }],
        expected: 'Hello',
        tags: ['x'],
        pinned: false,
        source: {
          system: 'braintrust',
          trace_id: 's1',
          captured_at: '2026-01-01',
          feedback: { user_rating: 0 },
        },
        metadata: { model: 'm' },
      },
      {
        id: 'b2',
        input: 'text',
        expected: 3,
        tags: [],
        pinned: false,
        source: { system: 'braintrust' },
      },
    ]);
    expect(result.skipped).toEqual([
      'rows.jsonl:3:1: messages[0] holds a part that is not text',
      'rows.jsonl:4:1: there is no input',
      'rows.jsonl:5:1: the id "b2" was there before, in line 2',
      expect.stringContaining('rows.jsonl:6:1: this row makes no case: tags:'),
    ]);
    expect(result.notices).toEqual([
      'rows.jsonl:1:1: the field "name" of messages is not imported',
      'rows.jsonl:1:1: the field "output" is not imported',
    ]);
  });
});

describe('OpenAI evals', () => {
  it('imports items and the open-source shape', async () => {
    const result = await imported(
      'e.jsonl',
      jsonl(
        { item: { question: 'Q', correct_label: 'A' }, sample: { output_text: 'B' } },
        {
          input: [
            { role: 'system', content: 's' },
            { role: 'user', content: 'u' },
          ],
          ideal: ['A', 'B'],
        },
        { input: 'plain', ideal: 'A' },
      ),
    );
    expect(result.format).toBe('openai-evals');
    expect(result.cases).toMatchObject([
      { input: { question: 'Q', correct_label: 'A' }, expected: 'A' },
      { messages: [{ role: 'system' }, { role: 'user', content: 'u' }], expected: ['A', 'B'] },
      { input: 'plain', expected: 'A' },
    ]);
    expect(result.notices).toEqual([
      `e.jsonl:1:1: the item's "correct_label" is the expected value, and stays a variable`,
      'e.jsonl:1:1: the field "sample" is not imported',
      'e.jsonl:2:1: "ideal" is a list of answers of which any will do, and is kept as a list',
    ]);
  });

  it('keeps answers of which any will do for contains_any, and unwraps a list of one', async () => {
    const result = await importRows({
      format: 'openai-evals',
      file: 'e.jsonl',
      chunks: jsonl(
        { input: 'Capital?', ideal: ['Paris', 'paris'] },
        { input: 'Capital of Italy?', ideal: ['Rome'] },
        { item: { question: 'Capital?', ideal: ['Paris', 'Paname'] } },
        { input: 'Nothing?', ideal: [] },
      ),
    });
    expect(result.cases.map(({ expected }) => expected)).toEqual([
      ['Paris', 'paris'],
      'Rome',
      ['Paris', 'Paname'],
      undefined,
    ]);
    expect(result.notices.find(({ what }) => what.includes('any will do'))).toMatchObject({
      what: expect.stringContaining('(2 times, first here)'),
      remedy: expect.stringContaining('contains_any: "{{expected}}"'),
    });
    const [any, one] = result.cases.map(({ id, input, expected }) => ({ id, input, expected }));
    expect(
      await pointsOf({ contains_any: '{{expected}}' }, 'It is paris.', { evalCase: { ...any } }),
    ).toBe(1);
    expect(
      await pointsOf({ contains_any: '{{expected}}' }, 'It is Rome.', { evalCase: { ...any } }),
    ).toBe(0);
    expect(
      await pointsOf({ contains_any: '{{expected}}' }, 'It is Rome.', { evalCase: { ...one } }),
    ).toBe(1);
    expect(
      await pointsOf({ contains: '{{expected}}' }, 'It is paris.', { evalCase: { ...any } }),
    ).toBe(0);
  });
});

describe('DeepEval', () => {
  it('imports goldens', async () => {
    const result = await imported(
      'goldens.json',
      JSON.stringify([
        {
          input: 'Q',
          expected_output: 'A',
          context: ['c'],
          retrieval_context: null,
          expected_tools: [{ name: 'f' }],
          actual_output: 'B',
          comments: 'n',
          additional_metadata: { k: 1 },
        },
        { input: 'bare', expected_output: 'A' },
      ]),
    );
    expect(result.format).toBe('deepeval');
    expect(result.cases).toMatchObject([
      {
        input: { input: 'Q', context: ['c'] },
        expected: 'A',
        note: 'n',
        metadata: { k: 1, expected_tools: [{ name: 'f' }] },
      },
      { input: 'bare', expected: 'A' },
    ]);
    expect(result.notices).toEqual([
      'goldens.json:1:2: expected_tools is kept in metadata, where nothing scores it',
      'goldens.json:1:2: the field "actual_output" is not imported',
    ]);
  });
});

describe('any format', () => {
  it('asks when the format is not plain', async () => {
    await expect(imported('x.jsonl', '{"a": 1}')).rejects.toThrow(
      /x\.jsonl: the rows look like none[\s\S]*say which it is: promptfoo, langsmith, braintrust, openai-evals, deepeval/,
    );
    await expect(imported('x.jsonl', '{"inputs": {}, "vars": {}}')).rejects.toThrow(
      /look like promptfoo and like langsmith/,
    );
  });

  it('takes the format that it is told', async () => {
    const result = await imported('x.jsonl', '{"input": "a", "ideal": "b"}', 'braintrust');
    expect(result.cases).toMatchObject([{ input: 'a' }]);
    expect(result.notices).toEqual([
      'x.jsonl:1:1: the field "ideal" is not imported',
      'x.jsonl:1:1: 1 of 1 case has nothing to compare with: there is no "expected" (first here)',
    ]);
  });

  it('names rows by their content, whatever the order of their keys', async () => {
    const first = await imported('x.jsonl', '{"input": "a", "ideal": {"x": 1, "y": 2}}');
    const second = await imported('x.jsonl', '{"ideal": {"y": 2, "x": 1}, "input": "a"}');
    expect(first.cases[0]?.id).toBe(second.cases[0]?.id);
    const other = await imported('x.jsonl', '{"input": "a", "ideal": {"x": 1, "y": 3}}');
    expect(other.cases[0]?.id).not.toBe(first.cases[0]?.id);
  });

  it('writes lines that the dataset reads back', async () => {
    const text = jsonl(
      { id: 1, input: 'a', expected: null, tags: ['t'] },
      { id: 'x', input: { q: 'ä "€" \u2028' }, expected: { a: [1] }, metadata: { m: 1 } },
    );
    const { cases } = await imported('x.jsonl', text);
    const written = cases.map(renderDatasetLine).join('\n');
    expect((await loadDataset({ file: 'd.jsonl', chunks: written })).cases).toEqual(
      JSON.parse(JSON.stringify(cases)),
    );
  });

  it('reports lines that cannot be read, and imports the others', async () => {
    const text = '{"inputs": {"a": 1}}\n{"inputs": \n[1]\n{"inputs": {"__proto__": 1}}\n';
    const result = await imported('x.jsonl', text);
    expect(result.cases).toHaveLength(1);
    expect(result.skipped).toEqual([
      'x.jsonl:2:12: not JSON: expected a complete value',
      'x.jsonl:4: the key "__proto__" is not allowed',
      'x.jsonl:3:1: a row is a mapping, and this is none',
    ]);
    await expect(imported('x.json', '{"data": [1,]}')).rejects.toThrow(
      /x\.json:1:13: the file is not JSON: expected a complete value/,
    );
  });

  it('names rows of JSON by number, line and column', async () => {
    const text = [
      '{"note": [{"data": [1]}, "\\"data\\": ["],',
      ' "examples": [',
      '  {"id": 1, "inputs": {"a": ["]", {"b": 2}]}}, 7,',
      '  {"id": 2, "inputs": {}, "attachments": {}},',
      '  {"id": 1, "inputs": {"a": 3}},',
      '  {"id": 3}',
      ' ]}',
    ].join('\n');
    const { skipped, notices, cases } = await imported('x.json', text, 'langsmith');
    expect(cases.map(({ id }) => id)).toEqual(['1', '2']);
    expect(skipped).toEqual([
      'x.json:3:48: row 2: a row is a mapping, and this is none',
      'x.json:5:3: row 4: the id "1" was there before, in row 1',
      'x.json:6:3: row 5: there is no input',
    ]);
    expect(notices.at(-1)).toBe(
      'x.json:3:3: 2 of 2 cases have nothing to compare with: there is no "expected" (first here)',
    );
  });

  it('has a remedy for everything that it tells', async () => {
    const results = await Promise.all([
      importRows({
        format: 'auto',
        file: 'a.jsonl',
        chunks: jsonl({ item: { q: 'x', label: 'y' } }, { item: { q: 'x', label: 'y' } }),
      }),
      importRows({
        format: 'auto',
        file: 'b.jsonl',
        chunks: jsonl({ inputs: { q: 'x' }, outputs: { a: 'y' } }),
      }),
    ]);
    const told = results.flatMap(({ notices, skipped }) => [...notices, ...skipped]);
    expect(told).toHaveLength(3);
    for (const { remedy } of told) expect(remedy).not.toMatch(/nothing to do/);
  });
});
