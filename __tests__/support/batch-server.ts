import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Answer,
  type BatchEntry,
  type BatchFaults,
  type BatchRecord,
  composeFile,
  composeResults,
  type EntryResult,
} from './batch-lines.ts';
import { parseObject, readAll } from './llm-server.ts';

export type { BatchFaults } from './batch-lines.ts';

interface ReceivedCall {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface BatchServer {
  /** Scheme, host and port. OpenAI protocols live under `${url}/v1`, Anthropic's under `${url}`. */
  readonly url: string;
  readonly calls: readonly ReceivedCall[];
  /** Every batch that was created, in order. */
  readonly batches: readonly BatchRecord[];
  /** From now on; what was submitted before is kept. */
  setFaults(faults: BatchFaults): void;
  /** Breaks what is open, and frees the port. */
  readonly stop: () => Promise<void>;
}

interface Host {
  readonly answer: Answer;
  faults: BatchFaults;
  readonly files: Map<string, string>;
  readonly batches: BatchRecord[];
}

/**
 * A loopback host of OpenAI's Batch API (files and batches) and of Anthropic's Message Batches. It refuses what
 * they refuse: OpenAI a file with an id twice, two models, or an address that is not the batch's; Anthropic items
 * with sampling parameters under the newer API version. Addresses that it does not know are 404.
 * @param options.answer decides the answer to each item
 */
export async function startBatchServer(options: {
  readonly answer: Answer;
  readonly faults?: BatchFaults;
}): Promise<BatchServer> {
  const { answer, faults = {} } = options;
  const host: Host = { answer, faults, files: new Map(), batches: [] };
  const calls: ReceivedCall[] = [];
  const server = createServer(async (request, response) => {
    const { method = 'GET', url: path = '/', headers } = request;
    const call = { method, path, headers, body: await readAll(request) };
    calls.push(call);
    await route(host, call, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is always this record.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    batches: host.batches,
    setFaults: (changed) => {
      host.faults = changed;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function route(host: Host, call: ReceivedCall, response: ServerResponse): Promise<void> {
  const address = `${call.method} ${call.path}`;
  const file = /^GET \/v1\/files\/(\w+)-(output|errors)\/content$/.exec(address);
  const found = /\/batches\/(\w+)(?:\/(cancel|results))?$/.exec(call.path);
  const record = host.batches.find(({ id }) => id === (file ?? found)?.[1]);
  if (address === 'POST /v1/files') return sendJson(response, await storeFile(host, call));
  if (address === 'POST /v1/batches') return sendJson(response, createOpenaiBatch(host, call));
  if (address === 'POST /v1/messages/batches')
    return sendJson(response, createAnthropicBatch(host, call));
  if (record === undefined)
    return sendJson(response, { error: { message: `no such address: ${address}` } }, 404);
  const results = composeResults(record, host);
  if (file !== null) return sendFile(response, host, results, openaiFiles[file[2] ?? '']);
  if (found?.[2] === 'results') return sendFile(response, host, results, anthropicFile);
  if (found?.[2] === 'cancel') record.cancelled = true;
  else if (host.faults.inspectStatus !== undefined)
    return sendJson(response, { error: { message: 'no good' } }, host.faults.inspectStatus);
  else record.looks += 1;
  const isRunning = record.looks <= (host.faults.polls ?? 0) || found?.[2] === 'cancel';
  const describe =
    record.protocol === 'anthropic-messages' ? describeAnthropicBatch : describeOpenaiBatch;
  sendJson(response, describe(record, { results: isRunning ? undefined : results, host }));
}

type Outcomes = readonly EntryResult['outcome'][];
const openaiFiles: Readonly<Record<string, Outcomes>> = {
  output: ['succeeded'],
  errors: ['errored', 'expired', 'canceled'],
};
const anthropicFile: Outcomes = ['succeeded', 'errored', 'expired', 'canceled'];

function sendJson(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function sendFile(
  response: ServerResponse,
  { faults }: Host,
  results: readonly EntryResult[],
  wanted: Outcomes = [],
): void {
  const bytes = Buffer.from(composeFile(results, { faults, wanted }));
  response.writeHead(200, {
    'content-type': 'application/binary',
    'content-length': bytes.length,
  });
  if (faults.breakResults) response.write(bytes.subarray(0, -20), () => response.destroy());
  else response.end(bytes);
}

async function storeFile(host: Host, { headers, body }: ReceivedCall): Promise<object> {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': headers['content-type'] ?? '' },
  }).formData();
  const file = form.get('file');
  if (form.get('purpose') !== 'batch' || !(file instanceof File)) return { error: 'no batch file' };
  const id = `file_${host.files.size}`;
  host.files.set(id, await file.text());
  return { id, object: 'file', purpose: 'batch', filename: file.name, bytes: file.size };
}

function createOpenaiBatch(host: Host, { headers, body }: ReceivedCall): object {
  const asked = parseObject(body.toString());
  const endpoint = String(asked['endpoint']);
  const lines = (host.files.get(String(asked['input_file_id'])) ?? '').trimEnd().split('\n');
  const parsed = lines.map(parseObject);
  const entries = parsed.map(readEntry);
  const models = new Set(entries.map((entry) => entry.body['model']));
  const isRefused =
    host.faults.refuse !== undefined ||
    asked['completion_window'] !== '24h' ||
    models.size !== 1 ||
    new Set(entries.map(({ customId }) => customId)).size < entries.length ||
    parsed.some((line) => line['url'] !== endpoint || line['method'] !== 'POST');
  const protocol = endpoint === '/v1/responses' ? 'openai-responses' : 'openai-chat';
  return describeOpenaiBatch(
    addBatch(host, { protocol, headers, entries: isRefused ? [] : entries }),
    { results: undefined, host },
  );
}

function readEntry(line: Readonly<Record<string, unknown>>): BatchEntry {
  return {
    customId: String(line['custom_id']),
    body: Object.fromEntries(Object.entries(line['body'] ?? line['params'] ?? {})),
  };
}

function addBatch(
  { batches }: Host,
  batch: Pick<BatchRecord, 'protocol' | 'headers' | 'entries'>,
): BatchRecord {
  const id = `batch_${batches.length}`;
  const record = { ...batch, id, looks: 0, cancelled: false };
  batches.push(record);
  return record;
}

interface Standing {
  /** Undefined while it runs. */
  readonly results: readonly EntryResult[] | undefined;
  readonly host: Host;
}

function describeOpenaiBatch(record: BatchRecord, { results, host }: Standing): object {
  const isRefused = record.entries.length === 0;
  const count = (outcome: string) => results?.filter((result) => result.outcome === outcome).length;
  const expired = results?.some(({ outcome }) => outcome === 'expired');
  const ended = record.cancelled ? 'cancelled' : expired ? 'expired' : 'completed';
  const running = record.cancelled ? 'cancelling' : 'in_progress';
  const status = results === undefined ? running : isRefused ? 'failed' : ended;
  const faults = host.faults.refuse ?? { message: 'the file is no batch', code: 'x', line: 1 };
  const succeeded = count('succeeded');
  const holds = (wanted: Outcomes) => results?.some(({ outcome }) => wanted.includes(outcome));
  return {
    id: record.id,
    object: 'batch',
    status,
    request_counts: {
      completed: succeeded ?? 0,
      failed: count('errored') ?? 0,
      total: record.entries.length,
    },
    errors: status === 'failed' ? { object: 'list', data: [faults] } : null,
    ...Object.fromEntries(
      Object.entries(openaiFiles).flatMap(([kind, wanted]) =>
        holds(wanted)
          ? [[kind === 'output' ? 'output_file_id' : 'error_file_id', `${record.id}-${kind}`]]
          : [],
      ),
    ),
  };
}

function createAnthropicBatch(host: Host, { headers, body }: ReceivedCall): object {
  const { requests } = parseObject(body.toString());
  const entries = Array.isArray(requests) ? requests.map(readEntry) : [];
  const record = addBatch(host, { protocol: 'anthropic-messages', headers, entries });
  return describeAnthropicBatch(record, { results: undefined });
}

function describeAnthropicBatch(
  record: BatchRecord,
  { results }: Pick<Standing, 'results'>,
): object {
  const count = (outcome: string) =>
    results?.filter((result) => result.outcome === outcome).length ?? 0;
  return {
    id: record.id,
    type: 'message_batch',
    processing_status:
      results === undefined ? (record.cancelled ? 'canceling' : 'in_progress') : 'ended',
    cancel_initiated_at: record.cancelled ? '2026-11-25T00:00:00Z' : null,
    request_counts: {
      processing: results === undefined ? record.entries.length : 0,
      succeeded: count('succeeded'),
      errored: count('errored'),
      canceled: count('canceled'),
      expired: count('expired'),
    },
    results_url:
      results === undefined ? null : 'https://elsewhere.example/v1/messages/batches/x/results',
  };
}
