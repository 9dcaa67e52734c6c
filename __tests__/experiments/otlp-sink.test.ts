import { gunzipSync } from 'node:zlib';
import { BinaryWriter } from '@bufbuild/protobuf/wire';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { ExperimentTrial, ReplayExperiment } from '../../src/experiments/experiment-sink.ts';
import type { OtlpAddress } from '../../src/experiments/otlp-address.ts';
import { openOtlpSink } from '../../src/experiments/otlp-sink.ts';
import { composeSpan } from '../../src/experiments/otlp-span.ts';
import type { OtlpAttribute, OtlpSpan, OtlpValue } from '../../src/experiments/otlp-values.ts';
import type { LoggedSpan } from '../../src/sources/logged-call.ts';
import { readSpan } from '../../src/sources/spans/read-span.ts';
import { type Collector, type CollectorAnswer, startCollector } from '../support/collector.ts';
import { createSourcePorts } from '../support/source-ports.ts';
import { decodeRequest } from './decode-export.ts';
import { replayOf, trialOf } from './replays.ts';

let collector: Collector | undefined;
afterEach(async () => {
  await collector?.stop();
  collector = undefined;
});

async function open(
  options: Partial<OtlpAddress> & { readonly answer?: (index: number) => CollectorAnswer } = {},
) {
  const { answer, ...address } = options;
  const started = await startCollector(answer);
  collector = started;
  const ports = createSourcePorts();
  const sink = openOtlpSink(
    {
      endpoint: `${started.url}/v1/traces`,
      headers: { 'x-key': 'a-key-of-the-collector' },
      protocol: 'http/json',
      isCompressed: false,
      resource: {},
      version: '1.2.3',
      ...address,
    },
    ports,
  );
  return {
    ports,
    exports: started.exports,
    write: (replay: ReplayExperiment) => sink.write(replay),
  };
}

const replay = replayOf([]);
const spanOf = (change: Partial<ExperimentTrial> = {}): OtlpSpan =>
  composeSpan(trialOf('late', change), replay);

/** What our own reader makes of a span that we send. */
function readBack(span: OtlpSpan): LoggedSpan {
  const attributesOf = (list: readonly OtlpAttribute[]) =>
    Object.fromEntries(list.map(({ key, value }) => [key, plain(value)]));
  return readSpan({
    traceId: span.traceId,
    spanId: span.spanId,
    name: span.name,
    startedAt: new Date(Number(BigInt(span.startTimeUnixNano) / 1_000_000n)).toISOString(),
    endedAt: new Date(Number(BigInt(span.endTimeUnixNano) / 1_000_000n)).toISOString(),
    status: { code: span.status.code === 2 ? 'error' : 'ok', message: span.status.message },
    attributes: attributesOf(span.attributes),
    events: [],
  });
}

function plain(value: OtlpValue): unknown {
  if ('intValue' in value) return Number(value.intValue);
  if ('arrayValue' in value) return value.arrayValue.values.map(plain);
  return Object.values(value)[0];
}

