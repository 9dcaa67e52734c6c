import { type RestAnswer, type RestRequest, startRestServer } from '../rest-server.ts';
import {
  type ExperimentServer,
  type Intercept,
  type ShownExperiment,
  sortRows,
} from './shown-experiment.ts';

interface Store {
  readonly datasets: Map<string, { readonly id: string; readonly projectId: string }>;
  readonly items: Map<
    string,
    { readonly datasetName: string; readonly metadata: { readonly case: string } }
  >;
  readonly scores: Map<
    string,
    { readonly traceId: string; readonly name: string; readonly value: number }
  >;
  /** By trace: the attributes of its span. */
  readonly traces: Map<string, Readonly<Record<string, string>>>;
}

interface Traces {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly {
      readonly spans: readonly {
        readonly traceId: string;
        readonly spanId: string;
        readonly startTimeUnixNano: string;
        readonly attributes: readonly {
          readonly key: string;
          readonly value: { readonly stringValue: string };
        }[];
      }[];
    }[];
  }[];
}

/** Langfuse, as far as experiments are written to it: everything is known by its id. */
export async function startLangfuseExperiments(intercept: Intercept): Promise<ExperimentServer> {
  const key = 'sk-lf-0123456789';
  const authorization = `Basic ${Buffer.from(`pk-lf-1:${key}`).toString('base64')}`;
  const store: Store = {
    datasets: new Map(),
    items: new Map(),
    scores: new Map(),
    traces: new Map(),
  };
  const server = await startRestServer((request) => {
    if (request.headers['authorization'] !== authorization)
      return { status: 401, body: { message: 'Invalid credentials' } };
    return intercept(request) ?? answer(store, request);
  });
  return {
    ...server,
    key,
    show: () => show(store),
    countCases: (name) =>
      [...store.items.values()].filter((item) => item.datasetName === name).length,
  };
}

function answer(store: Store, { method, path, query, body }: RestRequest): RestAnswer {
  switch (`${method} ${path}`) {
    case 'GET /api/public/projects':
      return { body: { data: [{ id: 'p1', name: 'support' }] } };
    case 'POST /api/public/v2/datasets': {
      const { name } = body as { readonly name: string };
      const dataset = store.datasets.get(name) ?? {
        id: `d${store.datasets.size}`,
        projectId: 'p1',
      };
      store.datasets.set(name, dataset);
      return { body: { ...dataset, name } };
    }
    case 'POST /api/public/dataset-items':
      return keep(store.items, body);
    case 'POST /api/public/scores':
      return keep(store.scores, body);
    case 'POST /api/public/otel/v1/traces':
      return takeTraces(store, body as Traces);
    case 'GET /api/public/experiment-items': {
      const found = [...store.traces].filter(
        ([, span]) =>
          span['langfuse.experiment.id'] === query['experimentId']?.[0] &&
          (span['startTime'] ?? '') >= (query['fromStartTime']?.[0] ?? '9999'),
      );
      return { body: { data: found.map(([traceId]) => ({ id: traceId, traceId })), meta: {} } };
    }
    default:
      return { status: 404, body: { message: `no ${method} ${path}` } };
  }
}

function keep<T>(things: Map<string, T>, body: unknown): RestAnswer {
  const { id } = body as { readonly id: string };
  things.set(id, body as T);
  return { body: { id } };
}

function takeTraces(store: Store, { resourceSpans }: Traces): RestAnswer {
  for (const { traceId, spanId, attributes, startTimeUnixNano } of resourceSpans.flatMap(
    ({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans),
  )) {
    if (!/^[\da-f]{32}$/.test(traceId) || !/^[\da-f]{16}$/.test(spanId))
      return { body: { partialSuccess: { rejectedSpans: '1', errorMessage: 'no such id' } } };
    store.traces.set(
      traceId,
      Object.fromEntries([
        ...attributes.map(({ key, value }) => [key, value.stringValue] as const),
        ['startTime', new Date(Number(BigInt(startTimeUnixNano) / 1_000_000n)).toISOString()],
      ]),
    );
  }
  return { body: {} };
}

function show(store: Store): readonly ShownExperiment[] {
  const names = new Set(
    [...store.traces.values()].map((span) => span['langfuse.experiment.name'] ?? ''),
  );
  return [...names].map((name) => {
    const own = [...store.traces].filter(([, span]) => span['langfuse.experiment.name'] === name);
    const first = own[0]?.[1] ?? {};
    const dataset = [...store.datasets].find(
      ([, { id }]) => id === first['langfuse.experiment.dataset.id'],
    );
    return {
      name,
      dataset: dataset?.[0] ?? '',
      description: first['langfuse.experiment.description'],
      baseline: (
        JSON.parse(first['langfuse.experiment.metadata'] ?? '{}') as Record<string, string>
      )['baseline_experiment'],
      rows: sortRows(own.map(([traceId, span]) => showRow(store, traceId, span))),
    };
  });
}

function showRow(store: Store, traceId: string, span: Readonly<Record<string, string>>) {
  const output = span['langfuse.observation.output'];
  const item = store.items.get(span['langfuse.experiment.item.id'] ?? '');
  const scores = [...store.scores.values()].filter((score) => score.traceId === traceId);
  return {
    caseId: item?.metadata.case ?? 'no item',
    trial: Number(span['langfuse.observation.metadata.trial']),
    text: output === undefined ? undefined : (JSON.parse(output) as { content: string }).content,
    error: span['langfuse.observation.status_message'],
    expected: span['langfuse.experiment.item.expected_output'],
    scores: Object.fromEntries(scores.map(({ name, value }) => [name, value])),
  };
}
