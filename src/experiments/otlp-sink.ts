import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { EvidenceError } from '../errors.ts';
import { redactAll } from '../providers/redact.ts';
import { decodeMessage, encodeMessage } from '../sources/otlp/protobuf-codec.ts';
import { createSourceClient, type RestPorts, type SourceClient } from '../sources/source-client.ts';
import { gatherBatches } from './batches.ts';
import type { ExperimentSink, ReplayExperiment } from './experiment-sink.ts';
import { type OtlpAddress, otlpHeadersVariable } from './otlp-address.ts';
import { parsePartialSuccess } from './otlp-answer.ts';
import { composeSpan } from './otlp-span.ts';
import { listAttributes, type OtlpExport, type OtlpSpan, text } from './otlp-values.ts';

/** Of the spans of one request: receivers often take no more than 4 MB. */
const bounds = { items: 200, bytes: 2_000_000 };
const name = 'The collector';

export interface OtlpSinkOptions extends OtlpAddress {
  /** Of Pawl. */
  readonly version: string;
}

/**
 * Sends every trial of a replay as a span to a collector over OTLP/HTTP, with the attributes of OpenInference and of
 * OpenTelemetry's GenAI conventions. The same trial has the same ids each time; a collector tells nothing of what it had
 * already, so all that it takes counts as written.
 */
export function openOtlpSink(options: OtlpSinkOptions, ports: RestPorts): ExperimentSink {
  const { endpoint, headers } = options;
  const client = createSourceClient({
    ...ports,
    name,
    baseUrl: new URL(endpoint).origin,
    headers,
    secrets: [...listSecrets(headers), ...new URL(endpoint).searchParams.values()],
    keyVariable: otlpHeadersVariable,
  });
  return {
    system: 'otlp',
    async write(experiment) {
      let written = 0;
      for await (const spans of gatherBatches(listSpans(experiment), bounds)) {
        await send(client, options, spans);
        written += spans.length;
      }
      return { written, kept: 0 };
    },
  };
}

async function* listSpans(experiment: ReplayExperiment): AsyncGenerator<OtlpSpan> {
  for await (const trial of experiment.trials) yield composeSpan(trial, experiment);
}

/** A key with and without the `Bearer` before it. */
function listSecrets(headers: OtlpAddress['headers']): readonly string[] {
  return Object.values(headers).flatMap((value) => [value, ...value.split(' ').slice(1)]);
}

async function send(
  client: SourceClient,
  options: OtlpSinkOptions,
  spans: readonly OtlpSpan[],
): Promise<void> {
  const { endpoint, protocol, isCompressed } = options;
  const { pathname, search } = new URL(endpoint);
  const isJson = protocol === 'http/json';
  const exported = composeExport(options, spans);
  const bytes = isJson
    ? Buffer.from(JSON.stringify(exported))
    : encodeMessage(exported, 'ExportTraceServiceRequest');
  const type = isJson ? 'application/json' : 'application/x-protobuf';
  const { body } = await client.request({
    method: 'POST',
    path: `${pathname}${search}`,
    body: isCompressed ? await promisify(gzip)(bytes) : bytes,
    headers: {
      accept: type,
      'content-type': type,
      ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
    },
    answer: 'bytes',
    repeatable: true,
  });
  const { rejectedSpans, errorMessage } = parsePartialSuccess(decodeAnswer(body, isJson));
  if (rejectedSpans === 0) return;
  const why = redactAll(errorMessage, listSecrets(options.headers));
  throw new EvidenceError([
    {
      what: `${name} at ${endpoint} did not take ${rejectedSpans} of ${spans.length} spans: ${why}`,
      remedy: 'see what it says, then run this again: a span that it has is not sent as another',
    },
  ]);
}

function composeExport(
  { version, resource }: OtlpSinkOptions,
  spans: readonly OtlpSpan[],
): OtlpExport {
  const told = { 'service.name': 'pawl', 'service.version': version, ...resource };
  const attributes = listAttributes(
    Object.fromEntries(Object.entries(told).map(([key, value]) => [key, text(value)])),
  );
  return {
    resourceSpans: [
      { resource: { attributes }, scopeSpans: [{ scope: { name: 'pawl', version }, spans }] },
    ],
  };
}

/** What the bytes of an answer tell; undefined where they tell nothing. */
function decodeAnswer(body: unknown, isJson: boolean): unknown {
  if (!(body instanceof Uint8Array)) return undefined;
  try {
    return isJson
      ? JSON.parse(Buffer.from(body).toString('utf8'))
      : decodeMessage(body, 'ExportTraceServiceResponse');
  } catch {
    return undefined;
  }
}
