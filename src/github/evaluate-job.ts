import { join, resolve } from 'node:path';
import { createPorts } from '../default-ports.ts';
import { defaultSeed, evaluateChange } from '../evaluate-change.ts';
import { renderReproduce } from '../report/render-reproduce.ts';
import type { Report } from '../report/report.ts';
import { createGitRevision } from '../revision/git-revision.ts';
import { toRepositoryPath } from '../revision/repository-path.ts';
import type { createGit } from '../revision/run-git.ts';
import { pawlVersion } from '../version.ts';
import { describeRecorded } from '../wording/notices.ts';
import { createProgressLines } from '../wording/progress-lines.ts';
import type { Job } from './job.ts';
import { temporaryFolder } from './job.ts';
import type { RevisionPair } from './revisions.ts';

/** The clone that the job works in. */
interface JobCheckout {
  readonly git: ReturnType<typeof createGit>;
  readonly root: string;
  readonly folder: string;
  readonly revisions: RevisionPair;
}

/**
 * Evaluates what the job asks for.
 * @throws ConfigurationError before anything is spent
 */
export async function evaluateJob(
  job: Job,
  { git, root, folder, revisions }: JobCheckout,
): Promise<Report> {
  const { inputs, environment } = job;
  const { base, head, rules } = revisions;
  job.log(`base ${base.sha} (${base.revision}), head ${head.sha} (${head.revision})`);
  const configFile = toRepositoryPath(inputs.config, { folder, root });
  const seed = inputs.seed ?? defaultSeed;
  const ports = createPorts({
    environment,
    recordedPath: inputs.recorded === undefined ? undefined : resolve(folder, inputs.recorded),
    today: new Date(),
    trialLogFile: join(
      temporaryFolder(environment),
      'pawl',
      `trials-${environment['GITHUB_RUN_ATTEMPT'] ?? '1'}.jsonl`,
    ),
    // Not in the checkout: a change must not bring evidence of its own with it.
    keptFolder: join(temporaryFolder(environment), 'pawl', 'kept'),
    signal: job.signal,
    onProgress: createProgressLines({ write: job.log, now: () => performance.now() }),
  });
  const failOnInconclusive = inputs.onInconclusive === 'fail';
  const change = {
    base: createGitRevision(git, { label: base.revision, sha: base.sha }),
    head: createGitRevision(git, { label: head.revision, sha: head.sha }),
    rules: rules && createGitRevision(git, { label: rules.revision, sha: rules.sha }),
    configFile,
    only: inputs.suites,
    models: { baseline: inputs.baselineModel, candidate: inputs.candidateModel },
    baselineOnly: false,
    maxUsd: inputs.maxUsd,
    allowEndpoints: inputs.allowEndpoints,
  };
  return evaluateChange(
    {
      ...change,
      seed,
      fresh: false,
      failOnInconclusive,
      notices: [...describeRecorded(inputs.recorded), ...describeAttempts(environment)],
      pawlVersion,
      reproduce: renderReproduce({
        ...change,
        seed,
        recorded: inputs.recorded,
        failOnInconclusive,
      }),
    },
    ports,
  );
}

/** Each attempt asks the models again: one of many may pass by chance, so a reader has to know how many there were. */
function describeAttempts(environment: Job['environment']): readonly string[] {
  const attempt = Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1');
  return Number.isSafeInteger(attempt) && attempt > 1
    ? [
        `this is attempt ${attempt} at this commit: a change that is worse is missed by 5% of attempts, and by about ${Math.round(100 * (1 - 0.95 ** attempt))}% of ${attempt} of which one has to pass`,
      ]
    : [];
}
