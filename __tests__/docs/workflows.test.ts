import { readdirSync, readFileSync } from 'node:fs';
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { renderInitFiles } from '../../src/cli/init-files.ts';
import { loadPages } from './doc-pages.ts';

interface Workflow {
  readonly name: string;
  readonly text: string;
}

const filesOf = (folder: string): readonly Workflow[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => ({
      name: `${folder}/${name}`,
      text: readFileSync(`${folder}/${name}`, 'utf8'),
    }));
const files = [...filesOf('.github/workflows'), ...filesOf('docs/workflows')];
/** Whole workflows in README and the guide; parts of one are of no use to a linter. */
const snippets = loadPages().flatMap(({ file, blocks }) =>
  blocks
    .filter(
      ({ language, text }) => language === 'yaml' && /^jobs:/m.test(text) && /^on:/m.test(text),
    )
    .map(({ text }) => ({ name: `${file}: ${text.split('\n', 1)[0]}`, text })),
);
const all = [...files, ...snippets];

const stepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const permissionsSchema = z.record(z.string(), z.enum(['read', 'write', 'none']));
const jobSchema = z.object({
  if: z.string().optional(),
  permissions: permissionsSchema.optional(),
  'timeout-minutes': z.number().max(60),
  steps: z.array(stepSchema),
});
/** The events, in each of the three ways to write them. */
function listEvents(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.map(String);
  return Object.keys(z.record(z.string(), z.unknown()).parse(on));
}
const workflowSchema = z.object({
  on: z.unknown().transform(listEvents),
  permissions: permissionsSchema,
  concurrency: z.unknown().optional(),
  jobs: z.record(z.string(), jobSchema),
});
const read = ({ text }: Workflow) => workflowSchema.parse(parse(text));
const stepsOf = (workflow: Workflow) =>
  Object.values(read(workflow).jobs).flatMap(({ steps }) => steps);

/** What GitHub's own parser finds wrong: unknown keys, events, permissions, contexts and functions. */
async function lint({ name, text }: Workflow): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/** As a workflow writes it; in a string of its own it would look like a slip. */
const expression = (text: string): string => `\${{ ${text} }}`;

