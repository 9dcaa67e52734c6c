import { context, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import { logs } from '@opentelemetry/api-logs';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-proto';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { BatchLogRecordProcessor, LoggerProvider } from '@opentelemetry/sdk-logs';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';

export interface Telemetry {
  /** A step around others, with OpenInference's attributes of a chain. */
  readonly runStep: (
    step: { readonly name: string; readonly input: string },
    work: (span: Span) => Promise<string>,
  ) => Promise<Span>;
  /** What a person said of a step, the way OpenTelemetry has it. */
  readonly rate: (span: Span, rating: { readonly score: number; readonly comment: string }) => void;
  readonly stop: () => Promise<void>;
}

/** Starts OpenTelemetry as an application does; where it exports to is in the environment. */
export function startTelemetry(format: 'json' | 'protobuf'): Telemetry {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const exporter = format === 'json' ? new JsonExporter() : new ProtobufExporter();
  const tracerProvider = new BasicTracerProvider({
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  trace.setGlobalTracerProvider(tracerProvider);
  const loggerProvider = new LoggerProvider({
    processors: [new BatchLogRecordProcessor({ exporter: new OTLPLogExporter() })],
  });
  logs.setGlobalLoggerProvider(loggerProvider);
  return {
    runStep: ({ name, input }, work) =>
      trace.getTracer('shop').startActiveSpan(name, async (span) => {
        span.setAttributes({ 'openinference.span.kind': 'CHAIN', 'input.value': input });
        try {
          span.setAttribute('output.value', await work(span));
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
        }
        span.end();
        return span;
      }),
    rate: (span, { score, comment }) =>
      logs.getLogger('shop').emit({
        eventName: 'gen_ai.evaluation.result',
        context: trace.setSpan(context.active(), span),
        attributes: {
          'gen_ai.evaluation.name': 'user_score',
          'gen_ai.evaluation.score.value': score,
          'gen_ai.evaluation.explanation': comment,
        },
      }),
    stop: async () => {
      await tracerProvider.shutdown();
      await loggerProvider.shutdown();
    },
  };
}
