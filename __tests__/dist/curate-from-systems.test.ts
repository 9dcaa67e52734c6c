import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startBraintrustServer } from '../support/logs/braintrust-server.ts';
import { startLangfuseServer } from '../support/logs/langfuse-server.ts';
import { startLangSmithServer } from '../support/logs/langsmith-server.ts';
import { at, idOf, type LogServer, traceOf, type World } from '../support/logs/logged-world.ts';
import { startOpenAiServer } from '../support/logs/openai-server.ts';
import { runDist } from '../support/run-dist.ts';

let folder: string;
let server: LogServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pawl-curate-'));
  execFileSync('git', ['init', '-q', folder]);
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server?.stop();
});

const systems: readonly {
  readonly name: string;
  readonly start: (world: World) => Promise<LogServer>;
  readonly environment: (server: LogServer) => Readonly<Record<string, string>>;
  /** Whether a project is named, rather than told by the key. */
  readonly hasProjects: boolean;
  readonly hasCorrections: boolean;
}[] = [
  {
    name: 'langsmith',
    start: startLangSmithServer,
    environment: ({ url, key }) => ({ LANGSMITH_ENDPOINT: url, LANGSMITH_API_KEY: key }),
    hasProjects: true,
    hasCorrections: true,
  },
  {
    name: 'braintrust',
    start: startBraintrustServer,
    environment: ({ url, key }) => ({ BRAINTRUST_API_URL: url, BRAINTRUST_API_KEY: key }),
    hasProjects: true,
    hasCorrections: true,
  },
  {
    name: 'langfuse',
    start: startLangfuseServer,
    environment: ({ url, key }) => ({
      LANGFUSE_BASE_URL: url,
      LANGFUSE_PUBLIC_KEY: 'pk-lf-1',
      LANGFUSE_SECRET_KEY: key,
    }),
    hasProjects: true,
    hasCorrections: true,
  },
  {
    name: 'openai',
    start: startOpenAiServer,
    environment: ({ url, key }) => ({ OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: key }),
    hasProjects: false,
    hasCorrections: false,
  },
];

/** Two traces with a thumbs-down, of which one asks something else. On the call itself, where there is no root. */
function worldOf(isJudgedAtRoot: boolean): World {
  const judged = (number: number) => idOf(number * 10 + (isJudgedAtRoot ? 0 : 1));
  const spans = [
    ...traceOf(1),
    ...traceOf(2, { input: [{ role: 'user', content: 'May I return opened shoes?' }] }),
    ...traceOf(3),
  ];
  const feedback = [
    { spanId: judged(1), name: 'user_score', score: 0, correction: 'In Rome.', at: at(9) },
    { spanId: judged(2), name: 'user_score', score: 0, at: at(9) },
    { spanId: judged(3), name: 'user_score', score: 1, at: at(9) },
  ];
  return {
    spans: isJudgedAtRoot ? spans : spans.filter(({ isCall }) => isCall),
    feedback,
  };
}

async function pawl(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const { code, stdout, stderr } = await runDist('cli.js', { args, folder, environment });
  return { code, text: stdout + stderr };
}

describe('pawl curate', () => {
  it.each(systems)('makes cases of what people disliked in $name, once', async (system) => {
    server = await system.start(worldOf(system.hasProjects));
    const environment = system.environment(server);
    const file = 'datasets/support-reply.jsonl';
    const args = [
      ...['curate', '--from', system.name, '--since', '2026-11-01'],
      ...(system.hasProjects ? ['--project', 'support'] : []),
      ...['--bad', 'user_score < 0.5 of 0..1', '--dataset', file],
    ];
    const first = await pawl(args, environment);
    expect({ ...first, code: first.code }).toMatchObject({ code: 0 });
    const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
    const cases = lines.map((line): unknown => JSON.parse(line));
    expect(cases).toHaveLength(2);
    expect(JSON.stringify(cases)).toContain('May I return opened shoes?');
    expect(cases).toContainEqual(
      expect.objectContaining({ source: expect.objectContaining({ system: system.name }) }),
    );
    if (system.hasCorrections)
      expect(cases).toContainEqual(expect.objectContaining({ expected: 'In Rome.' }));

    expect((await pawl(args, environment)).code).toBe(0);
    expect(readFileSync(join(folder, file), 'utf8').trimEnd().split('\n')).toEqual(lines);
  });

  it.each(systems)('counts in an A/B test what went well in $name, too', async (system) => {
    server = await system.start(worldOf(system.hasProjects));
    const args = [
      ...['ab', '--from', system.name, '--since', '2026-11-01'],
      ...(system.hasProjects ? ['--project', 'support'] : []),
      // What an application asked for is not in every log, and neither is what answered.
      ...(system.hasProjects
        ? ['--variant', 'model', '--baseline', 'gpt-x']
        : ['--variant', 'served_model', '--baseline', 'gpt-x-2026-01-01']),
      ...['--good', 'user_score > 0.5 of 0..1'],
    ];
    const { code, text } = await pawl(args, system.environment(server));
    expect([code, text]).toEqual([0, expect.stringMatching(/gpt-x(?:-2026-01-01)? +1 of 3 /)]);
  });

  it.each(systems)('says which key is missing for $name', async ({ name }) => {
    const args = [
      'curate',
      '--from',
      name,
      '--project',
      'support',
      '--errors',
      '--dataset',
      'd.jsonl',
    ];
    const { code, text } = await pawl(args, {});
    expect(code).toBe(2);
    expect(text).toMatch(/_KEY is not set/);
  });
});
