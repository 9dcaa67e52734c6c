import type { PartTells } from '../report/markdown-parts.ts';
import { type CommentState, keptPushes } from './comment-state.ts';

/** GITHUB_RUN_ID, which grows from run to run, and GITHUB_RUN_ATTEMPT. */
export interface RunNumber {
  readonly id: number;
  readonly attempt: number;
}

/** Who wrote a part. */
export interface PartStamp {
  /** The commit that it tells of, in full. */
  readonly headSha: string;
  /** Of two runs about one commit the later has the last word. Undefined: outside of a run. */
  readonly run?: RunNumber | undefined;
}

/** What one job keeps in the comment that it shares with others. */
export interface CommentPart extends PartStamp {
  readonly name: string;
  /** One more than that of what it was written over: of two of one run the higher is the newer. */
  readonly turn: number;
  /** Heads at which it told nothing since its own. */
  readonly missed: number;
  readonly tells: PartTells;
  readonly state: CommentState;
  /** Markdown; empty where there is no room for it, and for another commit than the head. */
  readonly text: string;
  /** Ever shorter renderings, for when other parts need the room. */
  readonly shorter: readonly string[];
}

/** By name. */
export type CommentParts = ReadonlyMap<string, CommentPart>;

/** Above zero where the run of `one` is the later, undefined where that is not known. */
export function compareRuns(one: PartStamp, other: PartStamp): number | undefined {
  if (one.headSha !== other.headSha || one.run === undefined || other.run === undefined)
    return undefined;
  return one.run.id - other.run.id || one.run.attempt - other.run.attempt;
}

/** Whether both are of one commit and of one run. */
export function isSameWriter(one: PartStamp, other: PartStamp): boolean {
  const isOutside = one.run === undefined && other.run === undefined;
  return one.headSha === other.headSha && (isOutside || compareRuns(one, other) === 0);
}

/** Above zero where `one` is what stays of two versions of a part, below where `other` is, zero where they are one. */
export function compareVersions(one: CommentPart, other: CommentPart, headSha: string): number {
  const isOfHead = (part: CommentPart) => Number(part.headSha === headSha);
  const isResult = ({ tells }: CommentPart) => Number(tells.kind === 'result');
  return (
    isOfHead(one) - isOfHead(other) ||
    compareRuns(one, other) ||
    // A run does not go back from its result to progress.
    (isSameWriter(one, other) ? isResult(one) - isResult(other) : 0) ||
    one.turn - other.turn
  );
}

/** The newest version of each part. Of equal ones that of `seen` stays, which others may have shortened. */
export function mergeParts(
  known: CommentParts,
  seen: Iterable<CommentPart>,
  headSha: string,
): CommentParts {
  const merged = new Map(known);
  for (const part of seen) {
    const standing = merged.get(part.name);
    if (standing === undefined || compareVersions(part, standing, headSha) >= 0)
      merged.set(part.name, part);
  }
  return merged;
}

/**
 * Parts as they stand once `headSha` is the head: what is of another commit keeps its memory and loses its text, so
 * that an older pass is never taken for one of the head, and is dropped once it has missed as many heads as are remembered.
 * @param commentSha the commit that the comment was about
 */
export function ageParts(
  parts: readonly CommentPart[],
  commentSha: string | undefined,
  headSha: string,
): readonly CommentPart[] {
  const step = commentSha === headSha ? 0 : 1;
  return parts
    .map((part) =>
      part.headSha === headSha
        ? { ...part, missed: 0 }
        : { ...part, missed: part.missed + step, text: '', shorter: [] },
    )
    .filter(({ missed }) => missed <= keptPushes);
}
