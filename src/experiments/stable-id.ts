import { createHash } from 'node:crypto';
import type { ReplayExperiment } from './experiment-sink.ts';

/** Pawl's own namespace; a new one would make every experiment anew. */
const namespace = '6f0f3f0e-6a0d-5c5b-9a39-5d0b7a3c8f41';

/** An id of what the parts name: a UUID of version 5 (RFC 9562, section 5.5), the same for the same parts. */
export function computeStableId(...parts: readonly string[]): string {
  // As JSON, so that ["a b", "c"] and ["a", "b c"] differ.
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(JSON.stringify(parts))
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex').slice(0, 32);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/**
 * `support-reply 1a2b3c4..5d6e7f8 candidate 9f86d081`: suite, commits, role, and the start of the variant's
 * fingerprint, which tells two replays of files apart that are in no commit.
 */
export function nameExperiment({
  suite,
  git,
  variant,
}: Pick<ReplayExperiment, 'suite' | 'git' | 'variant'>): string {
  const commits = [git.base, git.head].map((sha) => sha?.slice(0, 7) ?? 'files').join('..');
  return `${suite} ${commits} ${variant.role} ${variant.fingerprint.slice(0, 8)}`;
}
