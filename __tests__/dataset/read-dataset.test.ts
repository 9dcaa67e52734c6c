import { describe, expect, it } from '@jest/globals';
import { loadDataset, readDataset } from '../../src/dataset/read-dataset.ts';
import { renderDatasetLine } from '../../src/dataset/render-dataset-line.ts';
import type { FileContent } from '../../src/document/lines.ts';
import { ConfigurationError, type Problem } from '../../src/errors.ts';

const load = (file: string, chunks: FileContent) => loadDataset({ file, chunks });
const show = ({ what, where }: Problem) =>
  [where?.file, where?.line, where?.column, ` ${what}`].filter((part) => part).join(':');

async function problemsOf(file: string, chunks: FileContent): Promise<readonly string[]> {
  try {
    await load(file, chunks);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.problems.map(show);
  }
  return [];
}

const lines = (...parts: readonly string[]) => parts.join('\n');

describe('JSONL', () => {
  it('reads every field, with defaults', async () => {
    const full = {
      id: 'a',
      input: { question: 'Where?' },
      messages: [{ role: 'user', content: 'hi' }],
      expected: { n: 1 },
      tags: ['billing'],
      owner: '@ann',
      severity: 'high',
      pinned: true,
      note: 'n',
      source: { system: 'phoenix', url: 'https://x.test', trace_id: 't', feedback: -1 },
      metrics: { resolution: null },
      metadata: { k: [1] },
    };
    const dataset = await load('d.jsonl', lines(JSON.stringify(full), '{"id": 7, "input": "q"}'));
    expect(dataset.cases).toEqual([full, { id: '7', input: 'q', tags: [], pinned: false }]);
    expect(dataset.positionOf('7')).toEqual({ file: 'd.jsonl', line: 2, column: 1 });
    expect(dataset.positionOf('none')).toEqual({ file: 'd.jsonl' });
    expect(dataset.cases.map(renderDatasetLine)).toEqual([
      JSON.stringify(full),
      '{"id":"7","input":"q"}',
    ]);
  });

  it('takes a byte order mark, CRLF, blank lines and any chunks', async () => {
    const text = '\uFEFF{"id":"ä","input":"€ 😀"}\r\n\r\n  \n{"id":"b","input":"x"}';
    const bytes = Buffer.from(text);
    for (const size of [1, 2, 3, 7, 1000]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      expect((await load('d.jsonl', chunks)).cases.map(({ id, input }) => [id, input])).toEqual([
        ['ä', '€ 😀'],
        ['b', 'x'],
      ]);
    }
  });

  it('refuses a key given twice in a case, of which the last would count', async () => {
    const text = lines(
      '{"id": "a", "input": {"id": "x", "pinned": 1}, "pinned": true, "note": "\\"pinned\\": ,"}',
      '{"id": "b", "input": "q", "pinned": true, "pinned": false}',
      '{"id": "c", "input": "q", "tags": ["a", "b"], "t\\u0061gs": []}',
      '{"id": "d", "input": "ends with \\\\", "note": ",\\"note\\":", "note": "n"}',
    );
    expect(await problemsOf('d.jsonl', text)).toEqual([
      'd.jsonl:2:43: the key "pinned" is given twice',
      'd.jsonl:3:47: the key "tags" is given twice',
      'd.jsonl:4:60: the key "note" is given twice',
    ]);
  });

  it('reports every problem with line and column, and keeps the good cases', async () => {
    const text = lines(
      '{"id": "a", "input": {}}',
      '{"id": "b", "input": {}, "pinnned": true}',
      '{"id": "c", "input": {"x": 1}',
      '{"id": "a", "input": "twice"}',
      '{"id": "e", "severity": "hihg", "tags": "x", "input": {}}',
      '{"id": "f", "input": {"x": [1 2]}}',
      '{"id": "g"}',
      '{"input": {}}',
      '[1]',
      '{"id": "h", "input": {"deep": [{"__proto__": {"x": 1}}]}}',
      '{"id": "i", "input": {"c\\u006fnstructor": 1}}',
      '{"id": "j", "input": {"text": "half \\ud83d of it"}}',
      '{"id": "k", "messages": [{"role": "usr", "content": "x"}]}',
      '{"id": "ok", "input": {"prototype_name": "constructor \\ud83d\\ude00"}}',
    );
    const expected = [
      'd.jsonl:2:26: unknown key "pinnned"',
      'd.jsonl:3:30: not JSON: expected a comma or }',
      'd.jsonl:4:8: the id "a" is already used in line 1',
      'd.jsonl:5:25: "severity" has a value that is not known here (hihg)',
      'd.jsonl:5:41: "tags" must be a list, but is a text',
      'd.jsonl:6:31: not JSON: expected a comma or ]',
      'd.jsonl:7:1: a case needs "input" (variables of the prompt) or "messages" (a conversation)',
      'd.jsonl:8:1: "id" is missing',
      'd.jsonl:9:1: the content must be a mapping, but is a list',
      'd.jsonl:10: the key "__proto__" is not allowed',
      'd.jsonl:11: the key "constructor" is not allowed',
      'd.jsonl:12: a text holds half of a surrogate pair',
      'd.jsonl:13:35: "messages[0].role" has a value that is not known here (usr)',
    ];
    expect(await problemsOf('d.jsonl', text)).toEqual(expected);
    const good: string[] = [];
    const problems: string[] = [];
    const onProblem = (problem: Problem) => void problems.push(show(problem));
    for await (const { evalCase } of readDataset({ file: 'd.jsonl', chunks: text, onProblem }))
      good.push(evalCase.id);
    expect(good).toEqual(['a', 'ok']);
    expect(problems).toEqual(expected);
  });

  it.each([
    ['{"id": x}', 8],
    ['{id: 1}', 2],
    ['{"id": "a\tb"}', 8],
    ['{"id": "a', 8],
    ['{"id": "a",}', 12],
    ['{"id" "a"}', 7],
    ['{"id": 01}', 9],
    ['{"id": tru}', 8],
    ['{"a": [1,]}', 10],
    ['{"a": {}} {}', 11],
    ['{"a": "\\x"}', 7],
    ['{"a": -}', 7],
    ['nope', 1],
    ['"\u0080 fine\u2028" x', 11],
  ])('says where %j stops being JSON', async (line, column) => {
    const [problem] = await problemsOf('d.jsonl', line);
    expect(problem?.split(' ')[0]).toBe(`d.jsonl:1:${column}:`);
    expect(problem).toContain('not JSON: expected');
  });

  it('names the line that is not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":"a","input":"x"}\n{"id":"b","input":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}\n'),
    ]);
    expect(await problemsOf('d.jsonl', [bytes])).toEqual(['d.jsonl:2: this line is not UTF-8']);
  });

  it('never repeats the text of a case in a message', async () => {
    const secret = 'my card is 4111';
    for (const line of [
      `{"id": "a", "input": {"t": "${secret}"} ${secret}}`,
      `{"id": "a", "input": 5, "note": ["${secret}"], "severity": "${secret} ${secret}"}`,
    ])
      expect((await problemsOf('d.jsonl', line)).join()).not.toContain('4111');
  });

  it('refuses an empty dataset and an unknown ending', async () => {
    expect(await problemsOf('d.jsonl', '\n\n')).toEqual(['d.jsonl:1:1: the dataset has no cases']);
    expect(await problemsOf('d.yaml', '[]')).toEqual(['d.yaml:1:1: the dataset has no cases']);
    expect(await problemsOf('d.csv', 'id,q\n')).toEqual(['d.csv:1:1: the dataset has no cases']);
    expect((await problemsOf('d.txt', 'x'))[0]).toContain('d.txt: this is not a dataset');
  });

  it('shows 50 problems and counts the others', async () => {
    const problems = await problemsOf('d.jsonl', '{"id": 1}\n'.repeat(5_000));
    expect(problems).toHaveLength(51);
    expect(problems[50]).toBe('d.jsonl: and 9949 more problems');
  });

  it('streams: 20,000 cases pass one at a time, in bounded memory', async () => {
    const padding = 'x'.repeat(2_000);
    let sent = 0;
    async function* chunks() {
      for (; sent < 20_000; sent += 1)
        yield Buffer.from(`{"id":"c${sent}","input":{"q":"${padding}"}}\n`);
    }
    const before = process.memoryUsage().rss;
    let received = 0;
    let furthestAhead = 0;
    const onProblem = (problem: Problem) => {
      throw new Error(problem.what);
    };
    for await (const { where } of readDataset({ file: 'd.jsonl', chunks: chunks(), onProblem })) {
      received += 1;
      furthestAhead = Math.max(furthestAhead, sent - received);
      expect(where.line).toBe(received);
    }
    expect(received).toBe(20_000);
    expect(furthestAhead).toBeLessThanOrEqual(2);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });
});

