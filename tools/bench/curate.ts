import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cliFile, readPipe } from '../processes/compare-process.ts';
import { writeCollectorLog } from './collector-log.ts';
import type { Finding } from './finding.ts';

const spans = 1_000_000;
/** Of the traces, those with a thumbs-down or an error. */
const failingShare = 0.02;
/** Megabytes at the peak. */
const allowedMegabytes = 512;
const diskBytes = 4e9;

/**
 * What `pawl curate` makes of a million spans in a file of some 2 GB, with everything that belongs to it: choosing,
 * redaction, doubles.
 * @throws Error when the disk is too full, or the command fails or finds other failures than there are
 */
export async function findCurate(): Promise<readonly Finding[]> {
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < diskBytes)
    throw new Error(`${tmpdir()} has less than ${diskBytes / 1e9} GB to spare; set TMPDIR`);
  const folder = mkdtempSync(join(tmpdir(), 'pawl-curate-'));
  try {
    const file = join(folder, 'traces.jsonl');
    const written = await writeCollectorLog(file, { spans, failingShare });
    const end = await runCurate(folder);
    if (!end.stderr.includes(`${written.failures.toLocaleString('en')} failure`))
      throw new Error(`${written.failures} failures were written:\n${end.stderr}`);
    return [describe(statSync(file).size, { ...end, failures: written.failures })];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface CurateEnd {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly stderr: string;
}

async function runCurate(folder: string): Promise<CurateEnd> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...['--require', join(import.meta.dirname, '../processes/report-peak-memory.cjs')],
      ...[cliFile, 'curate', '--from', 'otlp', 'traces.jsonl', '--dataset', 'cases.jsonl'],
      ...['--bad', 'user_score < 0.5 of 0..1', '--errors', '--plain'],
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [stderr, kilobytes] = await Promise.all([
    readPipe(child, 2),
    readPipe(child, 3),
    once(child, 'close'),
  ]);
  if (child.exitCode !== 0) throw new Error(`pawl curate ended with ${child.exitCode}:\n${stderr}`);
  const seconds = (performance.now() - started) / 1_000;
  return { seconds, peakMegabytes: Number(kilobytes) / 1_024, stderr };
}

function describe(bytes: number, end: CurateEnd & { readonly failures: number }): Finding {
  const { seconds, peakMegabytes, failures } = end;
  const what = `curate ${failures} failures of 1,000,000 spans, ${(bytes / 1e9).toFixed(1)} GB, in ${seconds.toFixed(0)} s`;
  return {
    cells: [
      what,
      `${Math.round(spans / seconds)} spans/s`,
      '',
      '',
      '',
      `${peakMegabytes.toFixed(0)} MB of ${allowedMegabytes}`,
    ],
    ...(peakMegabytes > allowedMegabytes
      ? {
          failure: `${what}: ${peakMegabytes.toFixed(0)} MB at the peak, at most ${allowedMegabytes}`,
        }
      : {}),
  };
}
