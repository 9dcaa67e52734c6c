import type { EvaluationOptions } from '../evaluate-change.ts';
import { type EarlierPush, listRelapses } from '../report/earlier-push.ts';
import { findEarlier } from './comment-state.ts';
import { hastyPatience, openClient } from './comment-target.ts';
import type { Job } from './job.ts';
import type { ReplayWatch } from './open-job.ts';
import { createProgressComment } from './progress-comment.ts';
import { type CommentTarget, loadState, publishComment } from './publish.ts';

/** State that the step hands to its post step: `NUMBER SHA` of the pull request whose comment shows progress. */
export const progressState = 'progress-comment';

/** The comment before there is a result. */
export interface JobComment extends Pick<EvaluationOptions, 'follow'> {
  /** The push that this one is compared with. */
  readonly earlier: EarlierPush | undefined;
  /** Undefined where nothing is worth watching. */
  readonly watch: ReplayWatch | undefined;
  /** To be called before the result is written. Never throws. */
  readonly stop: () => Promise<void>;
}

/**
 * Reads what the comment remembers, and offers to keep it up to date while the replay goes on. Neither holds the
 * replay up for long, and without them the verdict is the same.
 */
export async function openJobComment(
  job: Job,
  target: CommentTarget | undefined,
): Promise<JobComment> {
  const client = target && (await openClient(job, hastyPatience));
  const hasty = target && client && { ...target, client };
  const earlier = hasty && findEarlier(await loadState(hasty), hasty.headSha);
  const { mode, merge } = job.inputs;
  // What is merged was replayed elsewhere, and a batch is not waited for.
  const progress =
    hasty === undefined || mode === 'batch' || merge !== undefined
      ? undefined
      : createProgressComment({
          post: (render) => publishComment(hasty, render, 'progress'),
          sha: hasty.headSha,
          now: () => performance.now(),
          today: () => new Date(),
          onStart: () => job.saveState(progressState, `${hasty.number} ${hasty.headSha}`),
        });
  return {
    earlier,
    follow: listRelapses(earlier),
    watch: progress,
    stop: async () => progress?.stop(),
  };
}