describe('YAML and JSON', () => {
  it('reads a list, and a list under cases, with positions', async () => {
    const list = lines('- id: a', '  input: {q: x}', '  pinned: true', '- id: b', '  input: hi');
    const expected = [
      { id: 'a', input: { q: 'x' }, pinned: true, tags: [] },
      { id: 'b', input: 'hi', pinned: false, tags: [] },
    ];
    const dataset = await load('d.yaml', list);
    expect(dataset.cases).toEqual(expected);
    expect(dataset.positionOf('b')).toMatchObject({ line: 4 });
    const nested = `cases:\n${list.replaceAll(/^/gm, '  ')}`;
    expect((await load('d.yml', nested)).cases).toEqual(expected);
    expect((await load('d.json', JSON.stringify(expected))).cases).toEqual(expected);
  });

  it('positions problems', async () => {
    const text = lines(
      'cases:',
      '  - id: a',
      '    input: {}',
      '    ownr: x',
      '  - id: a',
      '    input: {}',
    );
    // The row that is wrong has its id all the same.
    expect(await problemsOf('d.yaml', text)).toEqual([
      'd.yaml:4:5: unknown key "ownr"',
      'd.yaml:5:9: the id "a" is already used in line 2',
    ]);
    expect(await problemsOf('d.yaml', text.replace('ownr', 'owner'))).toEqual([
      'd.yaml:5:9: the id "a" is already used in line 2',
    ]);
    expect(await problemsOf('d.yaml', 'a: [\nb')).not.toEqual([]);
    expect(await problemsOf('d.yaml', 'tests: []')).toEqual([
      'd.yaml:1:1: a dataset is a list of cases, or a mapping with the one key "cases"',
    ]);
    expect(await problemsOf('d.yaml', '- id: a\n  input: {__proto__: 1}')).toEqual([
      'd.yaml:2:11: the key "__proto__" is not allowed',
    ]);
  });
});

