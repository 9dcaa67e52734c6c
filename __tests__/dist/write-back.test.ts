import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type Collector, startCollector } from '../support/collector.ts';
import { startBraintrustExperiments } from '../support/experiments/braintrust-experiments.ts';
import { startLangfuseExperiments } from '../support/experiments/langfuse-experiments.ts';
import { startLangSmithExperiments } from '../support/experiments/langsmith-experiments.ts';
import type { ExperimentServer, Intercept } from '../support/experiments/shown-experiment.ts';
import { runDist } from '../support/run-dist.ts';
import { runJob } from '../support/run-job.ts';
import { useShop } from '../support/use-shop.ts';

const shop = useShop();
let collector: Collector;
let temporary = '';
beforeEach(async () => {
  collector = await startCollector();
  temporary = mkdtempSync(join(tmpdir(), 'pawl-write-back-'));
});
afterEach(async () => {
  await collector.stop();
  rmSync(temporary, { recursive: true, force: true });
});

interface Span {
  readonly spanId: string;
  readonly attributes: readonly { readonly key: string }[];
}
const spans = (): readonly Span[] =>
  collector.exports.flatMap(({ bytes }) =>
    JSON.parse(bytes.toString()).resourceSpans.flatMap((one: { scopeSpans: { spans: Span[] }[] }) =>
      one.scopeSpans.flatMap((scope) => scope.spans),
    ),
  );

const compareWith = (environment: Readonly<Record<string, string>>, ...systems: string[]) =>
  runDist('cli.js', {
    args: [
      'compare',
      '--base',
      'base',
      '--head',
      'main',
      '--json',
      'report.json',
      '--markdown',
      'report.md',
      '--write-back',
      systems.join(','),
    ],
    folder: shop.repository.root,
    environment: {
      OPENAI_BASE_URL: `${shop.server.url}/v1`,
      OPENAI_API_KEY: 'a-key-of-the-shop',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      ...environment,
    },
  });
const compare = (...systems: string[]) => compareWith({}, ...systems);

const shown: readonly {
  readonly name: string;
  readonly start: (intercept: Intercept) => Promise<ExperimentServer>;
  readonly environmentOf: (server: ExperimentServer) => Readonly<Record<string, string>>;
}[] = [
  {
    name: 'langsmith',
    start: startLangSmithExperiments,
    environmentOf: ({ url, key }) => ({ LANGSMITH_ENDPOINT: url, LANGSMITH_API_KEY: key }),
  },
  {
    name: 'braintrust',
    start: startBraintrustExperiments,
    environmentOf: ({ url, key }) => ({
      BRAINTRUST_API_URL: url,
      BRAINTRUST_API_KEY: key,
      BRAINTRUST_PROJECT: 'support',
    }),
  },
  {
    name: 'langfuse',
    start: startLangfuseExperiments,
    environmentOf: ({ url, key }) => ({
      LANGFUSE_BASE_URL: url,
      LANGFUSE_PUBLIC_KEY: 'pk-lf-1',
      LANGFUSE_SECRET_KEY: key,
    }),
  },
];

it('sends each trial as a span, with the same ids each time, and changes no verdict where a system fails', async () => {
  shop.prepare({ count: 20 });
  const first = await compare('otlp', 'langsmith');
  expect([first.code, first.stderr]).toEqual([0, expect.anything()]);
  expect(first.stdout).toContain('otlp: shop baseline, 20 trials written, 0 kept');
  expect(first.stdout).toContain('otlp: shop candidate, 20 trials written, 0 kept');
  expect(first.stdout.replaceAll(/\s+/g, ' ')).toContain(
    'langsmith: not written: LANGSMITH_API_KEY is not set',
  );
  const ids = spans().map(({ spanId }) => spanId);
  expect(new Set(ids).size).toBe(40);
  expect(
    spans().every(({ attributes }) => attributes.some(({ key }) => key === 'gen_ai.request.model')),
  ).toBe(true);
  // Everything is answered from what was received before, and it is the same replay.
  await compare('otlp');
  expect(new Set(spans().map(({ spanId }) => spanId)).size).toBe(40);
  expect(spans()).toHaveLength(80);
}, 120_000);

it('refuses a system that there is not before anything is asked', async () => {
  shop.prepare({ count: 3 });
  const { code, stderr } = await compare('phonix');
  expect([code, stderr]).toEqual([2, expect.stringContaining('cannot be written to "phonix"')]);
});

it('is told in the summary of a job, whose verdict stands where nothing could be written', async () => {
  shop.prepare({ count: 20 });
  const stage = { repository: shop.repository, llm: shop.server, temporary };
  const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
  const inputs = { 'write-back': 'otlp, braintrust' };
  const { code, report } = await runJob(stage, { inputs, environment });
  expect(code).toBe(0);
  expect(
    report().experiments.map(({ system, role, written, error }) => [system, role, written, error]),
  ).toEqual([
    ['otlp', 'baseline', 20, null],
    ['otlp', 'candidate', 20, null],
    ['braintrust', null, 0, expect.stringContaining('BRAINTRUST_PROJECT')],
  ]);
  expect(spans()).toHaveLength(40);
}, 120_000);

it.each(shown)(
  'shows both sides in $name, and adds nothing the second time',
  async (system) => {
    shop.prepare({ count: 8 });
    const server = await system.start(() => undefined);
    try {
      const environment = system.environmentOf(server);
      for (const counts of ['8 trials written, 0 kept', '0 trials written, 8 kept']) {
        const { code, stdout } = await compareWith(environment, system.name);
        const told = stdout.replaceAll(/\s+/g, ' ');
        expect([code, told]).toEqual([
          0,
          expect.stringContaining(`${system.name}: shop candidate, ${counts}`),
        ]);
        expect(server.show().map(({ rows }) => rows.length)).toEqual([8, 8]);
      }
    } finally {
      await server.stop();
    }
  },
  120_000,
);

it('tells what was written also where what follows is refused', async () => {
  shop.prepare({ count: 4 });
  let uploads = 0;
  const server = await startLangSmithExperiments(({ path }) => {
    if (!path.endsWith('/upload-experiment')) return undefined;
    uploads += 1;
    return uploads === 1 ? undefined : { status: 422, body: { detail: 'too much' } };
  });
  try {
    const environment = { LANGSMITH_ENDPOINT: server.url, LANGSMITH_API_KEY: server.key };
    const { code, stdout } = await compareWith(environment, 'langsmith');
    const told = stdout.replaceAll(/\s+/g, ' ');
    expect(code).toBe(0);
    expect(told).toContain('langsmith: shop baseline, 4 trials written');
    expect(told).toContain('langsmith: not written: LangSmith answered 422');
  } finally {
    await server.stop();
  }
}, 120_000);
