import { z } from 'zod';
import { computeHash } from '../document/canonical-json.ts';
import { verdictSchema } from '../report/report.ts';
import type { CommentPart } from './comment-part.ts';
import { commitSchema, restoreState, storedPushesSchema, storeState } from './comment-state.ts';
import { packJson, unpackJson } from './packed-json.ts';
import { describeShorter, restoreShorter, scriptsSchema } from './shorter-text.ts';

/** What stands in the line of a part, beside where its text is. */
const lineSchema = z.strictObject({
  version: z.literal(1),
  name: z.string().min(1).max(300),
  sha: commitSchema,
  run: z.tuple([z.int().positive(), z.int().positive()]).nullable(),
  turn: z.int().nonnegative(),
  missed: z.int().nonnegative(),
  tells: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('progress'), stand: z.string().max(200) }),
    z.strictObject({
      kind: z.literal('result'),
      verdict: verdictSchema,
      facts: z.string().max(300),
      verified: z.boolean(),
    }),
  ]),
  pushes: storedPushesSchema,
  /** First line of the text, from 0 where what is shown begins, and number of its lines. */
  place: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  /** Of the text. */
  digest: z.string().max(16),
  shorter: scriptsSchema,
});

const pattern = /^<!-- pawl:part ([A-Za-z0-9_-]+) -->$/;

/** Whether a line is of a part, in whatever state. */
export const isPartLine = (line: string): boolean => line.startsWith('<!-- pawl:part ');

/**
 * A line that GitHub does not show: what a part tells and remembers, where its text is, and how shorter ones are made
 * of that. Memory first forgets, and shorter texts are left out from the longest, until each has its `limit` characters.
 */
export function renderPartLine(
  part: CommentPart,
  { from, limit }: { readonly from: number; readonly limit: number },
): string {
  const { name, headSha, run, turn, missed, tells, text } = part;
  const line: z.output<typeof lineSchema> = {
    version: 1,
    name,
    sha: headSha,
    run: run === undefined ? null : [run.id, run.attempt],
    turn,
    missed,
    tells:
      tells.kind === 'progress'
        ? { ...tells, stand: cut(tells.stand, 200) }
        : { ...tells, facts: cut(tells.facts, 300) },
    pushes: [...storeState(part.state, limit)],
    place: [from, text === '' ? 0 : text.split('\n').length],
    digest: computeDigest(text),
    shorter: storeShorter(part, limit),
  };
  return `<!-- pawl:part ${packJson(line)} -->`;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}

function storeShorter({ text, shorter }: CommentPart, limit: number) {
  let scripts = shorter.map((one) => describeShorter(text, one));
  while (scripts.length > 0 && packJson(scripts).length > limit) scripts = scripts.slice(1);
  return scripts;
}

/** White space may be trimmed on the way. */
const computeDigest = (text: string): string => computeHash(text.replace(/\s+/g, '')).slice(0, 16);

/**
 * Reads the line back. Its text is found by its place, which nothing that a model writes can move; where somebody
 * edited the comment, so that it is another text, the part has none.
 * @returns undefined for a line that is damaged, forged beyond form or of another version
 */
export function parsePartLine(line: string, shown: readonly string[]): CommentPart | undefined {
  const packed = pattern.exec(line)?.[1];
  const read = packed === undefined ? undefined : unpackJson(packed, lineSchema);
  if (read === undefined) return undefined;
  const { version: _, sha, run, pushes, place, digest, shorter, ...part } = read;
  const [from, count] = place;
  const found = shown.slice(from, from + count).join('\n');
  const text = computeDigest(found) === digest ? found : '';
  return {
    ...part,
    headSha: sha,
    run: run === null ? undefined : { id: run[0], attempt: run[1] },
    state: restoreState(pushes),
    text,
    shorter: text === '' ? [] : shorter.map((script) => restoreShorter(text, script)),
  };
}
