import { openLangSmithSource } from '../../../src/sources/langsmith/open-langsmith-source.ts';
import { startLangSmithServer } from '../../support/logs/langsmith-server.ts';
import { describeRestSource } from '../rest-source-contract.ts';

describeRestSource('LangSmith', {
  startServer: startLangSmithServer,
  open: ({ url, key }, { project = 'support', ...options }, ports) =>
    openLangSmithSource({ baseUrl: url, apiKey: key, project, ...options }, ports),
  keyVariable: 'LANGSMITH_API_KEY',
  hasTrees: true,
  hasErrors: true,
  hasCorrections: true,
  hasComments: true,
  damaged: /\d+ × a row that is no run\n1 × a row that is no feedback/,
  url: /^http:\/\/127\.0\.0\.1:\d+\/o\/tenant\/projects\/p\/[\d-]+\/r\/00000000-0000-4000-8000-000000000011$/,
  unknownProject: /LangSmith has no project "suport"/,
});