/** Rules of ours; each is shown below to find what it is for. */
const rules: Readonly<Record<string, (workflow: Workflow) => readonly string[]>> = {
  'never runs on pull_request_target': (workflow) =>
    read(workflow).on.filter((event) => event === 'pull_request_target'),
  'puts no expression into a script, where its value would be code': (workflow) =>
    stepsOf(workflow).flatMap(({ run = '' }) => run.match(/\$\{\{.*?\}\}/g) ?? []),
  'hands secrets to steps by env alone, never to a whole job': ({ text }) =>
    text.match(/^ {0,6}\S.*\$\{\{ *secrets\..*$/gm) ?? [],
  'checks out nothing but what started it': (workflow) =>
    stepsOf(workflow)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@') === true)
      .flatMap((step) => ['ref', 'repository'].filter((name) => step.with?.[name] !== undefined)),
  'has no paths filter, which would leave a required check pending': ({ text }) =>
    text.match(/^\s*paths(?:-ignore)?:/gm) ?? [],
  'names uploads after the attempt': (workflow) =>
    stepsOf(workflow)
      .filter(({ uses }) => uses?.startsWith('actions/upload-artifact@') === true)
      .map((step) => String(step.with?.['name']))
      .filter((name) => !name.includes(expression('github.run_attempt'))),
};

/** By the SHA of a commit and with the version beside it, or GitHub's own example of where Pawl lives. */
const isPinned = (line: string): boolean =>
  /uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line) || /uses: OWNER\/pawl@v1 #/.test(line);

describe('workflows', () => {
  it.each(all)("$name: GitHub's own parser has nothing to say", async (workflow) => {
    expect(await lint(workflow)).toEqual([]);
  });

  it.each(all)('$name states permissions and timeouts', (workflow) => {
    const { permissions, jobs } = read(workflow);
    expect(Object.values(permissions)).not.toContain('write-all');
    for (const job of Object.values(jobs)) expect(job.permissions ?? permissions).toBeDefined();
  });

  describe.each(Object.entries(rules))('%s', (_, find) => {
    it.each(files)('$name', (workflow) => {
      expect(find(workflow)).toEqual([]);
    });
  });

  it('row 84: no example uploads under a name that a second attempt would meet again', () => {
    const find = rules['names uploads after the attempt'];
    expect(all.flatMap((workflow) => find?.(workflow) ?? ['no rule'])).toEqual([]);
  });

  it.each(files)('$name pins actions of others by SHA', ({ text }) => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses.filter((line) => !isPinned(line))).toEqual([]);
  });

  it.each(filesOf('docs/workflows'))(
    '$name gives no token by default, and groups its runs',
    (workflow) => {
      const { permissions, concurrency, jobs } = read(workflow);
      expect(permissions).toEqual({});
      expect(concurrency !== undefined || Object.values(jobs).length > 1).toBe(true);
    },
  );

  it('pawl init writes the workflow of the guide, with every permission that is used', () => {
    const { '.github/workflows/pawl.yml': text } = renderInitFiles({ action: 'OWNER/pawl@v1' });
    const shown = snippets.find(({ name }) => name.startsWith('docs/workflow.md: name: Pawl'));
    if (text === undefined || shown === undefined) throw new Error('there is no workflow');
    expect(parse(text)).toEqual(parse(shown.text));
    const written = Object.entries(read({ name: 'pawl init', text }).permissions);
    const page = readFileSync('docs/workflow.md', 'utf8');
    const table = [...page.matchAll(/^\| `([\w-]+: (?:read|write))` \|/gm)].map(([, one]) => one);
    expect(written.map(([scope, value]) => `${scope}: ${value}`)).toEqual(table);
    expect(table).toContain('checks: write');
  });

  it('dist is rebuilt and compared before anything lands or is released', () => {
    const textOf = (name: string) => files.find((file) => file.name.endsWith(name))?.text ?? '';
    expect(readFileSync('.ci/run', 'utf8')).toMatch(/^part 'rebuild of dist' dist_is_rebuilt$/m);
    expect(textOf('workflows/ci.yml')).toContain('- run: .ci/run');
    expect(textOf('workflows/release.yml')).toMatch(/- run: \.ci\/run[\s\S]*needs: check/);
  });

  it('nothing of npm runs in a job whose token may write', () => {
    const writing = filesOf('.github/workflows').flatMap((workflow) =>
      Object.values(read(workflow).jobs).filter(({ permissions = {} }) =>
        Object.values(permissions).includes('write'),
      ),
    );
    expect(writing.length).toBeGreaterThan(0);
    const run = writing.flatMap(({ steps }) => steps.flatMap((step) => step.run ?? []));
    expect(run.filter((script) => /\b(?:npm|npx|node|\.ci\/run)\b/.test(script))).toEqual([]);
  });

  it('the publisher checks nothing out, runs no script, and has neither secrets nor the right to write code', () => {
    const [publisher] = filesOf('docs/workflows').filter(({ name }) =>
      name.endsWith('/publish.yml'),
    );
    if (publisher === undefined) throw new Error('there is no publisher');
    const { jobs } = read(publisher);
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([
      { actions: 'read', 'pull-requests': 'write' },
    ]);
    const steps = stepsOf(publisher);
    expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
      'actions/download-artifact',
      'OWNER/pawl',
    ]);
    expect(steps.every(({ run, env }) => run === undefined && env === undefined)).toBe(true);
    expect(publisher.text).not.toMatch(/\{\{ *secrets\./);
  });

  it.each<[string, string]>([
    ['never runs on pull_request_target', 'on: {pull_request_target: }'],
    [
      'puts no expression into a script, where its value would be code',
      `run: echo "${expression('github.event.pull_request.title')}"`,
    ],
    [
      'hands secrets to steps by env alone, never to a whole job',
      `env: {K: "${expression('secrets.K')}"}`,
    ],
    ['checks out nothing but what started it', 'uses: actions/checkout@v6\n        with: {ref: x}'],
    [
      'names uploads after the attempt',
      'uses: actions/upload-artifact@v6\n        with: {name: x}',
    ],
    ['has no paths filter, which would leave a required check pending', 'paths: [src]'],
  ])('a workflow would be found that breaks: %s', (rule, line) => {
    const isStep = /^(run|uses)/.test(line);
    const text = `${line.startsWith('on:') ? line : 'on: {push: }'}
permissions: {}
jobs:
  x:
    ${isStep || line.startsWith('on:') ? 'runs-on: ubuntu-latest' : line}
    timeout-minutes: 1
    steps:
      - ${isStep ? line : 'run: "true"'}
`;
    expect(rules[rule]?.({ name: 'x', text })).toHaveLength(1);
  });

  it('a mistake would be found', async () => {
    const [workflow] = files;
    if (workflow === undefined) throw new Error('no workflow');
    const broken = workflow.text
      .replace('runs-on:', 'run-on:')
      .replace('contents: read', 'contents: rea');
    expect((await lint({ ...workflow, text: broken })).length).toBeGreaterThan(0);
  });
});
