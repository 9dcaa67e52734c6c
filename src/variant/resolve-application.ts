import { posix } from 'node:path';
import type { ApplicationTarget } from '../config/application.ts';
import { type LocatedConfig, resolvePath } from '../config/parse-config.ts';
import type { Suite } from '../config/schema.ts';
import { resolveWaiversFile } from '../config/waivers.ts';
import { computeHash } from '../document/canonical-json.ts';
import { ConfigurationError, placeProblems } from '../errors.ts';
import type { ApplicationEndpoint, Endpoint } from '../providers/endpoint.ts';
import type { Revision } from '../revision/revision.ts';
import type { ApplicationVariant, VariantRole } from './variant.ts';

/**
 * What is asked in place of an application as it is written: itself, or recordings.
 * @throws ConfigurationError for an address, a key or a variable that a change may not use
 */
export type ResolveApplication = (
  application: ApplicationEndpoint,
  context: { readonly located: LocatedConfig; readonly suiteName: string },
) => Endpoint;

interface Context {
  readonly revision: Revision;
  readonly located: LocatedConfig;
  readonly suiteName: string;
  readonly role: VariantRole;
}

/**
 * Resolves a suite that asks an application: where or how it is asked, and which files it is made of.
 * @throws ConfigurationError
 */
export async function resolveApplicationVariant(
  context: Context & {
    readonly suite: Suite;
    readonly target: ApplicationTarget;
    readonly resolveApplication: ResolveApplication;
  },
): Promise<ApplicationVariant> {
  const { suite, target, located, suiteName } = context;
  const name = nameApplication(target, context.role);
  const endpoint = context.resolveApplication(composeEndpoint(name, context), {
    located,
    suiteName,
  });
  const { parameters } = suite;
  return {
    kind: 'application',
    suite: suiteName,
    modelName: name,
    model: name,
    endpoint,
    parameters,
    tools: [],
    responseSchema: undefined,
    pricingModel: suite.pricing_model,
    fingerprint: computeHash({
      target,
      folder: posix.dirname(located.file),
      parameters,
      files: await listOwnFiles(context),
    }),
  };
}

const longestName = 80;

/** As people are told: `http 127.0.0.1:8001`, `command node app.js`. */
function nameApplication(target: ApplicationTarget, role: VariantRole): string {
  if (target.kind === 'http') return `http ${new URL(addressOf(target, role)).host}`;
  const words = Array.from(`command ${target.command.join(' ')}`);
  return words.length > longestName
    ? `${words.slice(0, longestName - 1).join('')}…`
    : words.join('');
}

function addressOf(
  { service }: Extract<ApplicationTarget, { kind: 'http' }>,
  role: VariantRole,
): string {
  const address = service.url ?? service[role];
  if (address === undefined) throw new Error('a service without an address passed the schema');
  return new URL(address).href;
}

function composeEndpoint(
  name: string,
  { target, role, revision, located, suiteName }: Context & { readonly target: ApplicationTarget },
): ApplicationEndpoint {
  if (target.kind === 'http') {
    const apiKeyEnv = target.service.api_key_env;
    return { kind: 'service', provider: name, url: addressOf(target, role), apiKeyEnv };
  }
  return {
    kind: 'command',
    provider: name,
    suite: suiteName,
    command: target.command,
    setup: target.setup,
    variables: target.env,
    revision: revision.sha ?? revision.label,
    folder: posix.dirname(located.file),
    checkOut: () => revision.checkOut(),
  };
}

/**
 * The files that the application is made of. What only Pawl reads is not of it: configuration, waivers and dataset.
 * @throws ConfigurationError for a path that leads to no file: it would never be seen to change
 */
async function listOwnFiles(
  context: Context & { readonly suite: Suite; readonly target: ApplicationTarget },
): Promise<readonly string[]> {
  const { revision, located, suite, suiteName, target } = context;
  const resolve = (path: string, ...key: readonly (string | number)[]) =>
    resolvePath(located, { path, at: ['suites', suiteName, ...key] }).replace(/\/+$/, '');
  const paths = target.paths?.map((path, index) => resolve(path, 'paths', index));
  const isWhole = paths === undefined || paths.includes('.');
  const where = located.document.positionOf(['suites', suiteName, target.kind]);
  const files = await placeProblems(where, () => revision.listFiles(isWhole ? undefined : paths));
  const isAt = (path: string) => (file: { readonly path: string }) =>
    file.path === path || file.path.startsWith(`${path}/`);
  paths?.forEach((path, index) => {
    if (path === '.' || files.some(isAt(path))) return;
    throw ConfigurationError.of(
      `there is no file at ${path} at ${revision.label}, so a change of it would never be seen`,
      'name files and folders that the application is made of, or leave paths out',
      located.document.positionOf(['suites', suiteName, 'paths', index]),
    );
  });
  const foreign = [
    located.file,
    resolveWaiversFile(located.file),
    resolve(suite.dataset, 'dataset'),
  ];
  return files
    .filter(({ path }) => !foreign.includes(path))
    .map(({ mode, id, path }) => `${mode} ${id} ${path}`);
}
