import { idOf } from '../logs/logged-world.ts';
import { type RestAnswer, type RestRequest, startRestServer } from '../rest-server.ts';
import {
  type ExperimentServer,
  type Intercept,
  type ShownExperiment,
  sortRows,
} from './shown-experiment.ts';

interface Upload {
  readonly experiment_name: string;
  readonly experiment_description: string;
  readonly experiment_start_time: string;
  readonly experiment_end_time: string;
  readonly dataset_name: string;
  readonly experiment_metadata: Readonly<Record<string, string>>;
  readonly results: readonly {
    readonly row_id: string;
    readonly expected_outputs?: { readonly expected: unknown };
    readonly actual_outputs?: { readonly output: { readonly content: string } };
    readonly evaluation_scores: readonly { readonly key: string; readonly score?: number }[];
    readonly start_time: string;
    readonly end_time: string;
    readonly error?: string;
    readonly run_metadata: { readonly case: string; readonly trial: number };
  }[];
}

/** LangSmith, as far as experiments are uploaded to it: a second upload of a name is a second experiment. */
export async function startLangSmithExperiments(intercept: Intercept): Promise<ExperimentServer> {
  const key = 'lsv2_pt_loopback_0123456789';
  const uploads: Upload[] = [];
  const answer = ({ method, path, query, body }: RestRequest): RestAnswer => {
    switch (`${method} ${path}`) {
      case 'GET /api/v1/sessions':
        return { body: uploads.map(describe).filter(({ name }) => name === query['name']?.[0]) };
      case 'POST /api/v1/datasets/upload-experiment': {
        const upload = body as Upload;
        const problem = findProblem(upload);
        if (problem !== undefined) return { status: 422, body: { detail: problem } };
        uploads.push(upload);
        return {
          body: { dataset: { id: idOf(1) }, experiment: describe(upload, uploads.length - 1) },
        };
      }
      default:
        return { status: 404, body: { detail: `no ${method} ${path}` } };
    }
  };
  const server = await startRestServer((request) => {
    if (request.headers['x-api-key'] !== key)
      return { status: 401, body: { detail: 'Invalid token' } };
    return intercept(request) ?? answer(request);
  });
  return {
    ...server,
    key,
    show: () => uploads.map(show),
    countCases: (dataset) =>
      new Set(
        uploads
          .filter(({ dataset_name }) => dataset_name === dataset)
          .flatMap(({ results }) => results.map((row) => row.run_metadata.case)),
      ).size,
  };
}

function describe(upload: Upload, index: number) {
  return {
    id: idOf(100 + index),
    name: upload.experiment_name,
    tenant_id: 'tenant',
    reference_dataset_id: idOf(1),
  };
}

/** As its guide says: an id of a row is a UUID, and the times of rows are within those of the experiment. */
function findProblem(upload: Upload): string | undefined {
  const { experiment_start_time: start, experiment_end_time: end } = upload;
  for (const row of upload.results) {
    if (!/^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(row.row_id))
      return `row_id ${row.row_id} is no UUID`;
    if (!(start <= row.start_time && row.start_time <= row.end_time && row.end_time <= end))
      return `row ${row.row_id} is outside of the experiment`;
  }
  return new Set(upload.results.map((row) => row.row_id)).size === upload.results.length
    ? undefined
    : 'a row_id is there twice';
}

function show(upload: Upload): ShownExperiment {
  return {
    name: upload.experiment_name,
    dataset: upload.dataset_name,
    description: upload.experiment_description,
    baseline: upload.experiment_metadata['baseline_experiment'],
    rows: sortRows(
      upload.results.map((row) => ({
        caseId: row.run_metadata.case,
        trial: row.run_metadata.trial,
        text: row.actual_outputs?.output.content,
        error: row.error,
        expected: row.expected_outputs?.expected,
        scores: Object.fromEntries(
          row.evaluation_scores.flatMap(({ key, score }) =>
            score === undefined ? [] : [[key, score]],
          ),
        ),
      })),
    ),
  };
}
