import { expect } from '@jest/globals';

/** Relative difference, in the unit of the larger value; 0 where both are below `floor`. */
export function expectClose(
  ours: number,
  oracle: number,
  { relative, floor = 0 }: { readonly relative: number; readonly floor?: number },
): void {
  const larger = Math.max(Math.abs(ours), Math.abs(oracle));
  if (larger <= floor) return;
  expect(Math.abs(ours - oracle) / larger).toBeLessThanOrEqual(relative);
}

/** The same inputs on every machine and at every time. */
export const seeded = { seed: 20261125, numRuns: 400 } as const;
