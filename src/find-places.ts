import { locateCases } from './dataset/locate-cases.ts';
import type { PlannedReplay } from './plan-change.ts';
import type { ShownPair } from './report/build-case-report.ts';
import type { Revision } from './revision/revision.ts';
import { findChangedPlace, type Place } from './variant/find-changed-place.ts';

/** Lines of the repository that a report names. */
interface ReportPlaces {
  readonly datasetFile: string;
  /** In which the cases that are shown start, by id. */
  readonly lines: ReadonlyMap<string, number>;
  /** Where the change begins. */
  readonly changedAt: Place | undefined;
}

/**
 * Finds the lines of what a report tells: where the change begins, and where each case that is shown starts.
 * @param options.head what dataset and candidate were read from
 */
export async function findPlaces(
  { change, plan }: Pick<PlannedReplay, 'change' | 'plan'>,
  { head, shown }: { readonly head: Revision; readonly shown: readonly ShownPair[] },
): Promise<ReportPlaces> {
  const { datasetFile } = plan.prepared;
  const dataset = { file: datasetFile, chunks: head.openChunks(datasetFile) };
  const sides = { base: change.base, head: { revision: head, located: change.head } };
  return {
    datasetFile,
    lines: await locateCases(dataset, new Set(shown.map(({ judged }) => judged.evalCase.id))),
    changedAt: await findChangedPlace(change.name, sides),
  };
}
