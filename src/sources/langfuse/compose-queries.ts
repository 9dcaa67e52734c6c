import { type FailureQuery, type FeedbackRule, findSuspectScores } from '../failure-query.ts';
import { scoreFields } from './observation.ts';

/** Values of parameters of a query; what is undefined is left out. */
type Query = Readonly<Record<string, string | number | undefined>>;

/**
 * Queries for the scores that a rule may call bad: numbers and booleans are two kinds of score, each with its own
 * bounds. Scores come after what they are about, so the window has a start alone.
 */
export function composeScoreQueries(
  rule: FeedbackRule,
  { since, limit }: { readonly since: Date | undefined; readonly limit: number },
): readonly Query[] {
  const common = {
    fields: scoreFields,
    limit,
    // Its lists are parted by commas, which a name may hold; what comes is compared once more.
    name: rule.name.includes(',') ? undefined : rule.name,
    fromTimestamp: since?.toISOString(),
  };
  if (rule.kind === 'label') {
    const value = rule.labels.some((label) => label.includes(',')) ? undefined : rule.labels.join();
    return [{ ...common, dataType: 'CATEGORICAL', value }];
  }
  const { bad } = rule;
  const { below, above } = findSuspectScores(rule);
  // Bounds are part of what the API asks for, and the good end of the scale is not wanted.
  const valueMax = bad.side === 'below' ? below : -computeNextAbove(-below);
  const valueMin = bad.side === 'below' ? computeNextAbove(above) : above;
  const flags = [true, false].filter(
    (flag) => Number(flag) <= valueMax || Number(flag) >= valueMin,
  );
  return [
    { ...common, dataType: 'NUMERIC', valueMax },
    { ...common, dataType: 'NUMERIC', valueMin },
    ...(flags.length > 0 ? [{ ...common, dataType: 'BOOLEAN', value: flags.join() }] : []),
  ];
}

/**
 * A query for steps that ended with an error, or for all steps where everything is wanted.
 * @param options.laterMs as steps of a trace may start after its first
 */
export function composeErrorQuery(
  { since, until, tags, everything }: FailureQuery,
  { limit, laterMs }: { readonly limit: number; readonly laterMs: number },
): Query {
  const from = since?.toISOString();
  const to = until === undefined ? undefined : new Date(until.getTime() + laterMs).toISOString();
  if (tags.length === 0)
    return {
      fields: 'core',
      limit,
      level: everything === true ? undefined : 'ERROR',
      fromStartTime: from,
      toStartTime: to,
    };
  // With a filter, its other parameters count for nothing.
  const filter = [
    ...(everything === true
      ? []
      : [{ type: 'string', column: 'level', operator: '=', value: 'ERROR' }]),
    { type: 'arrayOptions', column: 'tags', operator: 'all of', value: tags },
    ...(from === undefined ? [] : [composeTime('>=', from)]),
    ...(to === undefined ? [] : [composeTime('<', to)]),
  ];
  return { fields: 'core', limit, filter: JSON.stringify(filter) };
}

/** The next double above: a bound that leaves the number itself out. */
function computeNextAbove(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  bits[0] = (bits[0] ?? 0n) + (value > 0 ? 1n : -1n);
  return new Float64Array(bits.buffer)[0] ?? value;
}

function composeTime(operator: string, value: string) {
  return { type: 'datetime', column: 'startTime', operator, value };
}
