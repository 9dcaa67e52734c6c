import { type FailureQuery, type FeedbackRule, findSuspectScores } from '../failure-query.ts';

/**
 * The traces that may hold what a query calls a failure, as an expression of Phoenix's trace filter; undefined where
 * nothing makes a failure. A server that does not know it yet passes over it and lists all traces, which is no error.
 */
export function composeFilter({ rules, errors }: FailureQuery): string | undefined {
  const faults = [
    ...rules.flatMap((rule) => {
      const condition = composeCondition(rule);
      return condition === undefined
        ? []
        : ['span_annotations', 'trace_annotations'].map(
            (list) => `any(a.name == ${quote(rule.name)} and ${condition} for a in ${list})`,
          );
    }),
    ...(errors ? ['error_count > 0'] : []),
  ];
  return faults.length === 0 ? undefined : faults.join(' or ');
}

/** Undefined where nothing fits. */
function composeCondition(rule: FeedbackRule): string | undefined {
  if (rule.kind === 'label')
    return rule.labels.length === 0
      ? undefined
      : `(${rule.labels.map((label) => `a.label == ${quote(label)}`).join(' or ')})`;
  const { below, above } = findSuspectScores(rule);
  return `(a.score < ${below} or a.score > ${above})`;
}

/** Texts of JSON are texts of Python too. */
function quote(text: string): string {
  return JSON.stringify(text);
}
