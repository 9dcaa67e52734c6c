import type { Report, SuiteReport, Verdict } from './report.ts';

/** Everything about a whole comparison that is not about one suite. */
export interface ReportFacts {
  readonly pawlVersion: string;
  readonly createdAt: Date;
  readonly durationMs: number;
  readonly seed: number;
  readonly base: Report['base'];
  readonly head: Report['head'];
  readonly reproduce: string;
  readonly suites: readonly SuiteReport[];
  /** The worst of the suites' verdicts. */
  readonly verdict: Verdict;
  readonly failOnInconclusive: boolean;
  readonly notices: readonly string[];
  readonly calls: Report['calls'];
  readonly budget: Report['budget'];
  readonly prices: Report['prices'];
}

/** Puts the report together. Pure. */
export function buildReport(facts: ReportFacts): Report {
  const { verdict, suites } = facts;
  const failed =
    verdict === 'fail' ||
    verdict === 'incomplete' ||
    (verdict === 'inconclusive' && facts.failOnInconclusive);
  const decisive = suites.filter(
    (suite) => suite.verdict === verdict && suite.status !== 'unchanged',
  );
  return {
    schema_version: 1,
    pawl_version: facts.pawlVersion,
    created_at: facts.createdAt.toISOString(),
    duration_ms: Math.round(facts.durationMs),
    verdict,
    failed,
    reasons: decisive.flatMap((suite) =>
      suite.reasons.map((reason) => (suites.length === 1 ? reason : `${suite.name}: ${reason}`)),
    ),
    notices: [...facts.notices],
    seed: facts.seed,
    base: facts.base,
    head: facts.head,
    reproduce: facts.reproduce,
    suites: [...suites],
    calls: facts.calls,
    budget: facts.budget,
    prices: facts.prices,
    experiments: [],
  };
}
