import { strict as assert } from 'node:assert';
import { z } from 'zod';
import type { Report } from '../../src/report/report.ts';
import type { PhoenixReader, spanSchema } from './phoenix-reader.ts';
import { requests } from './support-desk.ts';
import { tell } from './tell.ts';

const caseCount = requests.filter(({ correction }) => correction !== undefined).length;

/** Variables by which the command line sends spans to Phoenix's own collector, into a project of their own. */
export function composeEnvironment(phoenixUrl: string): Readonly<Record<string, string>> {
  return {
    PHOENIX_COLLECTOR_ENDPOINT: phoenixUrl,
    OTEL_EXPORTER_OTLP_ENDPOINT: phoenixUrl,
    // It takes no JSON.
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
    OTEL_RESOURCE_ATTRIBUTES: `openinference.project.name=${replays}`,
  };
}
const replays = 'replays';

/** Both variants were written as experiments and as spans, and are still the same after a second comparison. */
export async function checkWriteBack(
  reader: PhoenixReader,
  compareAgain: () => Promise<Report>,
): Promise<void> {
  const first = await compareAgain();
  const [trials, spanCount] = [countOf(first, 'phoenix'), countOf(first, 'otlp')];
  assert.ok(trials.written >= 2 * caseCount);
  assert.equal(trials.kept, 0);
  assert.equal(spanCount.written, trials.written);
  for (const { system, role, url } of first.experiments)
    if (system === 'phoenix') tell(`the ${role} is an experiment: ${url}`);
  const before = await readExperiments(reader);
  checkExperiments(before, trials.written);
  await checkSpans(reader, spanCount.written);

  const second = countOf(await compareAgain(), 'phoenix');
  assert.deepEqual(second, { written: 0, kept: trials.written });
  assert.deepEqual(await readExperiments(reader), before);
  tell('compared and written once more: not one byte of the experiments is different');
  await checkNothingAdded(reader, spanCount.written);
}

function countOf({ experiments }: Report, system: string) {
  const own = experiments.filter((experiment) => experiment.system === system);
  assert.deepEqual(
    own.map(({ error }) => error),
    [null, null],
  );
  return {
    written: own.reduce((sum, { written }) => sum + written, 0),
    kept: own.reduce((sum, { kept }) => sum + kept, 0),
  };
}

const listSchema = z.object({ data: z.array(z.object({ id: z.string(), name: z.string() })) });
const examplesSchema = z.object({
  data: z.object({
    version_id: z.string(),
    examples: z.array(z.object({ source: z.object({ span_id: z.string() }).nullish() })),
  }),
});
const experimentsSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      metadata: z.object({ role: z.enum(['baseline', 'candidate']), verdict: z.string() }),
      missing_run_count: z.number(),
    }),
  ),
});
const runsSchema = z.array(
  z.object({
    example_id: z.string(),
    output: z.string(),
    error: z.null(),
    annotations: z.array(z.object({ name: z.string(), score: z.number() })),
  }),
);

/** All that its API tells of them. */
async function readExperiments(reader: PhoenixReader) {
  const [dataset, ...others] = (await reader.get('/datasets?limit=100', listSchema)).data;
  assert.equal(others.length, 0);
  const path = `/datasets/${dataset?.id}`;
  const { data } = await reader.get(`${path}/examples`, examplesSchema);
  const listed = await reader.get(`${path}/experiments`, experimentsSchema);
  const experiments = [];
  for (const experiment of listed.data) {
    const runs = await reader.get(`/experiments/${experiment.id}/json`, runsSchema);
    experiments.push({ ...experiment, runs });
  }
  return { ...data, experiments };
}

function checkExperiments(
  { examples, experiments }: Awaited<ReturnType<typeof readExperiments>>,
  trials: number,
): void {
  assert.equal(examples.filter(({ source }) => source).length, caseCount);
  assert.equal(examples.length, caseCount);
  const runs = experiments.flatMap((one) => one.runs.map((run) => ({ ...run, ...one.metadata })));
  assert.equal(runs.length, trials);
  for (const { role, verdict, output, annotations } of runs) {
    assert.deepEqual(annotations, [{ name: 'as_corrected', score: role === 'baseline' ? 1 : 0 }]);
    assert.match(output, role === 'baseline' ? /^We are sorry/ : /^I cannot say\.$/);
    assert.equal(verdict, 'fail');
  }
  for (const { missing_run_count: missing } of experiments) assert.equal(missing, 0);
  tell(
    `its API gives ${caseCount} examples, linked to their spans, and ${trials} runs with scores`,
  );
}

async function checkSpans(reader: PhoenixReader, count: number): Promise<void> {
  for (const { span_kind: kind, attributes, events } of await reader.waitForSpans(replays, count)) {
    assert.equal(kind, 'LLM');
    assert.equal(attributes['llm.token_count.prompt'], 10);
    assert.equal(attributes['gen_ai.usage.output_tokens'], 5);
    assert.ok('llm.output_messages.0.message.content' in attributes);
    assert.deepEqual(
      events.map(({ name }) => name),
      ['gen_ai.evaluation.result'],
    );
  }
  tell(`${count} trials are spans in its project "${replays}", with tokens and scores`);
}

/** Once a span that was sent last is there, all before it are. */
async function checkNothingAdded(reader: PhoenixReader, count: number): Promise<void> {
  const at = new Date().toISOString();
  const last: Partial<z.output<typeof spanSchema>> = {
    name: 'the last to be sent',
    context: { trace_id: '0af7651916cd43dd8448eb211c80319c', span_id: 'b7ad6b7169203331' },
    span_kind: 'CHAIN',
    status_code: 'OK',
  };
  await reader.post(`/projects/${replays}/spans`, {
    data: [{ ...last, start_time: at, end_time: at }],
  });
  const spans = await reader.waitForSpans(replays, count + 1);
  assert.equal(spans.length, count + 1);
  assert.ok(spans.some(({ name }) => name === last.name));
  tell('spans that were sent twice are there once');
}
