import { anytimeLook, createCheckpointLooks, type Look, wholeLook } from './look.ts';

/** After so many cases, in the order of replay, the evidence is looked at. */
export interface PlannedLook {
  readonly cases: number;
  readonly look: Look;
}

/** Checkpoints stand at these tenths of the cases. */
const TENTHS = 10;
/** Beyond so many cases a look after every one would only cost computing: 2% more must have come in. */
const EVERY_CASE_UNTIL = 50;
/** Beyond so many, 10% more: each look goes through all of them, and graded scores take their time. */
const EVERY_FIFTIETH_UNTIL = 1000;

/**
 * When evidence is looked at, given how many cases may be known at a look; the last is at the whole.
 * `checkpoints`: at the tenths. `anytime`: after every case up to 50, then with every 2% more, beyond 1,000 with every 10%.
 * `off`: at the end.
 * @param options.ends rising, in cases; every number of cases if these are independent, else those
 *   after which every cluster begun is whole
 */
export function planLooks(options: {
  readonly sequential: 'checkpoints' | 'anytime' | 'off';
  readonly ends: Uint32Array;
}): readonly PlannedLook[] {
  const { sequential, ends } = options;
  const whole = ends.at(-1) ?? 0;
  if (whole === 0) return [{ cases: 0, look: wholeLook }];
  switch (sequential) {
    case 'off':
      return [{ cases: whole, look: wholeLook }];
    case 'checkpoints':
      return planCheckpoints(ends, whole);
    case 'anytime': {
      const planned: PlannedLook[] = [];
      for (const cases of ends)
        if (cases === whole || isLookDue(cases, planned.at(-1)?.cases ?? 0))
          planned.push({ cases, look: anytimeLook });
      return planned;
    }
  }
}

function planCheckpoints(ends: Uint32Array, whole: number): readonly PlannedLook[] {
  const tenths = Array.from({ length: TENTHS }, (_, k) => Math.round((whole * (k + 1)) / TENTHS));
  const reached = tenths.flatMap((tenth) => ends.find((end) => end >= Math.max(1, tenth)) ?? []);
  const cases = [...new Set(reached)];
  const looks = createCheckpointLooks(cases.map((count) => count / whole));
  return cases.map((count, k) => ({ cases: count, look: looks[k] ?? wholeLook }));
}

/** In whole numbers, where 1.02 times 50 is 51. */
function isLookDue(cases: number, lastLook: number): boolean {
  if (cases <= EVERY_CASE_UNTIL) return true;
  return lastLook < EVERY_FIFTIETH_UNTIL
    ? 50 * cases >= 51 * lastLook
    : 10 * cases >= 11 * lastLook;
}
