import type { z } from 'zod';
import { isRecord } from '../document/is-record.ts';
import type { LocatedDocument } from '../document/yaml-document.ts';
import type { LocatedConfig } from './parse-config.ts';
import { configSchema } from './schema.ts';

/** What can still be read of an invalid configuration, so that the rest of it can be checked too. */
export interface SalvagedConfig extends LocatedConfig {
  /** Per suite the metrics of which only the name could be kept. */
  readonly unreadableMetrics: Readonly<Record<string, readonly string[]>>;
}

type Issue = z.core.$ZodIssue;
type Mapping = Record<string, unknown>;

/** Keeps the name of a metric that cannot be read: gates and cases may refer to it. */
const standIn = { length: { min: 0 } } as const;
/** Taking one part out may show the next; no configuration written by hand needs more rounds. */
const maximumRounds = 50;

/**
 * Takes out of a configuration what is invalid. Positions stay those of the file, since only members of mappings
 * are taken out.
 * @returns undefined when nothing worth checking is left
 */
export function salvageConfig(document: LocatedDocument): SalvagedConfig | undefined {
  if (!isRecord(document.value)) return undefined;
  const value: Mapping = structuredClone(document.value);
  const unreadable: Record<string, string[]> = {};
  for (let round = 0; round < maximumRounds; round += 1) {
    const parsed = configSchema.safeParse(value);
    if (parsed.success) {
      return { file: document.file, document, config: parsed.data, unreadableMetrics: unreadable };
    }
    for (const issue of onePerMetric(parsed.error.issues)) {
      if (!takeOut(value, issue, unreadable)) return undefined;
    }
  }
  return undefined;
}

/** A metric that is wrong in two ways at once, such as by a misspelt scorer, is taken out once. */
function onePerMetric(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const [top, suite, part, name] = path.map(String);
    if (top !== 'suites' || part !== 'metrics' || name === undefined) return true;
    const metric = JSON.stringify([suite, name]);
    if (seen.has(metric)) return false;
    seen.add(metric);
    return true;
  });
}

/** @returns false when the issue is about the whole configuration */
function takeOut(value: Mapping, issue: Issue, unreadable: Record<string, string[]>): boolean {
  const path = issue.path.map(String);
  const [top, suite = '', part, name] = path;
  if (top === 'version') {
    value['version'] = 1;
    return true;
  }
  if (top === 'suites' && part === 'metrics' && name !== undefined) {
    takeOutMetric(value, { suite, name }, unreadable);
    return true;
  }
  if (issue.code === 'unrecognized_keys') {
    const container = follow(value, path);
    for (const key of issue.keys) if (container !== undefined) delete container[key];
    return true;
  }
  return removeMember(value, path);
}

function takeOutMetric(
  value: Mapping,
  { suite, name }: { readonly suite: string; readonly name: string },
  unreadable: Record<string, string[]>,
): void {
  const metrics = follow(value, ['suites', suite, 'metrics']);
  if (metrics === undefined) return;
  const names = unreadable[suite] ?? [];
  unreadable[suite] = names;
  const written = metrics[name];
  // The second time it is the name itself that is wrong.
  if (names.includes(name)) delete metrics[name];
  else
    metrics[name] =
      isRecord(written) && written['primary'] === true ? { ...standIn, primary: true } : standIn;
  names.push(name);
}

/** Removes what the path leads to, or, where it is not there, the mapping that lacks it. */
function removeMember(value: Mapping, path: readonly string[]): boolean {
  for (let length = path.length; length > 0; length -= 1) {
    const container = follow(value, path.slice(0, length - 1));
    const key = path[length - 1] ?? '';
    if (container === undefined || !Object.hasOwn(container, key)) continue;
    delete container[key];
    return true;
  }
  return false;
}

function follow(value: Mapping, path: readonly string[]): Mapping | undefined {
  let current: unknown = value;
  for (const step of path) {
    if (!isRecord(current) || !Object.hasOwn(current, step)) return undefined;
    current = current[step];
  }
  return isRecord(current) ? current : undefined;
}
