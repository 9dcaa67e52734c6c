import { type Decision, isNotableDrop } from './decide.ts';
import { computeLogPairedEvidence } from './e-process.ts';
import { assertProbability, assertShare } from './interval.ts';
import type { Look } from './look.ts';
import { computeMcNemar } from './mcnemar.ts';
import { computeNormalQuantile } from './normal.ts';
import { planLooks } from './plan-looks.ts';
import { createRandom } from './random.ts';
import { computeTangoScore } from './tango.ts';

/** What a decision on pass/fail pairs is held against. */
interface StopRule {
  /** How much worse is still accepted, as a share. */
  readonly margin: number;
  /** A drop below this is never called a regression; 0.02 unless given. */
  readonly minEffect?: number;
  /** One-sided error of each claim over all looks; 0.05 unless given. */
  readonly alpha?: number;
}

/** How often each decision was made, as shares of the replicates, and after how many cases. */
export interface Stops {
  readonly notWorse: number;
  readonly regressed: number;
  readonly inconclusive: number;
  /** Cases known when the replay stopped, on average. */
  readonly meanCases: number;
}

/** The decision at these counts. */
type Judge = (relapses: number, fixes: number) => Decision;

/** 2³², so that a probability times this can be held against 32 random bits. */
const WORDS = 4294967296;

/**
 * What would become of a pass/fail suite with one trial a side: seeded replicates of its cases,
 * looked at as the replay looks at them, up to the first look that decides.
 * @param options.cases planned
 * @param options.discordance ψ, the share of cases that differ, dropped ones included
 * @param options.drop true drop as a share, |drop| ≤ ψ: a case relapses with (ψ + drop)/2 and is fixed
 *   with (ψ − drop)/2
 * @param options.replicates how many suites are drawn; a share p has standard error √(p(1 − p)/replicates)
 * @throws RangeError on a plan that cannot be
 */
export function simulateStops(
  options: StopRule & {
    readonly cases: number;
    readonly discordance: number;
    readonly drop: number;
    readonly sequential: 'checkpoints' | 'anytime' | 'off';
    readonly replicates: number;
    readonly seed: number;
  },
): Stops {
  assertPlan(options);
  const { cases, discordance, drop, sequential, replicates } = options;
  const ends = Uint32Array.from({ length: cases }, (_, i) => i + 1);
  const looks = planLooks({ sequential, ends }).map(({ cases: known, look }) => ({
    known,
    judge: createJudge({ ...options, cases: known, look }),
  }));
  const relapse = ((discordance + drop) / 2) * WORDS;
  const change = discordance * WORDS;
  const random = createRandom(options.seed);
  const found = { not_worse: 0, regressed: 0, inconclusive: 0 };
  let used = 0;
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    let [seen, relapses, fixes] = [0, 0, 0];
    let decision: Decision = 'inconclusive';
    for (const { known, judge } of looks) {
      for (; seen < known; seen += 1) {
        const drawn = random.nextUint32();
        if (drawn < relapse) relapses += 1;
        else if (drawn < change) fixes += 1;
      }
      decision = judge(relapses, fixes);
      if (decision !== 'inconclusive') break;
    }
    found[decision] += 1;
    used += seen;
  }
  return Object.freeze({
    notWorse: found.not_worse / replicates,
    regressed: found.regressed / replicates,
    inconclusive: found.inconclusive / replicates,
    meanCases: used / replicates,
  });
}

function assertPlan(options: {
  readonly cases: number;
  readonly discordance: number;
  readonly drop: number;
  readonly margin: number;
  readonly replicates: number;
}): void {
  const { cases, discordance, drop, margin, replicates } = options;
  assertShare(discordance, 'discordance');
  assertProbability(margin, 'margin');
  if (!(Math.abs(drop) <= discordance))
    throw new RangeError('a drop cannot exceed the share of differing cases');
  for (const count of [cases, replicates])
    if (!Number.isSafeInteger(count) || count < 1)
      throw new RangeError('cases and replicates are whole numbers from 1');
}

/**
 * Decides counts at one look exactly as `analyzeEvidence` with `decideClaim` do, but remembers what
 * it knows, and asks whether −margin is refuted rather than where the lower bound lies.
 * @param options.cases known at this look
 */
export function createJudge(
  options: StopRule & { readonly cases: number; readonly look: Look },
): Judge {
  const { cases, look, margin, minEffect = 0.02, alpha = 0.05 } = options;
  const level = look.levelOf(alpha);
  const claims =
    look.kind === 'anytime'
      ? createBets(cases, { margin, enough: -Math.log(level) })
      : createTests(cases, { margin, level });
  const isNotWorse = rememberLimit(claims.isNotWorse);
  const isNoRegression = rememberLimit(
    (relapses, fixes) =>
      !isNotableDrop((fixes - relapses) / cases, minEffect) ||
      !claims.isSignificant(relapses, fixes),
  );
  return (relapses, fixes) => {
    if (isNotWorse(relapses, fixes)) return 'not_worse';
    return isNoRegression(relapses, fixes) ? 'inconclusive' : 'regressed';
  };
}

type Claim = (relapses: number, fixes: number) => boolean;

function createTests(
  pairs: number,
  { margin, level }: { readonly margin: number; readonly level: number },
): { readonly isNotWorse: Claim; readonly isSignificant: Claim } {
  const critical = computeNormalQuantile(1 - level);
  return {
    isNotWorse: (relapses, fixes) =>
      computeTangoScore({ pairs, relapses, fixes }, -margin) > critical,
    isSignificant: (relapses, fixes) => computeMcNemar({ relapses, fixes }).midPRegression <= level,
  };
}

function createBets(
  pairs: number,
  { margin, enough }: { readonly margin: number; readonly enough: number },
): { readonly isNotWorse: Claim; readonly isSignificant: Claim } {
  const bet = (positive: number, negative: number, mean: number) =>
    computeLogPairedEvidence({ positive, negative, zero: pairs - positive - negative, mean });
  return {
    isNotWorse: (relapses, fixes) => bet(fixes, relapses, -margin) >= enough,
    isSignificant: (relapses, fixes) => bet(relapses, fixes, 0) >= enough,
  };
}

/**
 * Asks as seldom as can be: with a given number of fixes, what holds up to some number of relapses
 * fails beyond it, so that every answer settles all counts on one side.
 */
function rememberLimit(holds: Claim): Claim {
  const limits: ({ held: number; failed: number } | undefined)[] = [];
  return (relapses, fixes) => {
    limits[fixes] ??= { held: -1, failed: Number.POSITIVE_INFINITY };
    const limit = limits[fixes];
    if (relapses <= limit.held) return true;
    if (relapses >= limit.failed) return false;
    const answer = holds(relapses, fixes);
    if (answer) limit.held = relapses;
    else limit.failed = relapses;
    return answer;
  };
}
