import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { afterEach, describe, expect, it } from '@jest/globals';
import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-proto';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { LoggerProvider, SimpleLogRecordProcessor } from '@opentelemetry/sdk-logs';
import { BasicTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { openExportLog } from '../../../src/sources/otlp/export-log.ts';
import type { ExportCounts } from '../../../src/sources/otlp/receive-export.ts';
import { type OtlpEndpoint, serveOtlp } from '../../../src/sources/otlp/serve-otlp.ts';
import {
  call,
  evaluation,
  exportLogs,
  exportSpans,
  failed,
  idsOf,
  makeFolder,
  readAll,
} from './exports.ts';

interface Served extends OtlpEndpoint {
  readonly file: string;
  readonly counts: readonly ExportCounts[];
  readonly faults: readonly unknown[];
}

const open = new Set<OtlpEndpoint>();
afterEach(async () => {
  for (const endpoint of open) await endpoint.close();
  open.clear();
});

async function serve(
  file = join(makeFolder(), 'traces.jsonl'),
  maxExportBytes?: number,
): Promise<Served> {
  const counts: ExportCounts[] = [];
  const faults: unknown[] = [];
  const endpoint = await serveOtlp({
    file,
    port: 0,
    maxExportBytes,
    onExport: (one) => counts.push(one),
    onFault: (error) => faults.push(error),
  });
  open.add(endpoint);
  return { ...endpoint, file, counts, faults };
}

const linesOf = ({ file }: Served): readonly string[] => readFileSync(file, 'utf8').split('\n');
const json = { 'content-type': 'application/json' };
const protobuf = { 'content-type': 'application/x-protobuf' };

function post(
  { url }: OtlpEndpoint,
  path: string,
  options: {
    readonly headers?: Record<string, string>;
    readonly body: string | Uint8Array<ArrayBuffer>;
  },
): Promise<Response> {
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: options.headers ?? json,
    body: options.body,
  });
}

const one = exportSpans(call({ id: 'a1', fields: failed }));

