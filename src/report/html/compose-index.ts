import { computeRank } from './case-order.ts';
import { type CaseRow, isAnswered } from './case-row.ts';
import type { PageIndex, PageIndexSide, Role } from './page-content.ts';

/** An index without a case. */
export function createIndex(): PageIndex {
  return {
    suite: [],
    id: [],
    rank: [],
    outcome: [],
    confirmed: [],
    counted: [],
    pinned: [],
    severity: [],
    owner: [],
    tags: [],
    summary: [],
    baseline: [],
    candidate: [],
  };
}

/** Adds a case to the columns. @param suite its position */
export function addToIndex(index: PageIndex, row: CaseRow, suite: number): void {
  index.suite.push(suite);
  index.id.push(row.id);
  index.rank.push(computeRank(row));
  index.outcome.push(row.outcome);
  index.confirmed.push(row.confirmed);
  index.counted.push(row.counted);
  index.pinned.push(row.pinned);
  index.severity.push(row.severity);
  index.owner.push(row.owner);
  index.tags.push(row.tags);
  index.summary.push(row.summary);
  index.baseline.push(composeIndexSide(row, 'baseline'));
  index.candidate.push(composeIndexSide(row, 'candidate'));
}

/** Of planned trials alone, as the figures of the report are. */
function composeIndexSide(row: CaseRow, role: Role): PageIndexSide {
  const sides = row.trials.filter(({ fresh }) => !fresh).map((trial) => trial[role]);
  const answers = sides.filter(isAnswered);
  const [first] = answers;
  return {
    ...row.passes[role],
    scores: (first?.scores ?? []).map((_, metric) =>
      meanOf(answers.map(({ scores }) => scores[metric] ?? 'unscored')),
    ),
    latencies_ms: answers.flatMap(({ latency_ms: latency }) =>
      latency === null ? [] : [Math.round(latency)],
    ),
    cost_usd: answers.length === 0 ? null : meanOf(answers.map(({ cost_usd: cost }) => cost)),
  };
}

/** Null as soon as one is not a number: half of what is known would not be the mean. */
function meanOf(values: readonly (number | string | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return values.length === 0 ? null : Number((sum / values.length).toPrecision(6));
}
