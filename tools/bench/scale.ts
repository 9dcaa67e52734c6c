import type { CompareEnd } from '../processes/compare-process.ts';
import { forkSlowLlm, type SlowLlm } from '../servers/slow-llm-process.ts';
import { type Finding, toRatio } from './finding.ts';
import { measureAgain, measureReplay, withChange } from './measure.ts';

/** Of the text of each answer. */
const characters = 4_096;
const concurrency = 50;
/** Time of a case, as a multiple of what it takes among 1,000; and megabytes at the peak. */
const allowed = { ratio: 1.3, megabytes: 256 };

/** Cases of each replay; what the others take is compared with the first. */
export const usualSizes = [1_000, 10_000];
export const largestSize = 100_000;

/**
 * What more cases cost in time and memory: answers of 4 kB that come at once, so that all of the time is our own and
 * the server's.
 */
export async function findScale(sizes: readonly number[]): Promise<readonly Finding[]> {
  const server = await forkSlowLlm(0, characters);
  try {
    const findings: Finding[] = [];
    let first: number | undefined;
    for (const cases of sizes) {
      const { end, again } = await measureSize(server, cases);
      const perCase = end.milliseconds / cases;
      first ??= perCase;
      findings.push(describeSize(cases, { end, perCase, first }));
      if (again !== undefined) findings.push(describeAgain(cases, again));
    }
    return findings;
  } finally {
    server.stop();
  }
}

/** The largest size once more too, since where earlier answers are takes memory of its own. */
async function measureSize(
  server: SlowLlm,
  cases: number,
): Promise<{ readonly end: CompareEnd; readonly again: CompareEnd | undefined }> {
  return withChange({ concurrency, cases }, async (repository) => {
    const end = await measureReplay(repository, { server, concurrency, cases });
    const again = cases < largestSize ? undefined : await measureAgain(repository, server);
    return { end, again };
  });
}

function describeSize(
  cases: number,
  found: { readonly end: CompareEnd; readonly perCase: number; readonly first: number },
): Finding {
  const { end, perCase, first } = found;
  const ratio = perCase / first;
  const what = `${cases} cases × 2, answers of 4 kB at once, ${concurrency} in flight`;
  const isFirst = perCase === first;
  return {
    cells: [
      `${what}, ${(end.milliseconds / 1000).toFixed(0)} s`,
      `${perCase.toFixed(2)} ms a case`,
      isFirst ? '' : `${first.toFixed(2)} ms`,
      isFirst ? '' : toRatio(ratio),
      isFirst ? '' : toRatio(allowed.ratio),
      describePeak(end),
    ],
    ...(ratio > allowed.ratio || end.peakMegabytes > allowed.megabytes
      ? {
          failure: `${what}: ${toRatio(ratio)} times as long a case as among ${usualSizes[0]}, at most ${allowed.ratio}; ${describePeak(end)} at the peak`,
        }
      : {}),
  };
}

function describeAgain(cases: number, again: CompareEnd): Finding {
  const what = `${cases} cases × 2 again, every answer received before, ${(again.milliseconds / 1000).toFixed(0)} s`;
  return {
    cells: [
      what,
      `${(again.milliseconds / cases).toFixed(2)} ms a case`,
      '',
      '',
      '',
      describePeak(again),
    ],
    ...(again.peakMegabytes > allowed.megabytes
      ? { failure: `${what}: ${describePeak(again)} at the peak` }
      : {}),
  };
}

const describePeak = ({ peakMegabytes }: CompareEnd): string =>
  `${peakMegabytes.toFixed(0)} MB of ${allowed.megabytes}`;
