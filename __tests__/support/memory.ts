import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of everything that is alive, buffers included. */
export function measureMemory(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('this Node has no gc');
  // Buffers are let go of in the collection after the one that finds them.
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes of lists that are so long that each has pages of its own, those that nobody holds any more included. */
export function measureLongLists(): number {
  return getHeapSpaceStatistics()
    .filter(({ space_name }) => space_name.endsWith('large_object_space'))
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0);
}
