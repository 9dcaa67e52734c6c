/**
 * Measures the built command line against what the wire allows, in the same run and on the same machine. The model
 * is a server on loopback, in a process of its own, that answers each call after 100 ms.
 *
 * Usage: npm run bench. Ends with 1 when 1,000 calls at 50 in flight take more than 1.5 × the wire's 2 s, the
 * first request comes later than 400 ms after the start of the process, or the analysis of 100,000 pairs with ten
 * metrics and fifty slices takes more than 2 s (medians).
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { analysisSize, measureAnalysis } from './bench/analysis.ts';
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
} from './bench/measure.ts';
import { requireBuild } from './processes/compare-process.ts';
import { renderTable } from './screen/render-table.ts';
import { forkSlowLlm, type SlowLlm } from './servers/slow-llm-process.ts';

const replayLimit = { concurrency: 50, times: 3, ratio: 1.5 };
const otherConcurrencies = [10, 200];
const coldStartLimit = { times: 10, milliseconds: 400 };
const analysisLimit = { times: 3, milliseconds: 2000 };

interface Finding {
  readonly cells: readonly string[];
  /** What is too slow, in a sentence. */
  readonly failure?: string;
}

requireBuild();
console.log(describeMachine());
const server = await forkSlowLlm(answerMs);
const findings: Finding[] = [];
try {
  const { concurrency, times } = replayLimit;
  // First, so that the server is warm for what follows.
  const bare = await findBareCalls(server, concurrency);
  const required = await findReplay(server, { concurrency, times, ratio: replayLimit.ratio });
  findings.push(required, bare);
  for (const other of otherConcurrencies)
    findings.push(await findReplay(server, { concurrency: other, times: 1 }));
  findings.push(...(await findColdStart(server)), await findAnalysis());
} finally {
  server.stop();
}
console.log(
  renderTable(
    ['measure', 'found', 'limit', 'found ÷ limit', 'allowed', 'peak memory'],
    findings.map(({ cells }) => cells),
  ),
);
const failures = findings.flatMap(({ failure }) => failure ?? []);
for (const failure of failures) console.error(`too slow: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** 1,000 calls; the median of the times, the highest of the peaks. */
async function findReplay(
  server: SlowLlm,
  limit: { readonly concurrency: number; readonly times: number; readonly ratio?: number },
): Promise<Finding> {
  const { concurrency, times, ratio } = limit;
  const ends = await withChange(concurrency, (repository) =>
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

async function findColdStart(server: SlowLlm): Promise<readonly Finding[]> {
  const { times, milliseconds } = coldStartLimit;
  // The first of each only fills the caches of the disk.
  const [, ...starts] = await withChange(replayLimit.concurrency, (repository) =>
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

async function findAnalysis(): Promise<Finding> {
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

function describeMachine(): string {
  const [cpu] = cpus();
  const load = loadavg()[0]?.toFixed(1);
  return `${cpu?.model ?? 'unknown processor'}, ${availableParallelism()} cores, load ${load}, Node ${process.version}, ${process.platform}\n`;
}

function toSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function toWhole(milliseconds: number): string {
  return milliseconds.toFixed(0);
}

function toRatio(ratio: number): string {
  return ratio.toFixed(2);
}
