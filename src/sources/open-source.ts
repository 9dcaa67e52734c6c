import { ConfigurationError } from '../errors.ts';
import type { FailureSource } from './failure-source.ts';
import type { SourceSystem } from './logged-call.ts';
import { parseCorrectionFrom } from './phoenix/correction-from.ts';
import { readPhoenixAddress, readPhoenixProject } from './phoenix/phoenix-environment.ts';
import type { RestSourcePorts } from './source-client.ts';
import {
  type Environment,
  needProject,
  readBraintrustAddress,
  readLangfuseAddress,
  readLangSmithAddress,
  readOpenAiAddress,
} from './system-environment.ts';

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
  readonly environment: Environment;
}

/**
 * The adapter of a system; each is loaded when it is asked for.
 * @throws ConfigurationError where a key, a project or a file is missing, or an option is of another system
 */
export async function openSource(
  options: SourceOptions,
  ports: RestSourcePorts,
): Promise<FailureSource> {
  checkOptions(options);
  const { system, project, url, correction, environment } = options;
  switch (system) {
    case 'phoenix': {
      const { openPhoenixSource } = await import('./phoenix/open-phoenix-source.ts');
      const correctionFrom = correction === undefined ? undefined : parseCorrectionFrom(correction);
      const address = readPhoenixAddress(environment, url);
      const named = readPhoenixProject(environment, project);
      return openPhoenixSource({ ...address, project: named, correctionFrom }, ports);
    }
    case 'langsmith': {
      const { openLangSmithSource } = await import('./langsmith/open-langsmith-source.ts');
      const address = readLangSmithAddress(environment, options);
      const variable = 'LANGSMITH_PROJECT';
      const named = needProject('LangSmith', environment, { project, variable });
      return openLangSmithSource({ ...address, project: named }, ports);
    }
    case 'braintrust': {
      const { openBraintrustSource } = await import('./braintrust/open-braintrust-source.ts');
      const address = readBraintrustAddress(environment, options);
      const variable = 'BRAINTRUST_PROJECT';
      const named = needProject('Braintrust', environment, { project, variable });
      return openBraintrustSource({ ...address, project: named }, ports);
    }
    case 'langfuse': {
      const { openLangfuseSource } = await import('./langfuse/open-langfuse-source.ts');
      return openLangfuseSource(readLangfuseAddress(environment, options), ports);
    }
    case 'openai': {
      const { openOpenAiSource } = await import('./openai/open-openai-source.ts');
      return openOpenAiSource(readOpenAiAddress(environment, options), ports);
    }
    case 'otlp': {
      const { openOtlpSource } = await import('./otlp/open-otlp-source.ts');
      return openOtlpSource({ paths: options.files }, ports);
    }
  }
}

/** What would be passed over in silence. */
function checkOptions({ system, files, project, url, correction }: SourceOptions): void {
  if (system === 'otlp' && files.length === 0)
    throw ConfigurationError.of(
      'no file is named',
      'name files that the collector wrote, or folders of them: --from otlp traces.jsonl',
    );
  if (system !== 'otlp' && files[0] !== undefined)
    throw ConfigurationError.of(
      `${files[0]} is not read, for ${system} is asked over the network`,
      'leave it out, or write --from otlp',
    );
  if (system === 'otlp' && (project ?? url) !== undefined)
    throw ConfigurationError.of(
      'files have no project and no address',
      'leave --project and --url out, or write --from SYSTEM without files',
    );
  if (system !== 'phoenix' && correction !== undefined)
    throw ConfigurationError.of(
      `${system} has a place of its own for corrections`,
      'leave --correction out; it is for Phoenix',
    );
}
