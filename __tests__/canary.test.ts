import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startCacheServer } from './support/cache-server.ts';
import { canary, findKeys } from './support/canary.ts';
import { startGithubServer } from './support/github-server.ts';
import { startLlmServer } from './support/llm-server.ts';
import { runDist } from './support/run-dist.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a key that is left behind', () => {
  it.each<[string, string | Buffer]>([
    ['as it is', `Bearer ${canary}.`],
    ['in Base64', base64(canary)],
    ['in Base64 within a header', base64(`a${canary} more`)],
    ['in Base64 within a sentence', base64(`ab${canary} more`)],
    ['in Base64 without padding', base64(canary).replace(/=+$/, '')],
    ['in hexadecimal', Buffer.from(canary).toString('hex').toUpperCase()],
    ['packed by gzip', gzipSync(`x ${canary}`)],
    ['packed in a page', `const data = "${gzipSync(`x ${canary}`).toString('base64')}";`],
    [
      'packed in a comment',
      `<!-- pawl ${deflateRawSync(`{"x":"${canary}"}`).toString('base64url')} -->`,
    ],
    ['packed by zstd', zstdCompressSync(Buffer.from(`x ${canary}`))],
  ])('is found %s', (_, bytes) => {
    expect(findKeys([{ place: 'a file', bytes }])).toHaveLength(1);
  });

  it('is found where it has to be encoded', () => {
    const key = 'k/"+?>~~~ÿ0123456789';
    const url = Buffer.from(`ab${key}`).toString('base64url');
    for (const bytes of [encodeURIComponent(key), JSON.stringify({ key }), url])
      expect(findKeys([{ place: 'a file', bytes }], [key])).not.toEqual([]);
  });

  it('is not seen where there is none', () => {
    const bytes = [canary.slice(1), base64('sk-something else'), '', '\u001f'].join('\n');
    expect(findKeys([{ place: 'a file', bytes }])).toEqual([]);
  });
});

describe('every stage', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pawl-canary-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The command line, in whose process something else runs before. */
  const start = (preload: string) => {
    const file = join(folder, 'preload.cjs');
    writeFileSync(file, preload);
    return runDist('cli.js', {
      args: ['--version'],
      folder,
      environment: {
        OPENAI_API_KEY: canary,
        OTHER_API_KEY: 'other-key-0123456789',
        RUNNER_TEMP: folder,
        NODE_OPTIONS: `--require ${file}`,
      },
    });
  };
  const inBase64 = "Buffer.from('key ' + process.env.OPENAI_API_KEY + '.').toString('base64')";

  it.each([
    ['console.log(process.env.OPENAI_API_KEY)', 'a key as it is in stdout'],
    ['console.error(process.env.OTHER_API_KEY)', 'a key as it is in stderr'],
    [`console.log(${inBase64})`, 'a key in Base64 in stdout'],
    [`require('node:fs').writeFileSync('left', ${inBase64})`, 'a key in Base64 in .*left'],
    [
      "require('node:fs').mkdirSync('.git/trials', { recursive: true }); require('node:fs').writeFileSync('.git/trials/x.jsonl', process.env.OPENAI_API_KEY)",
      'a key as it is in .*trials/x.jsonl',
    ],
  ])('fails whose process runs %s', async (preload, found) => {
    await expect(start(preload)).rejects.toThrow(new RegExp(found));
  });

  it('passes where nothing was left, or the runner keeps it to itself', async () => {
    expect(await start(`console.log('::add-mask::' + ${inBase64})`)).toMatchObject({ code: 0 });
  });

  it('fails that told GitHub', async () => {
    const github = await startGithubServer({ heads: { 7: 'a'.repeat(40) } });
    const sent = await fetch(`${github.url}/repos/acme/shop/issues/7/comments`, {
      method: 'POST',
      headers: { authorization: 'Bearer test-token', 'content-type': 'application/json' },
      body: JSON.stringify({ body: `the log says ${base64(`x${canary}`)}` }),
    });
    expect(sent.status).toBe(201);
    await expect(github.close()).rejects.toThrow(/in Base64 in POST .*comments to GitHub/);
  });

  it('fails that put it into the cache, or asked a model with it', async () => {
    const cache = await startCacheServer();
    cache.entries.push({ key: 'pawl-1', version: '1', bytes: gzipSync(canary) });
    await expect(cache.stop()).rejects.toThrow("a key as it is in the cache's pawl-1");
    const llm = await startLlmServer({ answer: () => ({ text: 'yes' }) });
    await fetch(`${llm.url}/v1/responses`, {
      method: 'POST',
      headers: { authorization: `Bearer ${canary}` },
      body: JSON.stringify({ model: 'm', input: canary }),
    });
    await expect(llm.stop()).rejects.toThrow('a key as it is in a call of /v1/responses');
  });
});
