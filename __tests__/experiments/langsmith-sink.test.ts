import { openLangSmithSink } from '../../src/experiments/langsmith-sink.ts';
import { startLangSmithExperiments } from '../support/experiments/langsmith-experiments.ts';
import { describeSink } from './sink-contract.ts';

describeSink('an experiment in LangSmith', {
  startServer: startLangSmithExperiments,
  open: ({ url, key }, ports) => openLangSmithSink({ baseUrl: url, apiKey: key }, ports),
  keyVariable: 'LANGSMITH_API_KEY',
  url: /^http:\/\/127\.0\.0\.1:\d+\/o\/tenant\/datasets\/[\d-]+\/compare\?selectedSessions=[\d-]+$/,
  many: { trials: 100, textLength: 200_000, path: /upload-experiment$/ },
});
