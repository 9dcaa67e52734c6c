import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '../../src/errors.ts';
import {
  createProvider,
  listProviderNames,
  type ResolveEndpointOptions,
  resolveEndpoint,
} from '../../src/providers/registry.ts';
import { startLlmServer } from '../support/llm-server.ts';
import { catchProviderError, plainRequest } from './contract.ts';

function resolve(name: string, options: Partial<ResolveEndpointOptions> = {}) {
  return resolveEndpoint(name, {
    custom: {},
    environment: {},
    recordedPath: undefined,
    ...options,
  });
}

const now = () => performance.now();

describe('resolveEndpoint', () => {
  it.each([
    ['openai', 'openai-responses', 'https://api.openai.com/v1', 'OPENAI_API_KEY'],
    ['openai-chat', 'openai-chat', 'https://api.openai.com/v1', 'OPENAI_API_KEY'],
    ['anthropic', 'anthropic-messages', 'https://api.anthropic.com', 'ANTHROPIC_API_KEY'],
    [
      'gemini',
      'openai-chat',
      'https://generativelanguage.googleapis.com/v1beta/openai',
      'GEMINI_API_KEY',
    ],
    ['mistral', 'openai-chat', 'https://api.mistral.ai/v1', 'MISTRAL_API_KEY'],
    ['groq', 'openai-chat', 'https://api.groq.com/openai/v1', 'GROQ_API_KEY'],
    ['deepseek', 'openai-chat', 'https://api.deepseek.com', 'DEEPSEEK_API_KEY'],
    ['xai', 'openai-chat', 'https://api.x.ai/v1', 'XAI_API_KEY'],
    ['openrouter', 'openai-chat', 'https://openrouter.ai/api/v1', 'OPENROUTER_API_KEY'],
    ['ollama', 'openai-chat', 'http://localhost:11434/v1', undefined],
    ['vllm', 'openai-chat', 'http://localhost:8000/v1', 'VLLM_API_KEY'],
    ['llamacpp', 'openai-chat', 'http://localhost:8080/v1', undefined],
  ])('knows %s', (name, protocol, baseUrl, apiKeyEnv) => {
    expect(resolve(name)).toMatchObject({
      kind: 'http',
      provider: name,
      protocol,
      baseUrl,
      apiKeyEnv,
    });
  });

  it('knows google as gemini', () => {
    expect(resolve('google')).toEqual(resolve('gemini'));
  });

  it('composes the addresses that depend on the environment', () => {
    const environment = {
      AZURE_OPENAI_ENDPOINT: 'https://acme.openai.azure.com/',
      AWS_REGION: 'eu-west-1',
      GOOGLE_CLOUD_PROJECT: 'acme-1',
      GOOGLE_CLOUD_LOCATION: 'europe-west4',
    };
    expect(resolve('azure', { environment })).toMatchObject({
      baseUrl: 'https://acme.openai.azure.com/openai/v1',
    });
    expect(resolve('bedrock', { environment })).toMatchObject({
      baseUrl: 'https://bedrock-runtime.eu-west-1.amazonaws.com/openai/v1',
    });
    expect(resolve('vertex', { environment })).toMatchObject({
      baseUrl:
        'https://europe-west4-aiplatform.googleapis.com/v1/projects/acme-1/locations/europe-west4/endpoints/openapi',
    });
    const global = { ...environment, GOOGLE_CLOUD_LOCATION: 'global' };
    expect(resolve('vertex', { environment: global })).toMatchObject({
      baseUrl:
        'https://aiplatform.googleapis.com/v1/projects/acme-1/locations/global/endpoints/openapi',
    });
  });

  it.each([
    ['azure', 'AZURE_OPENAI_ENDPOINT'],
    ['bedrock', 'AWS_REGION'],
    ['vertex', 'GOOGLE_CLOUD_PROJECT'],
  ])('names the variable that %s needs', (name, variable) => {
    expect(() => resolve(name)).toThrow(ConfigurationError);
    expect(() => resolve(name)).toThrow(variable);
  });

  it('does not let a region name another host', () => {
    const environment = { AWS_REGION: 'x.evil.example/' };
    expect(() => resolve('bedrock', { environment })).toThrow(ConfigurationError);
  });

  it('lets the environment move any known host', () => {
    const environment = {
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1/',
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:9/v1',
      GROQ_BASE_URL: 'http://127.0.0.1:9/groq',
    };
    expect(resolve('openai', { environment })).toMatchObject({ baseUrl: 'http://127.0.0.1:9/v1' });
    expect(resolve('openai-chat', { environment })).toMatchObject({
      baseUrl: 'http://127.0.0.1:9/v1',
    });
    expect(resolve('anthropic', { environment })).toMatchObject({ baseUrl: 'http://127.0.0.1:9' });
    expect(resolve('groq', { environment })).toMatchObject({ baseUrl: 'http://127.0.0.1:9/groq' });
  });

  it('takes names of its own, and other addresses for known names, from the configuration', () => {
    const custom = {
      house: { base_url: 'https://llm.example.com/v1' },
      anthropic: { base_url: 'https://proxy.example.com' },
      openai: { base_url: 'http://localhost:1/v1', api_key_env: null },
      claude: {
        protocol: 'anthropic-messages',
        base_url: 'https://c.example.com/v1',
        api_key_env: 'CLAUDE_KEY',
      },
    } as const;
    expect(resolve('house', { custom })).toEqual({
      kind: 'http',
      provider: 'house',
      protocol: 'openai-chat',
      baseUrl: 'https://llm.example.com/v1',
      apiKeyEnv: undefined,
      keyRequired: false,
      publicOnly: true,
    });
    expect(resolve('anthropic', { custom })).toMatchObject({
      protocol: 'anthropic-messages',
      baseUrl: 'https://proxy.example.com',
      apiKeyEnv: 'ANTHROPIC_API_KEY',
      keyRequired: true,
    });
    expect(resolve('openai', { custom })).toMatchObject({
      protocol: 'openai-responses',
      apiKeyEnv: undefined,
      keyRequired: false,
      publicOnly: true,
    });
    expect(resolve('claude', { custom })).toMatchObject({
      baseUrl: 'https://c.example.com',
      apiKeyEnv: 'CLAUDE_KEY',
      keyRequired: true,
    });
  });

  it.each(['ftp://x.example', 'https://u:p@x.example', 'https://x.example/?k=1', 'nonsense'])(
    'refuses the address %s',
    (base_url) => {
      expect(() => resolve('house', { custom: { house: { base_url } } })).toThrow(
        ConfigurationError,
      );
    },
  );

  it.each(['opnai', 'toString', '__proto__', ''])('lists the names it knows for "%s"', (name) => {
    expect(() => resolve(name)).toThrow(ConfigurationError);
    expect(() => resolve(name)).toThrow(/anthropic, azure, bedrock.*recorded/);
  });

  it('hands on where recordings are', () => {
    expect(resolve('recorded', { recordedPath: 'r.jsonl' })).toEqual({
      kind: 'recorded',
      provider: 'recorded',
      path: 'r.jsonl',
    });
    expect(listProviderNames({ house: { base_url: 'https://x' } })).toEqual(
      expect.arrayContaining(['google', 'house', 'recorded', 'vllm']),
    );
  });
});

