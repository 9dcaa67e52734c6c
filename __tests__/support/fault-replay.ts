import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { canary } from './canary.ts';
import { type LlmAnswer, type LlmCall, startLlmServer } from './llm-server.ts';
import { createRepository, type TestRepository } from './repository.ts';
import { type FinishedProcess, runDist } from './run-dist.ts';
import { answerTo, cases, configOf, prompt } from './shop.ts';

export const baseModel = 'openai/gpt-4.1-2025-04-14';
export const headModel = 'openai/gpt-4.1-mini-2025-04-14';
/** Both models at five cents an answer of `max_output_tokens`, and next to nothing for the input. */
export const fiveCents = `prices:
  ${baseModel}: {input_per_million: 0.000001, output_per_million: 1000}
  ${headModel}: {input_per_million: 0.000001, output_per_million: 1000}
`;

export const isBaseline = (call: LlmCall): boolean => call.model === 'gpt-4.1-2025-04-14';
export const right = (call: LlmCall): LlmAnswer => ({ text: answerTo(call.messages) });

/** Fails the first so many calls, and answers the others right. */
export const failFirst =
  (count: number, fault: LlmAnswer) =>
  (call: LlmCall): LlmAnswer =>
    call.index < count ? fault : right(call);

/** Answers as scripted to the side that the change brings, and right to the other. */
export const failCandidate =
  (fault: LlmAnswer) =>
  (call: LlmCall): LlmAnswer =>
    isBaseline(call) ? right(call) : fault;

interface Change {
  /** Default 6. */
  readonly count?: number;
  readonly answer?: (call: LlmCall) => LlmAnswer | Promise<LlmAnswer>;
  /** Model of head; base's is `baseModel`, unless `base` says otherwise. */
  readonly head?: string;
  readonly base?: string;
  /** More lines of pawl.yml, at the end; on both sides, unless `headExtra` is given. */
  readonly extra?: string;
  readonly headExtra?: string;
  readonly prompt?: string;
  readonly dataset?: string;
  /** The only metric, in YAML. */
  readonly metric?: string;
}

interface Run {
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly maxFileBlocks?: number;
  /** More options of Node. */
  readonly nodeOptions?: string;
  /** CommonJS that Node runs in the process before Pawl. */
  readonly preload?: string;
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** What a comparison left behind. */
export interface FaultReplay extends FinishedProcess {
  /** @throws when no report was written */
  readonly report: () => Report;
  readonly hasReport: boolean;
  readonly markdown: string;
  /** What the provider received during this run. */
  readonly calls: readonly LlmCall[];
  /** Everything a person or a machine may read of it. */
  readonly everything: string;
  /** Most megabytes in memory at a time. */
  readonly peakMegabytes: number;
}

export interface FaultStage {
  readonly repository: TestRepository;
  /** Address of the provider. */
  readonly url: string;
  answer: NonNullable<Change['answer']>;
  /** `pawl compare` of the change. */
  compare(run?: Run): Promise<FaultReplay>;
  stop(): Promise<void>;
}

/** A small change in a repository, and a provider on loopback that answers as scripted, in all protocols. */
export async function stageFault(change: Change = {}): Promise<FaultStage> {
  const repository = createRepository();
  const received: LlmCall[] = [];
  let { answer = right } = change;
  const server = await startLlmServer({
    answer: (call) => {
      received.push(call);
      return answer(call);
    },
  });
  commitChange(repository, change, server.url);
  return {
    repository,
    url: server.url,
    get answer() {
      return answer;
    },
    set answer(scripted) {
      answer = scripted;
    },
    async compare(run = {}) {
      const before = received.length;
      const finished = await start(repository, server.url, run);
      return { ...readResults(repository, finished), calls: received.slice(before) };
    },
    async stop() {
      await server.stop();
      repository.remove();
    },
  };
}

/** One comparison from staging to clearing away. */
export async function replayFault(change: Change & Run = {}): Promise<FaultReplay> {
  const stage = await stageFault(change);
  try {
    return await stage.compare(change);
  } finally {
    await stage.stop();
  }
}

function commitChange(repository: TestRepository, change: Change, url: string): void {
  const { count = 6, extra = '', headExtra = extra } = change;
  const compose = (model: string, more: string) =>
    configOf({
      model,
      extra: more.replaceAll('SERVER', url),
      ...(change.metric === undefined ? {} : { metric: change.metric }),
    });
  repository.commit({
    'prompts/shop.txt': change.prompt ?? prompt,
    'data/shop.jsonl': change.dataset ?? cases(count),
    'pawl.yml': compose(change.base ?? baseModel, extra),
  });
  repository.git('tag', 'base');
  repository.commit({ 'pawl.yml': compose(change.head ?? headModel, headExtra) });
}

const results = ['report.json', 'report.md', 'peak.txt'];

function start(repository: TestRepository, url: string, run: Run): Promise<FinishedProcess> {
  repository.write(Object.fromEntries(results.map((name) => [name, null])));
  const preload = join(repository.root, '.git', 'preload.cjs');
  const notePeak = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(join(repository.root, 'peak.txt'))}, String(process.resourceUsage().maxRSS)));\n`;
  writeFileSync(preload, notePeak + (run.preload ?? ''));
  const revisions = ['--base', 'base', '--head', 'main'];
  const files = ['--json', 'report.json', '--markdown', 'report.md'];
  return runDist('cli.js', {
    args: ['compare', ...revisions, ...files, ...(run.args ?? [])],
    folder: repository.root,
    environment: {
      OPENAI_BASE_URL: `${url}/v1`,
      OPENAI_API_KEY: canary,
      ANTHROPIC_BASE_URL: url,
      ANTHROPIC_API_KEY: canary,
      // For trial logs, which are kept; here they go with the repository.
      TMPDIR: join(repository.root, '.git'),
      NODE_OPTIONS: `--require ${preload} ${run.nodeOptions ?? ''}`,
      ...run.environment,
    },
    maxFileBlocks: run.maxFileBlocks,
    ...(run.onStart === undefined ? {} : { onStart: run.onStart }),
  });
}

function readResults(
  repository: TestRepository,
  finished: FinishedProcess,
): Omit<FaultReplay, 'calls'> {
  const [json = '', markdown = '', peak = ''] = results.map((name) => {
    const file = join(repository.root, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  });
  return {
    ...finished,
    report: () => {
      if (json === '') throw new Error(`there is no report; stderr: ${finished.stderr}`);
      return reportSchema.parse(JSON.parse(json));
    },
    hasReport: json !== '',
    markdown,
    everything: [finished.stdout, finished.stderr, json, markdown].join('\n'),
    peakMegabytes: Number(peak) / 1024,
  };
}
