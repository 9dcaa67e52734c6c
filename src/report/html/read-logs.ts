import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { readPlacedLines } from '../../document/placed-lines.ts';
import { type CaseRow, caseRowSchema, isAnswered } from './case-row.ts';
import { type JudgeRow, judgeRowSchema } from './compose-exchanges.ts';
import { type AnswerRow, answerRowSchema, type ReadTrial } from './compose-page-case.ts';

/** Case log and trial log of a comparison, on disk. */
export interface Logs {
  /** Rows of the case log in their order, each with its place. */
  listCases(): AsyncGenerator<{ readonly row: CaseRow; readonly place: LogPlace }>;
  readCase(place: LogPlace): Promise<CaseRow>;
  /** What both sides answered in each trial. */
  readTrials(row: CaseRow): Promise<readonly ReadTrial[]>;
  /** What judges answered about them, by the offsets that their scores name. */
  readJudged(trials: readonly ReadTrial[]): Promise<ReadonlyMap<number, JudgeRow>>;
  close(): Promise<void>;
}

/** Byte offset and length. */
export type LogPlace = readonly [number, number];

/** @throws Error when one of them cannot be opened */
export async function openLogs(files: {
  readonly caseLog: string;
  readonly trialLog: string;
}): Promise<Logs> {
  const cases = await open(files.caseLog);
  const trials = await open(files.trialLog).catch(async (error: unknown) => {
    await cases.close();
    throw error;
  });
  const readAnswer = async (side: CaseRow['trials'][number]['baseline']) =>
    isAnswered(side) ? parseAnswer(await readAt(trials, side.at)) : null;
  return {
    async *listCases() {
      const chunks = createReadStream(files.caseLog, { highWaterMark: 1 << 20 });
      for await (const { bytes, offset, length } of readPlacedLines(chunks)) {
        if (bytes === undefined) throw new Error('a line of the case log is too long');
        yield { row: parseCase(bytes), place: [offset, length] };
      }
    },
    readCase: async (place) => parseCase(await readAt(cases, place)),
    readTrials: (row) =>
      Promise.all(
        row.trials.map(async ({ baseline, candidate }) => ({
          baseline: await readAnswer(baseline),
          candidate: await readAnswer(candidate),
        })),
      ),
    async readJudged(read) {
      const places = read.flatMap(({ baseline, candidate }) =>
        [baseline, candidate].flatMap((answer) =>
          Object.values(answer?.trial_log.scores ?? {}).flatMap(({ answers = [] }) => answers),
        ),
      );
      const found = new Map<number, JudgeRow>();
      for (const { offset, length } of places) {
        if (found.has(offset)) continue;
        const bytes = await readAt(trials, [offset, length]);
        found.set(offset, judgeRowSchema.parse(JSON.parse(bytes.toString())));
      }
      return found;
    },
    async close() {
      await Promise.all([cases.close(), trials.close()]);
    },
  };
}

const parseCase = (bytes: Buffer): CaseRow => caseRowSchema.parse(JSON.parse(bytes.toString()));
const parseAnswer = (bytes: Buffer): AnswerRow =>
  answerRowSchema.parse(JSON.parse(bytes.toString()));

async function readAt(handle: FileHandle, [offset, length]: LogPlace): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
  if (bytesRead < length) throw new Error('the log is shorter than it was');
  return buffer;
}
