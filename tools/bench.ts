/**
 * Measures the built command line against what the wire and the provider's limits allow, in the same run and on the
 * same machine. The models are servers on loopback, in processes of their own, that answer each call after 100 ms.
 *
 * Usage: npm run bench [-- --scale | --curate]. Ends with 1 when 1,000 calls at 50 in flight take more than 1.5 × the wire's 2 s, the
 * first request comes later than 400 ms after the start of the process, or the analysis of 100,000 pairs with ten
 * metrics and fifty slices takes more than 2 s (medians); and when less than 95% of a limit of requests or tokens is
 * used, or more than 1% of the calls are refused; and when many cases take more than 1.3 times as long a case as 1,000,
 * or more than 256 MB. With --scale only the latter, up to 100,000 cases and these once more, which takes minutes; with
 * --curate only what curating a million spans takes, which needs 4 GB of disk, and at most 512 MB of memory.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { findCurate } from './bench/curate.ts';
import type { Finding } from './bench/finding.ts';
import { findLimits } from './bench/limits.ts';
import { answerMs } from './bench/measure.ts';
import { findScale, largestSize, usualSizes } from './bench/scale.ts';
import { findAnalysis, findColdStart, findReplays } from './bench/speed.ts';
import { findWarmReplay } from './bench/warm.ts';
import { requireBuild } from './processes/compare-process.ts';
import { renderTable } from './screen/render-table.ts';
import { forkSlowLlm } from './servers/slow-llm-process.ts';

requireBuild();
console.log(describeMachine());
const findings = await findAsked();
console.log(
  renderTable(
    ['measure', 'found', 'limit', 'found ÷ limit', 'allowed', 'peak memory'],
    findings.map(({ cells }) => cells),
  ),
);
const failures = findings.flatMap(({ failure }) => failure ?? []);
for (const failure of failures) console.error(`limit missed: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function findAsked(): Promise<readonly Finding[]> {
  if (process.argv.includes('--scale')) return findScale([...usualSizes, largestSize]);
  return process.argv.includes('--curate') ? findCurate() : findAll();
}

async function findAll(): Promise<readonly Finding[]> {
  const server = await forkSlowLlm(answerMs);
  const findings: Finding[] = [];
  try {
    findings.push(...(await findReplays(server)));
    findings.push(
      await findWarmReplay(server),
      ...(await findColdStart(server)),
      await findAnalysis(),
    );
  } finally {
    server.stop();
  }
  return [...findings, ...(await findLimits()), ...(await findScale(usualSizes))];
}

function describeMachine(): string {
  const [cpu] = cpus();
  const load = loadavg()[0]?.toFixed(1);
  return `${cpu?.model ?? 'unknown processor'}, ${availableParallelism()} cores, load ${load}, Node ${process.version}, ${process.platform}\n`;
}
