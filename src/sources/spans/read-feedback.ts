import { isRecord } from '../../document/is-record.ts';
import { compact, type Fields, isEmpty } from '../fields.ts';
import type { Feedback } from '../logged-call.ts';
import { firstNumber, toUtc } from '../loose-values.ts';
import { entriesOf, gatherTree, readStructured, textAt } from './attribute-tree.ts';
import type { RawEvent, RawSpan } from './raw-span.ts';

/** Name of the event by which OpenTelemetry tells of an evaluation. */
export const evaluationEvent = 'gen_ai.evaluation.result';

/** What was said of the step itself: annotations among its attributes, evaluations among its events. */
export function readFeedback({ attributes, events }: RawSpan): readonly Feedback[] {
  return [
    ...readAnnotations(attributes, ''),
    ...events.flatMap((event) => readEvaluation(event) ?? []),
  ];
}

/** What a step's attributes say of its whole trace. */
export function readTraceFeedback({ attributes }: RawSpan): readonly Feedback[] {
  return readAnnotations(attributes, 'trace.');
}

/** The evaluation that an event or a log record tells of; undefined for any other. */
export function readEvaluation({ name, at, attributes, body }: RawEvent): Feedback | undefined {
  if (name !== evaluationEvent) return undefined;
  const fields = isRecord(body) ? { ...body, ...attributes } : attributes;
  const called = textAt(fields, 'gen_ai.evaluation.name');
  if (called === undefined) return undefined;
  return {
    name: called,
    score: firstNumber(fields['gen_ai.evaluation.score.value']),
    label: textAt(fields, 'gen_ai.evaluation.score.label', 'gen_ai.evaluation.label'),
    comment: textAt(fields, 'gen_ai.evaluation.explanation'),
    by: 'unknown',
    at: toUtc(at),
  };
}

function readAnnotations(attributes: Fields, prefix: '' | 'trace.'): readonly Feedback[] {
  return (['annotation', 'evaluation'] as const).flatMap((kind) => {
    const tree = gatherTree(attributes, `${prefix}${kind}s`);
    const entries = tree.kind === 'value' ? entriesOf(tree.value) : [];
    return entries.flatMap((entry) => {
      if (!isRecord(entry)) return [];
      const fields = entry[kind];
      return readAnnotation(isRecord(fields) ? fields : entry) ?? [];
    });
  });
}

function readAnnotation(fields: Fields): Feedback | undefined {
  const name = textAt(fields, 'name');
  if (name === undefined) return undefined;
  const metadata = readStructured(fields['metadata']);
  return {
    name,
    score: firstNumber(fields['score']),
    label: textAt(fields, 'label'),
    comment: textAt(fields, 'explanation'),
    by: nameAnnotator(fields['annotator_kind']),
    ...(metadata.kind === 'value' && isRecord(metadata.value) && !isEmpty(metadata.value)
      ? { metadata: compact(metadata.value) }
      : {}),
  };
}

/** Who said it, from OpenInference's kinds. */
export function nameAnnotator(kind: unknown): Feedback['by'] {
  switch (kind) {
    case 'HUMAN':
      return 'person';
    case 'LLM':
      return 'model';
    case 'CODE':
      return 'code';
    default:
      return 'unknown';
  }
}
