import { ConfigurationError } from '../errors.ts';
import type { HttpEndpoint } from './http-provider.ts';
import type { Environment } from './known-hosts.ts';

/**
 * The key of an endpoint. Secrets pasted into a form often end with a line break, which no header can hold.
 * @returns undefined where the endpoint goes without one
 * @throws ConfigurationError naming the variable
 */
export function readApiKey(
  endpoint: Pick<HttpEndpoint, 'apiKeyEnv' | 'keyRequired' | 'provider'>,
  environment: Environment,
): string | undefined {
  const { apiKeyEnv, keyRequired, provider } = endpoint;
  if (apiKeyEnv === undefined) return undefined;
  const key = environment[apiKeyEnv]?.trim();
  if (key === undefined || key === '') {
    if (!keyRequired) return undefined;
    throw new ConfigurationError([
      {
        what: `the provider ${provider} needs a key in the environment variable ${apiKeyEnv}, which is not set`,
        remedy: `set ${apiKeyEnv}, in a workflow with env: {${apiKeyEnv}: \${{ secrets.${apiKeyEnv} }}}; a pull request from a fork has no secrets`,
        missingVariables: [apiKeyEnv],
      },
    ]);
  }
  if (!/^[\x21-\x7e]+$/.test(key))
    throw ConfigurationError.of(
      `the key in ${apiKeyEnv} has characters that no HTTP header can hold`,
      `store ${apiKeyEnv} again, as one line without spaces`,
    );
  return key;
}
