/**
 * Proves the gate's error rates by simulation, over a grid of suites: false alarms, false passes, power and calls,
 * repeated trials, clusters, reruns. Prints Markdown; progress goes to stderr.
 *
 * Usage: npm run simulate [-- --write docs/simulation.md --replicates 100000 --seed 1 --threads 2]. Ends with 1 when
 * an error rate lies above its limit, or a figure off the exact one, by more than three standard errors; with 2 on a
 * wrong option. An equal seed gives equal figures, however many threads.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { startCrew } from './simulate/crew.ts';
import { describeMaking, renderInto, reportAll } from './simulate/page.ts';

const options = readOptions();
if (options === undefined) process.exitCode = 2;
else process.exitCode = await simulate(options);

/** @returns the exit code */
async function simulate(chosen: {
  readonly write: string | undefined;
  readonly replicates: number;
  readonly seed: number;
  readonly threads: number;
}): Promise<0 | 1> {
  const { write, replicates, seed, threads } = chosen;
  const start = performance.now();
  const secondsSince = () => (performance.now() - start) / 1000;
  const report = (line: string) =>
    console.error(`${secondsSince().toFixed(0).padStart(5)} s  ${line}`);
  const crew = startCrew({ size: threads, seed, report });
  try {
    const { text, faults } = await reportAll({ simulate: crew.simulate, replicates });
    const cells = crew.countCells();
    const making = describeMaking({ seed, replicates, cells, threads, seconds: secondsSince() });
    const page = `${making}\n\n${text}`;
    if (write === undefined) console.log(page);
    else writeFileSync(write, renderInto(readFileSync(write, 'utf8'), page));
    for (const fault of faults) console.error(`beyond the limit: ${fault}`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await crew.stop();
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      write: { type: 'string' },
      replicates: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      threads: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const { write } = values;
  const [replicates = 0, seed = 0, threads = 0] = [
    values.replicates,
    values.seed,
    values.threads,
  ].map(Number);
  if ([replicates, seed, threads].every((value) => Number.isSafeInteger(value) && value >= 1))
    return { write, replicates, seed, threads };
  console.error('--replicates, --seed and --threads are whole numbers from 1');
  return undefined;
}
