import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { z } from 'zod';
import { EvidenceError } from '../errors.ts';
import { redactAll } from '../providers/redact.ts';
import { createSourceClient, type RestPorts, type SourceClient } from '../sources/source-client.ts';
import type { ExperimentSink } from './experiment-sink.ts';
import { type OtlpAddress, otlpHeadersVariable } from './otlp-address.ts';
import { decodePartialSuccess, encodeExport, type PartialSuccess } from './otlp-protobuf.ts';
import { composeSpan } from './otlp-span.ts';
import { listAttributes, type OtlpExport, type OtlpSpan, text } from './otlp-values.ts';

/** Spans of one request, and bytes of their JSON: receivers often take no more than 4 MB. */
const batch = { spans: 200, bytes: 2_000_000 };
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
      let spans: OtlpSpan[] = [];
      let bytes = 0;
      const flush = async (): Promise<void> => {
        if (spans.length > 0) await send(client, options, spans);
        written += spans.length;
        [spans, bytes] = [[], 0];
      };
      for await (const trial of experiment.trials) {
        const span = composeSpan(trial, experiment);
        const size = JSON.stringify(span).length;
        if (spans.length >= batch.spans || bytes + size > batch.bytes) await flush();
        spans.push(span);
        bytes += size;
      }
      await flush();
      return { written, kept: 0 };
    },
  };
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
  const bytes = isJson ? Buffer.from(JSON.stringify(exported)) : encodeExport(exported);
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
  const { rejectedSpans, errorMessage } = readAnswer(body, isJson);
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

const partialSchema = z.object({
  partialSuccess: z
    .object({ rejectedSpans: z.coerce.number().default(0), errorMessage: z.string().default('') })
    .nullish(),
});

/** An answer that is none of the protocol's is as good as an empty one: the status says that all was taken. */
function readAnswer(body: unknown, isJson: boolean): PartialSuccess {
  const nothing = { rejectedSpans: 0, errorMessage: '' };
  if (!(body instanceof Uint8Array) || body.length === 0) return nothing;
  try {
    if (!isJson) return decodePartialSuccess(body);
    const answer: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return partialSchema.parse(answer).partialSuccess ?? nothing;
  } catch {
    return nothing;
  }
}
