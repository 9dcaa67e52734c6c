import type { EvalCase } from './eval-case.ts';

/**
 * A case as a line of a dataset, without the line's end: keys always in the same order, defaults left out, so that
 * writing a case twice gives the same bytes.
 */
export function renderDatasetLine(evalCase: EvalCase): string {
  const { id, input, messages, expected, tags, owner, severity, pinned, note } = evalCase;
  const { weight, source, metrics, metadata } = evalCase;
  return JSON.stringify({
    id,
    input,
    messages,
    expected,
    tags: tags.length > 0 ? tags : undefined,
    owner,
    severity,
    pinned: pinned ? true : undefined,
    note,
    weight,
    source,
    metrics,
    metadata,
  });
}
