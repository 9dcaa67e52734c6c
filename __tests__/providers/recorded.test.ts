import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '../../src/errors.ts';
import { computeRequestHash } from '../../src/prompt/request-hash.ts';
import type { CompletionRequest } from '../../src/providers/provider.ts';
import { createRecordedProvider } from '../../src/providers/recorded.ts';
import { catchProviderError, plainRequest } from './contract.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pawl-recorded-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function writeRows(rows: readonly (object | string)[], name = 'r.jsonl'): Promise<string> {
  const file = join(folder, name);
  const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  await writeFile(file, lines.join('\n'));
  return file;
}

async function load(rows: readonly (object | string)[], provider = 'recorded') {
  const recorded = await createRecordedProvider({ path: await writeRows(rows), provider });
  const { signal } = new AbortController();
  return (request: Partial<CompletionRequest> = {}) =>
    recorded.complete({ ...plainRequest, caseId: 'a', model: 'openai/m', ...request }, { signal });
}

const row = { case: 'a', model: 'openai/m', output: 'hi' };

describe('the recorded provider', () => {
  it('answers with everything that a row tells', async () => {
    const complete = await load([
      {
        ...row,
        tool_calls: [
          { name: 'f', arguments: { x: 1 } },
          { name: 'g', arguments: '{' },
        ],
        latency_ms: 12.5,
        usage: { input_tokens: 9, output_tokens: 4, cached_input_tokens: 3, reasoning_tokens: 2 },
        served_model: 'm-2026',
      },
    ]);
    expect(await complete()).toMatchObject({
      text: 'hi',
      toolCalls: [
        { id: 'call_0', name: 'f', argumentsText: '{"x":1}' },
        { id: 'call_1', name: 'g', argumentsText: '{' },
      ],
      stop: { kind: 'tool_call' },
      usage: { inputTokens: 9, cachedInputTokens: 3, outputTokens: 4, reasoningTokens: 2 },
      latencyMs: 12.5,
      servedModel: 'm-2026',
    });
  });

  it('knows neither usage nor latency where none was recorded', async () => {
    const complete = await load([row, { ...row, case: 'b', output: '' }]);
    expect(await complete()).toMatchObject({ stop: { kind: 'complete' } });
    const empty = await complete({ caseId: 'b' });
    expect(empty).toMatchObject({ stop: { kind: 'empty' } });
    expect([empty.usage, empty.latencyMs]).toEqual([undefined, undefined]);
  });

  it('finds a model by its full name first, then by its bare one', async () => {
    const complete = await load(
      [
        { ...row, model: 'm', output: 'bare' },
        { ...row, model: 'openai/m', output: 'full' },
        { ...row, model: 'n', output: 'n' },
      ],
      'openai',
    );
    expect((await complete({ model: 'm' })).text).toBe('full');
    expect((await complete({ model: 'n' })).text).toBe('n');
  });

  it('answers a trial with its own row and no other: without a number it is the first', async () => {
    const complete = await load([
      { ...row, output: 'first' },
      { ...row, trial: 2, output: 'third' },
    ]);
    const texts = await Promise.all([0, 2].map((trial) => complete({ trial })));
    expect(texts.map(({ text }) => text)).toEqual(['first', 'third']);
    for (const trial of [1, 3])
      expect(await catchProviderError(complete({ trial }))).toMatchObject({ kind: 'not_recorded' });
  });

  it('takes a row of any request for its own trial alone', async () => {
    const request = computeRequestHash(plainRequest);
    const complete = await load([
      { ...row, trial: 1, output: 'any request' },
      { ...row, trial: 0, request, output: 'this request' },
    ]);
    const texts = await Promise.all([0, 1].map((trial) => complete({ trial })));
    expect(texts.map(({ text }) => text)).toEqual(['this request', 'any request']);
  });

  it('finds that trial 0 is given twice, with and without its number', async () => {
    const path = await writeRows([row, { ...row, trial: 0 }]);
    await expect(createRecordedProvider({ path, provider: 'recorded' })).rejects.toThrow(
      `already given in ${path}:1`,
    );
  });

  it('answers a request with its own row before any other', async () => {
    const messages = [{ role: 'user', content: 'changed prompt' }] as const;
    const complete = await load([
      { ...row, trial: 0, output: 'any request' },
      {
        ...row,
        request: computeRequestHash({ ...plainRequest, messages }).slice(0, 12),
        output: 'this request',
      },
      { ...row, request: 'f'.repeat(64), output: 'another request' },
    ]);
    expect((await complete({ messages })).text).toBe('this request');
    expect((await complete()).text).toBe('any request');
  });

  it('names what is missing', async () => {
    const complete = await load([{ ...row, trial: 0 }]);
    const error = await catchProviderError(complete({ caseId: 'zz', trial: 3 }));
    expect(error).toMatchObject({ kind: 'not_recorded', retryable: false, possiblyBilled: false });
    for (const part of ['zz', 'openai/m', 'trial 3', folder]) expect(error.message).toContain(part);
  });

  it('reads a folder, blank lines, CRLF, a byte order mark and letters of any width', async () => {
    await writeFile(
      join(folder, 'a.jsonl'),
      `\uFEFF${JSON.stringify({ ...row, output: 'ä€😀' })}\r\n\r\n`,
    );
    await writeFile(
      join(folder, 'b.jsonl'),
      `\n${JSON.stringify({ ...row, case: 2, output: 'ü' })}\n${JSON.stringify({ ...row, case: 'c', output: '末' })}`,
    );
    await writeFile(join(folder, 'note.txt'), 'not this');
    const provider = await createRecordedProvider({ path: folder, provider: 'recorded' });
    const { signal } = new AbortController();
    const texts = await Promise.all(
      ['a', '2', 'c'].map((caseId) =>
        provider.complete({ ...plainRequest, model: 'openai/m', caseId }, { signal }),
      ),
    );
    expect(texts.map(({ text }) => text)).toEqual(['ä€😀', 'ü', '末']);
    expect([provider.name, provider.origin]).toEqual(['recorded', 'recorded:']);
  });

  it('finds every row of a file of many blocks', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      ...row,
      case: `case-${index}`,
      output: `${index}:${'é'.repeat(5000)}`,
    }));
    const complete = await load(rows);
    for (const index of [0, 104, 105, 209, 210, 299])
      expect((await complete({ caseId: `case-${index}` })).text.startsWith(`${index}:é`)).toBe(
        true,
      );
  });

  it('reports every bad line with its number', async () => {
    const path = await writeRows([
      row,
      '{"case": ',
      { ...row, trail: 1 },
      { case: 'b', model: 'm' },
      { ...row, case: 'c', usage: { input_tokens: 1.5, output_tokens: 0 } },
      row,
    ]);
    const creation = createRecordedProvider({ path, provider: 'recorded' });
    await expect(creation).rejects.toThrow(ConfigurationError);
    const problems = await creation.catch((error) => error.problems);
    expect(problems).toMatchObject([
      { what: 'this line is not JSON', where: { line: 2 } },
      { what: expect.stringContaining('trail'), where: { line: 3 } },
      { what: expect.stringContaining('output'), where: { line: 4 } },
      { what: expect.stringContaining('usage.input_tokens'), where: { line: 5 } },
      { what: expect.stringContaining(`${path}:1`), where: { line: 6 } },
    ]);
  });

  it('refuses a path that holds no recordings', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    for (const path of [empty, join(folder, 'missing.jsonl')])
      await expect(createRecordedProvider({ path, provider: 'recorded' })).rejects.toThrow(
        ConfigurationError,
      );
  });

  it('says so when the file changes while it is in use', async () => {
    const complete = await load([row]);
    await writeRows(['x']);
    expect(await catchProviderError(complete())).toMatchObject({
      kind: 'not_recorded',
      retryable: false,
    });
  });

  it('stops when it is cancelled', async () => {
    const provider = await createRecordedProvider({
      path: await writeRows([row]),
      provider: 'recorded',
    });
    const call = provider.complete(plainRequest, { signal: AbortSignal.abort() });
    expect(await catchProviderError(call)).toMatchObject({ kind: 'cancelled' });
  });
});

