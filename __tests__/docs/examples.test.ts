import { describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { parseConfig } from '../../src/config/parse-config.ts';
import { configSchema } from '../../src/config/schema.ts';
import { parseWaivers } from '../../src/config/waivers.ts';
import { loadDataset } from '../../src/dataset/read-dataset.ts';
import { parsePrompt } from '../../src/prompt/parse-prompt.ts';
import { parseResponseSchema, parseTools } from '../../src/prompt/parse-tools.ts';
import { createPromptRenderer } from '../../src/prompt/render-prompt.ts';
import {
  applicationAnswerSchema,
  composeApplicationMessage,
} from '../../src/providers/application-message.ts';
import { parseParameters } from '../../src/providers/parameters.ts';
import { readRecordingRow, recordingRowSchema } from '../../src/providers/recording-row.ts';
import { renderOutputs } from '../../src/report/markdown-diff.ts';
import { createScorer } from '../../src/scoring/registry.ts';
import { makeOutput } from '../support/reports.ts';
import { type CodeBlock, loadPages, readActionNames } from './doc-pages.ts';

const pages = loadPages();
const blocksIn = (...languages: string[]): readonly CodeBlock[] =>
  pages.flatMap(({ blocks }) => blocks.filter(({ language }) => languages.includes(language)));
const titled = (blocks: readonly CodeBlock[]) =>
  blocks.map((block) => ({
    ...block,
    title: `${block.page}: ${block.text.split('\n', 1)[0] ?? ''}`,
  }));

const stepSchema = z.object({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflowSchema = z.object({
  on: z.unknown(),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({ 'timeout-minutes': z.number(), steps: z.array(stepSchema) }),
  ),
});

function checkSteps(steps: readonly z.output<typeof stepSchema>[]): void {
  const own = steps.filter((step) => step.uses?.includes('/pawl@') === true);
  for (const name of own.flatMap((step) => Object.keys(step.with ?? {})))
    expect(readActionNames().inputs).toContain(name);
}

/** Parts of pawl.yml are shown alone; here they get the rest that a whole one has. */
async function checkConfig(written: Readonly<Record<string, unknown>>): Promise<void> {
  const asksApplication = ['command', 'http', 'paths'].some((key) => Object.hasOwn(written, key));
  const asked = asksApplication
    ? { command: ['node', 'reply.mjs'] }
    : { prompt: 'prompts/reply.md', model: 'openai/gpt-4.1-mini-2025-04-14' };
  const suite = {
    ...asked,
    dataset: 'datasets/reply.jsonl',
    metrics: { exact: { equals: '{{expected}}' } },
  };
  const isWhole = Object.keys(written).some((key) => Object.hasOwn(configSchema.shape, key));
  const whole = isWhole
    ? { version: 1, suites: { reply: suite }, ...written }
    : { version: 1, suites: { reply: { ...suite, ...written } } };
  const { config } = parseConfig({ file: 'pawl.yml', text: stringify(whole) });
  for (const { metrics, parameters, tools, response_schema: schema } of Object.values(
    config.suites,
  )) {
    expect(parseParameters(parameters).problems).toEqual([]);
    if (Array.isArray(tools)) parseTools(tools, { file: 'pawl.yml' });
    if (typeof schema === 'object') parseResponseSchema(schema, { file: 'pawl.yml' });
    for (const metric of metrics)
      await createScorer(metric, { jsonSchema: { type: 'object' }, judge: noJudge });
  }
}
const noJudge = {
  model: 'none',
  recall: async () => undefined,
  call: () => Promise.reject(new Error('not called here')),
};

async function checkYaml({ text }: CodeBlock): Promise<void> {
  const value: unknown = parse(text);
  const steps = z.array(stepSchema.required({ uses: true })).safeParse(value);
  if (steps.success) return checkSteps(steps.data);
  if (Array.isArray(value)) {
    await loadDataset({ file: 'example.yaml', chunks: text });
    return;
  }
  const fields = z.record(z.string(), z.unknown()).parse(value);
  if ('jobs' in fields) {
    const { jobs } = workflowSchema.parse(fields);
    for (const job of Object.values(jobs)) checkSteps(job.steps);
  } else if ('messages' in fields) parsePrompt({ file: 'example.prompt.yml', text });
  else if (Array.isArray(fields['waivers'])) parseWaivers({ file: 'pawl.waivers.yml', text });
  else if ('suites' in fields) {
    // As written, so that positions and YAML's own rules count.
    parseConfig({ file: 'pawl.yml', text });
    await checkConfig(fields);
  } else await checkConfig(fields);
}

const promptEndings = ['liquid', 'handlebars', 'mustache', 'jinja', 'dotprompt', 'prompty'];

describe('examples of the guide', () => {
  it.each(titled(blocksIn('yaml')))('$title', async (block) => {
    await checkYaml(block);
  });

  it.each(titled(blocksIn('jsonl')))('$title', async ({ text }) => {
    const rows = text.split('\n').map((line): unknown => JSON.parse(line));
    const isRecording = rows.every((row) => z.object({ model: z.string() }).safeParse(row).success);
    if (isRecording)
      for (const row of rows) expect(readRecordingRow(recordingRowSchema.parse(row))).toBeDefined();
    else await loadDataset({ file: 'example.jsonl', chunks: text });
  });

  it.each(titled(blocksIn('json')))('$title', ({ text }) => {
    const message: unknown = JSON.parse(text);
    const asked = z.object({ id: z.string(), trial: z.number(), input: z.unknown() });
    const isAnswer = z.object({ output: z.unknown() }).safeParse(message).success;
    if (isAnswer) expect(applicationAnswerSchema.parse(message)).toBeDefined();
    else {
      const { id, trial, input } = asked.parse(message);
      const request = { caseId: id, trial, model: '', messages: [], tools: [], parameters: {} };
      expect(
        composeApplicationMessage({ ...request, application: { input, version: '' } }),
      ).toEqual(message);
    }
  });

  it.each(titled(blocksIn('csv')))('$title', async ({ text }) => {
    await loadDataset({ file: 'example.csv', chunks: text });
  });

  it.each(titled(blocksIn(...promptEndings)))('$page: $language', async ({ language, text }) => {
    const ending = language === 'dotprompt' ? 'prompt' : language;
    const renderer = await createPromptRenderer(parsePrompt({ file: `example.${ending}`, text }));
    const order = { id: 'A-17', status: 'lost' };
    const variables = { language: 'English', question: 'Where is it?', order };
    const messages = renderer.render(variables, { caseId: 'example' });
    expect(messages.at(-1)).toMatchObject({ role: 'user' });
    expect(messages.map(({ content }) => content).join('\n')).toContain('Where is it?');
  });

  it('shows a diff of two outputs as the comment does', () => {
    const diffs = blocksIn('diff');
    const answer = (when: string) =>
      makeOutput(`Returns are free of charge.\nThey are accepted ${when}.\nAsk us.\nAny time.`);
    const sides = { baseline: answer('within 30 days'), candidate: answer('at any time') };
    const shown = renderOutputs(sides, { baseline: 'passed', candidate: 'failed' }, 600);
    expect(diffs).toHaveLength(1);
    for (const { text } of diffs) expect(shown).toContain(`\n${text.trimEnd()}\n`);
  });

  it('has no example in a language that nothing here checks', () => {
    const known = [
      'yaml',
      'json',
      'jsonl',
      'csv',
      'sh',
      'text',
      'markdown',
      'js',
      'diff',
      'mermaid',
      ...promptEndings,
    ];
    const guide = pages.filter(
      ({ file }) => !/architecture|decisions|benchmarks|threat-model/.test(file),
    );
    const others = guide.flatMap(({ blocks }) =>
      blocks.filter(({ language }) => language !== '' && !known.includes(language)),
    );
    expect(others).toEqual([]);
  });
});