describe('CSV', () => {
  it('reads known columns, variables and metadata', async () => {
    const text = lines(
      '\uFEFFid,question,input.id,expected,tags,owner,severity,pinned,note,source_url,metadata.plan',
      'a,"Where, ""when""?\r\nAnd how?",i1,42,billing; vip ;,@ann,high,TRUE,n,https://x.test,pro',
      '',
      'b,,,,,,,,,,',
    );
    const dataset = await load('d.csv', text);
    expect(dataset.cases).toEqual([
      {
        id: 'a',
        input: { question: 'Where, "when"?\nAnd how?', id: 'i1' },
        expected: '42',
        tags: ['billing', 'vip'],
        owner: '@ann',
        severity: 'high',
        pinned: true,
        note: 'n',
        source: { url: 'https://x.test' },
        metadata: { plan: 'pro' },
      },
      { id: 'b', input: { question: '', id: '' }, tags: [], pinned: false, metadata: { plan: '' } },
    ]);
    expect(dataset.positionOf('b').line).toBe(5);
  });

  it('tells what is wrong with every row, and repeated ids behind other faults', async () => {
    const text = 'id,q,pinned\na,hi,maybe\na,ho,\nc,d,e,f\ng,h,perhaps';
    expect((await problemsOf('d.csv', text)).map((problem) => problem.slice(0, 40)).sort()).toEqual(
      [
        'd.csv:2:1: "pinned" must be true or fals',
        'd.csv:3:1: the id "a" is already used in',
        'd.csv:4:1: this row has 4 cells, but the',
        'd.csv:5:1: "pinned" must be true or fals',
      ],
    );
  });

  it.each([
    ['id,q,pinnned\na,x,true', 'd.csv:1:1: the column "pinnned" is close to "pinned"'],
    ['id,q,q\na,x,y', 'd.csv:1:1: the column "q" is there twice'],
    ['id,q\na,x,y', 'd.csv:2:1: this row has 3 cells, but the header has 2'],
    ['id,q\na,"x', 'd.csv:2:1: a quoted cell is not closed'],
    ['id,q\na,x"y"', 'd.csv:2:1: a double quote stands inside of an unquoted cell'],
    ['id,q\n"a"b,x', 'd.csv:2:1: text follows a quoted cell'],
    ['id,q,pinned\na,x,maybe', 'd.csv:2:1: "pinned" must be true or false, but is a text'],
    [
      'id,q,severity\n"a\n",x,huge',
      'd.csv:2:1: "severity" has a value that is not known here (huge)',
    ],
    ['q\nx', 'd.csv:2:1: "id" is missing'],
    ['', 'd.csv:1:1: the file has no header'],
  ])('%j', async (text, expected) => {
    expect(await problemsOf('d.csv', text)).toEqual([expected]);
  });
});
