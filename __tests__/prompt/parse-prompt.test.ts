import { describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '../../src/errors.ts';
import { composePrompt, parsePrompt } from '../../src/prompt/parse-prompt.ts';

function problemsOf(action: () => unknown): readonly string[] {
  try {
    action();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.problems.map(({ what, where }) =>
      [where?.file, where?.line, where?.column, ` ${what}`].filter((part) => part).join(':'),
    );
  }
  return [];
}

/** What Prompty would fill in from the machine. */
const reference = (to: string) => `\${${to}}`;
const lines = (...parts: readonly string[]) => parts.join('\n');

describe('GitHub Models (.prompt.yml)', () => {
  it('reads all of it', () => {
    const text = lines(
      'name: Reply',
      'description: Answers',
      'model: openai/gpt-4o-mini',
      'modelParameters: {maxCompletionTokens: 300, temperature: 0.2, topP: 0.9, stop: [END]}',
      'responseFormat: json_schema',
      'jsonSchema: |-',
      '  {"name": "reply", "strict": true, "schema": {"type": "object"}}',
      'messages:',
      '  - role: system',
      '    content: Be kind',
      '  - {role: user, content: "{{question}}"}',
      'testData: [{question: x, expected: y}]',
      'evaluators: [{name: n, string: {contains: y}}]',
    );
    expect(parsePrompt({ file: 'a/reply.prompt.yml', text })).toEqual({
      file: 'a/reply.prompt.yml',
      engine: 'curly',
      template: {
        kind: 'messages',
        messages: [
          { role: 'system', content: 'Be kind' },
          { role: 'user', content: '{{question}}' },
        ],
      },
      model: 'openai/gpt-4o-mini',
      parameters: { max_output_tokens: 300, temperature: 0.2, top_p: 0.9, stop: ['END'] },
      tools: [],
      responseSchema: { name: 'reply', strict: true, schema: { type: 'object' } },
      defaults: {},
    });
  });

  it('positions every problem', () => {
    const text = lines(
      'name: Reply',
      'modelParametrs: {}',
      'messages:',
      '  - role: wizard',
      '    content: Be kind',
      '  - role: user',
      '    contnt: hi',
    );
    expect(problemsOf(() => parsePrompt({ file: 'p.prompt.yaml', text }))).toEqual([
      'p.prompt.yaml:2:1: unknown key "modelParametrs"',
      'p.prompt.yaml:4:11: "messages[0].role" has a value that is not known here (wizard)',
      'p.prompt.yaml:6:5: "content" is missing in messages[1]',
      'p.prompt.yaml:7:5: unknown key "contnt" in messages[1]',
    ]);
  });

  it.each([
    [
      'modelParameters: {maxTokens: 1, max_tokens: 2}',
      ':2:33: "max_tokens" sets max_output_tokens a second time',
    ],
    ['modelParameters: {temprature: 1}', ':2:19: unknown parameter "temprature"'],
    ['modelParameters: {temperature: hot}', ':2:19: "temperature": Invalid input'],
    ['jsonSchema: "{}"', ':2:1: jsonSchema has no effect'],
    ['responseFormat: json_schema', ':2:17: responseFormat is json_schema, but'],
    ['responseFormat: json_schema\njsonSchema: "{x"', ':3:13: jsonSchema is not JSON'],
  ])('refuses %j', (line, expected) => {
    const text = `messages: [{role: user, content: hi}]\n${line}`;
    const [problem] = problemsOf(() => parsePrompt({ file: 'p.prompt.yml', text }));
    expect(problem).toContain(`p.prompt.yml${expected}`);
  });

  it('gives the remedy for a misspelt parameter', () => {
    const text = 'messages: [{role: user, content: hi}]\nmodelParameters: {temprature: 1}';
    expect(() => parsePrompt({ file: 'p.prompt.yml', text })).toThrow(
      /did you mean "temperature"\?/,
    );
  });
});

describe('dotprompt (.prompt)', () => {
  it('reads all of it, picoschema included', () => {
    const text = lines(
      '# comment',
      '---',
      'model: googleai/gemini-3-flash',
      'config: {temperature: 0.5, maxOutputTokens: 200, topP: 0.8, topK: 40, stopSequences: [x]}',
      'input:',
      '  schema: {question: string}',
      '  default: {tone: kind}',
      'output:',
      '  format: json',
      '  schema:',
      '    answer: string, what to say',
      '    score?: number',
      '    tags(array, labels): string',
      '    kind?(enum): [a, b]',
      '    order(object, the order):',
      '      id: integer',
      '      (*): any',
      'tools:',
      '  - {name: look_up, description: d, parameters: {type: object}}',
      'toolDefs:',
      '  - {name: refund, inputSchema: {id: string}}',
      'myorg.owner: me',
      '---',
      '',
      'Hello {{question}}',
      '',
    );
    expect(parsePrompt({ file: 'p.prompt', text })).toEqual({
      file: 'p.prompt',
      engine: 'handlebars',
      template: { kind: 'body', text: 'Hello {{question}}', markers: 'dotprompt' },
      model: 'googleai/gemini-3-flash',
      parameters: {
        temperature: 0.5,
        max_output_tokens: 200,
        top_p: 0.8,
        stop: ['x'],
        extra: { top_k: 40 },
      },
      tools: [
        { name: 'look_up', description: 'd', parameters: { type: 'object' } },
        {
          name: 'refund',
          parameters: {
            type: 'object',
            properties: { id: { type: 'string' } },
            required: ['id'],
            additionalProperties: false,
          },
        },
      ],
      responseSchema: {
        name: 'output',
        schema: {
          type: 'object',
          properties: {
            answer: { type: 'string', description: 'what to say' },
            score: { type: ['number', 'null'] },
            tags: { type: 'array', items: { type: 'string' }, description: 'labels' },
            kind: { enum: ['a', 'b', null] },
            order: {
              type: 'object',
              properties: { id: { type: 'integer' } },
              required: ['id'],
              additionalProperties: {},
              description: 'the order',
            },
          },
          required: ['answer', 'tags', 'order'],
          additionalProperties: false,
        },
      },
      defaults: { tone: 'kind' },
    });
  });

  it('keeps a JSON Schema as it is, and needs no front matter', () => {
    const schema = '{type: object, properties: {a: {type: string}}}';
    const prompt = parsePrompt({
      file: 'p.prompt',
      text: `---\noutput: {schema: ${schema}}\n---\nx`,
    });
    expect(prompt.responseSchema?.schema).toEqual({
      type: 'object',
      properties: { a: { type: 'string' } },
    });
    expect(parsePrompt({ file: 'p.prompt', text: 'just {{x}}' }).template).toMatchObject({
      text: 'just {{x}}',
    });
  });

  it.each([
    ['tools: [look_up]', ':2:9: a tool is given by its name'],
    ['confg: {}', ':2:1: unknown key "confg"'],
    [
      'output: {schema: {a: Address}}',
      ':2:18: output.schema: the type "Address" is defined outside',
    ],
    ['output: {format: text, schema: {a: string}}', ':2:32: output.schema has no effect'],
    ['a: 1\na: 2', ':3:1: not readable as YAML: Map keys must be unique'],
    ['x: *no', ':2:4: the alias *no repeats nothing'],
  ])('refuses %j', (yaml, expected) => {
    const text = `---\n${yaml}\n---\nx`;
    const problems = problemsOf(() => parsePrompt({ file: 'p.prompt', text }));
    expect(problems.join('\n')).toContain(`p.prompt${expected}`);
  });

  it('says where an open front matter starts', () => {
    expect(problemsOf(() => parsePrompt({ file: 'p.prompt', text: '\n---\na: 1\n' }))).toEqual([
      'p.prompt:2: the front matter is not closed',
    ]);
  });
});

describe('Prompty (.prompty)', () => {
  it('reads version 1', () => {
    const text = lines(
      '---',
      'name: Basic',
      'authors: [me]',
      'model:',
      '  api: chat',
      '  configuration:',
      '    type: azure_openai',
      `    azure_endpoint: ${reference('env:AZURE_OPENAI_ENDPOINT')}`,
      '    azure_deployment: gpt-4o',
      '  parameters:',
      '    max_tokens: 128',
      '    temperature: 0.2',
      '    response_format: {type: json_object}',
      '    tools: [{type: function, function: {name: f, parameters: {type: object}}}]',
      'sample: {name: Jane}',
      'inputs: {name: {type: string}, tone: {default: kind}}',
      '---',
      'system:',
      'Hi {{name}}',
    );
    expect(parsePrompt({ file: 'p.prompty', text })).toEqual({
      file: 'p.prompty',
      engine: 'jinja',
      template: { kind: 'body', text: 'system:\nHi {{name}}', markers: 'prompty' },
      model: 'azure/gpt-4o',
      parameters: { max_output_tokens: 128, temperature: 0.2 },
      tools: [{ name: 'f', parameters: { type: 'object' } }],
      responseSchema: { name: 'response' },
      defaults: { tone: 'kind' },
    });
  });

  it('reads version 2', () => {
    const text = lines(
      '---',
      'model:',
      '  id: gpt-5.4-mini',
      '  provider: openai',
      '  apiType: responses',
      `  connection: {kind: key, apiKey: "${reference('env:KEY')}"}`,
      '  options: {maxOutputTokens: 9, topP: 1, additionalProperties: {verbosity: low}}',
      'inputs:',
      '  - {name: a, kind: string, example: x}',
      '  - {name: b, default: 2}',
      'template: {format: {kind: mustache}, parser: {kind: prompty}}',
      '---',
      'user:',
      '{{a}}',
    );
    expect(parsePrompt({ file: 'p.prompty', text })).toMatchObject({
      engine: 'mustache',
      model: 'openai/gpt-5.4-mini',
      parameters: { max_output_tokens: 9, top_p: 1, extra: { verbosity: 'low' } },
      defaults: { b: 2 },
    });
  });

  it.each([
    [`model: {id: "${reference('env:MODEL')}"}`, ':2:8: model refers to the environment'],
    [
      `inputs: {a: {default: "${reference('file:secret.txt')}"}}`,
      ':2:9: inputs refers to the environment',
    ],
    ['template: nope', ':2:11: the template format "nope" is not known'],
    ['modle: x', ':2:1: unknown key "modle"'],
  ])('refuses %j', (yaml, expected) => {
    const text = `---\n${yaml}\n---\nuser:\nx`;
    const problems = problemsOf(() => parsePrompt({ file: 'p.prompty', text }));
    expect(problems.join('\n')).toContain(`p.prompty${expected}`);
  });
});

describe('text', () => {
  it.each([
    ['p.txt', 'curly'],
    ['p.md', 'curly'],
    ['prompt', 'curly'],
    ['p.md.liquid', 'liquid'],
    ['p.txt.LIQUID', 'liquid'],
    ['p.hbs', 'handlebars'],
    ['p.mustache', 'mustache'],
    ['p.jinja2', 'jinja'],
  ])('%s is read as %s', (file, engine) => {
    expect(parsePrompt({ file, text: '---\na: b\n---\n' })).toEqual({
      file,
      engine,
      template: { kind: 'text', text: '---\na: b\n---\n' },
      parameters: {},
      tools: [],
      defaults: {},
    });
  });

  it('does not send the text of a YAML file as a prompt', () => {
    expect(problemsOf(() => parsePrompt({ file: 'reply.yml', text: 'messages: []' }))).toEqual([
      'reply.yml: it is not said what kind of prompt this file is',
    ]);
  });

  it('refuses an empty one', () => {
    expect(problemsOf(() => parsePrompt({ file: 'p.txt', text: ' \n' }))).toEqual([
      'p.txt: the prompt is empty',
    ]);
  });
});

describe('composePrompt', () => {
  const text = (file: string) => ({ file, text: 'x' });

  it('orders the parts', () => {
    const prompt = composePrompt({ user: text('u.md'), system: text('s.txt') });
    expect(prompt).toMatchObject({ file: 's.txt + u.md', engine: 'curly' });
    expect(prompt.template).toEqual({
      kind: 'messages',
      messages: [
        { role: 'system', content: 'x' },
        { role: 'user', content: 'x' },
      ],
    });
  });

  it('refuses two engines, prompt files, and nothing', () => {
    expect(
      problemsOf(() => composePrompt({ system: text('s.md'), user: text('u.liquid') })),
    ).toEqual(['u.liquid: the user part is written in liquid, but the system part in curly']);
    expect(problemsOf(() => composePrompt({ user: text('u.prompt.yml') }))).toEqual([
      'u.prompt.yml: the user part is a prompt file with messages of its own',
    ]);
    expect(problemsOf(() => composePrompt({}))).toHaveLength(1);
  });
});
