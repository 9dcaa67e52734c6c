/**
 * When a comparison may stop before the last case: at a few fixed `checkpoints`, after any case (`anytime`, which
 * needs more cases to see the same), or never (`off`).
 */
export const sequentialModes = ['checkpoints', 'anytime', 'off'] as const;
export type SequentialMode = (typeof sequentialModes)[number];

/** Below this, stopping early saves little and costs power. */
const casesForCheckpoints = 100;

/**
 * @param configured as written in the suite; undefined leaves it to the size of the dataset
 * @param cases how many cases are replayed
 */
export function resolveSequential(
  configured: SequentialMode | undefined,
  cases: number,
): SequentialMode {
  return configured ?? (cases >= casesForCheckpoints ? 'checkpoints' : 'off');
}