describe('a span', () => {
  test('tells all that was sent and came back, as our own reader finds it', () => {
    const { reading, feedback, startedAt, endedAt } = readBack(spanOf());
    if (reading?.kind !== 'call') throw new Error(JSON.stringify(reading));
    expect(reading.call).toMatchObject({
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Where is late?' },
      ],
      output: { text: 'In Bonn.', toolCalls: [] },
      parameters: { temperature: 0 },
      usage: { input: 120, cached: 100, output: 8 },
      costUsd: 0.0004,
      latencyMs: 1_250,
      tags: ['parcel'],
      metadata: { case: 'late', trial: 0, suite: 'support-reply', role: 'candidate' },
    });
    expect([startedAt, endedAt]).toEqual(['2026-11-28T10:00:01.000Z', '2026-11-28T10:00:02.250Z']);
    expect(feedback).toEqual([
      { name: 'correct', score: 0, label: undefined, comment: 'another city', by: 'code' },
    ]);
  });

  test('tells it in the words of OpenTelemetry too', () => {
    const { attributes, events } = spanOf();
    const values = Object.fromEntries(attributes.map(({ key, value }) => [key, value]));
    expect(values).toMatchObject({
      'gen_ai.operation.name': { stringValue: 'chat' },
      'gen_ai.provider.name': { stringValue: 'openai' },
      'gen_ai.request.model': { stringValue: 'gpt-4.1-mini' },
      'gen_ai.request.temperature': { doubleValue: 0 },
      'gen_ai.usage.input_tokens': { intValue: '120' },
      'gen_ai.response.finish_reasons': { arrayValue: { values: [{ stringValue: 'stop' }] } },
      'gen_ai.output.messages': {
        stringValue:
          '[{"role":"assistant","parts":[{"type":"text","content":"In Bonn."}],"finish_reason":"stop"}]',
      },
    });
    expect(events).toEqual([
      {
        name: 'gen_ai.evaluation.result',
        timeUnixNano: '1795860002250000000',
        attributes: [
          { key: 'gen_ai.evaluation.name', value: { stringValue: 'correct' } },
          { key: 'gen_ai.evaluation.score.value', value: { doubleValue: 0 } },
          { key: 'gen_ai.evaluation.explanation', value: { stringValue: 'another city' } },
        ],
      },
    ]);
  });

  test('keeps the calls of tools, with their arguments as they were written', () => {
    const argumentsText = '{ "id":7 }';
    const { reading } = readBack(
      spanOf({
        messages: [
          { role: 'user', content: 'Where?' },
          {
            role: 'assistant',
            content: '',
            toolCalls: [{ id: 'c1', name: 'find', argumentsText }],
          },
          { role: 'tool', content: 'Bonn', toolCallId: 'c1' },
        ],
      }),
    );
    expect(reading).toMatchObject({
      call: {
        messages: [
          { role: 'user' },
          { role: 'assistant', tool_calls: [{ id: 'c1', function: { arguments: argumentsText } }] },
          { role: 'tool', tool_call_id: 'c1' },
        ],
      },
    });
  });

  test('has the same ids each time, and others for another trial, case or replay', () => {
    const idsOf = ({ traceId, spanId }: OtlpSpan) => `${traceId} ${spanId}`;
    const others = [
      spanOf(),
      spanOf({ trial: 1 }),
      spanOf({ caseId: 'lost' }),
      composeSpan(trialOf('late'), replayOf([], { name: 'another' })),
    ];
    expect(new Set(others.map(idsOf)).size).toBe(4);
    expect(idsOf(spanOf({ scores: [] }))).toBe(idsOf(spanOf()));
    expect(idsOf(spanOf())).toMatch(/^[0-9a-f]{32} [0-9a-f]{16}$/);
  });

  test('ends with the error of its trial, and has no answer', () => {
    const span = spanOf({ outcome: { kind: 'errored', message: 'timeout' }, usage: undefined });
    const { error, reading } = readBack(span);
    expect(error).toBe('timeout');
    expect(reading).toMatchObject({ call: { output: { text: undefined }, usage: {} } });
  });

  test('of an unknown score has a label and no number', () => {
    const { feedback } = readBack(
      spanOf({ scores: [{ kind: 'unscored', name: 'correct', reason: 'no judge' }] }),
    );
    expect(feedback).toEqual([
      { name: 'correct', score: undefined, label: 'unscored', comment: 'no judge', by: 'code' },
    ]);
  });

  test('is linked to the call in production, where that is a span', () => {
    expect(spanOf().links).toEqual([
      { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' },
    ]);
    expect(spanOf({ source: { system: 'langsmith', id: 'x', traceId: 'y' } }).links).toEqual([]);
  });
});

