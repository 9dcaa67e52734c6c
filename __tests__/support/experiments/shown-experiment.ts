import type { RestAnswer, RestRequest, RestServer } from '../rest-server.ts';

/** An experiment as a system would show it, in one shape for all systems. */
export interface ShownExperiment {
  readonly name: string;
  readonly dataset: string;
  readonly description: string | undefined;
  /** Of the experiment that it is compared with. */
  readonly baseline: string | undefined;
  readonly rows: readonly ShownRow[];
}

export interface ShownRow {
  readonly caseId: string;
  readonly trial: number;
  readonly text: string | undefined;
  readonly error: string | undefined;
  readonly expected: unknown;
  readonly scores: Readonly<Record<string, number>>;
}

/** A system that experiments are written to, as a loopback server. */
export interface ExperimentServer extends RestServer {
  readonly key: string;
  /** What is there now; rows in the order of case and trial. */
  readonly show: () => readonly ShownExperiment[];
  /** How many cases are in a dataset. */
  readonly countCases: (dataset: string) => number;
}

/** Answers instead of the system, where it gives something. */
export type Intercept = (request: RestRequest) => RestAnswer | undefined;

export function sortRows(rows: readonly ShownRow[]): readonly ShownRow[] {
  return rows.toSorted((a, b) => a.caseId.localeCompare(b.caseId) || a.trial - b.trial);
}
