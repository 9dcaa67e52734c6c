import { type FailureQuery, type FeedbackRule, findSuspectScores } from '../failure-query.ts';

/**
 * An expression of Braintrust's query language as the tree that its own clients send: names and values are JSON in
 * it, so none can break out.
 */
export type Expression =
  | { readonly op: 'ident'; readonly name: readonly string[] }
  | { readonly op: 'literal'; readonly value: unknown }
  | { readonly op: 'and' | 'or'; readonly children: readonly Expression[] }
  | {
      readonly op: 'eq' | 'lt' | 'gt' | 'ge' | 'in';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly op: 'isnotnull'; readonly expr: Expression };

/** The body of one page of a query: whole rows of the logs of a project, or of an experiment. */
export function composeQuery(options: {
  readonly from: 'project_logs' | 'experiment';
  /** Of the project or the experiment. */
  readonly id: string;
  readonly filter?: Expression | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}) {
  const { from, id, filter, limit, cursor } = options;
  return {
    query: {
      select: [{ op: 'star' }],
      from: {
        op: 'function',
        name: { op: 'ident', name: [from] },
        args: [{ op: 'literal', value: id }],
      },
      ...(cursor === undefined ? {} : { cursor }),
      limit,
      ...(filter === undefined ? {} : { filter }),
    },
    use_columnstore: false,
    // What was written a moment ago counts too.
    brainstore_realtime: true,
  };
}

/**
 * Rows that may be what a query calls a failure; undefined where nothing makes one. A query without bounds of time
 * reads all of a project, so there is always one.
 * @param laterMs milliseconds that steps of a trace may start after its first
 */
export function composeFaultFilter(query: FailureQuery, laterMs: number): Expression | undefined {
  const faults: readonly Expression[] =
    query.everything === true
      ? [{ op: 'eq', left: field('is_root'), right: { op: 'literal', value: true } }]
      : [
          ...query.rules.map(composeRule),
          ...(query.errors ? [{ op: 'isnotnull', expr: field('error') } as const] : []),
        ];
  if (faults.length === 0) return undefined;
  const { until } = query;
  const end =
    until === undefined
      ? []
      : [compare('lt', ['created'], new Date(until.getTime() + laterMs).toISOString())];
  return {
    op: 'and',
    children: [composeSince(query.since, 0), ...end, { op: 'or', children: faults }],
  };
}

/** All rows of some traces. @param earlierMs milliseconds that their first step may be before the window */
export function composeTraceFilter(
  rootSpanIds: readonly string[],
  { since, earlierMs }: { readonly since: Date | undefined; readonly earlierMs: number },
): Expression {
  const roots = compare('in', ['root_span_id'], rootSpanIds);
  return { op: 'and', children: [composeSince(since, earlierMs), roots] };
}

function composeSince(since: Date | undefined, earlierMs: number): Expression {
  const first = Math.max(0, (since?.getTime() ?? 0) - earlierMs);
  return compare('ge', ['created'], new Date(first).toISOString());
}

/** Labels are texts that an application writes into the metadata: scores are numbers here. */
function composeRule(rule: FeedbackRule): Expression {
  if (rule.kind === 'label') return compare('in', ['metadata', rule.name], rule.labels);
  const { below, above } = findSuspectScores(rule);
  const score = ['scores', rule.name];
  return { op: 'or', children: [compare('lt', score, below), compare('gt', score, above)] };
}

/** A field, by the path of its names, compared with a value. */
export function compare(
  op: 'lt' | 'gt' | 'ge' | 'in',
  name: readonly string[],
  value: unknown,
): Expression {
  return { op, left: { op: 'ident', name }, right: { op: 'literal', value } };
}

function field(name: string): Expression {
  return { op: 'ident', name: [name] };
}