describe('the endpoint', () => {
  it('appends each export as a line that can be curated', async () => {
    const served = await serve();
    const indented = JSON.stringify(JSON.parse(one), null, 2).replaceAll('\n', '\r\n');
    for (const [path, body, headers] of [
      ['/v1/traces', indented, json],
      [
        '/v1/logs',
        exportLogs(evaluation({ score: 1 })),
        { 'content-type': 'application/json; charset=utf-8' },
      ],
      ['/v1/traces', gzipSync(one), { ...json, 'content-encoding': 'gzip' }],
      ['/v1/metrics', '{"resourceMetrics":[]}', json],
      ['/v1/traces', '{}', json],
    ] as const) {
      const response = await post(served, path, {
        headers,
        body: typeof body === 'string' ? body : new Uint8Array(body),
      });
      expect([response.status, await response.text()]).toEqual([200, '{}']);
    }
    expect(served.counts).toEqual([
      { spans: 1, calls: 1, logs: 0 },
      { spans: 0, calls: 0, logs: 1 },
      { spans: 1, calls: 1, logs: 0 },
      { spans: 0, calls: 0, logs: 0 },
    ]);
    const [first, second, third, fourth, end] = linesOf(served);
    expect(JSON.parse(first ?? '')).toEqual(JSON.parse(one));
    expect([second, third, fourth, end]).toEqual([
      exportLogs(evaluation({ score: 1 })),
      one,
      '{}',
      '',
    ]);
    expect(idsOf(await readAll([served.file]))).toEqual(['a1']);
  });

  it('keeps all digits of numbers', async () => {
    const served = await serve();
    const body = exportSpans({ spanId: 'a1', startTimeUnixNano: 1 }).replace(
      ':1}',
      ':1762077600000999999}',
    );
    await post(served, '/v1/traces', { body });
    expect(linesOf(served)[0]).toBe(body);
  });

  it('answers only when the line is in the file, in whatever order they come', async () => {
    const served = await serve();
    await Promise.all(
      Array.from({ length: 40 }, async (_, at) => {
        const body = exportSpans(call({ id: `${at}`, question: 'x'.repeat(at * 1_000) }));
        const response = await post(served, '/v1/traces', { body });
        expect(response.status).toBe(200);
        expect(linesOf(served)).toContain(body);
      }),
    );
    expect(linesOf(served)).toHaveLength(41);
  });

  it('lets two write to one file, each of its lines in one piece', async () => {
    const file = join(makeFolder(), 'traces.jsonl');
    const logs = [await openExportLog(file), await openExportLog(file)];
    const bodies = logs.map((_, at) =>
      exportSpans(call({ id: `a${at}`, question: String(at).repeat(20_000_000) })),
    );
    await Promise.all(logs.map((log, at) => log.append(Buffer.from(bodies[at] ?? ''))));
    await Promise.all(logs.map((log) => log.close()));
    const lines = new Set(readFileSync(file, 'utf8').split('\n'));
    expect(bodies.map((body) => lines.has(body))).toEqual([true, true]);
  });

  it('ends a line that a crash has cut, and lets only its user read the file', async () => {
    const file = join(makeFolder(), 'traces.jsonl');
    const served = await serve(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await served.close();
    open.clear();
    appendFileSync(file, '{"resourceSpans":[{"sco');
    const again = await serve(file);
    await post(again, '/v1/traces', { body: one });
    expect(linesOf(again)).toEqual(['{"resourceSpans":[{"sco', one, '']);
    expect(idsOf(await readAll([file]))).toEqual(['a1']);
  });
});

describe('what real SDKs send', () => {
  it.each([
    ['JSON', JsonExporter],
    ['protobuf', ProtobufExporter],
  ])('in %s is kept', async (_, Exporter) => {
    const served = await serve();
    const errors: unknown[] = [];
    const exporter = new Exporter({ url: `${served.url}/v1/traces` });
    const provider = new BasicTracerProvider({
      spanProcessors: [new SimpleSpanProcessor(exporter)],
    });
    const span = provider.getTracer('test').startSpan('chat', {
      attributes: {
        text: 'Größe 👍 \u0000',
        whole: 7,
        large: Number.MAX_SAFE_INTEGER,
        negative: -12,
        number: 0.25,
        flag: true,
        list: ['a', 'b'],
        'gen_ai.operation.name': 'chat',
      },
      startTime: [1_762_077_600, 999_999],
      links: [{ context: { traceId: 'b'.repeat(32), spanId: 'b'.repeat(16), traceFlags: 1 } }],
    });
    span.addEvent('gen_ai.choice', { index: 0 });
    span.setStatus({ code: 2, message: 'timed out' });
    span.end([1_762_077_601, 0]);
    await provider.shutdown().catch((error: unknown) => errors.push(error));
    const { traceId, spanId } = span.spanContext();
    expect({ errors, counts: served.counts }).toEqual({
      errors: [],
      counts: [{ spans: 1, calls: 1, logs: 0 }],
    });
    const value = (key: string, stored: unknown) => ({ key, value: stored });
    const whole = (number: number) => ({
      intValue: Exporter === JsonExporter ? number : String(number),
    });
    expect(JSON.parse(linesOf(served)[0] ?? '')).toMatchObject({
      resourceSpans: [
        {
          scopeSpans: [
            {
              scope: { name: 'test' },
              spans: [
                {
                  traceId,
                  spanId,
                  name: 'chat',
                  startTimeUnixNano: '1762077600000999999',
                  endTimeUnixNano: '1762077601000000000',
                  attributes: [
                    value('text', { stringValue: 'Größe 👍 \u0000' }),
                    value('whole', whole(7)),
                    value('large', whole(Number.MAX_SAFE_INTEGER)),
                    value('negative', whole(-12)),
                    value('number', { doubleValue: 0.25 }),
                    value('flag', { boolValue: true }),
                    value('list', {
                      arrayValue: { values: [{ stringValue: 'a' }, { stringValue: 'b' }] },
                    }),
                    value('gen_ai.operation.name', { stringValue: 'chat' }),
                  ],
                  events: [{ name: 'gen_ai.choice' }],
                  links: [{ traceId: 'b'.repeat(32), spanId: 'b'.repeat(16) }],
                  status: { code: 2, message: 'timed out' },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('of logs is kept', async () => {
    const served = await serve();
    const exporter = new OTLPLogExporter({ url: `${served.url}/v1/logs` });
    const provider = new LoggerProvider({
      processors: [new SimpleLogRecordProcessor({ exporter })],
    });
    const body = { content: 'hi', list: [1, { deep: null }], bytes: new Uint8Array([0, 1, 2]) };
    provider
      .getLogger('test')
      .emit({ eventName: 'gen_ai.user.message', body, attributes: { a: 1 } });
    await provider.shutdown();
    expect(served.counts).toEqual([{ spans: 0, calls: 0, logs: 1 }]);
    expect(JSON.parse(linesOf(served)[0] ?? '')).toMatchObject({
      resourceLogs: [
        {
          scopeLogs: [
            {
              logRecords: [
                {
                  eventName: 'gen_ai.user.message',
                  body: {
                    kvlistValue: {
                      values: [{ key: 'content' }, {}, { value: { bytesValue: 'AAEC' } }],
                    },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });
});

describe('what is refused', () => {
  const deep = (levels: number): Uint8Array<ArrayBuffer> => {
    let bytes: Uint8Array = new Uint8Array();
    for (let level = 0; level < levels; level += 1)
      bytes = new BinaryWriter()
        .tag(level % 2 === 0 ? 5 : 1, WireType.LengthDelimited)
        .bytes(bytes)
        .finish();
    const nest = (number: number): void => {
      bytes = new BinaryWriter().tag(number, WireType.LengthDelimited).bytes(bytes).finish();
    };
    // value, attributes, resource, resourceSpans
    for (const number of [2, 1, 1, 1]) nest(number);
    return new Uint8Array(bytes);
  };

  it.each<[string, string, Parameters<typeof post>[2], number]>([
    ['another path', '/traces', { body: one }, 404],
    ['another type', '/v1/traces', { headers: { 'content-type': 'text/plain' }, body: one }, 415],
    [
      'another encoding',
      '/v1/traces',
      { headers: { ...json, 'content-encoding': 'br' }, body: one },
      415,
    ],
    ['damaged JSON', '/v1/traces', { body: one.slice(1) }, 400],
    ['another JSON', '/v1/traces', { body: exportLogs() }, 400],
    ['a list', '/v1/traces', { body: '[]' }, 400],
    [
      'damaged gzip',
      '/v1/traces',
      { headers: { ...json, 'content-encoding': 'gzip' }, body: one },
      400,
    ],
    [
      'damaged protobuf',
      '/v1/traces',
      { headers: protobuf, body: new Uint8Array([10, 200, 1, 1]) },
      400,
    ],
    [
      'protobuf of another message',
      '/v1/logs',
      { headers: protobuf, body: new Uint8Array([8, 1]) },
      400,
    ],
    ['protobuf without end', '/v1/traces', { headers: protobuf, body: deep(401) }, 400],
    [
      'a large export',
      '/v1/traces',
      { body: exportSpans(call({ id: 'a', question: 'x'.repeat(9_000) })) },
      413,
    ],
    [
      'an export that is large when it is unpacked',
      '/v1/traces',
      {
        headers: { ...json, 'content-encoding': 'gzip' },
        body: new Uint8Array(gzipSync(`{"a":"${'x'.repeat(100_000)}"}`)),
      },
      413,
    ],
  ])('%s', async (_, path, options, status) => {
    const served = await serve(undefined, 8_000);
    const response = await post(served, path, options);
    expect(response.status).toBe(status);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(5);
    // It goes on.
    expect((await post(served, '/v1/traces', { body: one })).status).toBe(200);
    expect(linesOf(served)).toEqual([one, '']);
  });

  it('a reading of it', async () => {
    expect((await fetch(`${(await serve()).url}/v1/traces`)).status).toBe(405);
  });

  it('a page of the web that leads its name here', async () => {
    const { url } = await serve();
    const status = await new Promise((resolve, reject) => {
      const headers = { ...json, host: 'evil.example' };
      const sent = httpRequest(`${url}/v1/traces`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end(one);
    });
    expect(status).toBe(403);
  });

  it('a port that is taken, and a file that cannot be written', async () => {
    const { url } = await serve();
    const port = Number(new URL(url).port);
    const ports = { onExport: () => undefined, onFault: () => undefined };
    const file = join(makeFolder(), 'a.jsonl');
    await expect(serveOtlp({ file, port, ...ports })).rejects.toThrow(
      'or give another with --port',
    );
    const nowhere = join(makeFolder(), 'gone', 'a.jsonl');
    await expect(serveOtlp({ file: nowhere, port: 0, ...ports })).rejects.toThrow(
      'cannot be written',
    );
  });
});

it('tells the sender to send again what could not be written', async () => {
  const full = '/dev/full';
  const served = await serve(full);
  const response = await post(served, '/v1/traces', { body: one });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect(served).toMatchObject({ counts: [], faults: [{ code: 'ENOSPC' }] });
});

it('ends although somebody keeps a connection', async () => {
  const served = await serve();
  const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  await served.close();
  open.clear();
  socket.destroy();
});
