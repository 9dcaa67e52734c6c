import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Endpoint } from '../../src/providers/endpoint.ts';
import type { CompletionRequest, Provider } from '../../src/providers/provider.ts';
import { createProvider } from '../../src/providers/registry.ts';

const folders: string[] = [];
const providers: Provider[] = [];
afterEach(async () => {
  for (const provider of providers.splice(0)) await provider.close?.();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const secret = 'sk-canary-0123456789';

async function open(
  source: string,
  options: {
    readonly timeoutMs?: number;
    readonly maxBodyBytes?: number;
    readonly command?: readonly string[];
  } = {},
): Promise<Provider> {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-command-'));
  folders.push(folder);
  writeFileSync(join(folder, 'app.mjs'), source);
  const endpoint: Endpoint = {
    kind: 'command',
    provider: 'command node app.mjs',
    suite: 'shop',
    command: options.command ?? [process.execPath, 'app.mjs'],
    setup: undefined,
    variables: ['APP_KEY'],
    revision: 'worktree',
    folder: '.',
    checkOut: async () => ({ folder, temporary: false, remove: async () => undefined }),
  };
  const provider = await createProvider(endpoint, {
    environment: { PATH: process.env['PATH'], APP_KEY: secret },
    now: () => performance.now(),
    ...options,
  });
  providers.push(provider);
  return provider;
}

const request = (caseId: string, more: Partial<CompletionRequest> = {}): CompletionRequest => ({
  caseId,
  trial: 0,
  model: 'command node app.mjs',
  messages: [],
  tools: [],
  parameters: {},
  application: { input: { question: caseId }, version: 'v' },
  ...more,
});

const signal = new AbortController().signal;
const ask = (provider: Provider, ...asked: readonly CompletionRequest[]) =>
  Promise.all(
    asked.map((one) =>
      provider.complete(one, { signal }).catch((error: unknown) => error as Error),
    ),
  );

/** Handles lines with `handle(asked, say)`. */
const program = (handle: string): string => `
import { createInterface } from 'node:readline';
const say = (answer) => process.stdout.write(JSON.stringify(answer) + '\\n');
let seen = 0;
createInterface({ input: process.stdin }).on('line', (line) => {
  const asked = JSON.parse(line);
  const { id, trial } = asked;
  seen += 1;
  ${handle}
});
`;

describe('a command', () => {
  it('gets one line for each trial, and may answer in any order', async () => {
    const provider = await open(
      program(`
        globalThis.waiting = [...(globalThis.waiting ?? []), asked];
        if (seen === 3) for (const one of globalThis.waiting.reverse())
          say({ id: one.id, trial: one.trial, output: JSON.stringify(one) });
      `),
    );
    const conversation = [
      { role: 'user' as const, content: 'hello' },
      {
        role: 'assistant' as const,
        content: '',
        toolCalls: [{ id: 'c1', name: 'find', argumentsText: '{}' }],
      },
    ];
    const answers = await ask(
      provider,
      request('a'),
      request('a', { trial: 1, parameters: { top_k: 3 } }),
      request('b', { messages: conversation, application: { input: undefined, version: 'v' } }),
    );
    expect(answers.map((answer) => JSON.parse('text' in answer ? answer.text : '{}'))).toEqual([
      { id: 'a', trial: 0, input: { question: 'a' } },
      { id: 'a', trial: 1, input: { question: 'a' }, parameters: { top_k: 3 } },
      {
        id: 'b',
        trial: 0,
        messages: [
          { role: 'user', content: 'hello' },
          {
            role: 'assistant',
            content: '',
            tool_calls: [
              { id: 'c1', type: 'function', function: { name: 'find', arguments: '{}' } },
            ],
          },
        ],
      },
    ]);
  });

  it('gives what a recording gives, and its own figures of cost and latency', async () => {
    const provider = await open(
      program(`say({
        id, output: 'see ' + process.env.APP_KEY, trial: null, stop: 'truncated', latency_ms: 12.5,
        tool_calls: [{ name: 'find', arguments: { q: 1 } }], served_model: 'm-2', cost_usd: 0.0000005,
        usage: { input_tokens: 7, output_tokens: 3 },
      });`),
    );
    const [answer] = await ask(provider, request('a'));
    expect(answer).toMatchObject({
      text: 'see [redacted]',
      toolCalls: [{ name: 'find', argumentsText: '{"q":1}' }],
      stop: { kind: 'truncated' },
      usage: { inputTokens: 7, outputTokens: 3, cachedInputTokens: 0 },
      billedUsd: '0.0000005',
      servedModel: 'm-2',
      latencyMs: 12.5,
    });
  });

  it('fails a case that the application gives up on, and no other', async () => {
    const provider = await open(
      program(`
        if (id === 'bad') say({ id, trial, error: 'no document for ' + process.env.APP_KEY });
        else if (id === 'busy') say({ id, trial, error: { message: 'index is busy', retryable: true } });
        else say({ id, trial, output: 'fine' });
      `),
    );
    const answers = await ask(provider, request('bad'), request('busy'), request('good'));
    expect(answers).toMatchObject([
      { kind: 'invalid_request', retryable: false, possiblyBilled: true },
      { kind: 'server', retryable: true },
      { text: 'fine' },
    ]);
    expect(answers[0]).toHaveProperty(
      'message',
      'command node app.mjs reports: no document for [redacted]',
    );
  });

  it('is started again after a crash, and asked once more and not twice', async () => {
    const provider = await open(
      program(`
        if (id === 'poison') { console.error('out of memory, key ' + process.env.APP_KEY); process.exit(7); }
        say({ id, trial, output: String(seen) });
      `),
    );
    const poison = request('poison');
    const [first] = await ask(provider, poison);
    expect(first).toMatchObject({ kind: 'connection', retryable: true, possiblyBilled: true });
    expect(first).toHaveProperty(
      'message',
      'command node app.mjs ended with exit code 7 before it had answered (its standard error ends: out of memory, key [redacted])',
    );
    // A new process has seen one line only.
    expect(await ask(provider, request('a'))).toMatchObject([{ text: '1' }]);
    expect(await ask(provider, poison)).toMatchObject([{ kind: 'connection', retryable: false }]);
  });

  it.each([
    ['text', "console.log('listening');", /a line that is not JSON/],
    [
      'an unknown id',
      "say({ id: 'nobody', output: '' });",
      /a line whose id and trial it was not asked for/,
    ],
    [
      'another trial',
      "say({ id, trial: 9, output: '' });",
      /a line whose id and trial it was not asked for/,
    ],
    ['a list', 'say([]);', /a line whose id and trial it was not asked for/],
    [
      'a long line',
      "say({ id, trial, output: 'x'.repeat(2_000_000) });",
      /a line of more than 1 MB/,
    ],
    [
      'a misspelt key',
      "say({ id, trial, outptu: '' });",
      /no answer \(Unrecognized key: "outptu"\)/,
    ],
    ['no text', 'say({ id, trial, output: 4 });', /no answer \(output: .*expected string/],
    [
      'nothing',
      'say({ id, trial });',
      /no answer \(an answer has either "output", a text, or "error"\)/,
    ],
    [
      'bytes',
      'process.stdout.write(Buffer.from([0x22, 0xff, 0x22, 0x0a]));',
      /a line that is not JSON/,
    ],
  ])('refuses %s on standard output', async (_, handle, message) => {
    const provider = await open(program(handle), { maxBodyBytes: 1_000_000 });
    const [error] = await ask(provider, request('a'));
    expect(error).toMatchObject({ kind: 'malformed', retryable: true });
    expect(error).toHaveProperty('message', expect.stringMatching(message));
  });

  it('is waited for while it goes on answering, and no longer', async () => {
    const provider = await open(
      program(`
        if (id === 'lost') return;
        globalThis.last = (globalThis.last ?? Promise.resolve())
          .then(() => new Promise((wake) => setTimeout(wake, 150)))
          .then(() => say({ id, trial, output: 'slow' }));
      `),
      { timeoutMs: 400 },
    );
    const started = performance.now();
    const [lost, ...others] = await ask(
      provider,
      ...['lost', 'a', 'b', 'c', 'd', 'e'].map((id) => request(id)),
    );
    expect(others).toMatchObject(Array.from({ length: 5 }, () => ({ text: 'slow' })));
    expect(lost).toMatchObject({ kind: 'timeout', retryable: true, possiblyBilled: true });
    expect(lost).toHaveProperty('message', 'command node app.mjs was silent for 0.4 s');
    expect(performance.now() - started).toBeGreaterThan(1_000);
  });

  it('says that it could not be started', async () => {
    const provider = await open('', { command: ['no-such-program-of-pawl'] });
    const [error] = await ask(provider, request('a'));
    expect(error).toMatchObject({ kind: 'connection', retryable: false, possiblyBilled: false });
    expect(error).toHaveProperty(
      'message',
      expect.stringContaining('could not be started (ENOENT)'),
    );
  });

  it('ends with all that it has started', async () => {
    const provider = await open(`
      import { spawn } from 'node:child_process';
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      process.on('SIGTERM', () => {});
      ${program('say({ id, trial, output: JSON.stringify([process.pid, child.pid]) }); setInterval(() => {}, 1000);')}
    `);
    const [answer] = await ask(provider, request('a'));
    const pids: number[] = JSON.parse(answer !== undefined && 'text' in answer ? answer.text : '');
    const isAlive = (pid: number) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    expect(pids.map(isAlive)).toEqual([true, true]);
    await provider.close?.();
    for (let turn = 0; turn < 50 && pids.some(isAlive); turn += 1)
      await new Promise((wake) => setTimeout(wake, 20));
    expect(pids.map(isAlive)).toEqual([false, false]);
  });

  it('is cancelled without an answer', async () => {
    const provider = await open(program(''));
    const stop = new AbortController();
    const asked = provider.complete(request('a'), { signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    await expect(asked).rejects.toMatchObject({ kind: 'cancelled', possiblyBilled: true });
  });
});
