import { estimateSimilarity, type Likeness } from './similarity.ts';

/** A group of failures that ask the same, as far as choosing looks at it. */
export interface Proposal {
  /** From 0 to 1. */
  readonly severity: number;
  /** Milliseconds since 1970 of the latest; undefined: unknown. */
  readonly at: number | undefined;
  /** Failures in it, at least 1. */
  readonly frequency: number;
  /** Whether somebody said what should have been answered. */
  readonly isCorrected: boolean;
  readonly request: Likeness;
}

/** What each reason weighs: together 1. Likeness to what was chosen before takes up to 0.5 away. */
const weights = { severity: 0.35, recency: 0.2, frequency: 0.25, correction: 0.2 };
const likeness = 0.5;
/** Days after which recency is worth half. */
const halfLifeDays = 30;
const millisecondsOfDay = 86_400_000;

/**
 * The places of at most `budget` proposals, the best first: bad, recent, frequent and corrected ones, each as different
 * from those before it as can be (maximal marginal relevance: Carbonell and Goldstein 1998). The same for the same list.
 * @param options.now milliseconds since 1970
 */
export function chooseProposals(
  proposals: readonly Proposal[],
  options: { readonly budget: number; readonly now: number; readonly known?: readonly Likeness[] },
): readonly number[] {
  const { budget, now, known = [] } = options;
  const most = Math.max(1, ...proposals.map(({ frequency }) => frequency));
  const worth = proposals.map((proposal) => computeWorth(proposal, { now, most }));
  const nearest = proposals.map(({ request }) =>
    known.reduce((most, other) => Math.max(most, compare(request, other)), 0),
  );
  const chosen: number[] = [];
  const open = new Set(proposals.keys());
  while (chosen.length < budget && open.size > 0) {
    let best: number | undefined;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const place of open) {
      const left = (worth[place] ?? 0) - likeness * (nearest[place] ?? 0);
      if (left > bestWorth) [best, bestWorth] = [place, left];
    }
    const picked = best === undefined ? undefined : proposals[best];
    if (best === undefined || picked === undefined) break;
    chosen.push(best);
    open.delete(best);
    for (const place of open) {
      const other = proposals[place]?.request;
      if (other === undefined) continue;
      nearest[place] = Math.max(nearest[place] ?? 0, compare(picked.request, other));
    }
  }
  return chosen;
}

const compare = (one: Likeness, other: Likeness): number =>
  estimateSimilarity(one.whole, other.whole);

function computeWorth(
  { severity, at, frequency, isCorrected }: Proposal,
  { now, most }: { readonly now: number; readonly most: number },
): number {
  const days = at === undefined ? halfLifeDays : Math.max(0, now - at) / millisecondsOfDay;
  // Of a hundred complaints the tenth says less than the second.
  const share = most === 1 ? 0 : Math.log(frequency) / Math.log(most);
  return (
    weights.severity * severity +
    weights.recency * 2 ** (-days / halfLifeDays) +
    weights.frequency * share +
    weights.correction * (isCorrected ? 1 : 0)
  );
}
