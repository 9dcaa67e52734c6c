import { ConfigurationError } from '../../errors.ts';
import type { Environment } from '../system-environment.ts';
import { type PhoenixAddress, phoenixKeyVariable } from './phoenix-api.ts';

/**
 * Where Phoenix is, by the variables that its own clients read: PHOENIX_API_KEY, PHOENIX_COLLECTOR_ENDPOINT and
 * PHOENIX_CLIENT_HEADERS (`name=value,name=value`).
 * @param url comes before the environment's
 * @throws ConfigurationError where they cannot be read
 */
export function readPhoenixAddress(
  environment: Environment,
  url: string | undefined,
): PhoenixAddress {
  const baseUrl = url ?? (environment['PHOENIX_COLLECTOR_ENDPOINT'] || undefined);
  if (baseUrl !== undefined && !/^https?:\/\//i.test(baseUrl))
    throw ConfigurationError.of(
      `the address of Phoenix is "${baseUrl}"`,
      'write it like http://localhost:6006',
    );
  return {
    baseUrl,
    apiKey: environment[phoenixKeyVariable] || undefined,
    headers: parseHeaders(environment['PHOENIX_CLIENT_HEADERS'] ?? ''),
  };
}

/** The project that was named, or that of PHOENIX_PROJECT_NAME. @throws ConfigurationError where there is neither */
export function readPhoenixProject(environment: Environment, project: string | undefined): string {
  const named = project ?? (environment['PHOENIX_PROJECT_NAME'] || undefined);
  if (named !== undefined) return named;
  throw ConfigurationError.of(
    'nothing says which project of Phoenix is meant',
    'give --project NAME; an application that names none logs to "default"',
  );
}

/** Values may be keys, so none is shown. */
function parseHeaders(written: string): Readonly<Record<string, string>> {
  const pairs = written.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name, value] = /^\s*([\w.-]+)\s*=(.*)$/s.exec(pair) ?? [];
      if (name !== undefined && value !== undefined) return [name, value.trim()];
      throw ConfigurationError.of(
        'PHOENIX_CLIENT_HEADERS is no list of names and values',
        'write it like name=value,other=value',
      );
    }),
  );
}
