import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { computeRequestHash } from '../../src/prompt/request-hash.ts';
import type { Completion, CompletionRequest } from '../../src/providers/provider.ts';
import { parseRecording } from '../../src/providers/recording-row.ts';
import { type Evidence, type EvidenceKey, openEvidence } from '../../src/recordings/evidence.ts';
import { composeLogRow } from '../../src/recordings/log-row.ts';
import type { RecordedTrial } from '../../src/recordings/recorded-trial.ts';
import { createRecordingOpener } from '../../src/recordings/recording-store.ts';
import { createHistoryOpener } from '../../src/recordings/replay-history.ts';
import { noSeal, type Seal } from '../../src/recordings/seal.ts';
import type { VariantRole } from '../../src/variant/variant.ts';

const endpoint = 'openai-responses https://api.example/v1';

/** The pair of variants of these tests. */
export const key: EvidenceKey = {
  suite: 'Support reply',
  baseline: { fingerprint: 'b'.repeat(64), model: 'openai/old', endpoint },
  candidate: { fingerprint: 'c'.repeat(64), model: 'openai/new', endpoint },
};
export const plan = { seed: 7, trials: 1 };
export const now = () => new Date('2026-11-25T06:00:00Z');

interface Received {
  readonly caseId?: string;
  readonly role?: VariantRole;
  readonly trial?: number;
  readonly text?: string;
  readonly key?: EvidenceKey;
  readonly completion?: Partial<Completion>;
  /** Of the case as it stood when it was replayed. */
  readonly caseHash?: string;
}

/** The request of a trial; equal for both roles. */
export function requestOf({ caseId = 'a', trial = 0 }: Received): CompletionRequest {
  return {
    caseId,
    trial,
    model: 'm',
    messages: [{ role: 'user', content: `Question of ${caseId}` }],
    tools: [],
    parameters: { temperature: 1 },
  };
}

/** The row that a replay keeps of a trial. */
export function rowOf(received: Received = {}) {
  const { role = 'baseline', text = 'yes', key: of = key, caseHash = 'as it is' } = received;
  const completion: Completion = {
    text,
    toolCalls: [],
    stop: { kind: 'complete' },
    usage: undefined,
    latencyMs: 12.5,
    raw: { id: 'chatcmpl-1', text },
    ...received.completion,
  };
  const called = { completion, cost: { kind: 'known', pico: 7n } } as const;
  const { model, endpoint: address, fingerprint } = of[role];
  const context = { suite: of.suite, role, endpoint: address, case_hash: caseHash, fingerprint };
  return composeLogRow(model, requestOf(received), called, context);
}

/** What a later replay asks for. */
export function queryOf(received: Received = {}): RecordedTrial & { readonly role: VariantRole } {
  const { caseId = 'a', role = 'baseline', trial = 0, caseHash = 'as it is' } = received;
  return { caseId, role, trial, caseHash, requestHash: computeRequestHash(requestOf(received)) };
}

interface Opening {
  readonly key?: EvidenceKey;
  readonly seal?: Seal;
  readonly now?: () => Date;
}

/** Opens, fills and reads evidence in one folder. */
export function useEvidence(folder: string) {
  const open = (opening: Opening = {}): Promise<Evidence> => {
    const options = { folder, readCompletion: parseRecording, seal: noSeal, now, ...opening };
    return openEvidence(opening.key ?? key, {
      openRecordings: createRecordingOpener(options),
      openHistory: createHistoryOpener(options),
    });
  };
  /** Keeps rows as a replay that goes for so many trials does. */
  const replay = async (
    rows: readonly ReturnType<typeof rowOf>[],
    opening: Opening & { readonly trials?: number } = {},
  ) => {
    const evidence = await open(opening);
    evidence.begin(evidence.firstPlan ?? plan, opening.trials ?? 1);
    for (const row of rows) {
      const { role } = row.trial_log;
      if (role !== 'judge') evidence.append(role, row);
    }
    await evidence.close();
  };
  const look = async <T>(
    read: (evidence: Evidence) => T | Promise<T>,
    opening: Opening = {},
  ): Promise<T> => {
    const evidence = await open(opening);
    try {
      return await read(evidence);
    } finally {
      await evidence.close();
    }
  };
  const findFile = async (kind: 'recordings' | 'replays', holds = ''): Promise<string> => {
    const names = (await readdir(folder)).filter((name) => name.endsWith(`.${kind}.jsonl`));
    const files = names.map((name) => join(folder, name));
    const found = files.filter((file) => readFileSync(file, 'utf8').includes(holds));
    expect(found).toHaveLength(1);
    return found[0] ?? '';
  };
  return {
    open,
    replay,
    look,
    textOf: (received: Received, opening: Opening = {}) =>
      look(async (evidence) => (await evidence.find(queryOf(received)))?.text, opening),
    countsOf: (opening: Opening = {}) =>
      look(
        ({ earlierReplays, rejected, nextTrial }) => ({ earlierReplays, rejected, nextTrial }),
        opening,
      ),
    /** The one file of recordings of a role, and that of the replays. */
    recordingsFile: (role: VariantRole = 'baseline') => findFile('recordings', `"role":"${role}"`),
    historyFile: () => findFile('replays'),
  };
}
