/** Limits of a difference, each one-sided; [−1, 1] where nothing is known. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** What a method found in evidence of at least one case; differences are candidate − baseline. */
export interface Findings {
  /** Mean over cases, positive is better. */
  readonly delta: number;
  /** The bounds that fail with probability `level` each; within [−1, 1]. */
  readonly computeBounds: (level: number) => Bounds;
  /** One-sided. */
  readonly pRegression: number;
  readonly pImprovement: number;
  /** Two-sided, of the hypothesis that nothing changed. */
  readonly pValue: number;
}
