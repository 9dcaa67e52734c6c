/**
 * Replays real model updates: GPT-4 and GPT-3.5 between March and June 2023, as recorded by LLMDrift. A server on
 * loopback speaks OpenAI's protocol and answers what each model answered then; the built command line compares a
 * commit that pins the March models with one that pins the June models; the outcome must agree with the published
 * generations to the digit. Then once more with each way of stopping early, and where replays in 1,000 other orders
 * would stop.
 *
 * Usage: npm run llmdrift [-- FOLDER]. FOLDER holds LLMDrift's data as {prime,happy-number}/cases.jsonl
 * ({id, prompt, expected}) and completions.jsonl ({case, model, output, output_tokens}); else $LLMDRIFT; else
 * ../shared/llmdrift beside this repository. Without data there it says so and ends with 0 (a named folder without
 * data: 2); with any disagreement it ends with 1.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startLlmServer } from '../__tests__/support/llm-server.ts';
import { type Report, reportSchema } from '../src/report/report.ts';
import { composeChange } from './llmdrift/change-files.ts';
import { checkReport, columns, type TaskResult } from './llmdrift/check-report.ts';
import { checkStop, stopColumns } from './llmdrift/check-stops.ts';
import { type Generations, loadGenerations } from './llmdrift/generations.ts';
import { type Task, tasks } from './llmdrift/tasks.ts';
import { type ChangeRepository, createChangeRepository } from './processes/change-repository.ts';
import { requireBuild, runCompare } from './processes/compare-process.ts';
import { renderTable } from './screen/render-table.ts';

const named = process.argv[2] ?? (process.env['LLMDRIFT'] || undefined);
const folder = resolve(named ?? join(import.meta.dirname, '..', '..', 'shared', 'llmdrift'));
if (existsSync(join(folder, 'prime', 'cases.jsonl'))) {
  requireBuild();
  process.exitCode = await replayUpdates(loadGenerations(folder));
} else {
  console.log(`LLMDrift's data is not in ${folder}, so there is nothing to replay`);
  // Whoever names a folder wants it replayed; a slip of the pen must not look like an agreement.
  process.exitCode = named === undefined ? 0 : 2;
}

/** @returns the exit code */
async function replayUpdates(generations: Generations): Promise<0 | 1> {
  const server = await startLlmServer({ answer: generations.answer });
  const whole: TaskResult[] = [];
  const stopped: TaskResult[] = [];
  try {
    for (const sequential of ['off', 'checkpoints', 'anytime'] as const) {
      const repository = createChangeRepository(composeChange(generations, sequential));
      const setup = { generations, repository, serverUrl: server.url };
      try {
        // One after another, so that each has its own time.
        for (const task of tasks) {
          const replayed = await replayTask(task, setup);
          if (sequential === 'off') whole.push(checkWhole(task, replayed, generations));
          else stopped.push(checkEarlyStop(task, replayed, sequential));
        }
      } finally {
        repository.remove();
      }
    }
  } finally {
    await server.stop();
  }
  console.log(renderResults(columns, whole));
  console.log(`\n${renderResults(stopColumns, stopped)}`);
  const disagreements = [...whole, ...stopped].flatMap((result) => result.disagreements);
  for (const disagreement of disagreements) console.error(disagreement);
  console.log(
    disagreements.length === 0
      ? `\n${server.requests.length} calls; every number agrees with LLMDrift (Chen, Zaharia and Zou 2023)`
      : `\n${disagreements.length} numbers disagree with LLMDrift (Chen, Zaharia and Zou 2023)`,
  );
  return disagreements.length === 0 ? 0 : 1;
}

function renderResults(titles: readonly string[], results: readonly TaskResult[]): string {
  return renderTable(
    titles,
    results.map(({ cells }) => cells),
  );
}

type Replayed =
  | { readonly kind: 'failed'; readonly said: string }
  | ({ readonly kind: 'replayed'; readonly report: Report } & Awaited<
      ReturnType<typeof runCompare>
    >);

async function replayTask(
  task: Task,
  options: { readonly repository: ChangeRepository; readonly serverUrl: string },
): Promise<Replayed> {
  const { repository, serverUrl } = options;
  const file = join(repository.outputFolder, `${task.suite}.json`);
  const end = await runCompare({
    repository,
    serverUrl,
    args: ['--suite', task.suite, '--json', file],
  });
  if (!existsSync(file))
    return { kind: 'failed', said: `no report, exit code ${end.exitCode}: ${end.stderr.trim()}` };
  const report: Report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { kind: 'replayed', report, ...end };
}

function checkWhole(task: Task, replayed: Replayed, generations: Generations): TaskResult {
  if (replayed.kind === 'failed') return describeFailure(task, replayed.said);
  return checkReport({ ...replayed, task, generations });
}

function checkEarlyStop(
  task: Task,
  replayed: Replayed,
  sequential: 'checkpoints' | 'anytime',
): TaskResult {
  if (replayed.kind === 'failed') return describeFailure(task, replayed.said);
  return checkStop({ task, sequential, report: replayed.report });
}

function describeFailure(task: Task, said: string): TaskResult {
  return { cells: [task.title], disagreements: [`${task.title}: ${said}`] };
}
