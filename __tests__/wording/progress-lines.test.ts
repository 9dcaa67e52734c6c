import { describe, expect, it } from '@jest/globals';
import { createProgressLines } from '../../src/wording/progress-lines.ts';

/** Lines that a replay shows in which a trial is done each `trialMs`. */
function show(trialsPlanned: number, trialMs: number): readonly string[] {
  let now = 0;
  const lines: string[] = [];
  const progress = createProgressLines({ write: (line) => lines.push(line), now: () => now });
  for (let trialsDone = 0; trialsDone <= trialsPlanned; trialsDone += 1) {
    now = trialsDone * trialMs;
    progress({ trialsDone, trialsPlanned });
  }
  return lines;
}

describe('createProgressLines', () => {
  it('says nothing of a replay that is over at once', () => {
    expect(show(100, 10)).toEqual([]);
  });

  it('says ten lines of many trials', () => {
    const lines = show(200_000, 1);
    expect(lines.length).toBe(10);
    expect(lines[0]).toBe('replayed 20000 of 200000 trials');
    expect(lines.at(-1)).toBe('replayed 200000 of 200000 trials');
  });

  it('says a line a minute where a tenth takes longer', () => {
    // An hour.
    const lines = show(3_600, 1_000);
    expect(lines.length).toBe(60);
    expect(lines[0]).toBe('replayed 60 of 3600 trials');
  });
});
