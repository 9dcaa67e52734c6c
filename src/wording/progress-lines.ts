/** A replay that is over sooner needs no lines. */
const quietMs = 2_000;
/** Nobody should wonder for longer whether a long replay is still alive. */
const longestSilenceMs = 60_000;

/**
 * Progress where there is no terminal: a line at every tenth, after the first two seconds, and at every minute that had
 * none.
 * @param now monotonic milliseconds
 */
export function createProgressLines(options: {
  readonly write: (line: string) => void;
  readonly now: () => number;
}): (progress: { readonly trialsDone: number; readonly trialsPlanned: number }) => void {
  const started = options.now();
  let shown = 0;
  let shownAt = started;
  return ({ trialsDone, trialsPlanned }) => {
    const tenth = Math.floor((10 * trialsDone) / trialsPlanned);
    const now = options.now();
    const isDue = tenth !== shown || now - shownAt >= longestSilenceMs;
    if (!isDue || now - started < quietMs) return;
    shown = tenth;
    shownAt = now;
    options.write(`replayed ${trialsDone} of ${trialsPlanned} trials`);
  };
}
