import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fields } from '../../../src/sources/fields.ts';
import { readAnyValue, readAttributes } from '../../../src/sources/otlp/any-value.ts';
import { readOtlpLog, readOtlpSpan, readStatus } from '../../../src/sources/otlp/read-record.ts';
import { readId } from '../../../src/sources/otlp/record-id.ts';

/** One value in each of the ways in which it is written. */
const written: fc.Arbitrary<{ readonly plain: unknown; readonly forms: readonly unknown[] }> =
  fc.letrec<{ value: { plain: unknown; forms: readonly unknown[] } }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string({ unit: 'binary' }).map((text) => ({
        plain: text,
        forms: [{ stringValue: text }, { string_value: text }],
      })),
      fc.maxSafeInteger().map((whole) => ({
        plain: whole,
        forms: [{ intValue: whole }, { intValue: String(whole) }, { int_value: String(whole) }],
      })),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({
        plain: number,
        forms: [{ doubleValue: number }, { double_value: number }],
      })),
      fc.boolean().map((flag) => ({
        plain: flag,
        forms: [{ boolValue: flag }, { bool_value: flag }, { boolValue: String(flag) }],
      })),
      fc.array(tie('value'), { maxLength: 3 }).map((entries) => ({
        plain: entries.map(({ plain }) => plain),
        forms: [
          { arrayValue: { values: entries.map(({ forms }) => forms[0]) } },
          { array_value: { values: entries.map(({ forms }) => forms.at(-1)) } },
        ],
      })),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }).map((fields) => {
        const entries = Object.entries(fields);
        const pairs = (at: number) =>
          entries.map(([key, { forms }]) => ({ key, value: forms.at(at) }));
        return {
          plain: Object.fromEntries(entries.map(([key, { plain }]) => [key, plain])),
          forms: [{ kvlistValue: { values: pairs(0) } }, { kvlist_value: { values: pairs(-1) } }],
        };
      }),
    ),
  })).value;

describe('a value', () => {
  it('is the same in every spelling', () => {
    fc.assert(
      fc.property(written, ({ plain, forms }) => {
        for (const form of forms) expect(readAnyValue(form)).toEqual(plain);
      }),
    );
  });

  it.each<[unknown, unknown]>([
    [{ intValue: '9223372036854775807' }, '9223372036854775807'],
    [{ doubleValue: 'NaN' }, Number.NaN],
    [{ doubleValue: '-Infinity' }, Number.NEGATIVE_INFINITY],
    [{ bytesValue: 'AAECAw==' }, 'AAECAw=='],
    [{ arrayValue: {} }, []],
    [{ kvlistValue: {} }, {}],
    [{}, null],
    [undefined, null],
    ['as plain as it can be', 'as plain as it can be'],
  ])('%j is %j', (value, expected) => {
    expect(readAnyValue(value)).toEqual(expected);
  });

  it('that is nested without end ends', () => {
    let value: unknown = { stringValue: 'x' };
    for (let depth = 0; depth < 5_000; depth += 1) value = { arrayValue: { values: [value] } };
    expect(JSON.stringify(readAnyValue(value))).toContain('null');
  });

  it('of a name that is there twice is the last', () => {
    const twice = [
      { key: 'a', value: { intValue: 1 } },
      { key: 'a', value: { intValue: 2 } },
      { value: {} },
      'damage',
    ];
    expect(readAttributes(twice)).toEqual({ a: 2 });
  });
});

describe('an id', () => {
  it('is the same in hexadecimal and base64', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom<16 | 8>(16, 8)
          .chain((length) => fc.uint8Array({ minLength: length, maxLength: length })),
        (raw) => {
          fc.pre(raw.some((byte) => byte !== 0));
          const bytes = Buffer.from(raw);
          const length = bytes.length === 16 ? 16 : 8;
          const hex = bytes.toString('hex');
          for (const form of [
            hex,
            hex.toUpperCase(),
            bytes.toString('base64'),
            bytes.toString('base64url'),
          ])
            expect(readId(form, length)).toBe(hex);
        },
      ),
    );
  });

  it.each([undefined, '', '00000000000000000000000000000000', 'AAAAAAAAAAAAAAAAAAAAAA==', 7])(
    '%j is none',
    (value) => expect(readId(value, 16)).toBeUndefined(),
  );

  it('of another kind is kept', () => {
    expect(readId('req-1', 16)).toBe('req-1');
  });
});

describe('a span', () => {
  const camel = {
    traceId: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    spanId: 'bbbbbbbbbbbbbbbb',
    parentSpanId: '',
    name: 'chat',
    startTimeUnixNano: '1762077600000999999',
    endTimeUnixNano: 1762077601000000000,
    droppedAttributesCount: '2',
    status: { code: 'STATUS_CODE_ERROR', message: 'timed out' },
    events: [{ timeUnixNano: '1762077600500000000', name: 'exception', attributes: [] }],
  };

  it('is read from the names of protobuf, and from those of its definition', () => {
    const expected = {
      traceId: camel.traceId,
      spanId: camel.spanId,
      name: 'chat',
      startedAt: '2025-11-02T10:00:00.000Z',
      endedAt: '2025-11-02T10:00:01.000Z',
      droppedAttributes: 2,
      status: { code: 'error', message: 'timed out' },
      attributes: {},
      events: [{ name: 'exception', at: '2025-11-02T10:00:00.500Z', attributes: {} }],
    };
    const snake = (fields: object): Fields =>
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
          value,
        ]),
      );
    expect(readOtlpSpan(camel)).toEqual(expected);
    expect(readOtlpSpan({ ...snake(camel), events: camel.events.map(snake) })).toEqual(expected);
  });

  it.each([0, '0', '', 'soon', -5, null, 1e300])(
    'has no start where it is written as %j',
    (startTimeUnixNano) => {
      expect(readOtlpSpan({ ...camel, startTimeUnixNano })?.startedAt).toBeUndefined();
    },
  );

  it('without ids is none', () => {
    expect(readOtlpSpan({ ...camel, spanId: '' })).toBeUndefined();
    expect(readOtlpSpan({ ...camel, traceId: undefined })).toBeUndefined();
  });

  it.each([
    [2, 'error'],
    ['2', 'error'],
    ['STATUS_CODE_ERROR', 'error'],
    ['Error', 'error'],
    [1, 'ok'],
    ['STATUS_CODE_OK', 'ok'],
    [0, 'unset'],
    ['STATUS_CODE_UNSET', 'unset'],
    [undefined, 'unset'],
  ])('with the status %j is %s', (code, expected) => {
    expect(readStatus({ code }).code).toBe(expected);
  });
});

describe('a log record', () => {
  it('has its name in a field, or among its attributes', () => {
    const name = 'gen_ai.choice';
    expect(readOtlpLog({ eventName: name }).event.name).toBe(name);
    expect(
      readOtlpLog({ attributes: [{ key: 'event.name', value: { stringValue: name } }] }).event.name,
    ).toBe(name);
  });

  it('has the time when it was seen, where it has none of its own', () => {
    const seen = { timeUnixNano: '0', observedTimeUnixNano: '1762077600000000000' };
    expect(readOtlpLog(seen).event.at).toBe('2025-11-02T10:00:00.000Z');
  });
});
