import { renderLogLines } from '../report/log-lines.ts';

/**
 * A logger for the job's log. It keeps commands out, not secrets: hand it no model text.
 * @param write to standard output
 */
export function createLog(write: (text: string) => void): (text: string) => void {
  return (text) => {
    for (const line of renderLogLines(text)) write(`${line}\n`);
  };
}
