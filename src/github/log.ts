/** Control characters, escape sequences' ESC among them; tabs may stay. */
const controls = /(?!\t)\p{Cc}/gu;

/**
 * One line that the runner cannot take for a command: it obeys `::command::` at the start of a line,
 * blanks before it allowed, and `##[command]` anywhere. A space is put in, so that a reader still sees
 * what stood there (https://github.com/actions/runner, ActionCommand).
 */
function disarmLine(line: string): string {
  return line
    .replaceAll(controls, '')
    .replace(/^([\s\p{Cf}]*):(?=:)/u, '$1: ')
    .replaceAll(/##(?=\[)/g, '# #');
}

/** Lines that are safe in a job's log, whatever the text holds. Split where the runner splits: at CR and LF. */
export function renderLogLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map(disarmLine);
}

/**
 * A logger for the job's log. It keeps commands out, not secrets: hand it no model text.
 * @param write to standard output
 */
export function createLog(write: (text: string) => void): (text: string) => void {
  return (text) => {
    for (const line of renderLogLines(text)) write(`${line}\n`);
  };
}
