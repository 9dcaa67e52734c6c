import { ConfigurationError, type PawlError } from '../errors.ts';
import { renderComment, renderSummary } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { escapeMarkdown, inlineCode } from '../report/safe-text.ts';
import type { GithubClient } from './client.ts';
import {
  type CommentOutcome,
  maximumBodyLength,
  postStickyComment,
  renderMarker,
} from './sticky-comment.ts';

/** A pull request whose comment is kept up to date. */
export interface CommentTarget {
  readonly client: GithubClient;
  readonly number: number;
  readonly headSha: string;
  readonly commentKey: string;
  /** The job's page, for the part that the comment leaves out. */
  readonly runUrl: string | undefined;
}

/** Creates or updates the one comment. Never throws: the verdict stands without it. */
export function publishComment(
  target: CommentTarget,
  render: (options: { readonly limit: number; readonly reportUrl: string | undefined }) => string,
): Promise<CommentOutcome> {
  const marker = renderMarker(target.commentKey);
  const { client, number, headSha } = target;
  return postStickyComment({
    comments: client.comments,
    findOwnLogins: client.findOwnLogins,
    number,
    marker,
    body: render({ limit: maximumBodyLength(marker), reportUrl: target.runUrl }),
    headSha,
    currentHeadSha: async () => (await client.getPullRequest(number)).headSha,
  });
}

export const renderReportComment =
  (report: Report) =>
  (options: { readonly limit: number; readonly reportUrl: string | undefined }) =>
    renderComment(report, options);
export const renderReportSummary = (report: Report): string => renderSummary(report);

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
