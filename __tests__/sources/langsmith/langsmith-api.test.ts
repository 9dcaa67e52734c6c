import { expect, test } from '@jest/globals';
import { findWebUrl, openLangSmithClient } from '../../../src/sources/langsmith/langsmith-api.ts';
import { createSourcePorts } from '../../support/source-ports.ts';

test.each([
  [undefined, 'https://api.smith.langchain.com', 'https://smith.langchain.com'],
  [
    'https://eu.api.smith.langchain.com/',
    'https://eu.api.smith.langchain.com',
    'https://eu.smith.langchain.com',
  ],
  ['https://langsmith.acme.dev/api', 'https://langsmith.acme.dev', 'https://langsmith.acme.dev'],
  ['https://acme.dev/tools/api/v1', 'https://acme.dev/tools', 'https://acme.dev'],
])('at %s the API and its pages are found', async (baseUrl, api, pages) => {
  const asked: string[] = [];
  const client = openLangSmithClient(
    { baseUrl, apiKey: 'k' },
    {
      ...createSourcePorts(),
      fetch: async (url) => {
        asked.push(String(url));
        return Response.json([]);
      },
    },
  );
  await client.request({ method: 'GET', path: '/api/v1/feedback' });
  expect(asked).toEqual([`${api}/api/v1/feedback`]);
  expect(findWebUrl(baseUrl)).toBe(pages);
});
