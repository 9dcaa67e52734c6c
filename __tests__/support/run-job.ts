import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportSchema } from '../../src/report/report.ts';
import { canary } from './canary.ts';
import type { LlmServer } from './llm-server.ts';
import type { TestRepository } from './repository.ts';
import { runDist } from './run-dist.ts';

/** Where jobs run. */
export interface JobStage {
  readonly repository: TestRepository;
  readonly llm: LlmServer;
  /** Address of GitHub's cache. */
  readonly cacheUrl?: string;
  /** The runner's temporary folder; it has the same path on every machine. */
  readonly temporary: string;
}

let runs = 0;

/** Runs step and post step on a new machine. */
export async function runJob(
  { repository, llm, cacheUrl, temporary }: JobStage,
  options: {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly environment?: Readonly<Record<string, string>>;
    /** Keep what another job of the run left in the temporary folder. */
    readonly sameMachine?: boolean;
  },
) {
  if (options.sameMachine !== true) rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  runs += 1;
  const file = (name: string) => {
    writeFileSync(join(temporary, name), '');
    return join(temporary, name);
  };
  const [output, state] = [file('output'), file('state')];
  const inputs = { base: 'base', head: 'HEAD', comment: 'false', ...options.inputs };
  const environment = {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_RUN_ID: String(runs),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'pawl',
    GITHUB_WORKSPACE: repository.root,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: output,
    GITHUB_STATE: state,
    RUNNER_TEMP: temporary,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ...(cacheUrl === undefined ? {} : { ACTIONS_RESULTS_URL: cacheUrl }),
    ACTIONS_RUNTIME_TOKEN: 'a token',
    OPENAI_BASE_URL: `${llm.url}/v1`,
    OPENAI_API_KEY: canary,
    ...options.environment,
  };
  const before = llm.requests.length;
  const step = await runDist('main.js', { folder: repository.root, environment });
  const kept = [...readFileSync(state, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  const states = Object.fromEntries(
    kept.map(([, name = '', , value = '']) => [`STATE_${name}`, value]),
  );
  const post = await runDist('post.js', {
    folder: repository.root,
    environment: { ...environment, ...states },
  });
  const written = readFileSync(output, 'utf8');
  const find = (name: string) =>
    new RegExp(`^${name}<<\\S+\\n(.*)\\n`, 'm').exec(written)?.[1] ?? '';
  return {
    code: step.code,
    postCode: post.code,
    calls: llm.requests.length - before,
    log: step.stdout + step.stderr + post.stdout + post.stderr,
    outputOf: find,
    report: () => reportSchema.parse(JSON.parse(readFileSync(find('report-path'), 'utf8'))),
  };
}
