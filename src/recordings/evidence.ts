import type { Completion } from '../providers/provider.ts';
import type { composeLogRow } from './log-row.ts';
import type { RecordedRole, RecordedTrial } from './recorded-trial.ts';
import type { OpenRecordings } from './recording-store.ts';
import type { FirstPlan, OpenHistory, ReplayHistory } from './replay-history.ts';

type SideRole = Exclude<RecordedRole, 'judge'>;

/** One of two variants, and where it is asked. */
interface EvidenceSide {
  readonly fingerprint: string;
  /** As in `provider/model`. */
  readonly model: string;
  /** Protocol and base URL. */
  readonly endpoint: string;
}

/** A suite and its two variants. */
export interface EvidenceKey {
  readonly suite: string;
  readonly baseline: EvidenceSide;
  readonly candidate: EvidenceSide;
}

/**
 * What is known of two variants from earlier replays: asking the models once more until the verdict pleases is not
 * possible, because what was received before is what counts.
 */
export interface Evidence extends Omit<ReplayHistory, 'note'> {
  /** The completion received in an earlier replay for exactly this trial, or undefined. */
  find(trial: RecordedTrial & { readonly role: SideRole }): Promise<Completion | undefined>;
  /** Says for how many trials this replay goes, before its first. */
  begin(plan: FirstPlan, trials: number): void;
  /** Keeps a trial of this replay for the next one. @throws EvidenceError once a row could not be written */
  append(role: SideRole, row: ReturnType<typeof composeLogRow>): void;
  /** As of `LineWriter`. */
  room(): Promise<void>;
}

/** @throws EvidenceError when there is a file that cannot be read; damaged lines are counted instead */
export async function openEvidence(
  { suite, baseline, candidate }: EvidenceKey,
  ports: { readonly openRecordings: OpenRecordings; readonly openHistory: OpenHistory },
): Promise<Evidence> {
  const open = (role: SideRole, { model, endpoint }: EvidenceSide) =>
    ports.openRecordings({ suite, role, model, endpoint });
  const recordings = {
    baseline: await open('baseline', baseline),
    candidate: await open('candidate', candidate),
  };
  const history = await ports.openHistory({
    suite,
    baseline: baseline.fingerprint,
    candidate: candidate.fingerprint,
    endpoints: [baseline.endpoint, candidate.endpoint],
  });
  let begun: { readonly plan: FirstPlan; readonly trials: number } | undefined;
  let isNoted = false;
  return {
    firstPlan: history.firstPlan,
    earlierReplays: history.earlierReplays,
    nextTrial: history.nextTrial,
    rejected: recordings.baseline.rejected + recordings.candidate.rejected + history.rejected,
    find: ({ role, ...trial }) => recordings[role].find(trial),
    begin: (plan, trials) => {
      begun = { plan, trials };
    },
    append(role, row) {
      if (begun !== undefined && !isNoted) history.note(begun.plan, begun.trials);
      isNoted = true;
      recordings[role].append(row);
    },
    async room() {
      await recordings.baseline.room();
      await recordings.candidate.room();
    },
    async close() {
      const stores = [recordings.baseline, recordings.candidate, history];
      const closed = await Promise.allSettled(stores.map((store) => store.close()));
      for (const end of closed) if (end.status === 'rejected') throw end.reason;
    },
  };
}
