import { resolve } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { defaultSeed, type EvaluationOptions, evaluateChange } from '../evaluate-change.ts';
import type { OnStandings } from '../evaluate-suite.ts';
import { mergeShards } from '../merge-shards.ts';
import { parseRecording } from '../providers/recording-row.ts';
import { renderReproduce } from '../report/render-reproduce.ts';
import type { Report } from '../report/report.ts';
import { reportPlan } from '../report-plan.ts';
import { pawlVersion } from '../version.ts';
import { describeRecorded } from '../wording/notices.ts';
import { evaluateForeign, howToPay } from './evaluate-foreign.ts';
import type { Job } from './job.ts';
import { describeChange, type JobCheckout, openPorts, type ReplayWatch } from './open-job.ts';
import { placeLogs } from './page.ts';

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
  const change = describeChange(job, checkout);
  const { ports, kept } = await openPorts(job, { folder, ...placeLogs(environment), watch });
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
  const seed = inputs.seed ?? defaultSeed;
  const asked = { ...options, seed, reproduce: reproduce(seed) };
  const replay = async (): Promise<Report> => {
    if (inputs.merge !== undefined) {
      const shards = { folder: resolve(folder, inputs.merge), readCompletion: parseRecording };
      return mergeShards({ ...options, ...shards, reproduce }, ports);
    }
    if (inputs.mode === 'batch' && !kept.isKept) throw describeForgetful();
    return evaluateChange(asked, ports);
  };
  if (foreign !== 'unprivileged') return replay();
  const answers = recorded === undefined ? 'live' : 'recorded';
  return evaluateForeign({
    answers: inputs.merge === undefined ? answers : 'merged',
    replay,
    plan: () => reportPlan({ ...asked, why: [howToPay] }, { ...ports, now: ports.clock.now }),
  });
}

const describeForgetful = (): ConfigurationError =>
  new ConfigurationError([
    {
      what: 'batches have to be remembered until a later run collects them, and nothing is kept between runs here',
      remedy: "use GitHub's cache (the input cache, with a key or recordings-secret), or ask live",
      missingVariables: ['INPUT_RECORDINGS-SECRET'],
    },
  ]);

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
