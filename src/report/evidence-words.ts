import { formatCount, formatPercent, formatPlural } from '../wording/format.ts';
import { describeFlips } from '../wording/noise.ts';
import type { CaseReport, MetricReport, SliceReport, SuiteReport } from './report.ts';

/** Plain sentences on how the evidence came about, the same for every rendering. No user text is in them. */

/** `decided after 114 of 1,000 cases`; undefined where all were replayed. */
export function describeStop({ replay, counts }: SuiteReport): string | undefined {
  if (replay?.stopped_early !== true) return undefined;
  return `decided after ${formatCount(counts.cases)} of ${formatPlural(replay.cases_planned, 'case')}`;
}

/** `baseline 3/3, candidate 0/3 passed`; undefined where each side had one trial. */
export function describePasses({ passes }: Pick<CaseReport, 'passes'>): string | undefined {
  const { baseline, candidate } = passes;
  if (Math.max(baseline.trials, candidate.trials) < 2) return undefined;
  return `baseline ${baseline.passed}/${baseline.trials}, candidate ${candidate.passed}/${candidate.trials} passed`;
}

/** `flip rate 33.3%`: of pairs of trials of one side; undefined where it is unknown. */
export function describeFlipRate({ flip_rate: rate }: CaseReport): string | undefined {
  return rate === null ? undefined : `flip rate ${formatPercent(rate)}`;
}

/** Which relapses were tried again, where that was done or could not be. */
export function describeConfirmation({ counts, replay }: SuiteReport): string | undefined {
  const { relapses, unconfirmed_relapses: unconfirmed } = counts;
  if (relapses === 0 || replay === null) return undefined;
  if (unconfirmed === 0) return `${relapses === 1 ? 'It' : 'Each'} held in more than one trial.`;
  if (unconfirmed === relapses) return undefined;
  return `${formatCount(relapses - unconfirmed)} held in more than one trial; ${formatCount(unconfirmed)} were not tried again.`;
}

/** What equal variants would differ by, beside a delta; undefined where it is not known. */
export function describeNoise({ noise }: MetricReport): string | undefined {
  if (noise === null) return undefined;
  const { flip_rate: flipRate, baseline_trial_variance: trialVariance } = noise;
  const measured =
    noise.measured_at === null ? '' : `, measured on ${noise.measured_at.slice(0, 10)}`;
  return `${describeFlips({ flipRate, trialVariance })}${measured}`;
}

/** Slices that surely moved, the largest first. */
export function listMovedSlices({ slices }: SuiteReport): readonly SliceReport[] {
  return slices.filter(({ verdict }) => verdict === 'regressed' || verdict === 'improved');
}

const sequentialWords = {
  checkpoints: 'looked at after every tenth of the cases',
  anytime: 'looked at after every few cases',
} as const;

/** How much was replayed, how often it was looked at, what that means for the numbers. */
export function describeCourse(suite: SuiteReport): readonly string[] {
  const { replay, counts } = suite;
  if (replay === null) return [];
  const lines: string[] = [];
  const trials = suite.metrics.reduce((most, metric) => Math.max(most, metric.trials), 0);
  if (trials < replay.trials && trials > 0)
    lines.push(
      `${formatPlural(replay.trials, 'trial')} of each case were wanted on each side; the recordings hold ${formatCount(trials)}.`,
    );
  else if (replay.trials > 1)
    lines.push(`${formatPlural(replay.trials, 'trial')} of each case on each side.`);
  if (replay.clustered)
    lines.push('Cases of one cluster were replayed together, and count as what they share.');
  if (replay.sequential !== 'off') {
    const looks = `The evidence was ${sequentialWords[replay.sequential]}, ${formatPlural(replay.looks, 'time')} in all; intervals and p-values hold at each look.`;
    lines.push(looks);
  }
  if (replay.stopped_early) {
    const planned = 2 * replay.trials * replay.cases_planned;
    const saved = `${formatCount(replay.trials_saved)} trials (${formatPercent(replay.trials_saved / planned)}) were not sent`;
    const beyond =
      replay.cases_beyond === 0
        ? ''
        : `; ${formatPlural(replay.cases_beyond, 'case')} beyond that, in flight or pinned, count for pins alone`;
    lines.push(
      `Everything was decided after ${formatCount(counts.cases)} of ${formatPlural(replay.cases_planned, 'case')}: ${saved}${beyond}.`,
    );
  }
  if (replay.flips_tried_again > 0)
    lines.push(
      `${formatPlural(replay.flips_tried_again, 'case')} that flipped ${replay.flips_tried_again === 1 ? 'was' : 'were'} tried again on both sides; the trial that raised the suspicion was not counted again.`,
    );
  if (replay.earlier_replays > 0)
    lines.push(
      `${formatPlural(replay.earlier_replays, 'earlier replay')} of the same two variants: what ${replay.earlier_replays === 1 ? 'it' : 'they'} received counts here too.`,
    );
  if (replay.alpha < 0.05)
    lines.push(
      `Each claim is held to an error of ${formatPercent(replay.alpha)} rather than 5%, since it was looked at before.`,
    );
  if (suite.slices.length > 0) {
    const tags = new Set(suite.slices.map(({ tag }) => tag)).size;
    lines.push(
      `${formatPlural(tags, 'slice')} by tag looked at, ${formatCount(listMovedSlices(suite).length)} of ${formatPlural(suite.slices.length, 'comparison')} moved beyond chance.`,
    );
  }
  return lines;
}
