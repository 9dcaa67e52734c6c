/** How a row stands, for an icon or a colour; `none` decides nothing. */
export type Standing = 'good' | 'bad' | 'unsure' | 'missing' | 'none';

/** One line of a suite's table, formatted but not yet escaped for any sink. */
export interface SuiteRow {
  readonly label: string;
  /** Labels of metrics are the user's words. */
  readonly kind: 'metric' | 'measure';
  /** The gate that watches this row, by name; undefined when none does. */
  readonly gate: string | undefined;
  /** `8 of 64 cases` where not all pairs were measured, else empty. */
  readonly cases: string;
  readonly primary: boolean;
  readonly direction: 'higher' | 'lower';
  readonly baseline: string;
  readonly candidate: string;
  readonly delta: string;
  readonly bounds: string;
  /** The bounds drawn beside zero and the margin; empty where nothing is accepted or refused by them. */
  readonly bar: string;
  readonly standing: Standing;
  /** `at worst −4.7 pp (margin 5)`; empty when there is nothing to say. */
  readonly state: string;
}
