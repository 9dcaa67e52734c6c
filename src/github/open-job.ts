import { join, resolve } from 'node:path';
import { createPorts } from '../default-ports.ts';
import type { ChangePlan } from '../plan-change.ts';
import type { ChangePorts } from '../replay-change.ts';
import type { Change } from '../resolve-change.ts';
import { createGitRevision } from '../revision/git-revision.ts';
import { toRepositoryPath } from '../revision/repository-path.ts';
import type { createGit } from '../revision/run-git.ts';
import { createProgressLines } from '../wording/progress-lines.ts';
import { type Job, temporaryFolder } from './job.ts';
import { type KeptRecordings, prepareRecordings } from './kept-recordings.ts';
import type { RevisionPair } from './revisions.ts';

/** The clone that the job works in. */
export interface JobCheckout {
  readonly git: ReturnType<typeof createGit>;
  readonly root: string;
  readonly folder: string;
  readonly revisions: RevisionPair;
  /** Head is not of this repository, or is Dependabot's: without secrets, or approved by a maintainer. */
  readonly foreign: 'unprivileged' | 'approved' | undefined;
}

/** What the job compares. @throws ConfigurationError for a path outside of the repository */
export function describeChange(
  job: Job,
  { git, root, folder, revisions, foreign }: JobCheckout,
): Change {
  const { inputs } = job;
  const { base, head, rules } = revisions;
  job.log(`base ${base.sha} (${base.revision}), head ${head.sha} (${head.revision})`);
  return {
    base: createGitRevision(git, { label: base.revision, sha: base.sha }),
    head: createGitRevision(git, { label: head.revision, sha: head.sha }),
    rules: rules && createGitRevision(git, { label: rules.revision, sha: rules.sha }),
    configFile: toRepositoryPath(inputs.config, { folder, root }),
    only: inputs.suites,
    models: { baseline: inputs.baselineModel, candidate: inputs.candidateModel },
    baselineOnly: false,
    maxUsd: inputs.maxUsd,
    allowEndpoints: inputs.allowEndpoints,
    refusesApplications: foreign === 'approved',
    refusesWaivers: foreign !== undefined,
  };
}

/** Whoever is told how a replay goes, beside the log. */
export interface ReplayWatch extends Pick<ChangePorts, 'onProgress'> {
  readonly onPlan: (plan: ChangePlan) => void;
}

/** The real outside of a job, with the recordings of earlier runs. */
export async function openPorts(
  job: Job,
  options: {
    readonly folder: string;
    readonly trialLogFile: string;
    readonly watch?: ReplayWatch | undefined;
    readonly caseLogFile?: string;
  },
): Promise<{ readonly ports: ChangePorts; readonly kept: KeptRecordings }> {
  const { environment, inputs } = job;
  const kept = await prepareRecordings(job);
  const { watch } = options;
  const showLines = createProgressLines({ write: job.log, now: () => performance.now() });
  const ports = createPorts({
    environment,
    recordedPath:
      inputs.recorded === undefined ? undefined : resolve(options.folder, inputs.recorded),
    today: new Date(),
    trialLogFile: options.trialLogFile,
    caseLogFile: options.caseLogFile,
    keptFolder: kept.folder,
    recordingsSecret: kept.secret,
    signal: job.signal,
    onPlan: watch?.onPlan,
    onProgress: (progress) => {
      showLines(progress);
      watch?.onProgress(progress);
    },
    onLargeReplay: job.preferMemory,
  });
  return { ports, kept };
}

/** A file or folder of this attempt, outside of the checkout. */
export function placeInAttempt(
  environment: Job['environment'],
  compose: (attempt: string) => string,
) {
  return join(
    temporaryFolder(environment),
    'pawl',
    compose(environment['GITHUB_RUN_ATTEMPT'] ?? '1'),
  );
}
