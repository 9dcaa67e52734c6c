import type { SlowLlm } from '../servers/slow-llm-process.ts';
import { type Finding, toRatio, toSeconds } from './finding.ts';
import {
  calls,
  computeMedian,
  measureAgain,
  measureReplay,
  repeat,
  withChange,
} from './measure.ts';

const warmLimit = { concurrency: 50, times: 5, milliseconds: 1_000 };

/** The same comparison once more: everything was received before, and nothing is asked. */
export async function findWarmReplay(server: SlowLlm): Promise<Finding> {
  const { concurrency, times, milliseconds: limit } = warmLimit;
  const ends = await withChange({ concurrency }, async (repository) => {
    await measureReplay(repository, { server, concurrency });
    return repeat(times, () => measureAgain(repository, server));
  });
  const milliseconds = computeMedian(ends.map((end) => end.milliseconds));
  const megabytes = Math.max(...ends.map((end) => end.peakMegabytes));
  return {
    cells: [
      `${calls} recorded trials again, median of ${times}`,
      toSeconds(milliseconds),
      toSeconds(limit),
      toRatio(milliseconds / limit),
      toRatio(1),
      `${megabytes.toFixed(0)} MB`,
    ],
    ...(milliseconds > limit
      ? { failure: `${calls} recorded trials took more than ${toSeconds(limit)}` }
      : {}),
  };
}
