import type { ReadingProgress } from '../sources/failure-source.ts';
import { formatCount } from '../wording/format.ts';
import type { Screen } from './terminal.ts';

/** Milliseconds between two lines of a log, and between two changes of a terminal's line. */
const pauses = { log: 10_000, terminal: 100 };

/** Shows how far a log was read; `stop` leaves the line clean, and may be called twice. */
export function createReadingDisplay(screen: Screen): {
  readonly show: (progress: ReadingProgress) => void;
  readonly stop: () => void;
} {
  const pause = screen.isTTY ? pauses.terminal : pauses.log;
  let last = performance.now();
  let isShown = false;
  return {
    show: (progress) => {
      const now = performance.now();
      if (now - last < pause) return;
      last = now;
      const line = describeReading(progress);
      screen.write(screen.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
      isShown = screen.isTTY;
    },
    stop: () => {
      if (isShown) screen.write('\r\u001b[K');
      isShown = false;
    },
  };
}

function describeReading({ spans, bytes }: ReadingProgress): string {
  const read = `read ${formatCount(spans)} spans`;
  if (bytes === undefined || bytes.total === 0) return read;
  return `${read}, ${Math.floor((bytes.done / bytes.total) * 100)}% of ${formatCount(Math.round(bytes.total / 1e6))} MB`;
}
