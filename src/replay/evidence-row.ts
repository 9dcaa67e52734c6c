import { z } from 'zod';
import type { Completion } from '../providers/provider.ts';
import type { VariantRole } from '../variant/variant.ts';

/** The pair of variants that evidence speaks of. */
export interface EvidenceKey {
  readonly suite: string;
  /** Fingerprint. */
  readonly baseline: string;
  /** Fingerprint; the baseline's own when a baseline is replayed against itself. */
  readonly candidate: string;
  /** Where both are asked: what the environment says of addresses is not in a fingerprint. */
  readonly endpoints: string;
}

/** What names a completed trial within the evidence of a pair of variants. */
export interface StoredTrial {
  readonly caseId: string;
  readonly role: VariantRole;
  /** 0-based. */
  readonly trial: number;
  /** 64 hex digits. */
  readonly requestHash: string;
}

/** Rebuilds the completion of a row of `composeLogRow`; undefined when it is none. Never throws. */
export type ReadCompletion = (row: unknown) => Completion | undefined;

/** How a pair of variants was first replayed; later replays go on from it. */
export interface FirstPlan {
  /** Of the order. */
  readonly seed: number;
  /** Of each case on each side. */
  readonly trials: number;
}

/** What a line of evidence says. */
export type EvidenceLine =
  /** From here on come the fresh calls of one replay. */
  | { readonly kind: 'replay'; readonly at: Date; readonly plan: FirstPlan }
  | {
      readonly kind: 'trial';
      readonly trial: StoredTrial;
      /** It was replayed to confirm a flip, not as planned. */
      readonly fresh: boolean;
      readonly completion: Completion;
    }
  | { readonly kind: 'blank' }
  /** Damaged, cut short, or of other variants. */
  | { readonly kind: 'unusable' };

/** The row that opens the fresh calls of a replay. */
export function composeReplayRow(
  key: EvidenceKey,
  { at, plan }: { readonly at: Date; readonly plan: FirstPlan },
) {
  const { suite, baseline, candidate, endpoints } = key;
  return { replay: { suite, baseline, candidate, endpoints, ...plan, at: at.toISOString() } };
}

const replayRowSchema = z.strictObject({
  replay: z.strictObject({
    suite: z.string(),
    baseline: z.string(),
    candidate: z.string(),
    endpoints: z.string(),
    seed: z.number().int().nonnegative(),
    trials: z.number().int().positive(),
    at: z.iso.datetime(),
  }),
});

const trialRowSchema = z.looseObject({
  case: z.string().min(1),
  trial: z.number().int().nonnegative(),
  request: z.string().regex(/^[0-9a-f]{64}$/),
  trial_log: z.looseObject({
    suite: z.string(),
    role: z.enum(['baseline', 'candidate']),
    fingerprint: z.string(),
    fresh: z.boolean().default(false),
    raw: z.unknown(),
  }),
});

/** Reads one line. A row of another suite or variant is not taken for this one's. Pure. */
export function parseEvidenceLine(
  bytes: Buffer,
  { key, readCompletion }: { readonly key: EvidenceKey; readonly readCompletion: ReadCompletion },
): EvidenceLine {
  const value = parseJson(bytes);
  if (value === undefined) return { kind: 'blank' };
  const replay = replayRowSchema.safeParse(value);
  if (replay.success) {
    const { at, seed, trials, ...found } = replay.data.replay;
    return isOf(key, found)
      ? { kind: 'replay', at: new Date(at), plan: { seed, trials } }
      : { kind: 'unusable' };
  }
  const row = trialRowSchema.safeParse(value);
  const completion = row.success ? readCompletion(value) : undefined;
  if (!row.success || completion === undefined) return { kind: 'unusable' };
  const { case: caseId, trial, request: requestHash, trial_log: log } = row.data;
  if (log.suite !== key.suite || log.fingerprint !== key[log.role]) return { kind: 'unusable' };
  return {
    kind: 'trial',
    trial: { caseId, role: log.role, trial, requestHash },
    fresh: log.fresh,
    // What the provider sent, not the row around it: rows would nest from replay to replay.
    completion: { ...completion, raw: log.raw },
  };
}

/** @returns undefined for a blank line, null for what is no JSON */
function parseJson(bytes: Buffer): unknown {
  try {
    // Fatal: a byte that went bad within a text must not come back as another text.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return null;
  }
}

function isOf(key: EvidenceKey, found: EvidenceKey): boolean {
  return (
    found.suite === key.suite &&
    found.baseline === key.baseline &&
    found.candidate === key.candidate &&
    found.endpoints === key.endpoints
  );
}
