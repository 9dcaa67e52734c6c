/** A replay that is over sooner needs no lines. */
const quietMs = 2_000;

/**
 * Progress where there is no terminal: a line at every tenth, after the first two seconds.
 * @param now monotonic milliseconds
 */
export function createProgressLines(options: {
  readonly write: (line: string) => void;
  readonly now: () => number;
}): (progress: { readonly trialsDone: number; readonly trialsPlanned: number }) => void {
  const started = options.now();
  let shown = 0;
  return ({ trialsDone, trialsPlanned }) => {
    const tenth = Math.floor((10 * trialsDone) / trialsPlanned);
    if (tenth === shown || options.now() - started < quietMs) return;
    shown = tenth;
    options.write(`replayed ${trialsDone} of ${trialsPlanned} trials`);
  };
}
