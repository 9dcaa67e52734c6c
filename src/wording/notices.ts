import { formatPlural } from './format.ts';

/**
 * What a reader has to know of kept lines that are damaged, or not closed by today's seal.
 * @param kept what they are: `of the evidence of earlier replays`
 */
export function describeRejected(rejected: number, kept: string): readonly string[] {
  return rejected === 0
    ? []
    : [
        `${formatPlural(rejected, 'line')} ${kept} could not be used, and what is needed of it was asked again: it was damaged, or sealed with another secret. Without recordings-secret the Action seals with the providers' keys, so a new key rejects all`,
      ];
}

/**
 * What a reader may want to know of noting how cases went, on which no verdict rests.
 * @param noted.problem why it failed; undefined when it did not
 */
export function describeNoted(
  dataset: string,
  noted: { readonly rejected: number; readonly problem: string | undefined },
): readonly string[] {
  const told = 'what is remembered of the replays of';
  return [
    ...(noted.rejected === 0
      ? []
      : [
          `${formatPlural(noted.rejected, 'line')} of ${told} ${dataset} could not be used, and went: damaged, or sealed with another secret. The verdict does not rest on it; pawl dataset stats knows less`,
        ]),
    ...(noted.problem === undefined
      ? []
      : [
          `${told} ${dataset} could not be brought up to date, on which the verdict does not rest: ${noted.problem}`,
        ]),
  ];
}

/** What a reader has to know when nothing was asked of a provider. */
export function describeRecorded(path: string | undefined): readonly string[] {
  if (path === undefined) return [];
  return [
    `every answer comes from the recordings in ${path}; the verdict is worth as much as they are`,
  ];
}

/** A replay that somebody ended: what became of it, and how to go on. */
export const cancelledNotice =
  'the replay was cancelled before it was complete; what was received is kept, and the same command or job again asks only for the rest';
