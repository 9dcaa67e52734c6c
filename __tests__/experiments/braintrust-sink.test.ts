import { openBraintrustSink } from '../../src/experiments/braintrust-sink.ts';
import { startBraintrustExperiments } from '../support/experiments/braintrust-experiments.ts';
import { describeSink } from './sink-contract.ts';

describeSink('an experiment in Braintrust', {
  startServer: startBraintrustExperiments,
  open: ({ url, key }, ports) =>
    openBraintrustSink({ baseUrl: url, apiKey: key, project: 'support' }, ports),
  keyVariable: 'BRAINTRUST_API_KEY',
  url: /^https:\/\/www\.braintrust\.dev\/app\/acme\/p\/support\/experiments\//,
  many: { trials: 40, textLength: 100_000, path: /^\/v1\/experiment\/[^/]+\/insert$/ },
});
