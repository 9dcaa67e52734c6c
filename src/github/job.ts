import { tmpdir } from 'node:os';
import type { Environment } from './event.ts';
import type { Inputs } from './inputs.ts';

/** The job as a port. */
export interface Job {
  readonly environment: Environment;
  readonly inputs: Inputs;
  /** Parsed JSON of the file at GITHUB_EVENT_PATH. */
  readonly payload: unknown;
  readonly log: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly setOutput: (name: string, value: string) => void;
  readonly signal: AbortSignal;
}

/** Where files go that outlive the step and not the job. */
export function temporaryFolder(environment: Environment): string {
  return environment['RUNNER_TEMP'] ?? tmpdir();
}
