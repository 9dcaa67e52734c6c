import { tmpdir } from 'node:os';
import type { Annotation } from '../report/annotations.ts';
import type { Environment } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { CacheService } from './recording-cache.ts';

/** The job as a port. */
export interface Job {
  readonly environment: Environment;
  readonly inputs: Inputs;
  /** Folder of the package, where the built page of the HTML report is. */
  readonly packageRoot: string;
  /** Parsed JSON of the file at GITHUB_EVENT_PATH. */
  readonly payload: unknown;
  readonly log: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Shows a remark on a line of a file, by the log. */
  readonly annotate: (annotation: Annotation) => void;
  readonly setOutput: (name: string, value: string) => void;
  /** For the post step. */
  readonly saveState: (name: string, value: string) => void;
  /** Loads the library of GitHub's cache, which takes a while. */
  readonly loadCache: () => Promise<CacheService>;
  readonly signal: AbortSignal;
  /** Makes the process spend some time on keeping its memory small; may be called several times. */
  readonly preferMemory?: (() => void) | undefined;
}

/** Where files go that outlive the step and not the job. */
export function temporaryFolder(environment: Environment): string {
  return environment['RUNNER_TEMP'] ?? tmpdir();
}
