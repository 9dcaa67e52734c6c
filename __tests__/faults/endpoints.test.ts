import type { LookupAddress } from 'node:dns';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createProvider } from '../../src/providers/registry.ts';
import { isReservedAddress } from '../../src/providers/reserved-address.ts';
import { catchProviderError, httpEndpoint, plainRequest } from '../providers/contract.ts';
import { canary } from '../support/canary.ts';
import {
  baseModel,
  failCandidate,
  isBaseline,
  replayFault,
  right,
  stageFault,
} from '../support/fault-replay.ts';
import { type LlmServer, startLlmServer } from '../support/llm-server.ts';
import { runDist } from '../support/run-dist.ts';

const servers: LlmServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});
async function serve(): Promise<LlmServer> {
  const server = await startLlmServer({ answer: right });
  servers.push(server);
  return server;
}

const missing = { status: 404, error: { message: 'no such model', code: 'model_not_found' } };

describe('faults: models and parameters that the provider does not know', () => {
  it('row 9: 404 for the model of head → configuration error that names it, and the baseline is not paid for', async () => {
    const { code, calls, stderr } = await replayFault({
      count: 20,
      answer: failCandidate(missing),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^pawl\.yml:\d+:\d+: the model openai\/gpt-4\.1-mini-2025-04-14 was not found/,
    );
    expect(calls.filter((call) => !isBaseline(call)).length).toBe(1);
    expect(calls.filter(isBaseline).length).toBeLessThanOrEqual(2);
  });

  it('row 10: 404 for the model of base only → incomplete, and names it', async () => {
    const { code, report } = await replayFault({
      count: 20,
      answer: (call) => (isBaseline(call) ? missing : right(call)),
    });
    expect(code).toBe(3);
    expect(report().suites[0]?.errors[0]).toMatchObject({ role: 'baseline' });
    expect(report().suites[0]?.errors[0]?.message).toContain('gpt-4.1-2025-04-14');
    expect(report().suites[0]?.baseline?.model).toBe(baseModel);
  });

  it('row 11: 400 about a parameter → says which and what to do; it is never dropped', async () => {
    const message = "Unsupported value: 'max_output_tokens' does not support 50 with this model.";
    const error = { message, type: 'invalid_request_error', param: 'max_output_tokens' };
    const { code, calls, report } = await replayFault({
      answer: failCandidate({ status: 400, rawBody: JSON.stringify({ error }) }),
    });
    expect(code).toBe(3);
    expect(report().suites[0]?.errors[0]?.message).toContain(
      'take "max_output_tokens" out of parameters in pawl.yml',
    );
    expect(calls.length).toBeGreaterThan(6);
    for (const { body } of calls) expect(body['max_output_tokens']).toBe(50);
    expect(report().calls.retried).toBe(0);
  });
});

describe('faults: calls that would go elsewhere', () => {
  it('row 26: a redirect to another host → refused, and no key leaves', async () => {
    const other = await serve();
    const { code, report, calls } = await replayFault({
      count: 20,
      answer: () => ({ redirectTo: `${other.url}/v1/responses` }),
    });
    expect(code).toBe(3);
    expect(other.requests).toEqual([]);
    expect(calls.length).toBe(2);
    expect(report().suites[0]?.errors[0]?.message).toContain('not followed');
  });

  it('row 27: the base_url changed in head → configuration error, and no packet anywhere', async () => {
    const other = await serve();
    const gateway = (url: string) =>
      `providers: {openai: {base_url: "${url}/v1", api_key_env: ANTHROPIC_API_KEY}}\n`;
    const { code, calls, stderr } = await replayFault({
      extra: gateway('SERVER'),
      headExtra: gateway(other.url),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('ANTHROPIC_API_KEY');
    expect([...calls, ...other.requests]).toEqual([]);
  });

  it.each([
    'https://169.254.169.254/v1',
    'https://2852039166/v1',
    'https://[::ffff:169.254.169.254]/v1',
    'https://10.0.0.8/v1',
    'https://[fd00::8]/v1',
  ])('row 28: base_url is %s → configuration error, even where base has it', async (url) => {
    const extra = `providers: {openai: {base_url: "${url}"}}\n`;
    const onBoth = await replayFault({ extra });
    expect(onBoth.code).toBe(2);
    expect(onBoth.stderr).toContain('a private or link-local address');
    expect(onBoth.stderr).toMatch(/pawl\.yml:\d+:\d+/);
    const onHead = await replayFault({ extra: '', headExtra: extra });
    expect(onHead.code).toBe(2);
    expect(onHead.stderr).toContain('which base does not have');
  });

  it('row 28: the environment and --allow-endpoint are trusted, and this machine is', async () => {
    const stage = await stageFault({
      extra: 'providers: {openai: {base_url: "SERVER/v1"}}\n',
    });
    try {
      const { code, calls } = await stage.compare({
        environment: { OPENAI_BASE_URL: 'https://169.254.169.254/v1' },
      });
      expect(code).toBe(0);
      expect(calls.length).toBe(12);
    } finally {
      await stage.stop();
    }
    const landed = await stageFault({
      extra: 'providers: {openai: {base_url: "https://10.0.0.8/v1"}}\n',
    });
    try {
      const plan = (...args: readonly string[]) =>
        runDist('cli.js', {
          args: ['plan', '--base', 'base', '--head', 'main', ...args],
          folder: landed.repository.root,
        });
      expect((await plan()).code).toBe(2);
      expect((await plan('--allow-endpoint', 'https://10.0.0.8')).code).toBe(0);
    } finally {
      await landed.stop();
    }
  });
});

describe('faults: names that resolve to another address than they should', () => {
  it('row 29: a name on base that resolves to a link-local address → incomplete, and nothing is sent', async () => {
    const { code, report } = await replayFault({
      extra: 'providers: {openai: {base_url: "https://gateway.example/v1"}}\n',
      preload: `require('node:dns').lookup = (name, options, done) => done(null, [{ address: '169.254.169.254', family: 4 }]);`,
    });
    expect(code).toBe(3);
    const [error] = report().suites[0]?.errors ?? [];
    expect(error?.message).toContain('gateway.example resolves to 169.254.169.254');
    expect(error?.message).toContain('--allow-endpoint https://gateway.example');
    expect(report().calls.retried).toBe(0);
    expect(report().budget.spent_usd).toBe(0);
  });

  const ask = async (
    url: string,
    addresses: readonly string[],
    publicOnly = true,
  ): Promise<{ readonly lookups: number; readonly outcome: unknown }> => {
    let lookups = 0;
    const endpoint = { ...httpEndpoint('openai-chat', url), publicOnly };
    const provider = await createProvider(endpoint, {
      environment: { EXAMPLE_API_KEY: canary },
      now: () => performance.now(),
      timeoutMs: 2_000,
      lookup: (_, options, callback) => {
        const address = addresses[lookups] ?? addresses.at(-1) ?? '';
        lookups += 1;
        const found: LookupAddress[] = [{ address, family: address.includes(':') ? 6 : 4 }];
        if (options.all === true) callback(null, found);
        else callback(null, address, found[0]?.family);
      },
    });
    const complete = () =>
      provider.complete(plainRequest, { signal: new AbortController().signal });
    for (const _ of addresses.slice(1)) await complete();
    const outcome = await complete().catch((error: unknown) => error);
    return { lookups, outcome };
  };

  it.each(['169.254.169.254', '10.1.2.3', '192.168.0.1', 'fe80::1', 'fd12::1', '::ffff:10.0.0.1'])(
    'row 29: a name that resolves to %s → nothing is connected to, nothing tried again',
    async (address) => {
      const error = await catchProviderError(
        ask('http://gateway.example:8443', [address]).then(({ outcome }) =>
          Promise.reject(outcome),
        ),
      );
      expect(error).toMatchObject({ kind: 'connection', retryable: false, possiblyBilled: false });
      expect(error.message).toContain(`gateway.example resolves to ${address}`);
      expect(error.message).toContain('--allow-endpoint http://gateway.example:8443');
    },
  );

  it('row 29: a name that changes its mind between two connections → the second is refused', async () => {
    const server = await startLlmServer({
      answer: (call) => ({ ...right(call), closeDelimited: true }),
    });
    servers.push(server);
    const url = server.url.replace('127.0.0.1', 'gateway.example');
    const { lookups, outcome } = await ask(url, ['127.0.0.1', '169.254.169.254']);
    expect(lookups).toBe(2);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers.host).toContain('gateway.example');
    expect(outcome).toMatchObject({ kind: 'connection', retryable: false });
  });

  it('row 29: addresses behind the runner, in every way to write them', () => {
    const inside = ['0.0.0.0', '::', '172.31.255.255', '100.64.0.1', '168.63.129.16'];
    for (const address of [...inside, '64:ff9b::169.254.169.254', '[fe80::1]', 'fe80::1%eth0'])
      expect([address, isReservedAddress(address)]).toEqual([address, true]);
    const outside = ['127.0.0.1', '::1', '8.8.8.8', '172.32.0.1', '2606:4700::1', 'localhost'];
    for (const address of outside)
      expect([address, isReservedAddress(address)]).toEqual([address, false]);
  });
});
