import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { describeClaim, isUneventful, renderClaim } from './claimed-report.ts';
import type { GithubClient } from './client.ts';
import { findRunUrl, openClient, pauseToSettle } from './comment-target.ts';
import type { Job } from './job.ts';
import { type CommentTarget, loadPart, publishComment, tellIncomplete } from './publish.ts';
import { type FinishedRun, parseFinishedRun } from './publish-event.ts';
import type { PullRequest } from './pull-requests.ts';
import { type Claim, readClaim } from './read-claim.ts';
import { writeSummary } from './summary.ts';

interface Finished {
  readonly failed: boolean;
  readonly headline: string;
}

/** Characters of the job summary. */
const summaryLimit = 60_000;

const done = (headline: string): Finished => ({ failed: false, headline });

/**
 * Comments what the job of a fork or of Dependabot reports, which could not comment itself. This job has a token that
 * writes, so it runs nothing of the change: it reads one file as hostile text. Which pull request it is about GitHub
 * says, never the file.
 * @throws ConfigurationError when it runs on another event or without a token
 */
export async function runPublishJob(job: Job, input: string): Promise<Finished> {
  const { environment, inputs } = job;
  const run = parseFinishedRun(job.payload, environment);
  const client = await openClient(job);
  if (client === undefined)
    throw ConfigurationError.of(
      'there is no github-token to write the comment with',
      'leave the input github-token out to use the token of the job',
    );
  const found = await findPullRequest(run, client, environment['GITHUB_REPOSITORY']);
  if (typeof found === 'string') return done(`nothing was commented: ${found}`);
  const folder = resolve(environment['GITHUB_WORKSPACE'] ?? '.', inputs.workingDirectory, input);
  const claim = bind(await readClaim(folder), run);
  job.setOutput('verdict', 'incomplete');
  const target = composeTarget(job, { run, pull: found, client });
  const standing = await findStanding(target);
  if (standing === 'verified') return done('nothing was commented: a verified report stands');
  if (standing === 'none' && claim.kind === 'report' && isUneventful(claim.report))
    return done('nothing was commented: no suite changed, by the account of the job');
  return comment(job, { claim, pull: found, target });
}

/** Which open pull request has the head of the run, by what GitHub knows now. @returns it, or why there is none */
async function findPullRequest(
  run: FinishedRun,
  client: GithubClient,
  home: string | undefined,
): Promise<PullRequest | string> {
  const [owner = ''] = run.headRepository.split('/');
  const candidates = await client.pullRequests.listFrom(`${owner}:${run.headRef}`);
  const [pull, ...others] = candidates.filter(
    ({ headSha, headRepository, isOpen }) =>
      isOpen && headSha === run.headSha && headRepository === run.headRepository,
  );
  if (pull === undefined) return `no open pull request has the head ${run.headSha}`;
  if (others.length > 0) return 'several pull requests have this head';
  const isHome = run.headRepository === home && pull.authorLogin !== 'dependabot[bot]';
  return isHome ? 'the job of a branch of this repository writes its comment itself' : pull;
}

/** A report about another commit is no report about this one. */
function bind(claim: Claim, run: FinishedRun): Claim {
  if (claim.kind !== 'report' || claim.report.head.sha === run.headSha) return claim;
  return { kind: 'refused', reason: 'the report is about another commit than the job was' };
}

function composeTarget(
  { inputs, environment }: Job,
  facts: {
    readonly run: FinishedRun;
    readonly pull: PullRequest;
    readonly client: GithubClient;
  },
): CommentTarget {
  const { run, pull, client } = facts;
  return {
    client,
    number: pull.number,
    headSha: run.headSha,
    commentKey: inputs.commentKey,
    part: inputs.part,
    run: undefined,
    runUrl: findRunUrl(environment, String(run.id)),
    pause: pauseToSettle,
  };
}

/** Our part of the comment on this pull request, if there is one, and whether it tells a verdict on this very commit. */
async function findStanding(target: CommentTarget): Promise<'none' | 'verified' | 'other'> {
  const part = await loadPart(target);
  if (part === undefined) return 'none';
  const { headSha, tells } = part;
  const isClaim = tells.kind === 'result' && !tells.verified;
  return headSha === target.headSha && !isClaim ? 'verified' : 'other';
}

async function comment(
  job: Job,
  facts: {
    readonly claim: Claim;
    readonly pull: PullRequest;
    readonly target: CommentTarget;
  },
): Promise<Finished> {
  const { claim, pull, target } = facts;
  const render = (limit: number) => renderClaim(claim, { pull, limit, reportUrl: target.runUrl });
  const tells = { ...tellIncomplete(describeClaim(claim)), verified: false };
  const outcome = await publishComment(
    target,
    // What the comment remembers is of verified pushes: a claim adds nothing to it.
    ({ state }) => ({ render, state, tells }),
    'result',
  );
  await writeSummary({
    markdown: render(summaryLimit),
    path: job.environment['GITHUB_STEP_SUMMARY'],
    append: (path, text) => appendFile(path, text),
  });
  const refused = claim.kind === 'refused' ? `the artifact was refused: ${claim.reason}; ` : '';
  switch (outcome.kind) {
    case 'created':
    case 'updated':
      return {
        failed: claim.kind === 'refused',
        headline: `${refused}comment ${outcome.kind}: ${outcome.url ?? ''}`,
      };
    case 'skipped':
      return done(`nothing was commented: ${outcome.reason}`);
    case 'failed':
      return {
        failed: true,
        headline: `${refused}the comment could not be written: ${outcome.reason}`,
      };
  }
}
