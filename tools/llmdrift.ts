/**
 * Replays real model updates: GPT-4 and GPT-3.5 between March and June 2023, as recorded by LLMDrift. A server on
 * loopback speaks OpenAI's protocol and answers what each model answered then; the built command line compares a
 * commit that pins the March models with one that pins the June models; the outcome must agree with the published
 * generations to the digit.
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
  const repository = createChangeRepository(composeChange(generations));
  const server = await startLlmServer({ answer: generations.answer });
  const results: TaskResult[] = [];
  try {
    // One after another, so that each has its own time.
    for (const task of tasks)
      results.push(await replayTask(task, { generations, repository, serverUrl: server.url }));
  } finally {
    await server.stop();
    repository.remove();
  }
  console.log(
    renderTable(
      columns,
      results.map(({ cells }) => cells),
    ),
  );
  const disagreements = results.flatMap((result) => result.disagreements);
  for (const disagreement of disagreements) console.error(disagreement);
  console.log(
    disagreements.length === 0
      ? `\n${server.requests.length} calls; every number agrees with LLMDrift (Chen, Zaharia and Zou 2023)`
      : `\n${disagreements.length} numbers disagree with LLMDrift (Chen, Zaharia and Zou 2023)`,
  );
  return disagreements.length === 0 ? 0 : 1;
}

async function replayTask(
  task: Task,
  options: {
    readonly generations: Generations;
    readonly repository: ChangeRepository;
    readonly serverUrl: string;
  },
): Promise<TaskResult> {
  const { generations, repository, serverUrl } = options;
  const file = join(repository.outputFolder, `${task.suite}.json`);
  const end = await runCompare({
    repository,
    serverUrl,
    args: ['--suite', task.suite, '--json', file],
  });
  if (!existsSync(file)) {
    const said = end.stderr.trim();
    return {
      cells: [task.title],
      disagreements: [`${task.title}: no report, exit code ${end.exitCode}: ${said}`],
    };
  }
  const report: Report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return checkReport({ ...end, task, report, generations });
}
