import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GithubServer } from './github-server.ts';
import type { LlmServer } from './llm-server.ts';
import { runDist } from './run-dist.ts';

/** Where a job of an event runs. */
export interface EventStage {
  /** The checkout. */
  readonly folder: string;
  readonly github: GithubServer;
  readonly llm: LlmServer;
}

/** What started a job, and what the workflow gave it. */
export interface StartedBy {
  readonly name: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the built Action on a new machine, as GitHub's runner does. Only the report and the log are left. */
export async function runEvent({ folder, github, llm }: EventStage, event: StartedBy) {
  const runner = mkdtempSync(join(tmpdir(), 'pawl-runner-'));
  const file = (name: string, text = '') => {
    writeFileSync(join(runner, name), text);
    return join(runner, name);
  };
  const inputs = {
    'github-token': 'test-token',
    comment: 'true',
    'comment-key': 'default',
    ...event.inputs,
  };
  const before = llm.requests.length;
  const [output, summary] = [file('output'), file('summary')];
  const { code, stdout, stderr } = await runDist('main.js', {
    folder,
    environment: {
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '42',
      RUNNER_TEMP: runner,
      OPENAI_BASE_URL: `${llm.url}/v1`,
      ...event.environment,
    },
  });
  const written = readFileSync(output, 'utf8');
  const outputs = Object.fromEntries(
    [...written.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
      ([, name = '', , value = '']) => [name, value] as const,
    ),
  );
  const reportPath = outputs['report-path'];
  const report = reportPath === undefined ? undefined : readFileSync(reportPath, 'utf8');
  const read = (name: string) =>
    outputs[name] === undefined ? '' : readFileSync(outputs[name], 'utf8');
  const finished = {
    code,
    outputs,
    report,
    junit: read('junit-path'),
    sarif: read('sarif-path'),
    log: stdout + stderr,
    summary: readFileSync(summary, 'utf8'),
    calls: llm.requests.length - before,
  };
  rmSync(runner, { recursive: true, force: true });
  return finished;
}
