import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { reportSchema } from '../../src/report/report.ts';
import { canary } from './canary.ts';
import { type LlmAnswer, type LlmCall, type LlmServer, startLlmServer } from './llm-server.ts';
import { createRepository, type TestRepository } from './repository.ts';
import { runDist } from './run-dist.ts';
import { answerTo, cases, configOf, prompt } from './shop.ts';

export const isCandidate = (call: LlmCall): boolean => call.model !== 'gpt-4.1-2025-04-14';

/** Sets up the built command line, a loopback provider, and a repository for each test of a file. */
export function useShop() {
  let server: LlmServer | undefined;
  let repository: TestRepository | undefined;
  let answer = (call: LlmCall): LlmAnswer => ({ text: answerTo(call.messages) });
  const needServer = (): LlmServer => {
    if (server === undefined) throw new Error('the provider is not up yet');
    return server;
  };
  const needRepository = (): TestRepository => {
    if (repository === undefined) throw new Error('no repository was prepared');
    return repository;
  };
  beforeAll(async () => {
    server = await startLlmServer({ answer: (call) => answer(call) });
  });
  afterAll(() => needServer().stop());
  afterEach(() => needRepository().remove());

  const run = (args: readonly string[]) =>
    runDist('cli.js', {
      args,
      folder: needRepository().root,
      environment: {
        OPENAI_BASE_URL: `${needServer().url}/v1`,
        OPENAI_API_KEY: canary,
        ANTHROPIC_BASE_URL: needServer().url,
        ANTHROPIC_API_KEY: canary,
      },
    });
  const compare = async (...args: string[]) => {
    const revisions = args.includes('--baseline-only')
      ? ['--base', 'base']
      : ['--base', 'base', '--head', 'main'];
    const files = ['--json', 'report.json', '--markdown', 'report.md'];
    const finished = await run(['compare', ...revisions, ...files, ...args]);
    const read = (name: string) => readFileSync(join(needRepository().root, name), 'utf8');
    return {
      ...finished,
      report: () => reportSchema.parse(JSON.parse(read('report.json'))),
      markdown: () => read('report.md'),
    };
  };
  return {
    get server() {
      return needServer();
    },
    get repository() {
      return needRepository();
    },
    set repository(prepared) {
      repository = prepared;
    },
    /** What the provider answers; right, unless a test says otherwise. */
    get answer() {
      return answer;
    },
    set answer(answering) {
      answer = answering;
    },
    run,
    compare,
    /** A repository whose base pins one model and whose head pins another. */
    prepare(options: {
      readonly count: number;
      readonly pinned?: readonly number[];
      readonly tagOf?: (index: number) => string;
      readonly groupOf?: (index: number) => string;
      readonly extra?: string;
      readonly head?: string;
      readonly design?: readonly string[];
      readonly metric?: string;
    }): void {
      const { count, design, metric, extra = '' } = options;
      const prepared = createRepository();
      repository = prepared;
      const files = { 'prompts/shop.txt': prompt, 'data/shop.jsonl': cases(count, options) };
      const composeConfig = (model: string) =>
        configOf({
          model,
          extra,
          ...(design === undefined ? {} : { design }),
          ...(metric === undefined ? {} : { metric }),
        });
      prepared.commit({ ...files, 'pawl.yml': composeConfig('openai/gpt-4.1-2025-04-14') });
      prepared.git('tag', 'base');
      const head = options.head ?? 'openai/gpt-4.1-mini-2025-04-14';
      prepared.commit({ 'pawl.yml': composeConfig(head) });
    },
  };
}
