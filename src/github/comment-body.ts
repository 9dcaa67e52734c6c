import { ConfigurationError } from '../errors.ts';
import { type AwaitedPart, renderParts } from '../report/markdown-parts.ts';
import type { CommentPart } from './comment-part.ts';
import { isPartLine, parsePartLine, renderPartLine } from './part-line.ts';

/** What is in a comment of ours. */
export interface CommentContent {
  /** The commit that it is about; undefined where it does not say. */
  readonly headSha: string | undefined;
  readonly parts: readonly CommentPart[];
}

/** GitHub refuses a longer comment with 422. */
const githubBodyLimit = 65_536;
/** Characters for what is remembered in all parts, and as many for how their texts become shorter. */
export const memoryLimit = 6_000;
/** Of fitting everything in, and characters that each next one leaves free beside what was too much. */
const [maximumAttempts, slack] = [12, 200];
/** Lengths of the shorter renderings that a part keeps ready. */
const shorterLengths = [32_000, 16_000, 8_000, 4_000, 2_000];

/** First line of our comment: jobs with other keys keep comments of their own. Invisible when rendered. */
export function renderMarker(commentKey: string): string {
  return `<!-- pawl:comment ${commentKey} -->`;
}

/** Reads a comment whose author is us; undefined where it is none of this marker. */
export function parseBody(body: string, marker: string): CommentContent | undefined {
  const [first, stamp = '', ...rest] = body.split(/\r?\n/);
  if (first !== marker) return undefined;
  const end = rest.findIndex((line) => !isPartLine(line));
  const count = end < 0 ? rest.length : end;
  const shown = rest.slice(count);
  return {
    headSha: /^<!-- pawl:commit (\w+) -->$/.exec(stamp)?.[1],
    parts: rest.slice(0, count).flatMap((line) => parsePartLine(line, shown) ?? []),
  };
}

/** The part of the job that writes, which can be rendered to any length. */
export interface OwnPart extends Omit<CommentPart, 'text' | 'shorter'> {
  /** Markdown of at most `limit` characters, or the least there is. */
  readonly render: (limit: number) => string;
}

/**
 * The whole comment: marker, commit, a line for each part, and what is shown. Where it is too long, the longest texts
 * give way: that of this job by its layout, those of others by the shorter renderings that they keep ready.
 * @returns it and this job's part as it stands in it
 * @throws ConfigurationError where there are more parts than a comment has room for
 */
export function composeBody(options: {
  readonly marker: string;
  readonly headSha: string;
  readonly own: OwnPart;
  /** Of the same head or aged. */
  readonly others: readonly CommentPart[];
}): { readonly text: string; readonly own: CommentPart } {
  const own = { ...options.own, render: remember(options.own.render) };
  let room = githubBodyLimit;
  for (let attempt = 1; attempt <= maximumAttempts && room > 0; attempt += 1) {
    const parts = fitParts({ own, others: options.others, room });
    const text = assemble(options, [parts.own, ...parts.others]);
    if (text.length <= githubBodyLimit) return { text, own: parts.own };
    // What is around the texts is a little longer or shorter each time.
    room -= text.length - githubBodyLimit + attempt * slack;
  }
  throw ConfigurationError.of(
    `${options.others.length + 1} parts have no room in one comment`,
    'give some of the jobs another comment-key',
  );
}

function assemble(
  { marker, headSha }: { readonly marker: string; readonly headSha: string },
  parts: readonly CommentPart[],
): string {
  const isOfHead = (part: CommentPart) => part.headSha === headSha;
  const { markdown, places } = renderParts({
    parts: parts.filter(isOfHead),
    awaited: parts.filter((part) => !isOfHead(part)).map(describeAwaited),
    sha: headSha,
  });
  const limit = Math.floor(memoryLimit / parts.length);
  const lines = parts.map((part) => {
    const from = places.get(part.name);
    return from === undefined
      ? renderPartLine({ ...part, text: '', shorter: [] }, { from: 0, limit })
      : renderPartLine(part, { from, limit });
  });
  return [marker, `<!-- pawl:commit ${headSha} -->`, ...lines, markdown].join('\n');
}

const describeAwaited = ({ name, headSha, tells }: CommentPart): AwaitedPart => ({
  name,
  earlier: tells.kind === 'result' ? { sha: headSha, verdict: tells.verdict } : undefined,
});

/** Each with the longest text for which there is room. */
function fitParts({
  own,
  others,
  room,
}: {
  readonly own: OwnPart;
  readonly others: readonly CommentPart[];
  readonly room: number;
}): { readonly own: CommentPart; readonly others: readonly CommentPart[] } {
  const { render, ...facts } = own;
  const share = shareRoom(
    [render(room), ...others.map(({ text }) => text)].map(({ length }) => length),
    room,
  );
  const fitted = others.map((part) => chooseText(part, share));
  // What others leave, for their texts come in a few lengths only, is ours until another part needs it.
  const left = room - fitted.reduce((sum, { text }) => sum + text.length, 0);
  const text = render(left);
  const shorter = shorterLengths
    .filter((length) => length < text.length)
    .map((length) => ({ length, text: render(length) }))
    .filter((rendering) => rendering.text.length <= rendering.length);
  const texts = { text, shorter: shorter.map((rendering) => rendering.text) };
  return { own: chooseText({ ...facts, ...texts }, left), others: fitted };
}

/** The longest of a part's texts that `limit` allows, and none where all are longer. */
function chooseText(part: CommentPart, limit: number): CommentPart {
  const [text = '', ...shorter] = [part.text, ...part.shorter].filter(
    ({ length }) => length <= limit,
  );
  return { ...part, text, shorter };
}

/** The length up to which each may go so that all go into `room`: what the short leave is shared by the long. */
export function shareRoom(lengths: readonly number[], room: number): number {
  let left = room;
  for (const [index, length] of lengths.toSorted((one, other) => one - other).entries()) {
    const share = left / (lengths.length - index);
    if (length > share) return Math.max(0, Math.floor(share));
    left -= length;
  }
  return room;
}

/** A report takes a while to render, and is asked for the same lengths again. */
function remember(render: (limit: number) => string): (limit: number) => string {
  const rendered = new Map<number, string>();
  return (limit) => {
    const text = rendered.get(limit) ?? render(limit).trimEnd();
    rendered.set(limit, text);
    return text;
  };
}
