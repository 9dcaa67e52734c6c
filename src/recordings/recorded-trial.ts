import { z } from 'zod';
import type { Completion } from '../providers/provider.ts';

/** For which role a request was sent. What was received for one role never answers for another. */
export type RecordedRole = 'baseline' | 'candidate' | 'judge';

/** What recordings of one file have in common. */
export interface RecordingKey {
  /** Undefined for judges, which all suites share. */
  readonly suite: string | undefined;
  readonly role: RecordedRole;
  /** As in `provider/model`. */
  readonly model: string;
  /** Protocol and base URL. */
  readonly endpoint: string;
}

/** What names a completed trial under a key. */
export interface RecordedTrial {
  readonly caseId: string;
  /** 0-based. */
  readonly trial: number;
  /** 64 hex digits, of messages, parameters, tools and schema. */
  readonly requestHash: string;
  /** Of what the case asks and expects when the trial was made; undefined for judges. */
  readonly caseHash: string | undefined;
}

/** A completion as it was received, and when. */
export interface Recorded {
  readonly key: RecordingKey;
  readonly trial: RecordedTrial;
  /** Undefined in a trial log. */
  readonly receivedAt: Date | undefined;
  readonly completion: Completion;
}

/** Rebuilds the completion of a row of `composeLogRow`; undefined when it is none. Never throws. */
export type ReadCompletion = (row: unknown) => Completion | undefined;

const rowSchema = z.looseObject({
  case: z.string().min(1),
  model: z.string().min(1),
  trial: z.number().int().nonnegative(),
  request: z.string().regex(/^[0-9a-f]{64}$/),
  trial_log: z.looseObject({
    suite: z.string().optional(),
    role: z.enum(['baseline', 'candidate', 'judge']),
    endpoint: z.string(),
    case_hash: z.string().optional(),
    received_at: z.iso.datetime().optional(),
    raw: z.unknown(),
  }),
});

/** Reads a row of the trial log, or of a file of recordings. @returns undefined when it is none. Pure. */
export function parseRecorded(row: unknown, readCompletion: ReadCompletion): Recorded | undefined {
  const { data } = rowSchema.safeParse(row);
  const completion = data && readCompletion(row);
  if (data === undefined || completion === undefined) return undefined;
  const { case: caseId, model, trial, request: requestHash, trial_log: log } = data;
  return {
    key: { suite: log.suite, role: log.role, model, endpoint: log.endpoint },
    trial: { caseId, trial, requestHash, caseHash: log.case_hash },
    receivedAt: log.received_at === undefined ? undefined : new Date(log.received_at),
    // What the provider sent, not the row around it: rows would nest from replay to replay.
    completion: { ...completion, raw: log.raw },
  };
}

/** Equal for the same trial of the same key. Pure. */
export function composeTrialName({ caseId, trial, requestHash, caseHash }: RecordedTrial): string {
  return `${trial} ${requestHash} ${caseHash ?? ''} ${caseId}`;
}

export function isSameKey(one: RecordingKey, other: RecordingKey): boolean {
  return (
    one.suite === other.suite &&
    one.role === other.role &&
    one.model === other.model &&
    one.endpoint === other.endpoint
  );
}
