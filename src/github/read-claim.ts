import { constants } from 'node:fs';
import { lstat, open, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Report, reportSchema } from '../report/report.ts';

/** What a job without secrets left. The reasons are ours: nothing of what it wrote is in them. */
export type Claim =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Of the file; the reports of 200 suites have less. */
const maximumBytes = 10 * 1024 * 1024;
/** Of arrays and objects in each other; a report has 8, and what a prompt's parameters hold. */
const maximumDepth = 32;
/** Values in the whole report, so that rendering it takes seconds at most. */
const maximumValues = 200_000;

const refused = (reason: string): Claim => ({ kind: 'refused', reason });

/**
 * Reads the report that an artifact brought. Whoever wrote it may have written anything: one plain file of bounded
 * size is read, no link is followed, and it has to fit the report's schema to the letter.
 * @returns always, but for what the file system throws of our own folder
 */
export async function readClaim(folder: string): Promise<Claim> {
  const place = await lstat(folder).catch(() => undefined);
  if (place === undefined) return { kind: 'missing' };
  if (!place.isDirectory()) return refused('the artifact is no folder');
  const names: string[] = [];
  for await (const entry of await opendir(folder)) {
    names.push(entry.name);
    if (names.length > 1) return refused('the artifact has more than the one file of a report');
  }
  const [name] = names;
  if (name === undefined) return { kind: 'missing' };
  const bytes = await readPlainFile(join(folder, name));
  return typeof bytes === 'string' ? refused(bytes) : parseClaim(bytes);
}

/** @returns the bytes, or why they are not read */
async function readPlainFile(path: string): Promise<Buffer | string> {
  // Not blocking, since a pipe would wait for somebody to write.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch(() => undefined);
  if (file === undefined) return 'the artifact has something else than a plain file';
  try {
    const { size, ...stat } = await file.stat().then((found) => ({
      size: found.size,
      isFile: found.isFile(),
    }));
    if (!stat.isFile) return 'the artifact has something else than a plain file';
    if (size > maximumBytes) return `the report is larger than ${maximumBytes / 1024 / 1024} MB`;
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function parseClaim(bytes: Buffer): Claim {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('the report is no JSON');
  }
  if (!isBounded(value)) return refused('the report is nested too deep, or has too many values');
  const parsed = reportSchema.safeParse(value);
  return parsed.success
    ? { kind: 'report', report: parsed.data }
    : refused('the report is not as this version of Pawl writes it');
}

/** Without recursion, which deep nesting would exhaust. */
function isBounded(root: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  let values = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    values += 1;
    if (next.depth > maximumDepth || values > maximumValues) return false;
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const value of Object.values(next.value)) open.push({ value, depth: next.depth + 1 });
  }
  return true;
}
