import { describe, expect, test } from '@jest/globals';
import { parseCorrectionFrom } from '../../../src/sources/phoenix/correction-from.ts';

describe('parseCorrectionFrom', () => {
  test.each([
    ['explanation:right answer', { kind: 'explanation', annotation: 'right answer' }],
    ['metadata:correct:text', { kind: 'metadata', key: 'correct:text' }],
  ])('reads %s', (written, expected) => {
    expect(parseCorrectionFrom(written)).toEqual(expected);
  });

  test.each(['explanation', 'metadata:', 'comment:x', ''])(
    'says how it is written for "%s"',
    (written) => {
      expect(() => parseCorrectionFrom(written)).toThrow('write explanation:NAME');
    },
  );
});
