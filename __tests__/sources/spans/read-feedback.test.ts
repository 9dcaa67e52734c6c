import { describe, expect, it } from '@jest/globals';
import { readEvaluation, readTraceFeedback } from '../../../src/sources/spans/read-feedback.ts';
import { readSpan } from '../../../src/sources/spans/read-span.ts';
import { event, rawSpan } from './raw-spans.ts';

const evaluation = {
  'gen_ai.evaluation.name': 'relevance',
  'gen_ai.evaluation.score.value': 0.2,
  'gen_ai.evaluation.score.label': 'poor',
  'gen_ai.evaluation.explanation': 'off topic',
};

describe('feedback', () => {
  it('stands among the attributes', () => {
    const { feedback } = readSpan(
      rawSpan({
        'annotations.0.annotation.name': 'user_score',
        'annotations.0.annotation.score': 0,
        'annotations.0.annotation.label': 'thumbs_down',
        'annotations.0.annotation.explanation': 'wrong order',
        'annotations.0.annotation.annotator_kind': 'HUMAN',
        'annotations.0.annotation.metadata': '{"ticket":12}',
        'annotations.1.annotation.score': 1,
        'evaluations.0.evaluation.name': 'tone',
        'evaluations.0.evaluation.score': '0.5',
        'evaluations.0.evaluation.annotator_kind': 'LLM',
      }),
    );
    expect(feedback).toEqual([
      {
        name: 'user_score',
        score: 0,
        label: 'thumbs_down',
        comment: 'wrong order',
        by: 'person',
        metadata: { ticket: 12 },
      },
      { name: 'tone', score: 0.5, by: 'model' },
    ]);
  });

  it('is told by an event, or by a log record with the fields in its body', () => {
    const at = '2026-11-02T11:00:00+01:00';
    const expected = {
      name: 'relevance',
      score: 0.2,
      label: 'poor',
      comment: 'off topic',
      by: 'unknown',
      at: '2026-11-02T10:00:00.000Z',
    };
    const name = 'gen_ai.evaluation.result';
    expect(
      readSpan(rawSpan({}, { events: [{ name, at, attributes: evaluation }] })).feedback,
    ).toEqual([expected]);
    expect(readEvaluation({ name, at, attributes: {}, body: evaluation })).toEqual(expected);
  });

  it('is nothing else', () => {
    expect(readEvaluation(event('exception', evaluation))).toBeUndefined();
    expect(readEvaluation(event('gen_ai.evaluation.result', {}))).toBeUndefined();
  });

  it('of a trace is told apart from that of its step', () => {
    const span = rawSpan({
      'trace.annotations.0.annotation.name': 'solved',
      'trace.annotations.0.annotation.score': 0,
    });
    expect(readSpan(span).feedback).toEqual([]);
    expect(readTraceFeedback(span)).toEqual([{ name: 'solved', score: 0, by: 'unknown' }]);
  });
});
