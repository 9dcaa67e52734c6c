import { ConfigurationError } from '../errors.ts';
import type { FailureSource, SourcePorts } from './failure-source.ts';
import type { SourceSystem } from './logged-call.ts';
import { parseCorrectionFrom } from './phoenix/correction-from.ts';
import { readPhoenixAddress, readPhoenixProject } from './phoenix/phoenix-environment.ts';
import type { SourceClientOptions } from './source-client.ts';

/** For systems that are asked over the network as well as for files. */
export type OpenPorts = SourcePorts & Pick<SourceClientOptions, 'fetch' | 'sleep' | 'random'>;

/** Where logs are read: what a person wrote, and the environment. */
export interface SourceOptions {
  readonly system: SourceSystem;
  /** Name or id. */
  readonly project: string | undefined;
  /** Address of the system, where it is not the usual one. */
  readonly url: string | undefined;
  /** Of a log in files. */
  readonly files: readonly string[];
  /** Where a correction stands, in systems that have no place of their own for it: `explanation`, `explanation.NAME` or `metadata.KEY`. */
  readonly correction: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The adapter of a system; each is loaded when it is asked for.
 * @throws ConfigurationError where a key, a project or a file is missing
 */
export async function openSource(options: SourceOptions, ports: OpenPorts): Promise<FailureSource> {
  const { system, project, url, correction, environment } = options;
  switch (system) {
    case 'phoenix': {
      const { openPhoenixSource } = await import('./phoenix/open-phoenix-source.ts');
      return openPhoenixSource(
        {
          ...readPhoenixAddress(environment, url),
          project: readPhoenixProject(environment, project),
          correctionFrom: correction === undefined ? undefined : parseCorrectionFrom(correction),
        },
        ports,
      );
    }
    default:
      throw ConfigurationError.of(`no adapter of ${system}`, 'name another system');
  }
}
