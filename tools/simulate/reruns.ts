import { exactPeeking } from './exact-figures.ts';
import { computeStandardError, renderMarkdownTable, toEstimate, toPercent } from './figures.ts';
import { computePart } from './grid.ts';
import type { Section, Workshop } from './job.ts';

/** Replayed until green: after so many tries. */
const TRIES = [1, 2, 3, 5, 10];

/** The two ways to lose what the levels promise: asking again, and looking too often. */
export async function reportReruns({ simulate, replicates }: Workshop): Promise<Section> {
  const peeking = await simulate(
    'peeking',
    exactPeeking.map(({ cases }) => ({
      kind: 'peeking',
      cases,
      every: 10,
      noise: 0.1,
      replicates: computePart(replicates, 0.4),
    })),
  );
  const rows = exactPeeking.map(({ cases, regressed: exact }, i) => {
    const { regressed: found = 0, replicates: count = 1 } = peeking[i] ?? {};
    const allowed = 3 * computeStandardError(exact, count) + 0.0005;
    return { cases, exact, found, count, agrees: Math.abs(found - exact) <= allowed };
  });
  return {
    text: [
      'A candidate that is worse by the margin passes 5% of the time at most. Replayed again with fresh trials until it passes, it passes more often: 1 − 0.95ⁿ after n tries (computed, not simulated). So reruns of a commit have to be counted.',
      renderMarkdownTable(
        ['tries', ...TRIES.map(String)],
        [['passes, %', ...TRIES.map((tries) => toPercent(computeAnyPass(tries), 1))]],
      ),
      "McNemar's mid-p at 5%, asked after every 10 cases of an equal candidate, ψ = 10%: false alarms in percent. Checkpoints and betting are there to prevent this.",
      renderMarkdownTable(
        ['N', 'simulated', 'exact'],
        rows.map(({ cases, exact, found, count }) => [
          String(cases),
          toEstimate(found, count),
          toPercent(exact, 1),
        ]),
      ),
    ].join('\n\n'),
    faults: rows
      .filter(({ agrees }) => !agrees)
      .map(
        ({ cases, exact, found }) =>
          `peeking, N = ${cases}: simulated ${toPercent(found)}%, exact ${toPercent(exact, 1)}%`,
      ),
  };
}

/** The chance that one of several independent tries passes by mistake, at 5% each. */
export function computeAnyPass(tries: number): number {
  return 1 - 0.95 ** tries;
}
