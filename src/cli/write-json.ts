import { writeFile } from 'node:fs/promises';
import { ConfigurationError } from '../errors.ts';

/** @param file.shown as a person wrote it; `path` where it is. @throws ConfigurationError where it cannot be written */
export async function writeJson(
  value: unknown,
  { path, shown }: { readonly path: string; readonly shown: string },
): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
  } catch (cause) {
    throw ConfigurationError.of(
      `${shown} could not be written`,
      'name a file in a folder that exists',
      { file: shown },
      cause,
    );
  }
}
