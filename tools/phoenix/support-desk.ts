import { OpenAIInstrumentation } from '@arizeai/openinference-instrumentation-openai';
import { context, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import OpenAI from 'openai';

/** What a customer asks, and what the support desk knows of it. */
export interface Request {
  readonly question: string;
  /** Sent along as a picture. */
  readonly picture?: string;
  /** What it should have said, where a person gave a thumbs-down. */
  readonly correction?: string;
  readonly feedback?: 'thumbs_up' | 'thumbs_down';
  /** Whether the application fails once it has the model's answer. */
  readonly isBeyondIt?: boolean;
  /** Whether the feedback is about the whole trace rather than the step of the answer. */
  readonly isAboutTrace?: boolean;
}

/** One answered request, as it is found in the traces. */
export interface Answered {
  readonly request: Request;
  readonly traceId: string;
  /** Of the step around the call. */
  readonly spanId: string;
}

/** The instructions that it had in production, and those that mend what people complained of. */
export const prompts = {
  production: 'You answer customers of a shop for tea. Be brief.',
  mended:
    'You answer customers of a shop for tea. Be brief. Say sorry for what went wrong, and what happens next.',
};
export const model = 'gpt-4.1-mini-2025-04-14';

export const requests: readonly Request[] = [
  {
    question: 'My parcel with the green tea is three days late. Where is it?',
    correction: 'We are sorry that it is late. It arrives on Friday.',
    feedback: 'thumbs_down',
  },
  {
    question: 'The blue teapot arrived in pieces!',
    correction: 'We are sorry. A new teapot leaves tomorrow.',
    feedback: 'thumbs_down',
  },
  {
    question: 'Why was I charged twice for one order of Assam?',
    correction: 'We are sorry. You get the second charge back within two days.',
    feedback: 'thumbs_down',
    isAboutTrace: true,
  },
  { question: 'Do you ship to Iceland?', feedback: 'thumbs_up' },
  { question: 'Which of your teas is without caffeine?' },
  {
    question: 'What is wrong with this cup?',
    picture: 'data:image/png;base64,iVBORw0KGgo=',
    feedback: 'thumbs_down',
  },
  { question: 'Cancel my subscription at once.', isBeyondIt: true },
];

/**
 * An application that answers customers by a model, with the OpenInference instrumentation of OpenAI's client and the
 * protobuf exporter of OpenTelemetry, as its users have them.
 */
export async function answerRequests(options: {
  /** Of the provider, with `/v1`. */
  readonly providerUrl: string;
  readonly phoenixUrl: string;
  /** Of Phoenix. */
  readonly project: string;
}): Promise<readonly Answered[]> {
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'openinference.project.name': options.project }),
    spanProcessors: [
      new BatchSpanProcessor(new OTLPTraceExporter({ url: `${options.phoenixUrl}/v1/traces` })),
    ],
  });
  // Else a call would not know the step around it.
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
  const instrumentation = new OpenAIInstrumentation({ tracerProvider: provider });
  instrumentation.manuallyInstrument(OpenAI);
  const client = new OpenAI({ baseURL: options.providerUrl, apiKey: 'loopback', maxRetries: 0 });
  const answered: Answered[] = [];
  for (const request of requests) answered.push(await answer(client, request));
  // Rejects where Phoenix does not take the spans.
  await provider.shutdown();
  return answered;
}

function answer(client: OpenAI, request: Request): Promise<Answered> {
  const { question, picture } = request;
  const text = { type: 'text', text: question } as const;
  const image = { type: 'image_url', image_url: { url: picture ?? '' } } as const;
  return trace.getTracer('support-desk').startActiveSpan('answer customer', async (span) => {
    span.setAttributes({
      'openinference.span.kind': 'CHAIN',
      'input.value': question,
      'tag.tags': ['live'],
      metadata: JSON.stringify({ shop: 'tea' }),
    });
    try {
      const completion = await client.chat.completions.create({
        model,
        temperature: 0,
        messages: [
          { role: 'system', content: prompts.production },
          { role: 'user', content: picture === undefined ? question : [text, image] },
        ],
      });
      if (request.isBeyondIt) throw new Error('there is no such subscription');
      span.setAttribute('output.value', completion.choices[0]?.message.content ?? '');
      span.setStatus({ code: SpanStatusCode.OK });
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
    }
    span.end();
    const { traceId, spanId } = span.spanContext();
    return { request, traceId, spanId };
  });
}
