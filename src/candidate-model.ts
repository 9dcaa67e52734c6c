import { ConfigurationError } from './errors.ts';
import type { ReplayedCases } from './replay/replayed-case.ts';
import type { ResolvedChange } from './resolve-change.ts';

type ChangedSuite = Extract<ResolvedChange['suites'][number], { kind: 'changed' }>;

/** @returns what the provider said, where no trial of the candidate found its model. Pure. */
export function findUnknownCandidate(replayed: ReplayedCases): string | undefined {
  let message: string | undefined;
  for (const { planned, fresh } of replayed)
    for (const { candidate } of [...planned, ...fresh]) {
      if (candidate.status !== 'errored' || candidate.kind !== 'model_not_found') return undefined;
      message ??= candidate.message;
    }
  return message;
}

/** A model that nobody knows is a mistake of this change, not evidence that is missing. */
export function describeUnknownCandidate(suite: ChangedSuite, message: string): ConfigurationError {
  return ConfigurationError.of(
    `the model ${suite.candidate.modelName} was not found: ${message}`,
    'mend the name of the model, or its base_url, in this change',
    suite.head.document.positionOf(['suites', suite.name, 'model']),
  );
}
