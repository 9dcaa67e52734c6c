import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Screen } from '../../src/cli/terminal.ts';
import { run } from '../../src/cli.ts';
import { call, evaluation, exportLogs, exportSpans, span } from '../sources/otlp/exports.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pawl-record-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** `pawl record` in this process, up to where it says which address to export to. */
async function record(args: readonly string[], isTTY = false) {
  const written = { out: '', err: '' };
  let interrupt: () => void = () => undefined;
  let started: (url: string) => void = () => undefined;
  const starting = new Promise<string>((resolve) => {
    started = resolve;
  });
  const screen = (name: 'out' | 'err'): Screen => ({
    isTTY,
    columns: 80,
    write: (text) => {
      written[name] += text;
      const url = /OTEL_EXPORTER_OTLP_ENDPOINT=(\S+)/.exec(written.out)?.[1];
      if (url !== undefined) started(url);
    },
  });
  const ending = run({
    args: ['record', ...args],
    environment: {},
    folder,
    packageRoot: process.cwd(),
    stdout: screen('out'),
    stderr: screen('err'),
    onInterrupt: (callback) => {
      interrupt = callback;
    },
  });
  const url = await Promise.race([starting, ending.then(() => '')]);
  const post = async (path: string, body: string) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}${path}`, { method: 'POST', headers, body });
    expect(response.status).toBe(200);
    await response.text();
  };
  const end = () => {
    interrupt();
    return ending;
  };
  return { url, post, written, end, ending };
}

describe('pawl record', () => {
  it('writes what comes, counts it, and says what to do next', async () => {
    const recording = await record(['--otlp', 'traces.jsonl', '--port', '0']);
    expect(recording.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    for (let at = 0; at < 12; at += 1)
      await recording.post('/v1/traces', exportSpans(span({ id: 'a0' }), call({ id: `a${at}` })));
    await recording.post('/v1/logs', exportLogs(evaluation({ score: 0 })));
    expect(await recording.end()).toBe(0);
    expect(recording.written.err).toBe(
      [
        '2 spans (1 call to models) and 0 log records in 1 export',
        '20 spans (10 calls to models) and 0 log records in 10 exports',
        '',
      ].join('\n'),
    );
    expect(recording.written.out).toContain(
      [
        '24 spans (12 calls to models) and 1 log record in 13 exports, appended to traces.jsonl.',
        '',
        'Next, with the feedback that means a failure in place of this one:',
        '  pawl curate --from otlp traces.jsonl --bad "user_score < 0.5 of 0..1" --dataset datasets/NAME.jsonl',
        '',
      ].join('\n'),
    );
    expect(readFileSync(join(folder, 'traces.jsonl'), 'utf8').split('\n')).toHaveLength(14);
  });

  it('changes one line on a terminal', async () => {
    const recording = await record(['--otlp', 'traces.jsonl', '--port', '0'], true);
    await recording.post('/v1/traces', exportSpans(span({ id: 'a0' })));
    await recording.post('/v1/traces', exportSpans(span({ id: 'a1' })));
    expect(await recording.end()).toBe(0);
    expect(recording.written.err).toBe(
      '\r\u001b[K1 span (0 calls to models) and 0 log records in 1 export\r\u001b[K2 spans (0 calls to models) and 0 log records in 2 exports\n',
    );
    expect(recording.written.out).toContain('No span is a call to a model');
  });

  it('is incomplete where nothing came', async () => {
    const recording = await record(['--otlp', 'traces.jsonl', '--port', '0']);
    expect(await recording.end()).toBe(3);
    expect(recording.written.out).toContain('Nothing came. Check that');
  });

  it.each([
    [[], 'pawl record needs the file to write to'],
    [['--otlp', 'a', '--port', '70000'], '--port is "70000"'],
    [['--otlp', 'a', '--port', 'http'], '--port is "http"'],
    [['--otlp', 'gone/a.jsonl', '--port', '0'], 'cannot be written'],
  ])('refuses %j with a remedy', async (args, what) => {
    const recording = await record(args);
    expect(await recording.ending).toBe(2);
    expect(recording.written.err).toContain(what);
    expect(recording.written.err).toContain('→');
  });
});
