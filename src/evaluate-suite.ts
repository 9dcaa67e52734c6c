import { describeUnknownCandidate, findUnknownCandidate } from './candidate-model.ts';
import { collectEvidence } from './collect-evidence.ts';
import {
  type CaseStanding,
  compareSuite,
  type SuiteComparison,
} from './comparison/compare-suite.ts';
import { followCases } from './comparison/follow-cases.ts';
import type { EvidencePorts } from './confirm-flips.ts';
import { findPlaces } from './find-places.ts';
import { judgeNoise } from './gate/judge-noise.ts';
import { judgeSuite } from './gate/judge-suite.ts';
import { judgeWaivers, listWaived } from './gate/judge-waivers.ts';
import type { PlannedReplay } from './plan-change.ts';
import { renderAddress } from './providers/endpoint.ts';
import type { CaseLog } from './recordings/case-log.ts';
import { type Evidence, openEvidence } from './recordings/evidence.ts';
import type { NoiseFloor, NoiseStore } from './recordings/noise-store.ts';
import type { OutcomeStore } from './recordings/outcome-store.ts';
import type { OpenRecordings } from './recordings/recording-store.ts';
import type { OpenHistory } from './recordings/replay-history.ts';
import { rememberOutcomes } from './remember-outcomes.ts';
import type { Arms } from './replay/arms.ts';
import type { ReplayDesign } from './replay/replay-design.ts';
import { buildSuiteReport } from './report/build-suite-report.ts';
import { composeCaseRows } from './report/html/compose-case-rows.ts';
import { readShownPairs } from './report/read-shown-pairs.ts';
import type { SuiteReport } from './report/report.ts';
import type { Revision } from './revision/revision.ts';
import type { Variant } from './variant/variant.ts';
import { describeRejected } from './wording/notices.ts';

