import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { computeHash } from '../document/canonical-json.ts';
import { makeFolder } from '../document/make-folder.ts';
import { EvidenceError, messageOf } from '../errors.ts';

/** Only the owner reads what is kept: it holds inputs and outputs in full. */
export const keptFileMode = 0o600;

/**
 * A name for people and for uniqueness: the suite or the dataset as a slug, then 16 hex digits of the SHA-256 of the
 * whole key.
 */
export function composeKeptName<
  Key extends { readonly suite?: string | undefined; readonly dataset?: string },
>(key: Key, extension: string): string {
  const slug = (key.suite ?? key.dataset ?? 'judges')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${slug === '' ? 'suite' : slug}-${computeHash(key).slice(0, 16)}.${extension}`;
}

/**
 * Makes the folder of what is kept between replays, where the folder above it is there. A new one is hidden from
 * git: production inputs must not be committed by accident. Who wants to commit them removes `.gitignore`.
 * @throws the error of the file system
 */
export async function makeKeptFolder(folder: string): Promise<void> {
  if (await exists(folder)) return;
  await makeFolder(folder);
  await writeFile(join(folder, '.gitignore'), '*\n');
}

/** The error for a file of the store that cannot be used. */
export function describeKeptFailure(file: string, what: string, cause: unknown): EvidenceError {
  const problem = {
    what: `${what}: ${messageOf(cause)}`,
    where: { file },
    remedy: 'give Pawl a folder that it may write, or remove the file, and start again',
  };
  return new EvidenceError([problem], { cause });
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
