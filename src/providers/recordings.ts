import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { readPlacedLines } from '../document/placed-lines.ts';
import { ConfigurationError, type Problem } from '../errors.ts';
import { listRecordingFiles } from './recording-files.ts';
import { type RecordingRow, recordingRowSchema } from './recording-row.ts';

/** Where a row is on disk: only this is kept in memory, not what the model said. */
interface RowPlace {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** Bytes. */
  readonly offset: number;
  readonly length: number;
  readonly request: string | undefined;
}

/** What a recording is looked up by. */
export interface RecordingQuery {
  readonly caseId: string;
  /** Names under which the model may be recorded, most specific first. */
  readonly models: readonly string[];
  readonly trial: number;
  /** 64 hex digits. */
  readonly requestHash: string;
}

/** An index over files of recordings. */
export interface Recordings {
  /**
   * The row for a query. A row for exactly this request beats one for any. A row answers one trial only: one
   * answer given k times would look like k independent trials, and make a verdict far too sure.
   * @returns undefined when there is none
   * @throws ConfigurationError when the file has changed since it was indexed
   */
  find(query: RecordingQuery): Promise<RecordingRow | undefined>;
}

/** More problems than this help nobody. */
const shownProblems = 50;

/**
 * Reads a JSONL file of recordings, or every `*.jsonl` of a folder, checks each row, and keeps where it is.
 * @throws ConfigurationError with every bad line, a row given twice, or what is not a regular file
 */
export async function loadRecordings(path: string): Promise<Recordings> {
  const places = new Map<string, RowPlace[]>();
  const problems: Problem[] = [];
  for (const file of await listRecordingFiles(path)) {
    for await (const line of readPlacedLines(createReadStream(file, { highWaterMark: 1 << 20 }))) {
      const where = { file, line: line.number };
      const row = parseRow(line.bytes, where, problems);
      if (row === undefined) continue;
      const key = composeKey(row.case, row.model, row.trial);
      const others = places.get(key) ?? [];
      const twin = others.find((place) => place.request === row.request);
      // In a trial log the same request may stand twice, such as equal outputs that were judged; the first counts.
      if (twin !== undefined && row.trial_log !== undefined) continue;
      if (twin !== undefined)
        problems.push({
          what: `this recording is already given in ${twin.file}:${twin.line}`,
          where,
          remedy: 'remove one of them, or tell them apart by "trial" or "request"',
        });
      places.set(key, [
        ...others,
        { ...where, offset: line.offset, length: line.length, request: row.request },
      ]);
    }
  }
  if (problems.length > 0) throw new ConfigurationError(shorten(problems));
  return { find: (query) => find(places, query) };
}

async function find(
  places: ReadonlyMap<string, readonly RowPlace[]>,
  query: RecordingQuery,
): Promise<RecordingRow | undefined> {
  const candidates = query.models.flatMap(
    (model) => places.get(composeKey(query.caseId, model, query.trial)) ?? [],
  );
  const place =
    candidates.find(
      ({ request }) => request !== undefined && query.requestHash.startsWith(request),
    ) ?? candidates.find(({ request }) => request === undefined);
  return place === undefined ? undefined : readRow(place);
}

function composeKey(caseId: string, model: string, trial: number): string {
  return JSON.stringify([caseId, model, trial]);
}

async function readRow(place: RowPlace): Promise<RecordingRow> {
  const bytes = Buffer.alloc(place.length);
  const handle = await open(place.file);
  try {
    await handle.read(bytes, 0, place.length, place.offset);
  } finally {
    await handle.close();
  }
  const problems: Problem[] = [];
  const row = parseRow(bytes, { file: place.file, line: place.line }, problems);
  if (row !== undefined) return row;
  throw ConfigurationError.of(
    'the recordings have changed while they were in use',
    'leave the file alone until Pawl has ended, and start again',
    { file: place.file, line: place.line },
  );
}

function parseRow(
  bytes: Buffer | undefined,
  where: { readonly file: string; readonly line: number },
  problems: Problem[],
): RecordingRow | undefined {
  const remedy = 'write one JSON object a line: {"case": …, "model": …, "output": …}';
  if (bytes === undefined) {
    problems.push({ what: 'this line is too long', where, remedy });
    return undefined;
  }
  const written = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim();
  if (written === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    problems.push({ what: 'this line is not JSON', where, remedy });
    return undefined;
  }
  const parsed = recordingRowSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues)
    problems.push({
      what: `${issue.path.length === 0 ? '' : `${issue.path.join('.')}: `}${issue.message}`,
      where,
      remedy,
    });
  return undefined;
}

function shorten(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= shownProblems) return problems;
  const rest = problems.length - shownProblems;
  return [
    ...problems.slice(0, shownProblems),
    { what: `and ${rest} more problems in the recordings`, remedy: 'mend the ones above first' },
  ];
}
