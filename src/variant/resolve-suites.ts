import type { LocatedConfig } from '../config/parse-config.ts';
import { ConfigurationError, gatherProblems } from '../errors.ts';
import type { Revision } from '../revision/revision.ts';
import type { ResolveApplication } from './resolve-application.ts';
import { type ResolveEndpoint, resolveVariant } from './resolve-variant.ts';
import type { Variant, VariantRole } from './variant.ts';

/** A revision whose configuration could be read. */
export interface ConfiguredRevision {
  readonly revision: Revision;
  readonly located: LocatedConfig;
}

/** A suite on both sides. */
interface SuitePair {
  readonly name: string;
  readonly baseline: Variant;
  readonly candidate: Variant;
  /** What the baseline was resolved from. */
  readonly base: ConfiguredRevision;
  readonly head: LocatedConfig;
}

/** What a change does to one suite. */
export type SuiteChange =
  | ({ readonly kind: 'changed' } & SuitePair)
  | ({ readonly kind: 'unchanged' } & SuitePair)
  | {
      readonly kind: 'new';
      readonly name: string;
      readonly candidate: Variant;
      /** Why the rules for it cannot be read; undefined when there are none. */
      readonly unreadable: string | undefined;
    }
  | {
      readonly kind: 'removed';
      readonly name: string;
      /** Whether base allows it. */
      readonly removable: boolean;
      /** The whole configuration is gone. */
      readonly withAll: boolean;
    };

interface Sides {
  readonly base: ConfiguredRevision | undefined;
  readonly head: ConfiguredRevision | undefined;
  /** Where the rules come from; a suite that base does not have yet has its baseline here. */
  readonly rules: ConfiguredRevision | undefined;
  /** Why rules that exist cannot be read. */
  readonly unreadable: string | undefined;
}

interface Options extends Sides {
  /** Names of suites to look at; empty means all. */
  readonly only: readonly string[];
  readonly models: {
    readonly baseline: string | undefined;
    readonly candidate: string | undefined;
  };
  readonly resolveEndpoint: ResolveEndpoint;
  readonly resolveApplication: ResolveApplication;
  /** Replay the baseline on both sides, to see by how much equal variants differ. */
  readonly baselineOnly: boolean;
}

/**
 * Resolves every suite of either side, in the order of head. Equal fingerprints mean unchanged.
 * @throws ConfigurationError for a name that is in neither configuration, and for everything wrong in any suite
 */
export function resolveSuites(options: Options): Promise<readonly SuiteChange[]> {
  const { base, head, only } = options;
  const all = [...new Set([...suitesOf(head), ...suitesOf(base)])];
  const unknown = only.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    throw ConfigurationError.of(
      `there is no suite ${unknown.join(', ')}`,
      `name one of: ${all.join(', ')}`,
    );
  }
  const names = all.filter((name) => only.length === 0 || only.includes(name));
  return gatherProblems(names.map((name) => () => resolveSuite(name, options)));
}

const suitesOf = (side: ConfiguredRevision | undefined): readonly string[] =>
  Object.keys(side?.located.config.suites ?? {});

async function resolveSuite(name: string, options: Options): Promise<SuiteChange> {
  const { head, models } = options;
  if (head === undefined || !suitesOf(head).includes(name)) return describeRemoved(name, options);
  const resolve = (side: ConfiguredRevision, role: VariantRole) =>
    resolveVariant({ ...options, ...side, suiteName: name, role, model: models[role] });
  const base = [options.base, options.rules].find((side) => suitesOf(side).includes(name));
  if (base === undefined) {
    const candidate = await resolve(head, 'candidate');
    return { kind: 'new', name, candidate, unreadable: options.unreadable };
  }
  const [candidate, baseline] = await gatherProblems([
    () => resolve(head, 'candidate'),
    () => resolve(base, 'baseline'),
  ]);
  if (candidate === undefined || baseline === undefined)
    throw new Error('a variant that failed to resolve went unnoticed');
  if (options.baselineOnly)
    return { kind: 'changed', name, baseline, candidate: baseline, base, head: head.located };
  const pair = { name, baseline, candidate, base, head: head.located };
  if (baseline.fingerprint === candidate.fingerprint) return { kind: 'unchanged', ...pair };
  checkAddressesDiffer(pair);
  return { kind: 'changed', ...pair };
}

/** One service asked twice would agree with itself, whatever the change is. @throws ConfigurationError */
function checkAddressesDiffer({ name, baseline, candidate, head }: SuitePair): void {
  const [before, after] = [baseline.endpoint, candidate.endpoint];
  if (before.kind !== 'service' || after.kind !== 'service' || before.url !== after.url) return;
  throw ConfigurationError.of(
    `suite ${name} asks both versions at ${after.url}, so nothing of this change would be tested`,
    'start a service of each version, and name both addresses: http: {baseline: …, candidate: …}; or list under paths what the service is made of',
    head.document.positionOf(['suites', name, 'http']),
  );
}

function describeRemoved(name: string, { base, head, rules }: Sides): SuiteChange {
  const governing = (rules ?? base)?.located.config.suites;
  const removable =
    governing !== undefined &&
    Object.hasOwn(governing, name) &&
    governing[name]?.removable === true;
  return { kind: 'removed', name, removable, withAll: head === undefined };
}
