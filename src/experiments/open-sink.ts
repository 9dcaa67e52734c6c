import { readPhoenixAddress } from '../sources/phoenix/phoenix-environment.ts';
import type { RestPorts } from '../sources/source-client.ts';
import {
  type Environment,
  needProject,
  readBraintrustAddress,
  readLangfuseAddress,
  readLangSmithAddress,
} from '../sources/system-environment.ts';
import type { ExperimentSink } from './experiment-sink.ts';
import { parseOtlpEnvironment } from './otlp-address.ts';
import type { SinkSystem } from './sink-systems.ts';

/**
 * The adapter of a system, by the variables that its own clients read; each is loaded when it is asked for.
 * @throws ConfigurationError where a key or a project is missing
 */
export async function openSink(
  system: SinkSystem,
  {
    environment,
    version,
    ...ports
  }: RestPorts & { readonly environment: Environment; readonly version: string },
): Promise<ExperimentSink> {
  const nothing = { url: undefined, project: undefined };
  switch (system) {
    case 'phoenix': {
      const { openPhoenixSink } = await import('./phoenix-sink.ts');
      return openPhoenixSink(readPhoenixAddress(environment, undefined), ports);
    }
    case 'langsmith': {
      const { openLangSmithSink } = await import('./langsmith-sink.ts');
      return openLangSmithSink(readLangSmithAddress(environment, nothing), ports);
    }
    case 'braintrust': {
      const { openBraintrustSink } = await import('./braintrust-sink.ts');
      const variable = 'BRAINTRUST_PROJECT';
      const project = needProject('Braintrust', environment, { project: undefined, variable });
      return openBraintrustSink({ ...readBraintrustAddress(environment, nothing), project }, ports);
    }
    case 'langfuse': {
      const { openLangfuseSink } = await import('./langfuse-sink.ts');
      return openLangfuseSink(readLangfuseAddress(environment, nothing), ports);
    }
    case 'otlp': {
      const { openOtlpSink } = await import('./otlp-sink.ts');
      return openOtlpSink({ ...parseOtlpEnvironment(environment), version }, ports);
    }
  }
}
