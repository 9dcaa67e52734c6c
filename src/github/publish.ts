import { ConfigurationError, type PawlError } from '../errors.ts';
import { composePush, type EarlierPush } from '../report/earlier-push.ts';
import { renderHeadline } from '../report/headline.ts';
import { renderComment, renderSummary } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { escapeMarkdown, inlineCode, renderLink } from '../report/safe-text.ts';
import type { GithubClient } from './client.ts';
import { addPush, type CommentState, emptyState, findEarlier } from './comment-state.ts';
import {
  type CommentOutcome,
  type ComposeComment,
  loadCommentState,
  maximumBodyLength,
  postStickyComment,
  type RunNumber,
  renderMarker,
  type StickyComment,
  type StickyCommentOptions,
} from './sticky-comment.ts';

/** A pull request whose comment is kept up to date. */
export interface CommentTarget {
  readonly client: GithubClient;
  readonly number: number;
  readonly headSha: string;
  readonly commentKey: string;
  readonly run: RunNumber | undefined;
  /** The job's page, for the part that the comment leaves out. */
  readonly runUrl: string | undefined;
}

/** Room for a body, where the whole report is, and what our comment remembers. */
export interface CommentRoom {
  readonly limit: number;
  readonly reportUrl: string | undefined;
  readonly state: CommentState;
}
export type RenderComment = (room: CommentRoom) => ReturnType<ComposeComment>;

function openComment({ client, number, commentKey }: CommentTarget): StickyComment {
  const { comments, findOwnLogins } = client;
  return { comments, findOwnLogins, number, marker: renderMarker(commentKey) };
}

/** Creates or updates the one comment. Never throws: the verdict stands without it. */
export function publishComment(
  target: CommentTarget,
  render: RenderComment,
  kind: StickyCommentOptions['kind'],
): Promise<CommentOutcome> {
  const { client, number, headSha, run, runUrl } = target;
  const comment = openComment(target);
  const room = { limit: maximumBodyLength(comment.marker), reportUrl: runUrl };
  return postStickyComment({
    ...comment,
    compose: (state) => render({ ...room, state }),
    headSha,
    run,
    kind,
    currentHeadSha: async () => (await client.getPullRequest(number)).headSha,
  });
}

/** What our comment remembers of earlier pushes; nothing when it cannot be read, which costs no verdict. */
export async function loadState(target: CommentTarget): Promise<CommentState> {
  return loadCommentState(openComment(target)).catch(() => emptyState);
}

/** The report as comment, compared with the earlier push, which this one then is for the next. */
export const renderReportComment =
  (report: Report, sha: string): RenderComment =>
  ({ state, ...room }) => {
    const earlier = findEarlier(state, sha);
    const push = composePush(report, { sha, headline: renderHeadline(report), earlier });
    return { body: renderComment(report, { ...room, earlier }), state: addPush(state, push) };
  };
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
  const [title, ending] =
    error instanceof ConfigurationError
      ? [
          'Configuration or input has to be mended first',
          'Nothing was replayed and nothing was spent.',
        ]
      : [
          'Evidence was lost',
          'Calls may have been made and billed before; the log of the job has more.',
        ];
  return [`### 🚫 Pawl: incomplete. ${title}`, '', ...shown, ...more, '', ending, ''].join('\n');
}
