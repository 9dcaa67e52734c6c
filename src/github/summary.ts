import { messageOf } from '../errors.ts';

/** GitHub drops a summary of more than 1 MiB whole; what is kept free holds the ending. */
const limitBytes = 1024 * 1024;
const reservedBytes = 4 * 1024;

export type SummaryOutcome =
  | { readonly kind: 'written'; readonly truncated: boolean }
  /** Not on a runner. */
  | { readonly kind: 'skipped' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What is still open after the lines: a code fence, and how many `<details>`. */
function findOpen(lines: readonly string[]): { readonly fence: string; readonly details: number } {
  let fence = '';
  let details = 0;
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === '') {
      fence = mark ?? '';
      details +=
        (line.match(/<details\b/g) ?? []).length - (line.match(/<\/details>/g) ?? []).length;
    } else if (mark?.startsWith(fence) === true && line.trim() === mark) fence = '';
  }
  return { fence, details: Math.max(details, 0) };
}

/**
 * The Markdown if it fits a job summary, else as many whole lines as do, with fences and folds closed
 * and a last line that says so.
 */
export function fitSummary(
  markdown: string,
  maximumBytes = limitBytes - reservedBytes,
): { readonly text: string; readonly truncated: boolean } {
  if (Buffer.byteLength(markdown) <= maximumBytes) return { text: markdown, truncated: false };
  const kept: string[] = [];
  let bytes = 0;
  for (const line of markdown.split('\n')) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > maximumBytes) break;
    kept.push(line);
  }
  const open = findOpen(kept);
  const closing = [open.fence, ...Array.from({ length: open.details }, () => '</details>')];
  const note = 'The rest did not fit a job summary; the report file has all of it.';
  return {
    text: [...kept, ...closing.filter((line) => line !== ''), '', note, ''].join('\n'),
    truncated: true,
  };
}

/**
 * Writes the job summary.
 * @param options.path GITHUB_STEP_SUMMARY
 * @param options.append adds text to a file
 * @returns always; a failure is an outcome, since it must not change the verdict
 */
export async function writeSummary(options: {
  readonly markdown: string;
  readonly path: string | undefined;
  readonly append: (path: string, text: string) => Promise<void>;
}): Promise<SummaryOutcome> {
  if (options.path === undefined || options.path === '') return { kind: 'skipped' };
  const { text, truncated } = fitSummary(options.markdown);
  try {
    await options.append(options.path, text);
    return { kind: 'written', truncated };
  } catch (error) {
    return { kind: 'failed', reason: messageOf(error) };
  }
}
