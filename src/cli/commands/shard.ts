import { join, resolve } from 'node:path';
import { makeFolder } from '../../document/make-folder.ts';
import { ConfigurationError } from '../../errors.ts';
import { defaultSeed } from '../../evaluate-change.ts';
import { shardFiles, writeShardManifest } from '../../recordings/shard-manifest.ts';
import { parseShard } from '../../replay/shard.ts';
import { replayShard } from '../../replay-shard.ts';
import { countUnanswered, renderShardLine } from '../../report/shard-line.ts';
import { pawlVersion } from '../../version.ts';
import { changeOptions, openChange } from '../open-change.ts';
import { parseArguments, parseNumber } from '../parse-arguments.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { withPorts } from '../with-ports.ts';

const kinds = { ...changeOptions, seed: 'string', output: 'string' } as const;

/** `pawl shard`: replays one part of a comparison; `pawl merge` says what all parts come to. */
export async function runShard(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArguments({ command: 'shard', args, kinds, positionals: 1 });
  const [part] = positionals;
  if (part === undefined || values.output === undefined)
    throw ConfigurationError.of(
      'pawl shard takes which of how many shards it is, and a folder',
      'write: pawl shard 3/8 --output FOLDER',
    );
  const shard = parseShard(part);
  if (values['baseline-only'])
    throw ConfigurationError.of(
      '--baseline-only is not for shards',
      'measure the noise on one machine: pawl compare --baseline-only',
    );
  const seed = parseNumber('seed', values.seed, { min: 0, integer: true }) ?? defaultSeed;
  const change = await openChange(values, terminal);
  const folder = resolve(terminal.folder, values.output);
  await makeFolder(folder);
  const { recorded } = values;
  const trialLogFile = join(folder, shardFiles.trials);
  const manifest = await withPorts(terminal, { recorded, trialLogFile }, (ports) =>
    replayShard({ ...change, shard, seed, pawlVersion }, ports),
  );
  await writeShardManifest(folder, manifest);
  terminal.stdout.write(`${renderShardLine(manifest)}\n`);
  return countUnanswered(manifest) === 0 ? exitCodes.pass : exitCodes.incomplete;
}
