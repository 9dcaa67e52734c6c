import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ConfigurationError, messageOf } from '../../errors.ts';
import { type ExportLog, openExportLog } from './export-log.ts';
import {
  type ExportCounts,
  type ExportFormat,
  findFormat,
  receiveExport,
} from './receive-export.ts';

export interface ServeOptions {
  /** Each export is appended to it as a line of JSON, the way the collector's file exporter does. */
  readonly file: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Bytes of one export, before and after decompression. */
  readonly maxExportBytes?: number | undefined;
  readonly onExport: (counts: ExportCounts) => void;
  /** An export could not be written; whoever sent it was told to send it again. */
  readonly onFault: (error: unknown) => void;
}

export interface OtlpEndpoint {
  /** For `OTEL_EXPORTER_OTLP_ENDPOINT`. */
  readonly url: string;
  /** Takes what is on its way, then ends. */
  readonly close: () => Promise<void>;
}

export const defaultOtlpPort = 4318;
const host = '127.0.0.1';
const largestExport = 64_000_000;
/** Milliseconds for what is on its way at the end. */
const graceMs = 2_000;

const signals: Readonly<Record<string, 'traces' | 'logs' | 'metrics'>> = {
  '/v1/traces': 'traces',
  '/v1/logs': 'logs',
  '/v1/metrics': 'metrics',
};

/**
 * An OTLP/HTTP endpoint on this machine's loopback, for recording an application as it runs. Metrics are taken and
 * thrown away, so that an SDK that sends all three does not complain.
 * @throws ConfigurationError when the port is taken or the file cannot be written
 */
export async function serveOtlp(options: ServeOptions): Promise<OtlpEndpoint> {
  const log = await openExportLog(options.file);
  const server = createServer((request, response) => {
    answer(request, response, { ...options, log }).catch((error: unknown) => {
      options.onFault(error);
      response.destroy();
    });
  });
  try {
    await listen(server, options.port);
  } catch (error) {
    await log.close();
    throw error;
  }
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    url: `http://${host}:${port}`,
    close: async () => {
      await closeServer(server);
      await log.close();
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((cause: unknown) => {
    throw ConfigurationError.of(
      `port ${port} of ${host} cannot be listened on: ${messageOf(cause)}`,
      'stop what has it, which may be a collector, or give another with --port',
      undefined,
      cause,
    );
  });
}

async function closeServer(server: Server): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await closed;
  clearTimeout(timer);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServeOptions & { readonly log: ExportLog },
): Promise<void> {
  const format = findFormat(request);
  const refuse = (status: number, message: string): Promise<void> => {
    // What is left of the body is not read; the connection cannot be used again.
    response.setHeader('connection', 'close');
    return respond(response, { status, message, format: format ?? 'json' });
  };
  const signal = signals[request.url?.split('?')[0] ?? ''];
  if (!isLocal(request)) return refuse(403, 'this endpoint is for this machine alone');
  if (signal === undefined) return refuse(404, `send to ${Object.keys(signals).join(', ')}`);
  if (request.method !== 'POST') return refuse(405, 'send by POST');
  if (format === undefined) return refuse(415, 'send application/json or application/x-protobuf');
  if (signal === 'metrics') {
    request.resume();
    return respond(response, { status: 200, format });
  }
  const { maxExportBytes: maxBytes = largestExport, log } = options;
  const received = await receiveExport(request, { kind: signal, format, maxBytes });
  if (received.kind === 'refused') return refuse(received.status, received.message);
  try {
    await log.append(received.line);
  } catch (error) {
    options.onFault(error);
    return refuse(503, 'the export could not be written; send it again');
  }
  options.onExport(received.counts);
  return respond(response, { status: 200, format });
}

/** A page of the web that had its own name lead here would say that name. */
function isLocal({ headers }: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(headers.host ?? '');
}

/** Codes of gRPC's status: what cannot be used, and what may be sent again. */
const statusCodes = { invalid: 3, unavailable: 14 };

async function respond(
  response: ServerResponse,
  told: { readonly status: number; readonly format: ExportFormat; readonly message?: string },
): Promise<void> {
  const { status, format, message } = told;
  const code = status === 503 ? statusCodes.unavailable : statusCodes.invalid;
  const type = format === 'json' ? 'application/json' : 'application/x-protobuf';
  const body =
    format === 'json'
      ? JSON.stringify(message === undefined ? {} : { code, message })
      : message === undefined
        ? ''
        : (await import('./protobuf-codec.ts')).encodeMessage({ code, message }, 'RpcStatus');
  response.writeHead(status, {
    'content-type': type,
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  });
  response.end(body);
}
