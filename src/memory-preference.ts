import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Makes V8 prefer memory to speed from the first call on: memory then grows with what is alive, not with how fast
 * garbage is made. What has grown by then is given back once.
 */
export function createMemoryPreference(): () => void {
  let isPreferred = false;
  return () => {
    if (isPreferred) return;
    isPreferred = true;
    setFlagsFromString('--semi-space-growth-factor=1');
    setFlagsFromString('--heap-growing-percent=50');
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    if (typeof collect === 'function')
      collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  };
}
