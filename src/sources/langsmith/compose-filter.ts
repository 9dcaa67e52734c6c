import { type FailureQuery, type FeedbackRule, findSuspectScores } from '../failure-query.ts';

/**
 * The runs that may be what a query calls a failure, in LangSmith's filter language; undefined where nothing makes a
 * failure. Of everything each trace has one root. Labels are compared here alone: which values a key has is not among
 * what it can filter by.
 */
export function composeFilter({
  rules,
  errors,
  everything,
}: Pick<FailureQuery, 'rules' | 'errors' | 'everything'>): string | undefined {
  if (everything === true) return 'eq(is_root, true)';
  const faults = [...rules.map(composeRule), ...(errors ? ['eq(status, "error")'] : [])];
  const [first] = faults;
  return faults.length > 1 ? `or(${faults.join(', ')})` : first;
}

/**
 * A condition on any step of the trace. Tags may stand on different steps, and one condition is about one step, so of
 * several tags it asks for the first alone.
 */
export function composeTreeFilter({ tags: [first] }: FailureQuery): string | undefined {
  return first === undefined ? undefined : `has(tags, ${quote(first)})`;
}

function composeRule(rule: FeedbackRule): string {
  const key = `eq(feedback_key, ${quote(rule.name)})`;
  if (rule.kind === 'label') return key;
  const { below, above } = findSuspectScores(rule);
  return `and(${key}, or(lt(feedback_score, ${below}), gt(feedback_score, ${above})))`;
}

/** Texts are quoted as in JSON. */
function quote(text: string): string {
  return JSON.stringify(text);
}
