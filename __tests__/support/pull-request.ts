import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBody, renderMarker } from '../../src/github/comment-body.ts';
import type { CommentPart } from '../../src/github/comment-part.ts';
import { canary } from './canary.ts';
import { type GithubServer, type GithubServerOptions, startGithubServer } from './github-server.ts';
import { type LlmAnswer, type LlmCall, type LlmServer, startLlmServer } from './llm-server.ts';
import { createRepository, type TestRepository } from './repository.ts';
import { runDist } from './run-dist.ts';
import { answerTo, cases, configOf, prompt } from './shop.ts';

const old = 'openai/gpt-4.1-2025-04-14';
const update = 'openai/gpt-4.1-mini-2025-04-14';

/** Number of the pull request. */
export const number = 7;

/** The candidate's calls. */
export const isCandidate = ({ model }: LlmCall): boolean => model.includes('mini');

/** What a run of the built Action left behind. */
export interface FinishedRun {
  readonly code: number | null;
  readonly log: string;
  readonly verdict: string | undefined;
  readonly summary: string;
}

/** A pull request that updates the model, GitHub and the provider, all on loopback. */
export interface PullRequestStage {
  readonly github: GithubServer;
  readonly llm: LlmServer;
  readonly repository: TestRepository;
  /** Head commit, until another one is pushed. */
  head: string;
  answer: (call: LlmCall) => LlmAnswer;
  /** Commits to the branch and tells GitHub. @returns the commit */
  push(files: Readonly<Record<string, string>>): string;
  /** Our comments, by the token's account. */
  own(): readonly string[];
  /** What jobs told in our first comment. */
  parts(): readonly CommentPart[];
  /** Runs step and, where asked for, post step, as GitHub's runner does. */
  run(options?: {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly environment?: Readonly<Record<string, string>>;
    readonly sha?: string;
    readonly isPosted?: boolean;
    readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
  }): Promise<FinishedRun>;
  close(): Promise<void>;
}

export async function stagePullRequest(options: {
  readonly count: number;
  readonly extra?: string;
  /** Has the same suite in this folder too. */
  readonly folder?: string;
  readonly github?: Omit<GithubServerOptions, 'heads'>;
}): Promise<PullRequestStage> {
  const repository = createRepository();
  const runner = mkdtempSync(join(tmpdir(), 'pawl-runner-'));
  const config = (model: string) => configOf({ model, extra: options.extra ?? '' });
  const folders = ['', ...(options.folder === undefined ? [] : [`${options.folder}/`])];
  const inEach = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      folders.flatMap((folder) =>
        Object.entries(files).map(([name, text]) => [folder + name, text] as const),
      ),
    );
  const files = { 'prompts/shop.txt': prompt, 'data/shop.jsonl': cases(options.count) };
  const base = repository.commit(inEach({ ...files, 'pawl.yml': config(old) }));
  repository.git('checkout', '--quiet', '-b', 'update');
  const head = repository.commit(inEach({ 'pawl.yml': config(update) }));
  const github = await startGithubServer({ heads: { [number]: head }, ...options.github });
  const llm = await startLlmServer({ answer: (call) => stage.answer(call) });
  let runs = 0;
  const stage: PullRequestStage = {
    github,
    llm,
    repository,
    head,
    answer: (call) => ({ text: answerTo(call.messages) }),
    push(changed) {
      stage.head = repository.commit(changed);
      github.setHead(number, stage.head);
      return stage.head;
    },
    own: () =>
      github
        .comments(number)
        .filter(({ user }) => user?.login === 'github-actions[bot]')
        .map(({ body }) => body),
    parts: () => parseBody(stage.own()[0] ?? '', renderMarker('default'))?.parts ?? [],
    async run({ inputs = {}, environment = {}, sha = stage.head, isPosted, onStart } = {}) {
      runs += 1;
      const file = (name: string, text = '') => {
        const path = join(runner, `${runs}-${name}`);
        writeFileSync(path, text);
        return path;
      };
      const repo = { full_name: 'acme/shop' };
      const payload = {
        pull_request: {
          number,
          base: { sha: base, ref: 'main', repo },
          head: { sha, ref: 'update', repo },
        },
      };
      const [output, summary, state] = [file('output'), file('summary'), file('state')];
      const all = {
        comment: 'true',
        'comment-key': 'default',
        'github-token': 'test-token',
        cache: 'false',
        ...inputs,
      };
      const variables = {
        ...Object.fromEntries(
          Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
        GITHUB_OUTPUT: output,
        GITHUB_STATE: state,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_WORKSPACE: repository.root,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_RUN_ID: String(40 + runs),
        RUNNER_TEMP: mkdtempSync(join(runner, 'machine-')),
        OPENAI_BASE_URL: `${llm.url}/v1`,
        OPENAI_API_KEY: canary,
        ...environment,
      };
      const folder = repository.root;
      const step = await runDist('main.js', {
        folder,
        environment: variables,
        ...(onStart === undefined ? {} : { onStart }),
      });
      const post =
        isPosted === true
          ? await runDist('post.js', {
              folder,
              environment: { ...variables, ...readStates(state) },
            })
          : undefined;
      return {
        code: step.code,
        log: step.stdout + step.stderr + (post?.stdout ?? '') + (post?.stderr ?? ''),
        verdict: /^verdict<<\S+\n(.*)\n/m.exec(readFileSync(output, 'utf8'))?.[1],
        summary: readFileSync(summary, 'utf8'),
      };
    },
    async close() {
      await Promise.all([github.close(), llm.stop()]);
      repository.remove();
      rmSync(runner, { recursive: true, force: true });
    },
  };
  return stage;
}

/** What the step hands to its post step, as the runner passes it on. */
function readStates(file: string): Readonly<Record<string, string>> {
  const found = readFileSync(file, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries(
    [...found].map(([, name = '', , value = '']) => [`STATE_${name}`, value]),
  );
}
