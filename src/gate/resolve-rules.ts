import type { LocatedConfig } from '../config/parse-config.ts';
import { readOwn } from '../document/read-own.ts';
import { type GoverningRules, resolveGovernance } from './govern.ts';

/**
 * Base's rules, and those that were made on its branch since this one left it.
 * @param tip of the base branch; undefined where it has no rules
 */
export function resolveRules(
  suite: {
    readonly name: string;
    readonly base: LocatedConfig;
    readonly head: LocatedConfig;
  },
  tip: LocatedConfig | undefined,
): GoverningRules {
  const { name, base, head } = suite;
  const atBase = resolveGovernance({
    base: ownRules(base, name),
    head: ownRules(head, name),
  });
  const since = readOwn(tip?.config.suites, name);
  if (since === undefined || tip === base) return atBase;
  const both = resolveGovernance({ base: since, head: atBase });
  // A metric that base did not have yet cannot have been taken out by this change.
  return {
    ...both,
    dropped: atBase.dropped,
    notices: [...new Set([...atBase.notices, ...both.notices])],
  };
}

function ownRules(located: LocatedConfig, name: string) {
  const suite = located.config.suites[name];
  if (suite === undefined) throw new Error(`no suite ${name} in ${located.file}`);
  return suite;
}
