import { createPhrases } from './phrases.ts';
import type { CompletedTrial, Trial } from './trial.ts';
import {
  blockSize,
  createTrialBlock,
  fitsBlock,
  RowTrial,
  type SharedFacts,
  type TrialBlock,
  type TrialFacts,
  writeTrial,
} from './trial-block.ts';

/** Keeps the numbers of trials in columns: as objects they would take several times the memory. */
export interface TrialKeeper {
  /** @returns where it is kept */
  keep(trial: Trial): number;
  /** The trial of a place, made anew at every call. Reasons of scores are left to the trial log. */
  at(place: number): Trial;
}

export function createTrialKeeper(): TrialKeeper {
  const shared = createSharedFacts();
  const blocks: TrialBlock[] = [];
  let row = blockSize;
  const makeRoom = (metrics: number): TrialBlock => {
    const last = blocks.at(-1);
    if (last !== undefined && row < blockSize && last.metrics === metrics) return last;
    const block = createTrialBlock(metrics);
    blocks.push(block);
    row = 0;
    return block;
  };
  /** Errors, and what has no room in the columns, which is rare enough to stay as it is. */
  const whole = createWholeTrials();
  return {
    keep(trial) {
      if (trial.status === 'errored' || !fitsBlock(trial)) return -1 - whole.place(trial);
      const block = makeRoom(trial.scores.length);
      writeTrial({ block, row }, trial, shared);
      const place = (blocks.length - 1) * blockSize + row;
      row += 1;
      return place;
    },
    at(place) {
      if (place < 0) return whole.at(-1 - place);
      const block = blocks[Math.floor(place / blockSize)];
      if (block === undefined) throw new RangeError(`no trial is kept at ${place}`);
      return new RowTrial(block, place % blockSize, shared);
    },
  };
}

/** Each combination once. */
function createSharedFacts(): SharedFacts {
  const known: TrialFacts[] = [];
  const places = new Map<string, number>();
  return {
    place(facts) {
      const { stop, servedModel, servedTier, costUnknown } = facts;
      const name = JSON.stringify([stop, servedModel, servedTier, costUnknown]);
      const found = places.get(name);
      if (found !== undefined) return found;
      places.set(name, known.length);
      return known.push(facts) - 1;
    },
    at(place) {
      const facts = known[place];
      if (facts === undefined) throw new RangeError(`nothing is known of trials at ${place}`);
      return facts;
    },
    reasons: createPhrases(),
  };
}

/** Errors that are equal are one object: where nothing answers, all are. */
function createWholeTrials(): {
  readonly place: (trial: Trial) => number;
  readonly at: (place: number) => Trial;
} {
  const trials: Trial[] = [];
  const errors = new Map<string, number>();
  const add = (trial: Trial): number => trials.push(trial) - 1;
  return {
    place(trial) {
      if (trial.status === 'completed') return add(withoutReasons(trial));
      const name = `${trial.kind} ${trial.message}`;
      const place = errors.get(name) ?? add(trial);
      errors.set(name, place);
      return place;
    },
    at(place) {
      const trial = trials[place];
      if (trial === undefined) throw new RangeError(`no whole trial is kept at ${place}`);
      return trial;
    },
  };
}

function withoutReasons(trial: CompletedTrial): Trial {
  const scores = trial.scores.map((score) =>
    score.kind === 'scored' ? { kind: score.kind, value: score.value } : score,
  );
  return { ...trial, scores };
}
