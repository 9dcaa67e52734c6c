import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type Collector, startCollector } from '../support/collector.ts';
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

const compare = (...systems: string[]) =>
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
    },
  });

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
