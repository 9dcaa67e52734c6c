import { createHash } from 'node:crypto';
import { computeCaseHash } from '../dataset/case-hash.ts';
import type { PlannedReplay } from '../plan-change.ts';
import { computeRequestHash } from '../prompt/request-hash.ts';
import type { BatchItem, BatchProvider } from '../providers/batch.ts';
import type { BatchStore } from '../recordings/batch-store.ts';
import { composeTrialName, type RecordedTrial } from '../recordings/recorded-trial.ts';
import type { RecordingStore } from '../recordings/recording-store.ts';
import type { Arm } from '../replay/run-trial.ts';
import type { OpenedSuite } from '../replay-change.ts';
import { computeRequest } from '../variant/variant.ts';

/** One planned trial that has no recording. */
export interface MissingTrial extends BatchItem {
  readonly trial: RecordedTrial;
}

/** One variant's own part of the work. */
export interface Side {
  readonly arm: Arm;
  readonly suite: PlannedReplay;
  readonly provider: BatchProvider;
  readonly recordings: RecordingStore;
  readonly batches: BatchStore;
  readonly ports: OpenedSuite;
}

/** The planned trials that have no recording, by the id that they have in a batch. */
export async function findMissing({
  arm,
  suite,
  recordings,
}: Side): Promise<Map<string, MissingTrial>> {
  const { prepared, design } = suite.plan;
  const missing = new Map<string, MissingTrial>();
  for (const evalCase of prepared.cases) {
    const rendered = arm.renderer(evalCase, prepared.datasetFile);
    for (let trial = 0; trial < design.trials; trial += 1) {
      const request = { ...computeRequest(arm.variant, rendered), caseId: evalCase.id, trial };
      const named = {
        caseId: evalCase.id,
        trial,
        requestHash: computeRequestHash(request),
        caseHash: computeCaseHash(evalCase),
      };
      if ((await recordings.find(named)) !== undefined) continue;
      const customId = createHash('sha256')
        .update(`${suite.change.name}\n${arm.role}\n${composeTrialName(named)}`)
        .digest('hex');
      missing.set(customId, { customId, request, trial: named });
    }
  }
  return missing;
}
