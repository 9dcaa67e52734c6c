import { idOf } from '../logs/logged-world.ts';
import { type RestAnswer, type RestRequest, startRestServer } from '../rest-server.ts';
import {
  type ExperimentServer,
  type Intercept,
  type ShownExperiment,
  sortRows,
} from './shown-experiment.ts';

const projectId = idOf(999);

interface Thing {
  readonly id: string;
  readonly kind: 'dataset' | 'experiment';
  readonly fields: {
    readonly name: string;
    readonly description?: string;
    readonly dataset_id?: string;
    readonly base_exp_id?: string;
  };
  readonly rows: Map<string, Row>;
}

interface Row {
  readonly id: string;
  readonly input: unknown;
  readonly output?: { readonly content: string };
  readonly expected?: unknown;
  readonly error?: string;
  readonly scores?: Readonly<Record<string, number>>;
  readonly metadata: { readonly case: string; readonly trial: number };
  readonly origin?: { readonly id: string; readonly object_id: string };
}

/** Braintrust, as far as experiments are written to it: what has a name that is there is given as it is. */
export async function startBraintrustExperiments(intercept: Intercept): Promise<ExperimentServer> {
  const key = 'sk-braintrust-0123456789';
  const things: Thing[] = [];
  const server = await startRestServer((request) => {
    if (request.headers['authorization'] !== `Bearer ${key}`)
      return { status: 401, body: 'Unauthorized' };
    return intercept(request) ?? answer(things, request);
  });
  return {
    ...server,
    key,
    show: () =>
      things.filter(({ kind }) => kind === 'experiment').map((thing) => show(thing, things)),
    countCases: (name) =>
      things.find(({ kind, fields }) => kind === 'dataset' && fields.name === name)?.rows.size ?? 0,
  };
}

function answer(things: Thing[], request: RestRequest): RestAnswer {
  const { method, path, query, body } = request;
  const [, kind, id, action] = /^\/v1\/(dataset|experiment)(?:\/([^/]+)\/(\w+))?$/.exec(path) ?? [];
  if (method === 'GET' && path === '/v1/project')
    return {
      body: { objects: [{ id: projectId, name: query['project_name']?.[0], org_id: null }] },
    };
  if (method === 'POST' && path === '/btql') return queryRows(things, body);
  if ((kind === 'dataset' || kind === 'experiment') && id === undefined)
    return method === 'GET'
      ? find(things, query['experiment_name']?.[0])
      : make(things, kind, body);
  const thing = things.find((one) => one.id === id);
  if (thing === undefined) return { status: 404, body: `no ${method} ${path}` };
  if (action === 'summarize')
    return {
      body: { experiment_url: `https://www.braintrust.dev/app/acme/p/support/experiments/${id}` },
    };
  return insert(things, thing, body as { readonly events: readonly Row[] });
}

function find(things: readonly Thing[], name: string | undefined): RestAnswer {
  return { body: { objects: things.filter(({ fields }) => fields.name === name) } };
}

function make(things: Thing[], kind: Thing['kind'], body: unknown): RestAnswer {
  const fields = body as Thing['fields'];
  const known = things.find((one) => one.kind === kind && one.fields.name === fields.name);
  const thing = known ?? { id: idOf(100 + things.length), kind, fields, rows: new Map() };
  if (known === undefined) things.push(thing);
  return { body: { id: thing.id, name: thing.fields.name } };
}

function insert(
  things: readonly Thing[],
  thing: Thing,
  body: { readonly events: readonly Row[] },
): RestAnswer {
  for (const row of body.events) {
    const cases = things.find(({ id }) => id === row.origin?.object_id);
    if (thing.kind === 'experiment' && cases?.rows.has(row.origin?.id ?? '') !== true)
      return { status: 400, body: 'a row points to a case that is not there' };
    if (Object.values(row.scores ?? {}).some((score) => !(score >= 0 && score <= 1)))
      return { status: 400, body: 'a score is not within 0 and 1' };
    thing.rows.set(row.id, row);
  }
  return { body: { row_ids: body.events.map(({ id }) => id) } };
}

function queryRows(things: readonly Thing[], body: unknown): RestAnswer {
  const { query } = body as {
    readonly query: {
      readonly from: { readonly args: readonly { readonly value: string }[] };
      readonly limit: number;
      readonly filter?: { readonly right: { readonly value: readonly string[] } };
    };
  };
  const thing = things.find(({ id }) => id === query.from.args[0]?.value);
  const ids = query.filter?.right.value;
  const rows = [...(thing?.rows.values() ?? [])].filter(
    ({ id }) => ids === undefined || ids.includes(id),
  );
  return { body: { data: rows.slice(0, query.limit), cursor: null } };
}

function show(thing: Thing, things: readonly Thing[]): ShownExperiment {
  const nameOf = (id: string | undefined) => things.find((one) => one.id === id)?.fields.name;
  return {
    name: thing.fields.name,
    dataset: nameOf(thing.fields.dataset_id) ?? '',
    description: thing.fields.description,
    baseline: nameOf(thing.fields.base_exp_id),
    rows: sortRows(
      [...thing.rows.values()].map(({ output, expected, error, scores = {}, metadata }) => ({
        caseId: metadata.case,
        trial: metadata.trial,
        text: output?.content,
        error,
        expected,
        scores,
      })),
    ),
  };
}
