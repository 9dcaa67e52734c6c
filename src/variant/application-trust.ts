import type { ApplicationTarget, Service } from '../config/application.ts';
import type { LocatedConfig } from '../config/parse-config.ts';
import { readOwn } from '../document/read-own.ts';
import { ConfigurationError, type Position } from '../errors.ts';
import { isLoopback, isUnder } from './endpoint-trust.ts';

const addressKeys = ['url', 'baseline', 'candidate'] as const;

/**
 * Holds for both sides: cases go over plain http to this machine only.
 * @throws ConfigurationError
 */
export function checkApplicationAddresses(located: LocatedConfig, suiteName: string): void {
  const target = readOwn(located.config.suites, suiteName)?.target;
  if (target?.kind !== 'http') return;
  for (const [key, address] of listAddresses(target.service)) {
    const url = new URL(address);
    if (url.protocol === 'https:' || isLoopback(url)) continue;
    throw ConfigurationError.of(
      `the address ${url.origin} of suite ${suiteName} is not https`,
      'use https; plain http is for this machine only',
      located.document.positionOf(['suites', suiteName, 'http', key]),
    );
  }
}

/**
 * A change may start its own code with its own arguments, since that is what is tested. It may not take variables of
 * the environment that base does not give it, send cases to an address of its own choice, or send a key to where base
 * does not.
 * @param options.governing what base says of the suite; undefined where it does not ask an application
 * @throws ConfigurationError before anything is started or sent
 */
export function checkApplicationTrust(options: {
  readonly head: LocatedConfig;
  readonly suiteName: string;
  readonly governing: ApplicationTarget | undefined;
  /** Addresses allowed from outside the repository. */
  readonly allowed: readonly string[];
}): void {
  const { head, suiteName, governing, allowed } = options;
  const target = readOwn(head.config.suites, suiteName)?.target;
  const positionOf = (...key: readonly (string | number)[]) =>
    head.document.positionOf(['suites', suiteName, ...key]);
  if (target?.kind === 'command') {
    const given = governing?.kind === 'command' ? governing.env : [];
    target.env.forEach((name, index) => {
      if (!given.includes(name)) throw describeVariable(name, suiteName, positionOf('env', index));
    });
  }
  if (target?.kind !== 'http') return;
  const before = governing?.kind === 'http' ? governing.service : undefined;
  const known = before === undefined ? [] : listAddresses(before).map(([, address]) => address);
  const key = target.service.api_key_env;
  if (key !== undefined && key !== before?.api_key_env)
    throw ConfigurationError.of(
      `this change sends the key in ${key} to the application of suite ${suiteName}, which base does not`,
      'land api_key_env on base first, on its own',
      positionOf('http', 'api_key_env'),
    );
  for (const [name, address] of listAddresses(target.service)) {
    const url = new URL(address);
    if (known.includes(address) || allowed.some((prefix) => isUnder(url, prefix))) continue;
    // A service of the change on this machine is code of the change.
    if (isLoopback(url) && key === undefined) continue;
    throw ConfigurationError.of(
      `this change sends ${key === undefined ? 'the cases' : `the cases and the key in ${key}`} of suite ${suiteName} to ${url.origin}, which base does not`,
      `let a maintainer allow it: --allow-endpoint ${url.origin} (in the Action: the input allow-endpoints), or land the address on base first`,
      positionOf('http', name),
    );
  }
}

/** Head's application where head is somebody else's and there are keys: its code, or its words to a service of ours. */
export function describeForeign(head: LocatedConfig, suiteName: string): ConfigurationError {
  const kind = readOwn(head.config.suites, suiteName)?.target.kind === 'http' ? 'http' : 'command';
  return ConfigurationError.of(
    `suite ${suiteName} asks an application, and nothing of another repository is started or sent to one beside keys`,
    'push the commit, once it is read, to a branch of this repository, and open a pull request of it',
    head.document.positionOf(['suites', suiteName, kind]),
  );
}

function listAddresses(service: Service): readonly (readonly [key: string, address: string])[] {
  return addressKeys.flatMap((key) => {
    const address = service[key];
    return address === undefined ? [] : [[key, address] as const];
  });
}

function describeVariable(name: string, suiteName: string, where: Position): ConfigurationError {
  return ConfigurationError.of(
    `this change gives the variable ${name} to the command of suite ${suiteName}, which base does not`,
    `land ${name} under env on base first, on its own`,
    where,
  );
}