describe('createProvider', () => {
  it('names the variable of a missing key before any call', async () => {
    for (const environment of [{}, { GROQ_API_KEY: '  ' }])
      await expect(createProvider(resolve('groq'), { environment, now })).rejects.toThrow(
        /GROQ_API_KEY/,
      );
  });

  it('refuses a key that no header can hold, without showing it', async () => {
    const environment = { GROQ_API_KEY: 'sk-abc\ndef' };
    const creation = createProvider(resolve('groq'), { environment, now });
    await expect(creation).rejects.toThrow(ConfigurationError);
    await expect(creation).rejects.not.toThrow(/sk-abc/);
  });

  it('asks for the path of recordings', async () => {
    await expect(createProvider(resolve('recorded'), { environment: {}, now })).rejects.toThrow(
      ConfigurationError,
    );
  });

  it('lets recordings answer for another provider', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pawl-registry-'));
    try {
      const path = join(folder, 'r.jsonl');
      await writeFile(path, '{"case":"late-parcel","model":"openai/model-x","output":"hi"}');
      const endpoint = { kind: 'recorded', provider: 'openai', path } as const;
      const provider = await createProvider(endpoint, { environment: {}, now });
      const { signal } = new AbortController();
      expect((await provider.complete(plainRequest, { signal })).text).toBe('hi');
      expect([provider.name, provider.origin]).toEqual(['openai', 'recorded:']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('trims a key, and sends none to a host that wants none', async () => {
    const server = await startLlmServer({ answer: () => ({ text: 'hi' }) });
    try {
      const environment = {
        OLLAMA_BASE_URL: `${server.url}/v1`,
        VLLM_BASE_URL: `${server.url}/v1`,
        GROQ_BASE_URL: `${server.url}/v1`,
        ANTHROPIC_BASE_URL: server.url,
        GROQ_API_KEY: ' gsk-1\n',
        ANTHROPIC_API_KEY: 'ak-1',
      };
      const { signal } = new AbortController();
      for (const name of ['ollama', 'vllm', 'groq', 'anthropic']) {
        const provider = await createProvider(resolve(name, { environment }), { environment, now });
        await provider.complete(plainRequest, { signal });
      }
      const anthropicCustom = { base_url: server.url, api_key_env: null };
      const endpoint = resolve('anthropic', { custom: { anthropic: anthropicCustom } });
      const keyless = await createProvider(endpoint, { environment, now });
      await keyless.complete(plainRequest, { signal });
      expect(
        server.requests.map(({ headers }) => [headers.authorization, headers['x-api-key']]),
      ).toEqual([
        [undefined, undefined],
        [undefined, undefined],
        ['Bearer gsk-1', undefined],
        ['Bearer ak-1', 'ak-1'],
        [undefined, undefined],
      ]);
    } finally {
      await server.stop();
    }
  });

  it("keeps the vendor's custom headers and organization from other hosts", async () => {
    const server = await startLlmServer({ answer: () => ({ text: 'hi' }) });
    const before = { ...process.env };
    try {
      const environment = {
        OPENAI_CUSTOM_HEADERS: 'X-Gateway-Secret: s3cret',
        OPENAI_ORG_ID: 'org-1',
        OPENAI_API_KEY: 'sk-1',
        GROQ_API_KEY: 'gsk-1',
        OPENAI_BASE_URL: `${server.url}/v1`,
        GROQ_BASE_URL: `${server.url}/v1`,
      };
      // The SDK reads this one from the process by itself.
      process.env['OPENAI_CUSTOM_HEADERS'] = environment.OPENAI_CUSTOM_HEADERS;
      process.env['OPENAI_ORG_ID'] = environment.OPENAI_ORG_ID;
      const { signal } = new AbortController();
      for (const name of ['openai', 'groq']) {
        const provider = await createProvider(resolve(name, { environment }), { environment, now });
        await provider.complete(plainRequest, { signal });
      }
      const [openai, groq] = server.requests;
      expect(openai?.headers).toMatchObject({
        'x-gateway-secret': 's3cret',
        'openai-organization': 'org-1',
      });
      expect(groq?.headers).not.toHaveProperty('x-gateway-secret');
      expect(groq?.headers).not.toHaveProperty('openai-organization');
      expect(groq?.headers.authorization).toBe('Bearer gsk-1');
    } finally {
      process.env = before;
      await server.stop();
    }
  });

  it('reports what a scripted fetch throws as a failed connection', async () => {
    const environment = { GROQ_API_KEY: 'gsk-1' };
    const provider = await createProvider(resolve('groq'), {
      environment,
      now,
      fetch: () =>
        Promise.reject(
          Object.assign(new TypeError('fetch failed'), { cause: { code: 'CERT_HAS_EXPIRED' } }),
        ),
    });
    const { signal } = new AbortController();
    const error = await catchProviderError(provider.complete(plainRequest, { signal }));
    expect(error).toMatchObject({ kind: 'connection', retryable: false, possiblyBilled: false });
    expect(error.message).toContain('CERT_HAS_EXPIRED');
  });
});
