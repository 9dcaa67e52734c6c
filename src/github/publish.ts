import { ConfigurationError, type PawlError } from '../errors.ts';
import { composePush, type EarlierPush } from '../report/earlier-push.ts';
import { renderHeadline } from '../report/headline.ts';
import { prepareComment, renderSummary } from '../report/markdown.ts';
import type { PartResult } from '../report/markdown-parts.ts';
import type { Report } from '../report/report.ts';
import { escapeMarkdown, inlineCode, renderLink } from '../report/safe-text.ts';
import type { GithubClient } from './client.ts';
import { renderMarker } from './comment-body.ts';
import type { CommentPart, RunNumber } from './comment-part.ts';
import { addPush, type CommentState, emptyState, findEarlier } from './comment-state.ts';
import type { StickyComment } from './own-comments.ts';
import {
  type CommentOutcome,
  type ComposePart,
  loadCommentPart,
  postStickyComment,
  type StickyCommentOptions,
} from './sticky-comment.ts';

/** A pull request whose comment is kept up to date. */
export interface CommentTarget {
  readonly client: GithubClient;
  readonly number: number;
  readonly headSha: string;
  readonly commentKey: string;
  /** Name of this job's part of the comment. */
  readonly part: string;
  readonly run: RunNumber | undefined;
  /** The job's page, for what the comment leaves out. */
  readonly runUrl: string | undefined;
  /** Waits before a result is looked at again, so that other jobs can write; see `StickyCommentOptions`. */
  readonly pause: StickyCommentOptions['pause'];
}

/** Where the whole report is, and what this part of our comment remembers. */
export interface CommentContext {
  readonly reportUrl: string | undefined;
  readonly state: CommentState;
}
export type RenderComment = (context: CommentContext) => ReturnType<ComposePart>;

function openComment({ client, number, commentKey, part }: CommentTarget): StickyComment {
  const { comments, findOwnLogins } = client;
  return { comments, findOwnLogins, number, marker: renderMarker(commentKey), part };
}

/** Creates or updates this job's part of the one comment. Never throws: the verdict stands without it. */
export function publishComment(
  target: CommentTarget,
  render: RenderComment,
  kind: StickyCommentOptions['kind'],
): Promise<CommentOutcome> {
  const { client, number, headSha, run, runUrl, pause } = target;
  return postStickyComment({
    ...openComment(target),
    compose: (state) => render({ state, reportUrl: runUrl }),
    headSha,
    run,
    kind,
    currentHeadSha: async () => (await client.getPullRequest(number)).headSha,
    // Progress that is lost is written again soon.
    pause: kind === 'progress' ? async () => undefined : pause,
  });
}

/** This job's part as it stands. Throws what octokit throws. */
export const loadPart = (target: CommentTarget): Promise<CommentPart | undefined> =>
  loadCommentPart(openComment(target));

/** What this part remembers of earlier pushes; nothing when it cannot be read, which costs no verdict. */
export async function loadState(target: CommentTarget): Promise<CommentState> {
  const part = await loadPart(target).catch(() => undefined);
  return part?.state ?? emptyState;
}

/** The report as comment, compared with the earlier push, which this one then is for the next. */
export const renderReportComment =
  (report: Report, sha: string): RenderComment =>
  ({ state, reportUrl }) => {
    const earlier = findEarlier(state, sha);
    const headline = renderHeadline(report);
    const push = composePush(report, { sha, headline, earlier });
    return {
      render: prepareComment(report, { reportUrl, earlier }),
      state: addPush(state, push),
      tells: {
        kind: 'result',
        verdict: report.verdict,
        facts: headline.replace(/^Pawl: \w+\. /, ''),
        verified: true,
      },
    };
  };

/** What a part tells that came to no verdict for this reason. */
export const tellIncomplete = (facts: string): PartResult => ({
  kind: 'result',
  verdict: 'incomplete',
  facts,
  verified: true,
});

export const renderReportSummary = (report: Report, earlier?: EarlierPush): string =>
  renderSummary(report, { earlier });

/** In place of progress that nothing followed: the step was killed, or its runner was. */
export function renderEnding({
  sha,
  runUrl,
}: {
  readonly sha: string;
  readonly runUrl: string | undefined;
}): string {
  const job = runUrl === undefined ? '' : ` ${renderLink(runUrl, 'job')}`;
  return [
    `### 🚫 Pawl: incomplete. The job ended without a verdict for ${sha.slice(0, 7)}`,
    '',
    'It was cancelled or killed while it replayed. What was received until then is kept where recordings are kept; run the job again, and only the rest is asked.',
    job,
    '',
  ].join('\n');
}

export const titleProblems = (error: PawlError): string =>
  error instanceof ConfigurationError
    ? 'Configuration or input has to be mended first'
    : 'Evidence was lost';

/** What stopped the comparison, for comment and summary. */
export function renderProblems(error: PawlError): string {
  const { problems } = error;
  const shown = problems.slice(0, 20).map(({ what, where, remedy }) => {
    const place =
      where === undefined
        ? ''
        : `${inlineCode([where.file, where.line, where.column].filter((part) => part !== undefined).join(':'))} `;
    return `- ${place}${escapeMarkdown(what)}<br>→ ${escapeMarkdown(remedy)}`;
  });
  const more =
    problems.length > shown.length ? [`- and ${problems.length - shown.length} more`] : [];
  const ending =
    error instanceof ConfigurationError
      ? 'Nothing was replayed and nothing was spent.'
      : 'Calls may have been made and billed before; the log of the job has more.';
  return [
    `### 🚫 Pawl: incomplete. ${titleProblems(error)}`,
    '',
    ...shown,
    ...more,
    '',
    ending,
    '',
  ].join('\n');
}
