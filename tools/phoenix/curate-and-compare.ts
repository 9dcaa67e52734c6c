import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestRepository } from '../../__tests__/support/repository.ts';
import type { FinishedProcess } from '../../__tests__/support/run-dist.ts';
import { type EvalCase, evalCaseSchema } from '../../src/dataset/eval-case.ts';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { type Answered, model, prompts, requests } from './support-desk.ts';
import { tell } from './tell.ts';

/** Runs the built command line in the repository. */
type Run = (args: readonly string[]) => Promise<FinishedProcess>;

const suite = 'support-reply';
const datasetFile = `datasets/${suite}.jsonl`;
const reportFile = 'report.json';

/** A configuration and a prompt with these instructions. */
export function composeFiles(instructions: string): Readonly<Record<string, string>> {
  return {
    'pawl.yml': `version: 1
suites:
  ${suite}:
    prompt: prompts/${suite}.prompt.yml
    model: openai/${model}
    parameters: {temperature: 0, max_output_tokens: 100}
    dataset: ${datasetFile}
    trials: 1
    sequential: off
    metrics:
      as_corrected: {contains: "{{expected}}", primary: true}
`,
    [`prompts/${suite}.prompt.yml`]: `messages:
  - role: system
    content: ${JSON.stringify(instructions)}
`,
  };
}

/** What people disliked becomes cases, once; what cannot be replayed is refused. */
export async function curate(
  run: Run,
  options: {
    readonly repository: TestRepository;
    readonly phoenixUrl: string;
    readonly project: string;
    readonly answered: readonly Answered[];
  },
): Promise<void> {
  const { repository, phoenixUrl, project, answered } = options;
  const from = ['--from', 'phoenix', '--url', phoenixUrl, '--project', project, '--since', '1d'];
  const bad = ['--bad', 'user_feedback = thumbs_down', '--correction', 'metadata.correction'];
  const command = ['curate', ...from, ...bad, '--dataset', datasetFile, '--plain'];
  const first = await run(command);
  assert.equal(first.code, 0, first.stderr);
  assert.match(first.stderr, /the input holds a part that is not text/);
  const cases = readCases(repository.root);
  const disliked = answered.filter(({ request }) => request.correction !== undefined);
  assert.deepEqual(
    cases.map(({ messages, expected }) => [messages?.at(-1)?.content, expected]).toSorted(),
    disliked.map(({ request }) => [request.question, request.correction]).toSorted(),
  );
  for (const { source } of cases) {
    const { traceId } = disliked.find((one) => one.traceId === source?.trace_id) ?? {};
    assert.equal(source?.trace_id, traceId);
    assert.match(source?.url ?? '', new RegExp(`^${phoenixUrl}/redirects/spans/[0-9a-f]{16}$`));
  }
  tell(`pawl curate: ${cases.length} cases with their corrections, a picture refused`);
  const again = await run(command);
  assert.equal(again.code, 0, again.stderr);
  assert.equal(readCases(repository.root).length, cases.length);
  tell('pawl curate once more: no case is added');
  const dry = await run([...command, '--errors', '--dry-run']);
  assert.match(dry.stdout, /Cancel my subscription at once/);
  tell('pawl curate --errors: the call before an error is a case as well');
  pinFirst(repository, cases);
}

function readCases(root: string): readonly EvalCase[] {
  const lines = readFileSync(join(root, datasetFile), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => evalCaseSchema.parse(JSON.parse(line)));
}

/** What a reviewer may do in the diff: this failure must never come back. */
function pinFirst(repository: TestRepository, cases: readonly EvalCase[]): void {
  const lines = cases.map((one, index) => JSON.stringify({ ...one, pinned: index === 0 }));
  repository.commit({ [datasetFile]: `${lines.join('\n')}\n` });
}

/** Without the sentence that mended it the check fails, and both sides are written to Phoenix. */
export async function compare(run: Run, repository: TestRepository): Promise<Report> {
  repository.write(composeFiles(prompts.production));
  const writeBack = ['--write-back', 'phoenix', '--write-back', 'otlp'];
  const { code, stdout, stderr } = await run(['compare', '--json', reportFile, ...writeBack]);
  assert.equal(code, 1, stderr);
  assert.match(stdout, /1 pinned case relapsed/);
  tell('pawl compare --write-back: exit code 1, for the failure that came back is pinned');
  return reportSchema.parse(JSON.parse(readFileSync(join(repository.root, reportFile), 'utf8')));
}

/** A provider that answers well where it is told how. */
export function answerCustomer(messages: readonly { readonly content: string }[]) {
  const asked = messages.at(-1)?.content ?? '';
  const isTold = messages.some(({ content }) => content === prompts.mended);
  const { correction } = requests.find(({ question }) => question === asked) ?? {};
  return { text: isTold && correction !== undefined ? correction : 'I cannot say.' };
}
