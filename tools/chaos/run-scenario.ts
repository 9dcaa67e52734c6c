import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../../src/statistics/random.ts';
import { createChangeRepository } from '../processes/change-repository.ts';
import { composeChange } from './change-files.ts';
import { damageKept } from './kept-files.ts';
import type { Observation, Replay } from './observation.ts';
import { type ReplayOptions, replayInProcess } from './replay-in-process.ts';
import { keptFolderOf, replayProcess } from './replay-process.ts';
import type { Scenario } from './scenario.ts';
import type { Stage } from './stage.ts';

/** A replay, and where it left what is kept. */
interface Left {
  readonly replay: Replay;
  readonly keptFolder: string;
}

/** One run from its first replay to the last, and everything that is to be known of it. Leaves no file. */
export async function runScenario(scenario: Scenario, stage: Stage): Promise<Observation> {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-chaos-'));
  try {
    return scenario.place === 'process'
      ? await runInRepository(scenario, { stage, folder })
      : await replayTwice(scenario, { stage, folder }, async (options, keptFolder) => {
          const leftFolder = join(options.folder, 'left');
          const replay = await replayInProcess({ ...options, keptFolder, leftFolder });
          const crashed = replay.outcome.kind === 'crashed';
          return { replay, keptFolder: crashed ? leftFolder : keptFolder };
        });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly stage: Stage;
  /** For the files of the run. */
  readonly folder: string;
}

async function runInRepository(scenario: Scenario, place: Place): Promise<Observation> {
  const repository = createChangeRepository(composeChange(scenario));
  try {
    return await replayTwice(scenario, place, async (options) => ({
      replay: await replayProcess({ ...options, repository }),
      keptFolder: keptFolderOf(repository),
    }));
  } finally {
    repository.remove();
  }
}

/** The first replay, the harm, and the second replay on what the first has kept. */
async function replayTwice(
  scenario: Scenario,
  { stage, folder }: Place,
  replay: (options: ReplayOptions, keptFolder: string) => Promise<Left>,
): Promise<Observation> {
  const makeFolder = (name: string) => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  const first = await replay(
    {
      scenario,
      stage,
      number: 0,
      interruption: scenario.interruption,
      folder: makeFolder('first'),
      known: new Set(),
      key: scenario.keys[0],
    },
    join(folder, 'kept'),
  );
  if (!scenario.resumes || first.replay.outcome.kind === 'hung')
    return { scenario, replays: [first.replay] };
  const random = createRandom(scenario.seed + 2 ** 40);
  const known = damageKept(first.keptFolder, { ...scenario, random });
  const second = await replay(
    {
      scenario,
      stage,
      number: 1,
      interruption: { kind: 'none' },
      folder: makeFolder('second'),
      known,
      key: scenario.keys[1],
    },
    first.keptFolder,
  );
  return { scenario, replays: [first.replay, second.replay] };
}
