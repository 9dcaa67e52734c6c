import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { writeLogs } from '../../__tests__/support/page.ts';
import { tellMeasuredCases } from './measured-cases.ts';

const composedSchema = z.object({ composeMs: z.number(), peakBytes: z.number() });

/**
 * Writes the page of so many cases.
 * @returns how long composing took, and the highest resident memory of the process that did
 */
export async function composeMeasuredPage(
  count: number,
  file: string,
): Promise<z.output<typeof composedSchema>> {
  const logs = await writeLogs(tellMeasuredCases(count));
  try {
    const script = join(import.meta.dirname, 'compose-in-process.ts');
    const args = [script, logs.caseLog, logs.trialLog, file];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return composedSchema.parse(JSON.parse(stdout));
  } finally {
    await rm(dirname(logs.caseLog), { recursive: true, force: true });
  }
}
