import { openPhoenixSource } from '../../../src/sources/phoenix/open-phoenix-source.ts';
import { startPhoenixServer } from '../../support/logs/phoenix-server.ts';
import { describeRestSource } from '../rest-source-contract.ts';

describeRestSource('Phoenix', {
  startServer: startPhoenixServer,
  open: ({ url, key }, { project = 'support', ...options }, ports) =>
    openPhoenixSource(
      {
        baseUrl: url,
        apiKey: key,
        project,
        correctionFrom: { kind: 'metadata', key: 'correction' },
        ...options,
      },
      ports,
    ),
  keyVariable: 'PHOENIX_API_KEY',
  hasTrees: true,
  hasErrors: true,
  hasCorrections: true,
  hasComments: true,
  damaged: /\d+ × a row that is no span\n\d+ × a row that is no annotation/,
  url: /^http:\/\/127\.0\.0\.1:\d+\/redirects\/spans\/00000000-0000-4000-8000-000000000011$/,
  unknownProject: /Phoenix has no project "suport"\n {2}→ did you mean "support"\?/,
});
