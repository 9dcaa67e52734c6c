import { openBraintrustSource } from '../../../src/sources/braintrust/open-braintrust-source.ts';
import { startBraintrustServer } from '../../support/logs/braintrust-server.ts';
import { describeRestSource } from '../rest-source-contract.ts';

describeRestSource('Braintrust', {
  startServer: startBraintrustServer,
  open: ({ url, key }, { project = 'support', ...options }, ports) =>
    openBraintrustSource({ baseUrl: url, apiKey: key, project, ...options }, ports),
  keyVariable: 'BRAINTRUST_API_KEY',
  hasTrees: true,
  hasErrors: true,
  hasCorrections: true,
  hasComments: true,
  damaged: /\d+ × a row that is no span/,
  url: /^https:\/\/www\.braintrust\.dev\/app\/Acme%20%26%20Co\/object\?object_type=project_logs&object_id=[\d-]+&id=row-/,
  unknownProject: /Braintrust has no project "suport"/,
});