describe('sending', () => {
  test('is one request with who sends it', async () => {
    const { exports, write } = await open({ resource: { 'service.name': 'support' } });
    expect(await write(replayOf([trialOf('late'), trialOf('lost')]))).toEqual({
      written: 2,
      kept: 0,
    });
    expect(exports).toHaveLength(1);
    expect(exports[0]).toMatchObject({
      path: '/v1/traces',
      headers: { 'content-type': 'application/json', 'x-key': 'a-key-of-the-collector' },
    });
    const body = JSON.parse(exports[0]?.bytes.toString('utf8') ?? '');
    expect(body.resourceSpans[0].resource.attributes).toEqual([
      { key: 'service.name', value: { stringValue: 'support' } },
      { key: 'service.version', value: { stringValue: '1.2.3' } },
    ]);
    expect(body.resourceSpans[0].scopeSpans[0].spans[1]).toEqual(
      JSON.parse(JSON.stringify(composeSpan(trialOf('lost'), replay))),
    );
  });

  test('says the same in protobuf', async () => {
    const trials = [
      trialOf('late'),
      trialOf('ñ 🙂', { outcome: { kind: 'errored', message: 'timeout' }, scores: [] }),
    ];
    const inJson = await open();
    await inJson.write(replayOf(trials));
    await collector?.stop();
    const { exports, write } = await open({
      protocol: 'http/protobuf',
      answer: () => ({ body: new Uint8Array() }),
    });
    await write(replayOf(trials));
    expect(exports[0]?.headers['content-type']).toBe('application/x-protobuf');
    const written = JSON.parse(inJson.exports[0]?.bytes.toString('utf8') ?? '');
    // Protobuf has no empty lists.
    const [, errored] = written.resourceSpans[0].scopeSpans[0].spans;
    delete errored.events;
    expect(decodeRequest(exports[0]?.bytes ?? Buffer.of())).toEqual(written);
  });

  test('is compressed where that is asked for', async () => {
    const { exports, write } = await open({ isCompressed: true });
    await write(replayOf([trialOf('late')]));
    expect(exports[0]?.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(exports[0]?.bytes ?? '').toString('utf8')).toContain('"resourceSpans"');
  });

  test('is in parts, of which none is too long', async () => {
    const { exports, write } = await open();
    const many = Array.from({ length: 450 }, (_, index) => trialOf(`case-${index}`));
    const long = trialOf('long', {
      outcome: { kind: 'completed', text: 'x'.repeat(1_200_000), toolCalls: [], stop: 'complete' },
    });
    expect(await write(replayOf([...many, long, long]))).toEqual({ written: 452, kept: 0 });
    const counts = exports.map(
      ({ bytes }) => JSON.parse(bytes.toString('utf8')).resourceSpans[0].scopeSpans[0].spans.length,
    );
    expect(counts).toEqual([200, 200, 50, 1, 1]);
  });

  test('passes half of a surrogate pair on as a mark, since it has no bytes', async () => {
    const { exports, write } = await open();
    await write(replayOf([trialOf('late', { expected: undefined, tags: ['\ud800'] })]));
    expect(exports[0]?.bytes.toString('utf8')).not.toContain('\\ud800');
  });
});

describe('what goes wrong', () => {
  const partial = { rejectedSpans: '1', errorMessage: 'no room: a-key-of-the-collector' };
  const answers = {
    'http/json': JSON.stringify({ partialSuccess: partial }),
    'http/protobuf': new BinaryWriter()
      .tag(1, 2)
      .fork()
      .tag(1, 0)
      .int64(1)
      .tag(2, 2)
      .string(partial.errorMessage)
      .join()
      .finish(),
  } as const;

  test.each(['http/json', 'http/protobuf'] as const)(
    'says what a collector did not take, by %s',
    async (protocol) => {
      const { write } = await open({ protocol, answer: () => ({ body: answers[protocol] }) });
      const failed = write(replayOf([trialOf('late'), trialOf('lost')]));
      await expect(failed).rejects.toMatchObject({
        name: 'EvidenceError',
        message: expect.stringMatching(/did not take 1 of 2 spans: no room: \[redacted\]/),
      });
    },
  );

  test('says which variable holds the key, and does not say the key', async () => {
    const { write } = await open({
      answer: () => ({ status: 401, body: 'unknown key a-key-of-the-collector' }),
    });
    const failed = write(replayOf([trialOf('late')]));
    await expect(failed).rejects.toThrow('set OTEL_EXPORTER_OTLP_HEADERS');
    await expect(failed).rejects.not.toThrow('a-key-of');
  });

  test('waits as long as it is asked to, and sends the same again', async () => {
    const { exports, ports, write } = await open({
      answer: (index) =>
        index === 0 ? { status: 429, headers: { 'retry-after': '4' } } : { body: '{}' },
    });
    expect(await write(replayOf([trialOf('late')]))).toMatchObject({ written: 1 });
    expect(ports.waits).toEqual([4_000]);
    expect(exports[1]?.bytes).toEqual(exports[0]?.bytes);
  });

  test('takes an answer of a proxy in words for what its status says', async () => {
    const { write } = await open({ answer: () => ({ body: '<html>ok</html>' }) });
    expect(await write(replayOf([trialOf('late')]))).toMatchObject({ written: 1 });
  });
});