/** What a suite asks of the outside, and shares with the other suites. */
export interface SuitePorts extends Omit<EvidencePorts, 'evidence'>, Arms {
  readonly openRecordings: OpenRecordings;
  readonly openHistory: OpenHistory;
  readonly noiseStore: NoiseStore;
  readonly outcomeStore: OutcomeStore;
  /** How each case went, for whoever wants to read that. */
  readonly caseLog: CaseLog | undefined;
  readonly today: () => Date;
  /** The revision that the dataset is read from. */
  readonly head: Revision;
  readonly seed: number;
  /** The baseline is replayed against itself. */
  readonly baselineOnly: boolean;
  readonly triesFlipsAgain: boolean;
  /** Replay once more what was replayed before; both count. */
  readonly fresh: boolean;
  /** Told how each case of a suite went. */
  readonly onStandings?: OnStandings | undefined;
  /** Cases by suite of which the report tells how they went, whatever that is. */
  readonly follow?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** Takes how each case of a suite went, by the name of the suite. */
export type OnStandings = (suite: string, standings: readonly CaseStanding[]) => void;

/** One-sided error of each claim of a verdict. */
const usualAlpha = 0.05;

/** One suite from its plan to its report: replay → score → compare → gate. */
export async function evaluateSuite(
  planned: PlannedReplay,
  ports: SuitePorts,
): Promise<SuiteReport> {
  const { baseline, candidate } = planned.plan;
  const evidence = await openEvidence(
    { suite: planned.change.name, baseline: asSide(baseline), candidate: asSide(candidate) },
    ports,
  );
  try {
    return await evaluateWith(planned, { ...ports, evidence });
  } finally {
    await evidence.close();
  }
}

const asSide = ({ fingerprint, modelName, endpoint }: Variant) => ({
  fingerprint,
  model: modelName,
  endpoint: renderAddress(endpoint),
});

async function evaluateWith(
  planned: PlannedReplay,
  ports: SuitePorts & EvidencePorts,
): Promise<SuiteReport> {
  const { change, plan, rules, lost, waivers: standing } = planned;
  const { trialLog, baseline, candidate, baselineOnly } = ports;
  // Another order of what was received before would be another chance to stop at a look that pleases.
  const seed = ports.evidence.firstPlan?.seed ?? ports.seed;
  const { prepared } = plan;
  const { design, alpha } = continueReplay(plan.design, ports);
  const firstPlan = ports.evidence.firstPlan ?? { seed, trials: plan.design.trials };
  ports.evidence.begin(firstPlan, design.trials);
  const { evidence, beyond, course } = await collectEvidence(
    {
      suite: { ...prepared, baseline, candidate },
      cases: prepared.cases,
      design,
      rules,
      seed,
      alpha,
      triesFlipsAgain: ports.triesFlipsAgain,
    },
    ports,
  );
  const unknown = baselineOnly ? undefined : findUnknownCandidate(evidence.replayed);
  if (unknown !== undefined) throw describeUnknownCandidate(change, unknown);
  await logCases(ports.caseLog, { suite: change.name, ...evidence, beyond, baselineOnly });
  const comparison = compareSuite(evidence);
  const followed = { ...evidence, cases: prepared.cases };
  const waivers = judgeWaivers(standing, {
    comparison,
    outcomes: followCases(
      standing.map(({ waiver }) => waiver.case),
      followed,
    ),
    candidate: plan.candidate.fingerprint,
    today: ports.today(),
  });
  const judgement = baselineOnly
    ? judgeNoise(comparison)
    : judgeSuite(comparison, { ...rules, lost, waived: listWaived(waivers) });
  const { relapses, fixes, flaky } = baselineOnly ? asNoise(comparison) : comparison;
  const shown = {
    relapses: await readShownPairs(relapses, trialLog),
    fixes: await readShownPairs(fixes, trialLog),
    flaky: await readShownPairs(flaky, trialLog),
  };
  ports.onStandings?.(change.name, comparison.listStandings());
  const replay = { ...planned, replayed: [evidence.replayed, beyond], trials: design.trials };
  const unremembered = await rememberOutcomes(replay, ports.outcomeStore);
  const noiseKey = { suite: change.name, fingerprint: plan.baseline.fingerprint };
  if (baselineOnly && judgement.verdict === 'pass')
    await ports.noiseStore.write(noiseKey, composeFloors(comparison, ports.today()));
  return buildSuiteReport({
    ...plan,
    name: change.name,
    status: baselineOnly ? 'baseline_only' : 'compared',
    comparison,
    judgement,
    course,
    noise: await ports.noiseStore.read(noiseKey),
    requestsPerMonth: change.head.config.suites[change.name]?.traffic?.requests_per_month,
    ...shown,
    ...(await findPlaces(
      { change, plan },
      { head: ports.head, shown: Object.values(shown).flat() },
    )),
    followed: followCases(ports.follow?.get(change.name) ?? [], followed),
    waivers,
    notices: [
      ...rules.notices,
      ...describeRejected(ports.evidence.rejected, 'of the evidence of earlier replays'),
      ...describeOrder(seed, ports.seed),
      ...unremembered,
    ],
  });
}

async function logCases(
  caseLog: CaseLog | undefined,
  facts: Parameters<typeof composeCaseRows>[0],
): Promise<void> {
  if (caseLog !== undefined) for (const row of composeCaseRows(facts)) await caseLog.append(row);
}

/**
 * What was received of these two variants before counts again, and nothing of it is asked for twice. Asked for more,
 * the trials go on where they ended. For every time that as many trials were added as the first replay planned, by
 * `--fresh` or by a larger number of trials, a claim is held to half the error: replaying until the verdict pleases
 * stays below twice the usual error however often it is done.
 */
function continueReplay(
  design: ReplayDesign,
  { evidence, fresh }: { readonly evidence: Evidence; readonly fresh: boolean },
): { readonly design: ReplayDesign; readonly alpha: number } {
  const { nextTrial, firstPlan } = evidence;
  const trials = fresh ? nextTrial + design.trials : Math.max(nextTrial, design.trials);
  const extensions = Math.ceil(trials / (firstPlan ?? design).trials) - 1;
  return { design: { ...design, trials }, alpha: usualAlpha / 2 ** extensions };
}

function describeOrder(seed: number, asked: number): readonly string[] {
  return seed === asked
    ? []
    : [
        `the order is that of the earlier replay of these two variants (seed ${seed}, not ${asked}): another order of the same evidence would be another chance`,
      ];
}

/** The noise of one trial, from both replays of the baseline together. */
function composeFloors({ noise }: SuiteComparison, at: Date): readonly NoiseFloor[] {
  return noise.map(({ metric, cases, trials, ...variance }) => {
    const trialVariance = (variance.baselineTrialVariance + variance.candidateTrialVariance) / 2;
    return {
      metric,
      cases,
      trials,
      flipRate: 2 * trialVariance,
      trialVariance,
      caseVariance: variance.caseVariance,
      measuredAt: at.toISOString(),
    };
  });
}

/** Between two replays of one variant nothing relapses: whatever differs is noise. */
function asNoise({ relapses, fixes, flaky }: SuiteComparison) {
  return { relapses: [], fixes: [], flaky: [...flaky, ...relapses, ...fixes] };
}
