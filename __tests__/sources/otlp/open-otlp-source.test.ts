import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openOtlpSource } from '../../../src/sources/otlp/open-otlp-source.ts';
import {
  attributes,
  call,
  evaluation,
  exportLogs,
  exportSpans,
  failed,
  idsOf,
  makeFolder,
  query,
  readAll,
  span,
  traceA,
  traceB,
  writeLog,
} from './exports.ts';

const root = span({ id: 'a1', attributes: { 'output.value': 'On its way.' } });
const child = call({
  id: 'a2',
  parent: 'a1',
  attributes: {
    'llm.output_messages.0.message.role': 'assistant',
    'llm.output_messages.0.message.content': 'On its way.',
    'gen_ai.response.id': 'resp-a',
  },
});
const later = call({ id: 'a3', parent: 'a1' });
const other = call({ id: 'b1', trace: traceB });
const thumbsDown = evaluation({ score: 0, fields: { traceId: traceA, spanId: 'a1' } });
const lines = (...written: readonly string[]) => `${written.join('\n')}\n`;

describe('failures in files of the collector', () => {
  it('are found by feedback on the root, in whatever order the lines are', async () => {
    const exported = [
      exportSpans(child),
      exportSpans(other, root),
      exportSpans(later),
      exportLogs(thumbsDown),
      '{"resourceMetrics":[]}',
    ];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(exported, { minLength: 5 }), async (shuffled) => {
        const read = await readAll([writeLog(lines(...shuffled))]);
        expect(idsOf(read)).toEqual(['a2']);
        expect(read.traces).toHaveLength(1);
        expect(read.selected[0]).toMatchObject({
          failure: { severity: 1, feedback: [{ name: 'user_score', score: 0 }] },
        });
        expect(read.notices).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('are found by an error, and by what stands on a span', async () => {
    const annotated = call({
      id: 'b1',
      trace: traceB,
      attributes: {
        'annotations.0.annotation.name': 'user_score',
        'annotations.0.annotation.score': 0.2,
        'annotations.0.annotation.annotator_kind': 'HUMAN',
      },
    });
    const path = writeLog(lines(exportSpans(call({ id: 'a1', fields: failed }), annotated)));
    const read = await readAll([path]);
    expect(idsOf(read)).toEqual(['a1', 'b1']);
    expect(read.selected).toMatchObject([{ failure: { error: 'timed out' } }, {}]);
    expect(idsOf(await readAll([path], { query: { ...query, errors: false } }))).toEqual(['b1']);
    expect(idsOf(await readAll([path], { query: { ...query, rules: [] } }))).toEqual(['a1']);
  });

  it('are found by the id of an answer, said in a trace of its own', async () => {
    const judged = evaluation({
      score: 0.1,
      attributes: { 'gen_ai.response.id': 'resp-a' },
      fields: { traceId: traceB, spanId: 'b7' },
    });
    for (const exported of [
      [exportSpans(child, root), exportLogs(judged)],
      [exportLogs({ ...judged, traceId: '' }), exportSpans(root, child)],
    ]) {
      const read = await readAll([writeLog(lines(...exported))]);
      expect(idsOf(read)).toEqual(['a2']);
      expect(read.progress.at(-1)?.bytes).toEqual({
        done: expect.any(Number),
        total: expect.any(Number),
      });
      const last = read.progress.at(-1)?.bytes;
      expect(last?.done).toBe(last?.total);
    }
  });

  it('hold what log records tell of the call', async () => {
    const chat = span({
      id: 'a1',
      attributes: { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4.1' },
      fields: failed,
    });
    const message = (role: string, content: string, at: number) => ({
      timeUnixNano: `176207760000000000${at}`,
      eventName: `gen_ai.${role}.message`,
      traceId: traceA,
      spanId: 'a1',
      body: { kvlistValue: { values: attributes({ content }) } },
    });
    const asked = exportLogs(
      message('system', 'Be brief.', 1),
      message('user', 'hi', 1),
      message('user', 'hi', 1),
    );
    const read = await readAll([writeLog(lines(asked, exportSpans(chat), asked))]);
    expect(read.selected).toMatchObject([
      {
        failure: {
          call: {
            messages: [
              { role: 'system', content: 'Be brief.' },
              { role: 'user', content: 'hi' },
              { role: 'user', content: 'hi' },
            ],
          },
        },
      },
    ]);
  });

  it('are one where a span or feedback was exported twice', async () => {
    const begun = { ...child, endTimeUnixNano: '0', attributes: [] };
    const all = exportSpans(root, child);
    const read = await readAll([
      writeLog(lines(exportSpans(begun), all, exportLogs(thumbsDown), all, exportSpans(begun))),
      writeLog(lines(all, exportLogs(thumbsDown))),
    ]);
    expect(read.traces).toMatchObject([{ id: traceA, spans: [{ id: 'a2' }, { id: 'a1' }] }]);
    expect(idsOf(read)).toEqual(['a2']);
    expect(read.selected).toMatchObject([{ failure: { feedback: [{ name: 'user_score' }] } }]);
  });

  it('end a walk through parents in a circle', async () => {
    const circle = [
      span({ id: 'a1', parent: 'a2' }),
      call({ id: 'a2', parent: 'a1' }),
      call({ id: 'a3', parent: 'a3', fields: failed }),
    ];
    const read = await readAll([writeLog(lines(exportSpans(...circle), exportLogs(thumbsDown)))]);
    expect(idsOf(read)).toEqual(['a2', 'a3']);
  });

  it('are told where the judged step is missing, or nothing asked a model', async () => {
    const gone = evaluation({ score: 0, fields: { traceId: traceA, spanId: 'ff' } });
    const nowhere = evaluation({ score: 0, fields: { traceId: 'c'.repeat(32) } });
    const unrelated = span({ id: 'b1', trace: traceB, fields: failed });
    const read = await readAll([
      writeLog(lines(exportSpans(child, unrelated), exportLogs(gone, nowhere))),
    ]);
    expect(idsOf(read)).toEqual(['ff: the trace holds no call to a model']);
    expect(read.notices).toEqual([
      'traces that hold no call to a model, left out: 1',
      'traces of which the files hold feedback, but no step, left out: 1',
    ]);
  });

  it('are yielded with what went well, where everything is wanted', async () => {
    const liked = evaluation({
      score: 1,
      attributes: { 'gen_ai.response.id': 'resp-a' },
      fields: { traceId: 'd'.repeat(32), spanId: 'd1' },
    });
    const early = call({
      id: 'c1',
      trace: 'c'.repeat(32),
      fields: { startTimeUnixNano: '1762077500000000000' },
    });
    const path = writeLog(lines(exportLogs(liked), exportSpans(root, child, other, early)));
    const asked = { ...query, everything: true, since: new Date('2025-11-02T10:00:00Z') };
    const { traces } = await readAll([path], { query: asked });
    expect(traces.map(({ id }) => id).sort()).toEqual([traceA, traceB]);
    expect(traces.flatMap(({ spans }) => spans.flatMap(({ feedback }) => feedback))).toMatchObject([
      { name: 'user_score', score: 1 },
    ]);
    expect((await readAll([path])).traces).toEqual([]);
  });

  it('with a score outside of its scale are told', async () => {
    const five = evaluation({ score: 5, fields: { traceId: traceA, spanId: 'a1' } });
    const read = await readAll([writeLog(lines(exportSpans(root, child), exportLogs(five)))]);
    expect(idsOf(read)).toEqual([
      'a1: a score of "user_score" is outside the scale that was given',
    ]);
  });

  it('outside the window are left out', async () => {
    const path = writeLog(lines(exportSpans(call({ id: 'a1', fields: failed }))));
    const read = (since: string) =>
      readAll([path], { query: { ...query, since: new Date(since) } });
    expect(idsOf(await read('2025-11-02T10:00:00Z'))).toEqual(['a1']);
    expect((await read('2025-11-02T10:00:00.001Z')).traces).toEqual([]);
  });

  it('without an id are counted', async () => {
    const read = await readAll([
      writeLog(
        lines(exportSpans(call({ id: '', fields: failed }), call({ id: 'a1', fields: failed }))),
      ),
    ]);
    expect(idsOf(read)).toEqual(['a1']);
    expect(read.notices).toEqual([
      'steps without an id of their own or of their trace, left out: 1',
    ]);
  });
});

describe('files', () => {
  const whole = lines(exportSpans(root, child), exportLogs(thumbsDown));

  it('are read as one: folders, plain and gzip, a trace over several', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'traces-2026-11-02.jsonl.gz'), gzipSync(lines(exportSpans(root))));
    writeFileSync(join(folder, 'traces.jsonl'), lines(exportSpans(child)));
    writeFileSync(join(folder, 'notes.txt'), 'nothing to read');
    // Log rotation puts gzips after another.
    const logs = writeLog(
      Buffer.concat([gzipSync(lines(exportLogs(thumbsDown))), gzipSync(lines(exportSpans(later)))]),
      'logs.gz',
    );
    const temporaryFolder = makeFolder();
    const read = await readAll([folder, logs], { temporaryFolder });
    expect(idsOf(read)).toEqual(['a2']);
    expect(read.traces[0]?.spans.map(({ id }) => id).sort()).toEqual(['a1', 'a2', 'a3']);
    expect(readdirSync(temporaryFolder)).toEqual([]);
  });

  it('may be one indented document', async () => {
    const document = JSON.stringify(
      JSON.parse(exportSpans(call({ id: 'a1', fields: failed }))),
      null,
      2,
    );
    expect(idsOf(await readAll([writeLog(document, 'trace.json')]))).toEqual(['a1']);
  });

  it('may have a line of 20 MB, and a text as long', async () => {
    const filler = call({ id: 'c1', trace: 'c'.repeat(32), question: 'x'.repeat(4_000) });
    const many = Array.from({ length: 2_500 }, () => filler);
    const long = call({ id: 'a1', question: 'y'.repeat(10_000_000), fields: failed });
    const line = exportSpans(...many, long);
    expect(line.length).toBeGreaterThan(20_000_000);
    const read = await readAll([writeLog(lines(line, exportSpans(later)))]);
    expect(idsOf(read)).toEqual(['a1']);
    expect(read.progress.at(-1)?.spans).toBe(2_502);
  });

  it('that are damaged are read as far as they go', async () => {
    const path = writeLog(
      lines(
        'collector started',
        exportSpans(root, child).slice(0, -30),
        exportSpans(root, child),
        exportLogs(thumbsDown),
      ),
    );
    const read = await readAll([path]);
    expect(idsOf(read)).toEqual(['a2']);
    expect(read.notices).toEqual([
      `${path}: 2 lines are damaged, the first is 1; what stands whole in them was read`,
    ]);
    const bad = exportSpans(call({ id: 'a1', fields: failed })).replace('"status":', '"status":,');
    const one = writeLog(lines(exportSpans(root, child), exportLogs(thumbsDown), bad));
    const found = await readAll([one]);
    expect(idsOf(found)).toEqual(['a2']);
    expect(found.notices).toEqual([
      `${one}:3: the line is damaged; what stands whole in it was read`,
    ]);
  });

  it('of gzip that were cut are read up to there', async () => {
    const filler = Array.from({ length: 3_000 }, (_, at) =>
      exportSpans(call({ id: `c${at}`, trace: 'c'.repeat(32), question: String(Math.sin(at)) })),
    );
    const bytes = gzipSync(lines(whole.trim(), ...filler));
    const cut = await readAll([writeLog(bytes.subarray(0, bytes.length - 2_000), 'cut.jsonl.gz')]);
    expect(idsOf(cut)).toEqual(['a2']);
    expect(cut.notices).toHaveLength(1);
    const wrong = Buffer.from(bytes);
    wrong.fill(0xff, bytes.length - 3_000, bytes.length - 1_000);
    const path = writeLog(wrong, 'wrong.jsonl.gz');
    expect((await readAll([path])).notices).toContain(
      `${path} is damaged gzip, and was read up to the damage`,
    );
  });

  it('that are empty hold no failure', async () => {
    expect(await readAll([writeLog('')])).toMatchObject({ traces: [], notices: [] });
  });

  it.each([
    ['text', 'hello\n', 'there is no export of OpenTelemetry in JSON'],
    ['protobuf', Buffer.from([0, 0, 0, 9, 10, 200, 3, 10, 31, 10]), 'there is no export'],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 1, 2, 3, 4]), 'is compressed with zstd'],
    ['zstd after a length', Buffer.from([0, 0, 0, 9, 0x28, 0xb5, 0x2f, 0xfd, 1]), 'with zstd'],
  ])('of %s are refused with a remedy', async (_, content, what) => {
    await expect(readAll([writeLog(content)])).rejects.toThrow(what);
  });

  it('that are not there, or cannot be read twice, are refused with a remedy', async () => {
    const folder = makeFolder();
    await expect(readAll([join(folder, 'gone.jsonl')])).rejects.toThrow('cannot be read');
    await expect(readAll([folder])).rejects.toThrow('holds no file that ends in');
    await expect(readAll([])).rejects.toThrow('no file was given');
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(readAll([pipe])).rejects.toThrow('write it to a file first');
  });

  it('are let go of when it is interrupted', async () => {
    const temporaryFolder = makeFolder();
    const controller = new AbortController();
    const twice = exportSpans(call({ id: 'b1', trace: traceB, fields: failed }));
    const source = openOtlpSource(
      { paths: [writeLog(gzipSync(`${whole}${twice}`), 'a.gz')], temporaryFolder },
      { onProgress: () => undefined, signal: controller.signal },
    );
    await expect(async () => {
      for await (const _ of source.readTraces(query)) {
        expect(readdirSync(temporaryFolder)).toHaveLength(1);
        controller.abort(new Error('interrupted'));
      }
    }).rejects.toThrow('interrupted');
    expect(readdirSync(temporaryFolder)).toEqual([]);
  });
});
