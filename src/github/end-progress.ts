import { composeCommentTarget, hastyPatience, openClient } from './comment-target.ts';
import type { Environment } from './event.ts';
import { parseInputs } from './inputs.ts';
import { progressState } from './job-comment.ts';
import { publishComment, renderEnding, tellIncomplete } from './publish.ts';

/**
 * Says in the post step that the job ended without a verdict, where its progress still stands in the comment: the
 * step was killed before it could.
 * @throws Error whatever of inputs or GitHub's answer; no verdict rests on it
 */
export async function endProgress(job: {
  readonly environment: Environment;
  readonly getInput: (name: string) => string;
  readonly getState: (name: string) => string;
  readonly log: (text: string) => void;
}): Promise<void> {
  const [, number, headSha] = /^(\d+) ([0-9a-f]{40,64})$/.exec(job.getState(progressState)) ?? [];
  if (number === undefined || headSha === undefined) return;
  const { environment } = job;
  const inputs = parseInputs(job.getInput);
  const client = await openClient({ inputs, environment }, hastyPatience);
  if (client === undefined) return;
  const pull = { number: Number(number), headSha };
  const target = composeCommentTarget({ inputs, environment }, pull, client);
  const body = renderEnding({ sha: headSha, runUrl: target.runUrl });
  const tells = tellIncomplete('The job ended without a verdict');
  const render = () => body;
  const outcome = await publishComment(target, ({ state }) => ({ render, state, tells }), 'ending');
  if (outcome.kind === 'updated') job.log('the comment says that the job ended without a verdict');
}
