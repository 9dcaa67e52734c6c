import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { receive } from '../../src/providers/receive-answer.ts';
import { createTransport } from '../../src/providers/transport.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

async function listen(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is always this record.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const forbidden: typeof fetch = () => Promise.reject(new Error('this call should not use fetch'));

function post(url: string, transport = createTransport(), signal = new AbortController().signal) {
  const ports = {
    fetch: forbidden,
    transport,
    now: () => 0,
    timeoutMs: 1_000,
    maxBodyBytes: 10_000,
  };
  const init = { method: 'post', body: '{"asked":"ä"}', headers: { 'x-kept': 'yes' } };
  return receive('a host', ports, { input: url, init, signal });
}

describe('calls that post text', () => {
  const encodings = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
  for (const [name, compress] of Object.entries(encodings))
    it(`reads an answer in ${name}`, async () => {
      const url = await listen((_, response) => {
        response.setHeader('content-encoding', name).end(compress('{"said":"grüß dich"}'));
      });
      expect(await post(url)).toMatchObject({ status: 200, text: '{"said":"grüß dich"}' });
    });

  it('sends the text with its length in bytes, and the headers', async () => {
    const url = await listen((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        const { 'content-length': length, 'x-kept': kept } = request.headers;
        response.end(JSON.stringify({ body, length, kept }));
      });
    });
    const { text } = await post(url);
    expect(JSON.parse(text)).toEqual({ body: '{"asked":"ä"}', length: '14', kept: 'yes' });
  });

  it('keeps connections for the calls that come', async () => {
    const url = await listen((_, response) => response.end('{}'));
    let connections = 0;
    server?.on('connection', () => {
      connections += 1;
    });
    const transport = createTransport();
    for (let call = 0; call < 5; call += 1) await post(url, transport);
    expect(connections).toBe(1);
  });

  it('fails where the answer breaks off, compressed or not', async () => {
    const whole = gzipSync('{"said":"a text of some length that is not complete"}');
    const url = await listen((request, response) => {
      if (request.url === '/gzip')
        response.setHeader('content-encoding', 'gzip').end(whole.subarray(0, 40));
      else {
        response.setHeader('content-length', 100).write('{"said":');
        setTimeout(() => response.destroy(), 20);
      }
    });
    await expect(post(`${url}/gzip`)).rejects.toMatchObject({ code: 'Z_BUF_ERROR' });
    await expect(post(`${url}/plain`)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('ends when the signal says so, in the middle of an answer too', async () => {
    const stop = new AbortController();
    const url = await listen((_, response) => {
      response.write('{"said":');
      setTimeout(() => stop.abort(), 20);
    });
    await expect(post(url, createTransport(), stop.signal)).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
  });
});
