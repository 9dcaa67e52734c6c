import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  findWrittenTrace,
  mayBeEvaluation,
  mayHaveFailed,
  mayHaveFeedback,
  mayHaveResponse,
  mayTellOfCall,
} from '../../../src/sources/otlp/may-matter.ts';
import { readOtlpSpan } from '../../../src/sources/otlp/read-record.ts';
import { call, evaluation, span, traceA, traceB } from './exports.ts';

/** JSON with blanks, and with any letters of its texts as escapes. */
function rewrite(value: unknown, draw: (letter: string) => boolean): string {
  const indented = JSON.stringify(value, null, 3).replaceAll('":', '" \t:\n ');
  return indented.replace(/[\w.]+/g, (word, at: number) =>
    isInText(indented, at)
      ? word.replace(/[a-z._]/gi, (letter) => (draw(letter) ? escapeLetter(letter) : letter))
      : word,
  );
}

const isInText = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/(?<!\\)"/g) ?? []).length % 2 === 1;

const escapeLetter = (letter: string): string =>
  `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

describe('what can be told before parsing', () => {
  it('misses nothing, however it is written', () => {
    const annotated = span({ id: 'b1', attributes: { 'annotations.0.annotation.name': 'x' } });
    const answered = call({ id: 'b1', attributes: { 'gen_ai.response.id': 'r' } });
    const rated = evaluation({ score: 0 });
    fc.assert(
      fc.property(
        fc.constantFrom(2, '2', 'STATUS_CODE_ERROR', 2.0),
        fc.infiniteStream(fc.nat(99)),
        fc.constantFrom(0, 1, 40),
        (code, stream, share) => {
          const draw = () => (stream.next().value ?? 0) < share;
          const write = (value: unknown) => Buffer.from(rewrite(value, draw));
          const broken = write(span({ id: 'b1', fields: { status: { code } } }));
          expect(JSON.parse(broken.toString())).toMatchObject({ status: { code } });
          expect(mayHaveFailed(broken)).toBe(true);
          expect(mayHaveFeedback(write(annotated))).toBe(true);
          expect(mayHaveResponse(write(answered))).toBe(true);
          expect(mayBeEvaluation(write(rated))).toBe(true);
          expect(mayTellOfCall(write(rated))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves the usual span unparsed, whatever it says', () => {
    const text = 'a "status":{"code":2} of \\u0041 an annotation? Größe \u0001';
    const usual = Buffer.from(JSON.stringify(call({ id: 'b1', question: 'Ist es weg, größer?' })));
    expect([mayHaveFailed, mayHaveFeedback, mayHaveResponse].map((may) => may(usual))).toEqual([
      false,
      false,
      false,
    ]);
    const quoting = Buffer.from(JSON.stringify(call({ id: 'b1', question: text })));
    expect(mayHaveFeedback(quoting)).toBe(true);
  });
});

describe('the trace of a record', () => {
  const find = (value: unknown) => findWrittenTrace(Buffer.from(JSON.stringify(value)));

  it('is found without parsing', () => {
    expect(find(span({ id: 'b1' }))).toEqual({ kind: 'written', id: traceA });
    expect(find({ trace_id: 'x' })).toEqual({ kind: 'written', id: 'x' });
    expect(find({ spanId: 'b1' })).toEqual({ kind: 'none' });
  });

  it('is unclear beside others', () => {
    const linked = { links: [{ traceId: traceB }], ...span({ id: 'b1' }) };
    expect(find(linked)).toEqual({ kind: 'unclear' });
    expect(readOtlpSpan(linked)?.traceId).toBe(traceA);
    expect(find({ traceId: 'a', trace_id: 'b' })).toEqual({ kind: 'unclear' });
    expect(find({ traceId: null })).toEqual({ kind: 'unclear' });
  });

  it('is not what a text quotes', () => {
    const quoting = call({ id: 'b1', question: '{"traceId":"ffff"}' });
    expect(find(quoting)).toEqual({ kind: 'written', id: traceA });
  });
});