describe('computeRequestHash', () => {
  it('depends on every part of the request but the model, and on nothing else', () => {
    const { messages } = plainRequest;
    const hash = computeRequestHash(plainRequest);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const same = messages.map((message) => ({ ...message, toolCalls: [] }));
    expect(computeRequestHash({ ...plainRequest, messages: same })).toBe(hash);
    const others = [
      { ...plainRequest, messages: [...messages].reverse() },
      { ...plainRequest, messages: messages.slice(1) },
      {
        ...plainRequest,
        messages: [...messages, { role: 'tool', content: '', toolCallId: 'a' } as const],
      },
      {
        ...plainRequest,
        messages: [...messages, { role: 'tool', content: '', toolCallId: 'b' } as const],
      },
      { ...plainRequest, parameters: { temperature: 0.123 } },
      { ...plainRequest, tools: [{ name: 'find', parameters: {} }] },
      { ...plainRequest, responseSchema: { name: 'reply' } },
    ];
    expect(new Set([hash, ...others.map(computeRequestHash)]).size).toBe(8);
  });
});

describe('what is no file of recordings', () => {
  const create = (path: string) => createRecordedProvider({ path, provider: 'recorded' });

  it('is a pipe, which would wait without end', async () => {
    const pipe = join(folder, 'pipe.jsonl');
    execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
    await expect(create(pipe)).rejects.toThrow('not in a regular file');
    await expect(create(folder)).rejects.toThrow('not in a regular file');
  });

  it('is a socket', async () => {
    const socket = join(folder, 'socket.jsonl');
    const server = createServer().listen(socket);
    await once(server, 'listening');
    try {
      await expect(create(socket)).rejects.toThrow(ConfigurationError);
    } finally {
      server.close();
    }
  });

  const madeUp = process.platform === 'linux' ? ['/proc/self/environ'] : [];
  it.each(['/dev/zero', ...madeUp])('is %s', async (path) => {
    await expect(create(path)).rejects.toThrow('not in a regular file');
  });

  it('is a folder in a folder', async () => {
    await mkdir(join(folder, 'more.jsonl'));
    await expect(create(folder)).rejects.toThrow('not in a regular file');
  });
});
