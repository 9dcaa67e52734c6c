/**
 * A process of its own that makes some of the runs. Forked with the first seed and the number of runs as its arguments;
 * tells its parent by messages what it found.
 */
import { runChaos } from './run-chaos.ts';
import { type PackedTally, packTally, type Violation } from './tally.ts';

export type PartMessage =
  | { readonly kind: 'run'; readonly found: readonly Violation[] }
  | {
      readonly kind: 'end';
      readonly tally: PackedTally;
      readonly violations: readonly Violation[];
    };

const [seed, runs] = process.argv.slice(2).map(Number);
const { tally, violations } = await runChaos({
  seed: seed ?? 1,
  runs: runs ?? 0,
  onRun: (_, found) => send({ kind: 'run', found }),
});
send({ kind: 'end', tally: packTally(tally), violations });
process.disconnect();

function send(message: PartMessage): void {
  process.send?.(message);
}
