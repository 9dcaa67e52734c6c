import { z } from 'zod';
import type { EvalCase } from '../dataset/eval-case.ts';
import { type FileContent, readLines } from '../document/lines.ts';
import { ConfigurationError, messageOf } from '../errors.ts';
import type { SourceSystem } from '../sources/logged-call.ts';
import { composeLikeness, type Likeness } from './similarity.ts';

/** What a dataset holds already, and what somebody said shall not be in it. */
export interface KnownCases {
  /** Whether a call is a case, under whatever name, or was skipped. */
  stateOf(call: CallKey): 'new' | 'known' | 'skipped';
  readonly requests: readonly Likeness[];
  readonly cases: number;
}

export interface CallKey {
  readonly system: SourceSystem;
  /** Of the call, in its system. */
  readonly id: string;
  /** That the case would have. */
  readonly caseId: string;
}

/** A failure that shall not become a case. One line each, beside the dataset. */
const skippedSchema = z.strictObject({
  system: z.string(),
  id: z.string(),
  why: z.string().optional(),
  at: z.string().optional(),
});
export type SkippedFailure = z.output<typeof skippedSchema>;

export function createKnownCases(
  cases: readonly EvalCase[],
  skipped: readonly SkippedFailure[],
): KnownCases {
  const places = new Set<string>();
  for (const { id, source } of cases) {
    places.add(`case ${id}`);
    if (source?.id !== undefined) places.add(`${source.system ?? ''} ${source.id}`);
  }
  const refused = new Set(skipped.map(({ system, id }) => `${system} ${id}`));
  return {
    stateOf: ({ system, id, caseId }) => {
      const place = `${system} ${id}`;
      if (places.has(place) || places.has(`case ${caseId}`)) return 'known';
      return refused.has(place) ? 'skipped' : 'new';
    },
    requests: cases.map(composeLikeness),
    cases: cases.length,
  };
}

/** `datasets/support.jsonl` → `datasets/support.skipped.jsonl`. */
export function resolveSkippedFile(dataset: string): string {
  return dataset.replace(/(\.(?:jsonl|ndjson))?$/i, '.skipped.jsonl');
}

/** @throws ConfigurationError for the first line that is none */
export async function readSkipped(source: {
  readonly file: string;
  readonly content: FileContent;
}): Promise<readonly SkippedFailure[]> {
  const skipped: SkippedFailure[] = [];
  for await (const { number, ...line } of readLines(source.content)) {
    if (line.text?.trim() === '') continue;
    try {
      skipped.push(skippedSchema.parse(JSON.parse(line.text ?? '')));
    } catch (cause) {
      throw ConfigurationError.of(
        `this line names no failure that is skipped: ${messageOf(cause).slice(0, 200)}`,
        'mend it, or take it out: it has "system" and "id"',
        { file: source.file, line: number },
        cause,
      );
    }
  }
  return skipped;
}

/** As a line of the file, without its end. */
export function renderSkipped({ system, id, why, at }: SkippedFailure): string {
  return JSON.stringify({ system, id, why, at });
}
