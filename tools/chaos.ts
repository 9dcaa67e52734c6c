/**
 * Replays small changes against a provider that fails in every way it can, on machines that crash and disks that rot,
 * and checks after every run what must always hold. Everything is drawn from a seed; run N of seed S is run 1 of
 * seed S + N − 1.
 *
 * Usage: npm run chaos [-- --runs 200 --seed 1 --jobs 1 --write docs/chaos.md]. Needs a built dist. Ends with 1 when an
 * invariant is broken, and says with which seed; with 2 on a wrong option.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { renderChaosPage } from './chaos/page.ts';
import { runParts } from './chaos/run-parts.ts';
import { renderTally } from './chaos/tally.ts';
import { requireBuild } from './processes/compare-process.ts';

const options = readOptions();
if (options === undefined) process.exitCode = 2;
else {
  requireBuild();
  process.exitCode = await runAll(options);
}

/** @returns the exit code */
async function runAll(chosen: {
  readonly runs: number;
  readonly seed: number;
  readonly jobs: number;
  readonly write: string | undefined;
}): Promise<0 | 1> {
  const { write } = chosen;
  const started = performance.now();
  let done = 0;
  const { tally, violations } = await runParts({
    ...chosen,
    onRun: (found) => {
      done += 1;
      for (const { seed, invariant, what } of found)
        console.error(
          `seed ${seed}: ${invariant}: ${what}\n  → npm run chaos -- --seed ${seed} --runs 1`,
        );
      if (done % 500 === 0) console.error(`${done} runs, ${secondsSince(started).toFixed(0)} s`);
    },
  });
  console.log(renderTally(tally));
  if (write !== undefined) {
    const making = { ...chosen, seconds: secondsSince(started) };
    writeFileSync(write, renderChaosPage(readFileSync(write, 'utf8'), { tally, making }));
  }
  return violations.length === 0 ? 0 : 1;
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: '1' },
      write: { type: 'string' },
    },
  });
  const [runs = 0, seed = 0, jobs = 0] = [values.runs, values.seed, values.jobs].map(Number);
  if ([runs, seed, jobs].every((value) => Number.isSafeInteger(value) && value >= 1))
    return { runs, seed, jobs, write: values.write };
  console.error('--runs, --seed and --jobs are whole numbers from 1');
  return undefined;
}
