import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { composeKeptName, describeKeptFailure, keptFileMode, makeKeptFolder } from './kept-file.ts';

const variance = z.number().nonnegative();

const noiseFloorSchema = z.strictObject({
  metric: z.string().min(1),
  /** Cases with two trials or more. */
  cases: z.number().int().nonnegative(),
  trials: z.number().int().nonnegative(),
  /** Share of equal pairs that differ, from 0 to 1. */
  flipRate: z.number().min(0).max(1),
  /** σ̂²: between trials of one case. */
  trialVariance: variance,
  /** ω̂²: between the differences of the cases, which are truly equal; null where it is unknown. */
  caseVariance: variance.nullable(),
  /** RFC 3339. */
  measuredAt: z.iso.datetime({ offset: true }),
});

/** How much a metric differs between two replays of one and the same variant. */
export type NoiseFloor = Readonly<z.output<typeof noiseFloorSchema>>;

/** The variant whose noise was measured, in a suite. */
export interface NoiseKey {
  readonly suite: string;
  readonly fingerprint: string;
}

/** Noise floors of baselines, one for each metric, from the last time that each baseline was replayed against itself. */
export interface NoiseStore {
  /** Nothing when there is none, or when it cannot be read: the noise is unknown then. */
  read(key: NoiseKey): Promise<readonly NoiseFloor[]>;
  /** Takes the place of what was kept. @throws EvidenceError when it cannot be written */
  write(key: NoiseKey, floors: readonly NoiseFloor[]): Promise<void>;
}

/** Keeps nothing: the noise is always unknown. */
export const noNoiseStore: NoiseStore = {
  read: async () => [],
  write: async () => undefined,
};

const fileSchema = z.strictObject({
  suite: z.string(),
  fingerprint: z.string(),
  floors: z.array(noiseFloorSchema),
});

/** Noise floors in a folder, a JSON file for each key. The folder is made; the folder above must be there. */
export function createNoiseStore(folder: string): NoiseStore {
  return {
    async read({ suite, fingerprint }) {
      const found = await readNoiseFile(composeFile(folder, { suite, fingerprint }));
      return found?.suite === suite && found.fingerprint === fingerprint ? found.floors : [];
    },
    async write({ suite, fingerprint }, floors) {
      const file = composeFile(folder, { suite, fingerprint });
      // Renamed when it is complete: who reads meanwhile, or after a crash, finds the former one whole.
      const draft = `${file}.${process.pid}.draft`;
      try {
        await makeKeptFolder(folder);
        const text = `${JSON.stringify({ suite, fingerprint, floors }, null, 2)}\n`;
        await writeFile(draft, text, { mode: keptFileMode });
        await rename(draft, file);
      } catch (cause) {
        await rm(draft, { force: true }).catch(() => undefined);
        throw describeKeptFailure(file, 'the noise floor could not be written', cause);
      }
    },
  };
}

function composeFile(folder: string, { suite, fingerprint }: NoiseKey): string {
  return join(folder, composeKeptName({ suite, fingerprint }, 'json'));
}

/** @returns undefined for a file that is missing, damaged or not a file of noise floors */
async function readNoiseFile(file: string): Promise<z.output<typeof fileSchema> | undefined> {
  try {
    return fileSchema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
