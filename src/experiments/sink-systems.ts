import { ConfigurationError } from '../errors.ts';

/** Where a replay can be shown. */
export const sinkSystems = ['phoenix', 'langsmith', 'braintrust', 'langfuse', 'otlp'] as const;
export type SinkSystem = (typeof sinkSystems)[number];

/** @throws ConfigurationError for one that is none of them */
export function parseSinkSystem(written: string): SinkSystem {
  const system = sinkSystems.find((known) => known === written);
  if (system !== undefined) return system;
  throw ConfigurationError.of(
    `a replay cannot be written to "${written}"`,
    `name some of ${sinkSystems.join(', ')}`,
  );
}
