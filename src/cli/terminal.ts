import { renderLogLines } from '../report/log-lines.ts';

/** The process as a port: what a command may touch. */
export interface Terminal {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Folder of the package, where the demo's fixtures are. */
  readonly packageRoot: string;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Calls back when the person presses Ctrl-C. */
  readonly onInterrupt: (callback: () => void) => void;
  /** Asks the person for a line; undefined when they leave. Absent where nobody is there to answer. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** Makes the process spend some time on keeping its memory small; may be called several times. */
  readonly preferMemory?: () => void;
}

/** One of the two streams a person reads. */
export interface Screen {
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): void;
}

/** What a command ended with; the numbers are part of the interface. */
export const exitCodes = { pass: 0, fail: 1, usage: 2, incomplete: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * Writes lines that hold words of others, such as names, paths and messages: none of them moves the cursor or, in the
 * log of a workflow, commands the runner.
 */
export function tell(screen: Screen, text: string): void {
  screen.write(`${renderLogLines(text).join('\n')}\n`);
}
