import type { Readable } from 'node:stream';

/** Characters of standard error that are kept. */
const keptCharacters = 8_000;

/** The last of what a program complains of. */
export interface Tail {
  /** ` (its standard error ends: …)` on one line, or nothing. */
  describe(): string;
}

/**
 * Keeps the end of a program's standard error.
 * @param redact makes a line fit to be shown
 */
export function createTail(stderr: Readable, redact: (text: string) => string): Tail {
  let kept = '';
  stderr.setEncoding('utf8');
  stderr.on('data', (chunk: string) => {
    kept = (kept + chunk).slice(-keptCharacters);
  });
  stderr.on('error', () => undefined);
  return {
    describe() {
      const line = redact(findTellingLine(kept));
      return line === '' ? '' : ` (its standard error ends: ${line})`;
    },
  };
}

/** The last line that is no frame of a stack and not the version with which Node signs off. */
function findTellingLine(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const telling = lines.findLast((line) => !/^\s+at |^Node\.js v\d|^[\s\]}^]+$/.test(line));
  return telling ?? lines.at(-1) ?? '';
}
