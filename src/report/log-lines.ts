import { stripControls } from './safe-text.ts';

/**
 * One line that the runner cannot take for a command: it obeys `::command::` at the start of a line,
 * blanks before it allowed, and `##[command]` anywhere. A space is put in, so that a reader still sees
 * what stood there (https://github.com/actions/runner, ActionCommand).
 */
function disarmLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll(/##(?=\[)/g, '# #');
}

/**
 * Lines that are safe on a terminal and in a job's log, whatever the text holds: no escape sequence, no command.
 * Split wherever a runner or a terminal may, CR alone among it.
 */
export function renderLogLines(text: string): readonly string[] {
  return stripControls(text).split('\n').map(disarmLine);
}
