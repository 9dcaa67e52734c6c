import { openLangfuseSink } from '../../src/experiments/langfuse-sink.ts';
import { startLangfuseExperiments } from '../support/experiments/langfuse-experiments.ts';
import { describeSink } from './sink-contract.ts';

describeSink('an experiment in Langfuse', {
  startServer: startLangfuseExperiments,
  open: ({ url, key }, ports) =>
    openLangfuseSink(
      { baseUrl: url, publicKey: 'pk-lf-1', secretKey: key, project: 'support' },
      ports,
    ),
  keyVariable: 'LANGFUSE_SECRET_KEY and LANGFUSE_PUBLIC_KEY',
  url: /^http:\/\/127\.0\.0\.1:\d+\/project\/p1\/datasets\/d0\/runs\/[\da-f-]{36}$/,
  many: { trials: 40, textLength: 100_000, path: /otel\/v1\/traces$/ },
});
