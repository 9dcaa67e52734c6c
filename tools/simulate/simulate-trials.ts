import { type Decision, decideClaim } from '../../src/statistics/decide.ts';
import type { AnytimeEvidence } from '../../src/statistics/e-process.ts';
import { computeTrialEvidence } from '../../src/statistics/e-process-trials.ts';
import { analyzeEvidence, type Evidence } from '../../src/statistics/evidence.ts';
import { anytimeLook, type Look } from '../../src/statistics/look.ts';
import { planLooks } from '../../src/statistics/plan-looks.ts';
import { createRandom, type Random } from '../../src/statistics/random.ts';
import { selectRegressions } from '../../src/statistics/select-regressions.ts';
import { computeGain, type TrialCounts } from '../../src/statistics/trial-counts.ts';
import type { Rates, Sequential } from './job.ts';

/** Cases of one kind: how common they are, and how often a trial of one passes on each side. */
export interface CaseKind {
  readonly share: number;
  readonly baseline: number;
  readonly candidate: number;
}

/** A pass/fail suite with several trials of each case on both sides. */
export interface TrialsJob {
  readonly kind: 'trials';
  readonly cases: number;
  readonly trials: number;
  /** Shares sum to 1. */
  readonly kinds: readonly CaseKind[];
  /** `dealt`: every replicate has exactly its share of each kind. `drawn`: the kind of each case is drawn. */
  readonly mix: 'dealt' | 'drawn';
  /** `all`: every trial counts. `majority`: what most trials of a case say counts as one trial. */
  readonly votes: 'all' | 'majority';
  readonly margin: number;
  readonly minEffect: number;
  readonly sequential: Sequential;
  readonly replicates: number;
}

/** What a claim is held against. */
export type Rule = Pick<TrialsJob, 'margin' | 'minEffect'>;

/** One-sided error of each claim. */
export const ALPHA = 0.05;

/** Replays the suite `replicates` times, each with new cases and new trials. */
export function simulateTrials(job: TrialsJob, seed: number): Rates {
  const random = createRandom(seed);
  const ends = Uint32Array.from({ length: job.cases }, (_, i) => i + 1);
  const looks = planLooks({ sequential: job.sequential, ends });
  const found = { not_worse: 0, regressed: 0, inconclusive: 0 };
  let used = 0;
  for (let replicate = 0; replicate < job.replicates; replicate += 1) {
    const counts = pickKinds(job, random).map((kind) => drawTrials(kind, job, random));
    let decision: Decision = 'inconclusive';
    let known = 0;
    for (const planned of looks) {
      known = planned.cases;
      decision = decideTrials(counts.slice(0, known), planned.look, job);
      if (decision !== 'inconclusive') break;
    }
    found[decision] += 1;
    used += known / job.cases;
  }
  const { replicates } = job;
  return {
    regressed: found.regressed / replicates,
    notWorse: found.not_worse / replicates,
    used: used / replicates,
    replicates,
  };
}

/** The decision on one metric at a look, as the gate makes it. */
export function decideEvidence(evidence: Evidence, look: Look, rule: Rule): Decision {
  const analysis = analyzeEvidence(evidence, { look, alpha: ALPHA });
  const [significant = false] = selectRegressions({
    pValues: [analysis.pRegression],
    look,
    alpha: ALPHA,
  });
  return decideClaim({ ...rule, analysis, significant });
}

/**
 * The same for bets, whose bounds take many times as long as what is asked of them: whether the lower bound
 * lies above −margin is whether −margin itself is refuted.
 * @param options.evidence at the margin of the rule
 * @param options.delta candidate − baseline, as a share
 */
export function decideBets(options: {
  readonly evidence: AnytimeEvidence;
  readonly delta: number;
  readonly rule: Rule;
}): Decision {
  const { evidence, delta, rule } = options;
  const enough = -Math.log(anytimeLook.levelOf(ALPHA));
  return decideClaim({
    ...rule,
    analysis: { delta, lowerBound: evidence.logNotWorse > enough ? 1 : -1 },
    significant: evidence.logRegression >= enough,
  });
}

function decideTrials(cases: readonly TrialCounts[], look: Look, job: TrialsJob): Decision {
  if (job.votes === 'majority') return decideEvidence(countMajorities(cases), look, job);
  if (look.kind === 'anytime')
    return decideBets({
      evidence: computeTrialEvidence({ cases, margin: job.margin }),
      delta: cases.reduce((sum, counts) => sum + computeGain(counts), 0) / cases.length,
      rule: job,
    });
  return decideEvidence({ kind: 'trials', cases }, look, job);
}

function countMajorities(cases: readonly TrialCounts[]): Evidence {
  let [relapses, fixes] = [0, 0];
  for (const { baselinePasses, baselineTrials, candidatePasses, candidateTrials } of cases) {
    const before = 2 * baselinePasses > baselineTrials;
    const after = 2 * candidatePasses > candidateTrials;
    if (before && !after) relapses += 1;
    if (after && !before) fixes += 1;
  }
  return { kind: 'pairs', pairs: cases.length, relapses, fixes };
}

/** The kind of each case of one replicate, in the order of replay. */
function pickKinds(job: TrialsJob, random: Random): readonly CaseKind[] {
  const { cases, kinds, mix } = job;
  if (mix === 'drawn')
    return Array.from({ length: cases }, () => pickAt(kinds, random.nextFloat()));
  const dealt = Array.from({ length: cases }, (_, i) => pickAt(kinds, (i + 0.5) / cases));
  for (let i = cases - 1; i > 0; i -= 1) {
    const j = random.nextBelow(i + 1);
    const [first, second] = [dealt[i], dealt[j]];
    if (first === undefined || second === undefined) continue;
    [dealt[i], dealt[j]] = [second, first];
  }
  return dealt;
}

/** The kind at a place in [0, 1) when the shares are laid end to end. */
function pickAt(kinds: readonly CaseKind[], place: number): CaseKind {
  let end = 0;
  for (const kind of kinds) {
    end += kind.share;
    if (place < end) return kind;
  }
  const last = kinds.at(-1);
  if (last === undefined) throw new RangeError('a suite without kinds of cases');
  return last;
}

function drawTrials(kind: CaseKind, job: TrialsJob, random: Random): TrialCounts {
  const { trials } = job;
  return {
    baselinePasses: drawPasses(kind.baseline, trials, random),
    baselineTrials: trials,
    candidatePasses: drawPasses(kind.candidate, trials, random),
    candidateTrials: trials,
  };
}

function drawPasses(rate: number, trials: number, random: Random): number {
  let passes = 0;
  for (let trial = 0; trial < trials; trial += 1) if (random.nextFloat() < rate) passes += 1;
  return passes;
}
