import type { Waiver } from '../../src/config/waivers.ts';

/** A waiver of case `c-1` of suite `shop`. */
export const waiverOf = (change: Partial<Waiver> = {}): Waiver => ({
  suite: 'shop',
  case: 'c-1',
  reason: 'known',
  accepted_by: 'Ann',
  accepted: '2026-11-01',
  expires: '2026-12-01',
  candidate: 'a'.repeat(64),
  sha: 'b'.repeat(40),
  ...change,
});
