import { type LocatedConfig, resolvePath } from '../config/parse-config.ts';
import type { CaseStore } from '../dataset/case-store.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { ConfigurationError } from '../errors.ts';
import type { Revision } from '../revision/revision.ts';

/** What base's dataset has and head's has not. */
export interface LostCases {
  /** Ids that are pinned on base, and gone or not pinned in head. */
  readonly pins: readonly string[];
  /** Other cases that are gone. */
  readonly cases: number;
}

/**
 * Compares base's dataset with head's. What cannot be read of base's guards nothing, and is left out.
 * @param options.cases of head
 */
export async function findLostCases(options: {
  readonly revision: Revision;
  readonly located: LocatedConfig;
  readonly name: string;
  readonly head: {
    readonly revision: Revision;
    readonly file: string;
    readonly cases: CaseStore;
  };
}): Promise<LostCases> {
  const { revision, located, name, head } = options;
  const dataset = located.config.suites[name]?.dataset;
  if (dataset === undefined) return { pins: [], cases: 0 };
  const pins: string[] = [];
  let cases = 0;
  try {
    const file = resolvePath(located, { path: dataset, at: ['suites', name, 'dataset'] });
    const content = await revision.identify(file);
    if (content !== undefined && content === (await head.revision.identify(head.file)))
      return { pins: [], cases: 0 };
    const kept = new Map<string, boolean>();
    for (const { id, pinned } of head.cases) kept.set(id, pinned);
    const chunks = revision.openChunks(file);
    for await (const { evalCase } of readDataset({ file, chunks, onProblem: () => undefined })) {
      const pinned = kept.get(evalCase.id);
      if (evalCase.pinned && pinned !== true) pins.push(evalCase.id);
      else if (pinned === undefined) cases += 1;
    }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
  }
  return { pins, cases };
}
