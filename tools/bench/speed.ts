import type { SlowLlm } from '../servers/slow-llm-process.ts';
import { analysisSize, measureAnalysis } from './analysis.ts';
import { type Finding, toRatio, toSeconds, toWhole } from './finding.ts';
import {
  answerMs,
  calls,
  computeMedian,
  computeWireMs,
  measureBareCalls,
  measureColdStart,
  measureNodeStart,
  measureReplay,
  repeat,
  withChange,
} from './measure.ts';

const replayLimit = { concurrency: 50, times: 3, ratio: 1.5 };
const otherConcurrencies = [10, 200];
const coldStartLimit = { times: 10, milliseconds: 400 };
const analysisLimit = { times: 3, milliseconds: 2000 };

/** Replays without a limit of the provider's, against what the wire allows. */
export async function findReplays(server: SlowLlm): Promise<readonly Finding[]> {
  const { concurrency, times, ratio } = replayLimit;
  // First, so that the server is warm for what follows.
  const bare = await findBareCalls(server, concurrency);
  const required = await findReplay(server, { concurrency, times, ratio });
  const findings = [required, bare];
  for (const other of otherConcurrencies)
    findings.push(await findReplay(server, { concurrency: other, times: 1 }));
  return findings;
}

/** 1,000 calls; the median of the times, the highest of the peaks. */
async function findReplay(
  server: SlowLlm,
  limit: { readonly concurrency: number; readonly times: number; readonly ratio?: number },
): Promise<Finding> {
  const { concurrency, times, ratio } = limit;
  const ends = await withChange({ concurrency }, (repository) =>
    repeat(times, () => measureReplay(repository, { server, concurrency })),
  );
  const milliseconds = computeMedian(ends.map((end) => end.milliseconds));
  const megabytes = Math.max(...ends.map((end) => end.peakMegabytes));
  const wireMs = computeWireMs(concurrency);
  return {
    cells: [
      `${calls} calls of ${answerMs} ms, ${concurrency} in flight${times > 1 ? `, median of ${times}` : ''}`,
      toSeconds(milliseconds),
      toSeconds(wireMs),
      toRatio(milliseconds / wireMs),
      ratio === undefined ? '' : toRatio(ratio),
      `${megabytes.toFixed(0)} MB`,
    ],
    ...(ratio !== undefined && milliseconds > ratio * wireMs
      ? { failure: `${calls} calls took more than ${ratio} × the wire's ${toSeconds(wireMs)}` }
      : {}),
  };
}

async function findBareCalls(server: SlowLlm, concurrency: number): Promise<Finding> {
  const times = await repeat(replayLimit.times, () => measureBareCalls(server, concurrency));
  const milliseconds = computeMedian(times);
  const wireMs = computeWireMs(concurrency);
  return {
    cells: [
      '  the same by nothing but fetch',
      toSeconds(milliseconds),
      toSeconds(wireMs),
      toRatio(milliseconds / wireMs),
    ],
  };
}

/** What a person waits for before anything is sent. */
export async function findColdStart(server: SlowLlm): Promise<readonly Finding[]> {
  const { times, milliseconds } = coldStartLimit;
  // The first of each only fills the caches of the disk.
  const [, ...starts] = await withChange(replayLimit, (repository) =>
    repeat(times + 1, () => measureColdStart(repository, server)),
  );
  const [, ...nodeStarts] = await repeat(times + 1, measureNodeStart);
  const startMs = computeMedian(starts);
  const nodeMs = computeMedian(nodeStarts);
  const [fastest, slowest] = [Math.min(...starts), Math.max(...starts)].map(toWhole);
  return [
    {
      cells: [
        `start to first request, median of ${times} (${fastest} to ${slowest})`,
        `${toWhole(startMs)} ms`,
        `${milliseconds} ms`,
        toRatio(startMs / milliseconds),
        toRatio(1),
      ],
      ...(startMs > milliseconds
        ? { failure: `the first request came later than ${milliseconds} ms` }
        : {}),
    },
    {
      cells: [
        `  node -e 0, median of ${times}; the start is ${(startMs / nodeMs).toFixed(1)} times that`,
        `${toWhole(nodeMs)} ms`,
      ],
    },
  ];
}

/** Comparison and gate alone. */
export async function findAnalysis(): Promise<Finding> {
  const { times, milliseconds } = analysisLimit;
  const found = computeMedian(await repeat(times, async () => measureAnalysis()));
  const { pairs, metrics, slices } = analysisSize;
  const what = `analysis of ${pairs} pairs, ${metrics} metrics, ${slices} slices`;
  return {
    cells: [
      `${what}, median of ${times}`,
      toSeconds(found),
      toSeconds(milliseconds),
      toRatio(found / milliseconds),
      toRatio(1),
    ],
    ...(found > milliseconds ? { failure: `the ${what} took more than ${milliseconds} ms` } : {}),
  };
}
