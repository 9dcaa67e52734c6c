import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { isRecord } from '../../document/is-record.ts';
import { messageOf } from '../../errors.ts';
import type { Fields } from '../fields.ts';
import { isModelCall } from '../spans/is-model-call.ts';
import { pick } from './any-value.ts';
import { readOtlpSpan } from './read-record.ts';

type ExportKind = 'traces' | 'logs';
export type ExportFormat = 'json' | 'protobuf';

/** What a request comes to. */
export type Received =
  | { readonly kind: 'export'; readonly line: Buffer; readonly counts: ExportCounts }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string };

export interface ExportCounts {
  readonly spans: number;
  /** Of the spans, those that are one call to a model. */
  readonly calls: number;
  readonly logs: number;
}

const unzip = promisify(gunzip);

/** Undefined for a type that OTLP does not have; a web page cannot send the two that it has without being asked. */
export function findFormat({ headers }: IncomingMessage): ExportFormat | undefined {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return 'json';
  return type === 'application/x-protobuf' ? 'protobuf' : undefined;
}

/** Reads one export, and makes it the line that the collector would write. */
export async function receiveExport(
  request: IncomingMessage,
  options: {
    readonly kind: ExportKind;
    readonly format: ExportFormat;
    readonly maxBytes: number;
  },
): Promise<Received> {
  const { kind, format, maxBytes } = options;
  const body = await readBody(request, maxBytes);
  if (!Buffer.isBuffer(body)) return body;
  try {
    const { fields, line } = format === 'json' ? parseJson(body) : await parseProtobuf(body, kind);
    return { kind: 'export', line, counts: countRecords(fields, kind) };
  } catch (error) {
    return refuse(400, `the body is no export of ${kind} in ${format}: ${messageOf(error)}`);
  }
}

function refuse(status: number, message: string): Extract<Received, { kind: 'refused' }> {
  return { kind: 'refused', status, message };
}

async function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Buffer | Extract<Received, { kind: 'refused' }>> {
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'gzip' && encoding !== 'identity')
    return refuse(415, `the encoding ${encoding} is not understood; send gzip or none`);
  const tooLarge = refuse(413, `an export may have ${maxBytes} bytes; send smaller batches`);
  const parts: Buffer[] = [];
  let size = 0;
  // The answer is sent on the same connection, so that it may not be closed when the body is too long.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    size += part.length;
    if (size > maxBytes) return tooLarge;
    parts.push(part);
  }
  const body = Buffer.concat(parts);
  if (encoding === 'identity') return body;
  try {
    return await unzip(body, { maxOutputLength: maxBytes });
  } catch (error) {
    const isLong = isRecord(error) && error['code'] === 'ERR_BUFFER_TOO_LARGE';
    return isLong ? tooLarge : refuse(400, `the body is no gzip: ${messageOf(error)}`);
  }
}

interface Parsed {
  readonly fields: Fields;
  readonly line: Buffer;
}

/** The bytes are kept, since parsing would lose digits of whole numbers; line feeds stand only between tokens. */
function parseJson(body: Buffer): Parsed {
  const fields: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  if (!isRecord(fields)) throw new Error('it is no mapping');
  const line = Buffer.from(body);
  for (const [at, byte] of line.entries()) if (byte === 0x0a || byte === 0x0d) line[at] = 0x20;
  return { fields, line };
}

/** Protobuf is loaded when somebody sends it. */
async function parseProtobuf(body: Buffer, kind: ExportKind): Promise<Parsed> {
  const { decodeMessage } = await import('./protobuf-codec.ts');
  const fields = decodeMessage(
    body,
    kind === 'traces' ? 'ExportTraceServiceRequest' : 'ExportLogsServiceRequest',
  );
  return { fields, line: Buffer.from(JSON.stringify(fields)) };
}

/** @throws Error where the mapping has not what such an export has */
function countRecords(fields: Fields, kind: ExportKind): ExportCounts {
  const outer =
    kind === 'traces'
      ? pick(fields, 'resourceSpans', 'resource_spans')
      : pick(fields, 'resourceLogs', 'resource_logs');
  if (outer === undefined && Object.keys(fields).length > 0)
    throw new Error(`it holds no ${kind === 'traces' ? 'resourceSpans' : 'resourceLogs'}`);
  const scopes = listRecords(outer).flatMap((entry) =>
    kind === 'traces'
      ? listRecords(pick(entry, 'scopeSpans', 'scope_spans'))
      : listRecords(pick(entry, 'scopeLogs', 'scope_logs')),
  );
  if (kind === 'logs') {
    const logs = scopes.flatMap((scope) => listRecords(pick(scope, 'logRecords', 'log_records')));
    return { spans: 0, calls: 0, logs: logs.length };
  }
  const spans = scopes.flatMap((scope) => listRecords(scope['spans']));
  const calls = spans.filter((fields) => {
    const span = readOtlpSpan(fields);
    return span !== undefined && isModelCall(span);
  });
  return { spans: spans.length, calls: calls.length, logs: 0 };
}

const listRecords = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];
