import { mkdir } from 'node:fs/promises';

/**
 * Makes a folder where the folder above it is there. Node's recursive form never returns on file systems such as
 * /proc, and a mistyped path should not grow a tree.
 * @throws the error of the file system
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const exists =
      typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
    if (!exists) throw error;
  }
}
