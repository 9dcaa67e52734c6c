import { readFile } from 'node:fs/promises';
import { findCommentTarget, openClient } from './comment-target.ts';
import { type Environment, parseEvent } from './event.ts';
import { parseInputs } from './inputs.ts';
import { progressState } from './job-comment.ts';
import { publishComment, renderEnding } from './publish.ts';

/**
 * Says in the post step that the job ended without a verdict, where its progress still stands in the comment: the
 * step was killed before it could.
 * @throws Error whatever of event, inputs or GitHub's answer; no verdict rests on it
 */
export async function endProgress(job: {
  readonly environment: Environment;
  readonly getInput: (name: string) => string;
  readonly getState: (name: string) => string;
  readonly log: (text: string) => void;
}): Promise<void> {
  if (job.getState(progressState) === '') return;
  const { environment } = job;
  const inputs = parseInputs(job.getInput);
  const event = parseEvent({
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    payload: JSON.parse(await readFile(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8')),
    environment,
  });
  // What a maintainer approved: its job has no pull request of its own to find here.
  if (event.kind === 'approval') return;
  const client = await openClient({ inputs, environment }, { isHasty: true });
  const target = findCommentTarget({ inputs, environment }, event, client);
  if (target === undefined) return;
  const body = renderEnding({ sha: target.headSha, runUrl: target.runUrl });
  const outcome = await publishComment(target, ({ state }) => ({ body, state }), 'ending');
  if (outcome.kind === 'updated') job.log('the comment says that the job ended without a verdict');
}
