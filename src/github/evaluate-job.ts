import { resolve } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { defaultSeed, type EvaluationOptions, evaluateChange } from '../evaluate-change.ts';
import type { OnStandings } from '../evaluate-suite.ts';
import { mergeShards } from '../merge-shards.ts';
import { parseRecording } from '../providers/recording-row.ts';
import { distrustReport } from '../report/distrust-report.ts';
import { renderReproduce } from '../report/render-reproduce.ts';
import type { Report } from '../report/report.ts';
import { reportPlan } from '../report-plan.ts';
import { pawlVersion } from '../version.ts';
import { describeRecorded } from '../wording/notices.ts';
import type { Job } from './job.ts';
import {
  describeChange,
  type JobCheckout,
  openPorts,
  placeInAttempt,
  type ReplayWatch,
} from './open-job.ts';

/** How a maintainer has the change of somebody else replayed. */
const howToPay =
  'This job gets no secrets. A maintainer who has read the change starts the paid replay with the comment /pawl ok sha=, followed by the full id of the commit that was read';

/**
 * Evaluates what the job asks for, by replaying it or from the shards that were.
 * A job of a fork or of Dependabot, without its key, comes to a plan; and recordings that it brings decide nothing.
 * @param onStandings told how each case went
 * @throws ConfigurationError before anything is spent
 */
export async function evaluateJob(
  job: Job,
  checkout: JobCheckout,
  {
    follow,
    onStandings,
    watch,
  }: Pick<EvaluationOptions, 'follow'> & {
    readonly onStandings: OnStandings;
    readonly watch: ReplayWatch | undefined;
  },
): Promise<Report> {
  const { inputs, environment } = job;
  const { folder, foreign } = checkout;
  const isForeign = foreign === 'unprivileged';
  const change = describeChange(job, checkout);
  const trialLogFile = placeInAttempt(environment, (attempt) => `trials-${attempt}.jsonl`);
  const { ports, kept } = await openPorts(job, { folder, trialLogFile, watch });
  if (inputs.mode === 'batch' && !kept.isKept) throw describeForgetful();
  const failOnInconclusive = inputs.onInconclusive === 'fail';
  const { recorded } = inputs;
  const reproduce = (seed: number) =>
    renderReproduce({ ...change, seed, recorded, failOnInconclusive });
  const options = {
    ...change,
    follow,
    fresh: false,
    mode: inputs.mode,
    failOnInconclusive,
    onStandings,
    notices: [...describeRecorded(recorded), ...describeAttempts(environment, kept)],
    pawlVersion,
  };
  if (inputs.merge !== undefined) {
    const shards = { folder: resolve(folder, inputs.merge), readCompletion: parseRecording };
    return mergeShards({ ...options, ...shards, reproduce }, ports);
  }
  const seed = inputs.seed ?? defaultSeed;
  const asked = { ...options, seed, reproduce: reproduce(seed) };
  try {
    const report = await evaluateChange(asked, ports);
    const isClaim = isForeign && recorded !== undefined;
    return isClaim ? distrustReport(report, [ownRecordings, howToPay]) : report;
  } catch (error) {
    if (!isForeign || !(error instanceof ConfigurationError) || !lacksOnlyKeys(error)) throw error;
    return reportPlan({ ...asked, why: [howToPay] }, { ...ports, now: ports.clock.now });
  }
}

const ownRecordings =
  'The answers come from recordings that this change can bring with it, so they decide nothing';

const lacksOnlyKeys = ({ problems }: ConfigurationError): boolean =>
  problems.every(({ missingVariables }) => missingVariables !== undefined);

const describeForgetful = (): ConfigurationError =>
  ConfigurationError.of(
    'batches have to be remembered until a later run collects them, and nothing is kept between runs here',
    "use GitHub's cache (the input cache, with a key or recordings-secret), or ask live",
  );

/** An attempt that asks again is another chance to pass, so a reader has to know how many there were. */
function describeAttempts(
  environment: Job['environment'],
  { isRestored }: { readonly isRestored: boolean },
): readonly string[] {
  const attempt = Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1');
  return Number.isSafeInteger(attempt) && attempt > 1 && !isRestored
    ? [
        `this is attempt ${attempt} at this commit: a change that is worse is missed by 5% of attempts, and by about ${Math.round(100 * (1 - 0.95 ** attempt))}% of ${attempt} of which one has to pass`,
      ]
    : [];
}
