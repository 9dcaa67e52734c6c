import { describe, expect, test } from '@jest/globals';
import {
  parseCorrectionFrom,
  readCorrection,
} from '../../../src/sources/phoenix/correction-from.ts';

describe('parseCorrectionFrom', () => {
  test.each([
    ['explanation', { kind: 'explanation', annotation: undefined }],
    ['explanation.right answer', { kind: 'explanation', annotation: 'right answer' }],
    ['metadata.correct.text', { kind: 'metadata', key: 'correct.text' }],
  ])('reads %s', (written, expected) => {
    expect(parseCorrectionFrom(written)).toEqual(expected);
  });

  test.each(['metadata', 'metadata.', 'comment.x', ''])(
    'says how it is written for "%s"',
    (written) => {
      expect(() => parseCorrectionFrom(written)).toThrow('write explanation for');
    },
  );
});

describe('readCorrection', () => {
  const said = {
    name: 'user_feedback',
    result: { explanation: 'In Rome.' },
    metadata: { right: 'x' },
  };

  test.each([
    ['explanation', 'HUMAN', 'In Rome.'],
    ['explanation', 'LLM', undefined],
    ['explanation.user_feedback', 'LLM', 'In Rome.'],
    ['explanation.other', 'HUMAN', undefined],
    ['metadata.right', 'LLM', 'x'],
    ['metadata.toString', 'HUMAN', undefined],
  ])('by %s of what %s says', (written, kind, expected) => {
    const from = parseCorrectionFrom(written);
    expect(readCorrection({ ...said, annotator_kind: kind }, from)).toBe(expected);
  });
});
