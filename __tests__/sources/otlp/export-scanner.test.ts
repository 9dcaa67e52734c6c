import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ExportScanner } from '../../../src/sources/otlp/export-scanner.ts';
import { exportLogs, exportSpans } from './exports.ts';

interface Seen {
  readonly kind: string;
  readonly value: unknown;
  readonly line: number;
}

function scan(text: string | Buffer, sizes: readonly number[] = [], longestRecord?: number) {
  const bytes = Buffer.from(text);
  const records: Seen[] = [];
  const damaged: number[] = [];
  const oversized: number[] = [];
  const scanner = new ExportScanner(
    {
      onRecord: ({ kind, bytes: own, offset, line }) => {
        expect(bytes.subarray(offset, offset + own.length).equals(own)).toBe(true);
        records.push({ kind, value: JSON.parse(own.toString()), line });
      },
      onDamage: (line) => damaged.push(line),
      onOversized: (line) => oversized.push(line),
    },
    longestRecord === undefined ? {} : { longestRecord },
  );
  const reused = Buffer.alloc(bytes.length);
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes.length === 0 ? bytes.length : (sizes[turn % sizes.length] ?? 1);
    const chunk = reused.subarray(0, Math.min(size, bytes.length - at));
    bytes.copy(chunk, 0, at);
    scanner.feed(chunk);
    chunk.fill(0x7b);
    at += chunk.length;
  }
  scanner.end();
  return { records, damaged, oversized, exports: scanner.exports };
}

const spansOf = ({ records }: { readonly records: readonly Seen[] }) =>
  records.map(({ value }) => (value as { readonly spanId?: string }).spanId);

const one = (spanId: string) => exportSpans({ spanId });

describe('taking records out of exports', () => {
  it('finds what JSON.parse finds, wherever the chunks end', () => {
    const record = fc.dictionary(
      fc.string({ unit: 'binary' }),
      fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }),
    );
    const line = fc.oneof(
      fc.tuple(fc.constant('span'), fc.array(record, { maxLength: 4 })),
      fc.tuple(fc.constant('log'), fc.array(record, { maxLength: 4 })),
    );
    fc.assert(
      fc.property(
        fc.array(line),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        fc.constantFrom(0, 2),
        (lines, sizes, indent) => {
          const text = lines
            .map(([kind, records]) => (kind === 'span' ? exportSpans : exportLogs)(...records))
            .map((written) => JSON.stringify(JSON.parse(written), null, indent))
            .join('\n');
          const { records, damaged } = scan(text, sizes);
          const expected = lines.flatMap(([kind, values]) =>
            values.map((value) => ({ kind, value })),
          );
          expect(damaged).toEqual([]);
          expect(records.map(({ kind, value }) => ({ kind, value }))).toEqual(
            JSON.parse(JSON.stringify(expected)),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('tells the line of each', () => {
    const text = `${one('a')}\n\n${one('b')}\r\n${one('c')}`;
    expect(scan(text).records.map(({ line }) => line)).toEqual([1, 3, 4]);
  });

  it('knows the names of earlier versions, and those of the definition', () => {
    const snake = '{"resource_spans":[{"scope_spans":[{"spans":[{"spanId":"a"}]}]}]}';
    const old = '{"resourceSpans":[{"instrumentationLibrarySpans":[{"spans":[{"spanId":"b"}]}]}]}';
    const logs = '{"resource_logs":[{"scope_logs":[{"log_records":[{"spanId":"c"}]}]}]}';
    expect(spansOf(scan([snake, old, logs].join('\n')))).toEqual(['a', 'b', 'c']);
  });

  it('looks into a list of exports, and past what is none', () => {
    const list = `[${one('a')},{"spans":[{"spanId":"x"}]},${one('b')}]`;
    const metrics =
      '{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"spans":[{"spanId":"y"}]}]}]}]}';
    const found = scan(`${list}\n${metrics}`);
    expect(spansOf(found)).toEqual(['a', 'b']);
    expect(found.exports).toBe(3);
  });

  it('reads past a byte order mark', () => {
    expect(scan(`\uFEFF${one('a')}`)).toMatchObject({ damaged: [], exports: 1 });
  });
});

describe('damage', () => {
  it.each([
    ['a line that was cut in a text', one('x').slice(0, -18), []],
    ['a line that was cut between records', `${one('x').slice(0, -6)},`, ['x']],
    ['a line that is no JSON', '2026-11-02 error: disk full', []],
    ['zeros, as a crash leaves them', '\0\0\0\0\0\0', []],
    ['an end too many', `${one('x')}}`, ['x']],
  ])('%s harms no other line', (_, broken, whole) => {
    for (const sizes of [[], [1], [7]]) {
      const found = scan([one('a'), broken, one('b')].join('\n'), sizes);
      expect(spansOf(found)).toEqual(['a', ...whole, 'b']);
      expect(found.damaged).toEqual([2]);
    }
  });

  it('at the first line is told from an indented document', () => {
    const found = scan(`{"resourceSpans":[\n${one('a')}\n${one('b').slice(0, 40)}\n${one('c')}`);
    expect(spansOf(found)).toEqual(['a', 'c']);
    expect(found.damaged).toEqual([2, 3]);
  });

  it('at the end is told', () => {
    expect(scan(`${one('a')}\n${one('b').slice(0, 30)}`).damaged).toEqual([2]);
  });

  it('is not made by a record that is too long', () => {
    const text = exportSpans({ spanId: 'a' }, { spanId: 'x'.repeat(500) }, { spanId: 'b' });
    for (const sizes of [[], [64], [1]]) {
      const found = scan(text, sizes, 200);
      expect(spansOf(found)).toEqual(['a', 'b']);
      expect(found).toMatchObject({ damaged: [], oversized: [1] });
    }
  });
});
