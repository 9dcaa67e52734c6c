import { messageOf } from '../errors.ts';
import { computeRequestHash } from '../prompt/request-hash.ts';
import {
  type Completion,
  type CompletionRequest,
  type Provider,
  ProviderError,
} from './provider.ts';
import { readRecordingRow } from './recording-row.ts';
import { loadRecordings, type RecordingQuery, type Recordings } from './recordings.ts';

/**
 * A provider that answers from files: the demo, pull requests from forks, and tests use it. It stands in for the
 * provider of that name, or is `recorded` itself. Only rows that name their request tell versions of a prompt or its parameters apart.
 * @param options.path a JSONL file, or a folder of them
 * @throws ConfigurationError when the files cannot be read, with every bad line
 */
export async function createRecordedProvider(options: {
  readonly path: string;
  readonly provider: string;
}): Promise<Provider> {
  const { path, provider } = options;
  const recordings = await loadRecordings(path);
  return {
    name: provider,
    origin: 'recorded:',
    findUnsupported: () => [],
    complete: async (request, { signal }) => {
      if (signal.aborted)
        throw new ProviderError('cancelled', 'the replay was cancelled', { retryable: false });
      return answer(recordings, request, options);
    },
  };
}

async function answer(
  recordings: Recordings,
  request: CompletionRequest,
  options: { readonly path: string; readonly provider: string },
): Promise<Completion> {
  const { caseId, trial, model } = request;
  const requestHash = computeRequestHash(request);
  const query: RecordingQuery = {
    caseId,
    trial,
    models: [`${options.provider}/${model}`, model],
    requestHash,
  };
  const row = await recordings.find(query).catch((cause: unknown) => {
    throw new ProviderError('not_recorded', messageOf(cause), { retryable: false, cause });
  });
  if (row !== undefined) return readRecordingRow(row);
  throw new ProviderError(
    'not_recorded',
    `no recording of case ${caseId}, model ${model}, trial ${trial}, request ${requestHash.slice(0, 12)} in ${options.path}`,
    { retryable: false },
  );
}
