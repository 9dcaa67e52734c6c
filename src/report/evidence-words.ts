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

/** Whether flips of this suite were tried again, so that it means something where one was not. */
export function triesFlipsAgain({ replay }: SuiteReport): boolean {
  return replay !== null && replay.flips_tried_again > 0;
}

/**
 * What trials say of a relapse: how many passed, or that nobody asked again.
 * @param triedAgain whether other flips of the suite were
 */
export function describeTrials(relapse: CaseReport, triedAgain: boolean): string | undefined {
  const untried = triedAgain && relapse.confirmed === null ? 'not tried again' : undefined;
  return describePasses(relapse) ?? untried;
}

/** `flip rate 33.3%`: of pairs of trials of one side; undefined where it is unknown. */
export function describeFlipRate({ flip_rate: rate }: CaseReport): string | undefined {
  return rate === null ? undefined : `flip rate ${formatPercent(rate)}`;
}

/** Which relapses other trials bear out; undefined where nothing was tried more than once. */
export function describeConfirmation(suite: SuiteReport): string | undefined {
  const { relapses, unconfirmed_relapses: unconfirmed } = suite.counts;
  if (relapses === 0 || suite.replay === null) return undefined;
  if (unconfirmed === 0) return `${relapses === 1 ? 'It' : 'Each'} held in more than one trial.`;
  const were = unconfirmed === 1 ? 'was' : 'were';
  if (unconfirmed < relapses)
    return `${formatCount(relapses - unconfirmed)} held in more than one trial; ${formatCount(unconfirmed)} ${were} not tried again.`;
  if (!triesFlipsAgain(suite)) return undefined;
  return relapses === 1 ? 'It was not tried again.' : 'None of them was tried again.';
}

/** What equal variants would differ by, beside a delta; undefined where it is not known. */
export function describeNoise({ noise }: MetricReport): string | undefined {
  if (noise === null) return undefined;
  const { flip_rate: flipRate, baseline_trial_variance: trialVariance } = noise;
  const measured =
    noise.measured_at === null ? '' : `, measured on ${noise.measured_at.slice(0, 10)}`;
  return `${describeFlips({ flipRate, trialVariance })}${measured}`;
}

/** Slices that surely moved: the worse first, then as in the report, the largest first. */
export function listMovedSlices({ slices }: SuiteReport): readonly SliceReport[] {
  const having = (wanted: SliceReport['verdict']) =>
    slices.filter(({ verdict }) => verdict === wanted);
  return [...having('regressed'), ...having('improved')];
}

/** How much was replayed, how often it was looked at, what that means for the numbers. */
export function describeCourse(suite: SuiteReport): readonly string[] {
  const { replay } = suite;
  if (replay === null) return [];
  return [
    ...describeDesign(replay),
    ...(replay.clustered
      ? ['Cases of one cluster were replayed together, and count as what they share.']
      : []),
    ...describeSaved(suite),
    ...describeTriedAgain(replay),
    ...describeEarlier(replay),
    ...countSlices(suite),
  ];
}

type Course = NonNullable<SuiteReport['replay']>;

const lookWords = {
  checkpoints: 'with a look after every tenth of the cases',
  anytime: 'with a look after every few cases',
} as const;

/** A checkpoint's p-value is that of its look alone; what it was held against is stricter at early looks. */
const validity = {
  checkpoints:
    'intervals hold at each look, p-values are of the last look alone and were held against its stricter level',
  anytime: 'intervals and p-values hold at each look',
} as const;

/** One trial of each case and one look at the end are what a reader takes for granted. */
function describeDesign({ trials, sequential, looks }: Course): string[] {
  const each = `${formatPlural(trials, 'trial')} of each case on each side`;
  if (sequential !== 'off')
    return [
      `${each}, ${lookWords[sequential]}, ${formatCount(looks)} in all; ${validity[sequential]}.`,
    ];
  return trials > 1 ? [`${each}, and one look at the end.`] : [];
}

function describeSaved({ replay, counts }: SuiteReport): string[] {
  if (replay?.stopped_early !== true) return [];
  const planned = 2 * replay.trials * replay.cases_planned;
  const saved = `${formatPlural(replay.trials_saved, 'trial')} (${formatPercent(replay.trials_saved / planned)}) not sent`;
  const beyond =
    replay.cases_beyond === 0
      ? ''
      : `; ${formatPlural(replay.cases_beyond, 'case')} beyond that, in flight or pinned, ${replay.cases_beyond === 1 ? 'counts' : 'count'} for pins alone`;
  return [
    `Everything was decided after ${formatCount(counts.cases)} of ${formatPlural(replay.cases_planned, 'case')}: ${saved}${beyond}.`,
  ];
}

function describeTriedAgain({ flips_tried_again: cases }: Course): string[] {
  if (cases === 0) return [];
  return [
    `${formatPlural(cases, 'case')} that flipped ${cases === 1 ? 'was' : 'were'} tried again on both sides; the trial that raised the suspicion was not counted again.`,
  ];
}

/** One-sided error of each claim, as long as nothing was looked at before. */
const usualAlpha = 0.05;

/** What was received before, and what looking again at the same change costs. */
export function describeEarlier({ earlier_replays: earlier, alpha }: Course): string[] {
  const them = earlier === 1 ? 'its' : 'their';
  const halved = `each further replay is held to half the error: a claim to ${Number((alpha * 100).toPrecision(3))}% instead of ${usualAlpha * 100}%`;
  const also = alpha < usualAlpha ? halved : undefined;
  if (earlier === 0) return also === undefined ? [] : [`${startUpper(also)}.`];
  const counted = `${formatPlural(earlier, 'earlier replay')} of the same two variants: ${them} trials count here too`;
  return [`${[counted, also].filter((part) => part !== undefined).join(', and ')}.`];
}

function countSlices(suite: SuiteReport): string[] {
  if (suite.slices.length === 0) return [];
  const tags = new Set(suite.slices.map(({ tag }) => tag)).size;
  return [
    `${formatPlural(tags, 'slice')} by tag looked at; ${formatCount(listMovedSlices(suite).length)} of ${formatPlural(suite.slices.length, 'comparison')} moved beyond chance.`,
  ];
}

function startUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
