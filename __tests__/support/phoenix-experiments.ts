import {
  type RestAnswer,
  type RestRequest,
  type RestServer,
  startRestServer,
} from './rest-server.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An example as Phoenix keeps it; each change makes a version of the dataset. */
interface Example {
  readonly id: string;
  readonly node_id: string;
  input: Fields;
  output: Fields;
  metadata: Fields;
}

interface Dataset {
  readonly id: string;
  readonly name: string;
  version: number;
  readonly examples: Example[];
}

interface Experiment {
  readonly id: string;
  readonly dataset_id: string;
  readonly body: Fields;
  readonly name: string;
  readonly runs: Run[];
}

interface Run {
  readonly id: string;
  body: Fields;
  readonly evaluations: Map<string, Fields>;
}

/** All that was written. */
export interface PhoenixState {
  readonly datasets: Dataset[];
  readonly experiments: Experiment[];
}

export interface PhoenixExperimentServer extends RestServer {
  readonly key: string;
  readonly state: PhoenixState;
}

/** Phoenix, as far as experiments are written to it. */
export async function startPhoenixExperiments(
  options: {
    /** Answers instead of it, where it gives something. */
    readonly intercept?: (request: RestRequest) => RestAnswer | undefined;
    readonly state?: PhoenixState;
  } = {},
): Promise<PhoenixExperimentServer> {
  const key = 'phoenix_loopback_0123456789';
  const state: PhoenixState = options.state ?? { datasets: [], experiments: [] };
  const server = await startRestServer((request) => {
    const special = options.intercept?.(request);
    if (special !== undefined) return special;
    if (request.headers.authorization !== `Bearer ${key}`)
      return { status: 401, body: 'Invalid token' };
    return answer(state, request);
  });
  return { ...server, key, state };
}

function answer(state: PhoenixState, request: RestRequest): RestAnswer {
  const [, , place, id = '', list] = request.path.split('/').map(decodeURIComponent);
  switch (`${request.method} ${place} ${list ?? ''}`) {
    case 'GET datasets ': {
      const [name] = request.query['name'] ?? [];
      return page(state.datasets.filter((dataset) => dataset.name === name));
    }
    case 'POST datasets ':
      return upload(state, asFields(request.body));
    case 'GET datasets examples': {
      const { version, examples } = find(state.datasets, id);
      return { body: { data: { dataset_id: id, version_id: `v${version}`, examples } } };
    }
    case 'GET datasets experiments':
      return page(state.experiments.filter(({ dataset_id: of }) => of === id));
    case 'POST datasets experiments':
      return createExperiment(state, id, asFields(request.body));
    case 'GET experiments json':
      return listDetails(find(state.experiments, id));
    case 'GET experiments runs':
      return page(find(state.experiments, id).runs.map((run) => ({ id: run.id, ...run.body })));
    case 'POST experiments runs':
      return createRun(find(state.experiments, id), asFields(request.body));
    case 'POST experiment_evaluations ':
      return evaluate(state, asFields(request.body));
    default:
      return { status: 404, body: 'Not Found' };
  }
}

const page = (data: readonly unknown[]): RestAnswer => ({ body: { data, next_cursor: null } });

function find<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(`nothing has the id ${id}`);
  return found;
}

/** `append` as the server does it: by id, and without a new version where nothing changes. */
function upload(state: PhoenixState, body: Fields): RestAnswer {
  const { name, action, inputs, outputs, metadata, example_ids: ids } = body;
  if (action !== 'append') return { status: 422, body: `action ${String(action)}` };
  let dataset = state.datasets.find((one) => one.name === name);
  if (dataset === undefined) {
    const id = `dataset-${state.datasets.length}`;
    dataset = { id, name: String(name), version: 0, examples: [] };
    state.datasets.push(dataset);
  }
  const { examples } = dataset;
  let changes = 0;
  for (const [index, id] of asList(ids).entries()) {
    const content = {
      input: asFields(asList(inputs)[index]),
      output: asFields(asList(outputs)[index]),
      metadata: asFields(asList(metadata)[index]),
    };
    const known = examples.find((example) => example.id === id);
    if (known === undefined)
      examples.push({ id: String(id), node_id: `node-${examples.length}`, ...content });
    else if (JSON.stringify({ ...known, ...content }) === JSON.stringify(known)) continue;
    else Object.assign(known, content);
    changes += 1;
  }
  if (changes > 0) dataset.version += 1;
  return { body: { data: { dataset_id: dataset.id, version_id: `v${dataset.version}` } } };
}

function createExperiment(state: PhoenixState, datasetId: string, body: Fields): RestAnswer {
  const id = `experiment-${state.experiments.length}`;
  const name = String(body['name']);
  state.experiments.push({ id, dataset_id: datasetId, name, body, runs: [] });
  return { body: { data: { id, ...body } } };
}

function createRun({ runs }: Experiment, body: Fields): RestAnswer {
  const known = runs.find(
    (run) =>
      run.body['dataset_example_id'] === body['dataset_example_id'] &&
      run.body['repetition_number'] === body['repetition_number'],
  );
  if (known !== undefined && known.body['error'] === undefined)
    return { status: 409, body: `Experiment run ${known.id} already exists` };
  if (known !== undefined) {
    known.body = body;
    known.evaluations.clear();
    return { body: { data: { id: known.id } } };
  }
  const id = `run-${runs.length}`;
  runs.push({ id, body, evaluations: new Map() });
  return { body: { data: { id } } };
}

function listDetails({ runs }: Experiment): RestAnswer {
  if (runs.length === 0) return { status: 404, body: 'Experiment has no runs' };
  return {
    body: runs.map(({ body, evaluations }) => ({
      example_id: body['dataset_example_id'],
      repetition_number: body['repetition_number'],
      annotations: [...evaluations.values()],
    })),
  };
}

function evaluate({ experiments }: PhoenixState, body: Fields): RestAnswer {
  const run = experiments
    .flatMap(({ runs }) => runs)
    .findLast(({ id }) => id === body['experiment_run_id']);
  run?.evaluations.set(String(body['name']), body);
  return run === undefined ? { status: 404, body: 'no such run' } : { body: { data: { id: 'e' } } };
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
