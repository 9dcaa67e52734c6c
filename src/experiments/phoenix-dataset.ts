import { z } from 'zod';
import { renderCanonicalJson } from '../document/canonical-json.ts';
import { EvidenceError } from '../errors.ts';
import { phoenixAnswers, readPages } from '../sources/phoenix/phoenix-api.ts';
import { parseAnswer } from '../sources/rest-answers.ts';
import type { SourceClient } from '../sources/source-client.ts';
import { splitList } from '../sources/walk-traces.ts';
import { caseMark, type PhoenixExample } from './phoenix-payloads.ts';

/** A dataset that holds an example of every case. */
export interface PhoenixDataset {
  readonly id: string;
  readonly versionId: string;
  /** Ids of examples as runs name them, by case. */
  readonly exampleIds: ReadonlyMap<string, string>;
}

/** Examples of one upload. */
const uploadSize = 1_000;

const datasetsSchema = z.array(z.object({ id: z.string(), name: z.string() }));
const examplesSchema = z.object({
  data: z.object({
    version_id: z.string(),
    examples: z.array(
      z.object({
        id: z.string(),
        node_id: z.string(),
        input: z.record(z.string(), z.unknown()),
        output: z.record(z.string(), z.unknown()),
        metadata: z.record(z.string(), z.unknown()),
      }),
    ),
  }),
});
type Stored = z.output<typeof examplesSchema>['data'] & { readonly id: string };

/**
 * Adds the examples that a dataset lacks, and brings those up to date that we wrote and whose case has changed since.
 * What others wrote stays, under a case's id too.
 */
export async function fillDataset(
  client: SourceClient,
  { name, examples }: { readonly name: string; readonly examples: readonly PhoenixExample[] },
): Promise<PhoenixDataset> {
  const before = await readDataset(client, name);
  const known = new Map(before?.examples.map((example) => [example.id, example]));
  const due = examples.filter((example) => {
    const stored = known.get(example.id);
    return stored === undefined || isOutdated(stored, example);
  });
  for (const part of splitList(due, uploadSize)) await appendExamples(client, { name, part });
  const now = due.length === 0 ? before : await readDataset(client, name);
  if (now === undefined)
    throw new EvidenceError([
      {
        what: `Phoenix does not show the dataset "${name}" that was just written`,
        remedy: 'check that the key may read datasets, then run this again',
      },
    ]);
  return {
    id: now.id,
    versionId: now.version_id,
    exampleIds: new Map(now.examples.map((example) => [example.id, example.node_id])),
  };
}

/** Of an input that is what one variant sent nothing is compared: each variant would write it anew. */
function isOutdated(before: Stored['examples'][number], example: PhoenixExample): boolean {
  if (before.metadata[caseMark] !== example.id) return false;
  const isComparable = example.inputFrom === 'case';
  const tell = ({ input, output }: Pick<PhoenixExample, 'input' | 'output'>) =>
    renderCanonicalJson([isComparable ? input : null, output]);
  return tell(before) !== tell(example);
}

/** Undefined where there is none of that name. */
async function readDataset(client: SourceClient, name: string): Promise<Stored | undefined> {
  const request = { path: '/v1/datasets', query: { name, limit: 100 } };
  for await (const rows of readPages(client, request)) {
    const datasets = parseAnswer(rows, { ...phoenixAnswers, schema: datasetsSchema });
    const found = datasets.find((dataset) => dataset.name === name);
    if (found !== undefined) return { ...(await readExamples(client, found.id)), id: found.id };
  }
  return undefined;
}

async function readExamples(client: SourceClient, id: string): Promise<Omit<Stored, 'id'>> {
  const { body } = await client.request({
    method: 'GET',
    path: `/v1/datasets/${encodeURIComponent(id)}/examples`,
  });
  return parseAnswer(body, { ...phoenixAnswers, schema: examplesSchema }).data;
}

/** `append` with ids leaves what is equal alone; `update` would delete every example that is not named. */
async function appendExamples(
  client: SourceClient,
  { name, part }: { readonly name: string; readonly part: readonly PhoenixExample[] },
): Promise<void> {
  await client.request({
    method: 'POST',
    path: '/v1/datasets/upload',
    query: { sync: true },
    body: {
      name,
      action: 'append',
      inputs: part.map(({ input }) => input),
      outputs: part.map(({ output }) => output),
      metadata: part.map(({ metadata }) => metadata),
      example_ids: part.map(({ id }) => id),
      span_ids: part.map(({ spanId }) => spanId ?? null),
    },
    repeatable: true,
  });
}
