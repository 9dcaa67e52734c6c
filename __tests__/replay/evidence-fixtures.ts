import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { computeRequestHash } from '../../src/prompt/request-hash.ts';
import type { Completion, CompletionRequest } from '../../src/providers/provider.ts';
import { parseRecording } from '../../src/providers/recording-row.ts';
import type { EvidenceKey, StoredTrial } from '../../src/replay/evidence-row.ts';
import { createEvidenceOpener, type Evidence } from '../../src/replay/evidence-store.ts';
import { composeLogRow } from '../../src/replay/log-row.ts';

/** The pair of variants of these tests. */
export const key: EvidenceKey = {
  suite: 'Support reply',
  baseline: 'b'.repeat(64),
  candidate: 'c'.repeat(64),
  endpoints: 'openai-responses https://api.example/v1',
};
export const plan = { seed: 7, trials: 1 };
export const now = () => new Date('2026-11-25T06:00:00Z');

interface Received {
  readonly caseId?: string;
  readonly role?: StoredTrial['role'];
  readonly trial?: number;
  readonly text?: string;
  readonly key?: EvidenceKey;
  readonly completion?: Partial<Completion>;
  /** It was replayed to confirm a flip. */
  readonly fresh?: boolean;
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
  const { role = 'baseline', text = 'yes', key: of = key, fresh = false } = received;
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
  const context = { suite: of.suite, role, fingerprint: of[role], fresh, scores: {} };
  return composeLogRow('openai/m', requestOf(received), called, context);
}

/** What a later replay asks for. */
export function queryOf(received: Received = {}): StoredTrial {
  const { caseId = 'a', role = 'baseline', trial = 0 } = received;
  return { caseId, role, trial, requestHash: computeRequestHash(requestOf(received)) };
}

/** Opens, fills and reads evidence in one folder. */
export function useEvidence(folder: string) {
  const openEvidence = (of: EvidenceKey = key) =>
    createEvidenceOpener({ folder, readCompletion: parseRecording, now })(of, { plan });
  const replay = async (rows: readonly ReturnType<typeof rowOf>[], of: EvidenceKey = key) => {
    const evidence = await openEvidence(of);
    for (const row of rows) evidence.append(row);
    await evidence.close();
  };
  const look = async <T>(read: (evidence: Evidence) => T | Promise<T>): Promise<T> => {
    const evidence = await openEvidence();
    try {
      return await read(evidence);
    } finally {
      await evidence.close();
    }
  };
  return {
    openEvidence,
    replay,
    look,
    textOf: (received: Received) =>
      look(async (evidence) => (await evidence.find(queryOf(received)))?.text),
    countsOf: () =>
      look(({ earlierReplays, rejected, nextTrial }) => ({ earlierReplays, rejected, nextTrial })),
    /** The one file of evidence. */
    evidenceFile: async (): Promise<string> => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
      expect(names).toHaveLength(1);
      return join(folder, names[0] ?? '');
    },
  };
}
