import { z } from 'zod';
import { ConfigurationError } from '../errors.ts';
import { commitId, type Environment, parsePart, refName } from './event-part.ts';

/** A run of a pull request's own workflow that ended. GitHub says this, not the run. */
export interface FinishedRun {
  readonly id: number;
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/name` of the repository that the head is in. */
  readonly headRepository: string;
}

const workflowRunPayload = z.object({
  workflow_run: z.object({
    id: z.number().int().positive(),
    event: z.string(),
    head_sha: commitId,
    head_branch: refName,
    // Null once the fork is deleted.
    head_repository: z.object({ full_name: z.string().regex(/^[^/\s]+\/[^/\s]+$/) }),
  }),
});

/**
 * Reads which run a workflow_run is about.
 * @throws ConfigurationError for another event, and for a run that was not of a pull request
 */
export function parseFinishedRun(payload: unknown, environment: Environment): FinishedRun {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  if (name !== 'workflow_run')
    throw ConfigurationError.of(
      `the input "publish" is for the event workflow_run, not for ${name === '' ? 'none' : name}`,
      'use the workflow publish.yml of docs/forks.md as it is',
    );
  const { workflow_run: run } = parsePart(workflowRunPayload, payload, name);
  if (run.event !== 'pull_request')
    throw ConfigurationError.of(
      `the run was started by ${run.event}, and has no pull request to comment on`,
      "give the job if: github.event.workflow_run.event == 'pull_request'",
    );
  return {
    id: run.id,
    headSha: run.head_sha,
    headRef: run.head_branch,
    headRepository: run.head_repository.full_name,
  };
}
