import { type LocatedConfig, resolvePath } from '../config/parse-config.ts';
import { renderCanonicalJson } from '../document/canonical-json.ts';
import { isRecord } from '../document/is-record.ts';
import { PawlError } from '../errors.ts';
import type { ConfiguredRevision } from './resolve-suites.ts';

/** A line of a file in the repository, 1-based. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Keys of a suite that say what is asked. */
const askingKeys: ReadonlySet<string> = new Set([
  'prompt',
  'model',
  'parameters',
  'tools',
  'response_schema',
  'http',
  'command',
  'setup',
  'env',
  'paths',
]);

/**
 * Where head starts to ask otherwise than base: in the prompt, else in the suite's part of pawl.yml, else in a file of
 * tools or schema that is named there.
 * @returns undefined where no line of these says it: a bake-off, or the files of an application
 */
export async function findChangedPlace(
  name: string,
  sides: { readonly base: ConfiguredRevision; readonly head: ConfiguredRevision },
): Promise<Place | undefined> {
  const { base, head } = sides;
  const [was, is] = [readSuite(base.located, name), readSuite(head.located, name)];
  return (
    (await findInFiles([was['prompt'], is['prompt']], sides)) ??
    findInConfig({ name, was, is, located: head.located }) ??
    (await findInFiles([was['tools'], is['tools']], sides)) ??
    (await findInFiles([was['response_schema'], is['response_schema']], sides))
  );
}

/** The suite as it is written. */
function readSuite({ document }: LocatedConfig, name: string): Readonly<Record<string, unknown>> {
  const { value } = document;
  const suites = isRecord(value) ? value['suites'] : undefined;
  const suite = isRecord(suites) && Object.hasOwn(suites, name) ? suites[name] : undefined;
  return isRecord(suite) ? suite : {};
}

function findInConfig(options: {
  readonly name: string;
  readonly was: Readonly<Record<string, unknown>>;
  readonly is: Readonly<Record<string, unknown>>;
  readonly located: LocatedConfig;
}): Place | undefined {
  const { name, was, is, located } = options;
  const written = (value: unknown) => renderCanonicalJson(value ?? null);
  const key = Object.keys(is).find(
    (candidate) => askingKeys.has(candidate) && written(is[candidate]) !== written(was[candidate]),
  );
  if (key === undefined) return undefined;
  const { file, line } = located.document.keyPositionOf(['suites', name, key]);
  return line === undefined ? undefined : { file, line };
}

/** A path, or paths by role, on both sides. */
async function findInFiles(
  [was, is]: readonly [unknown, unknown],
  sides: { readonly base: ConfiguredRevision; readonly head: ConfiguredRevision },
): Promise<Place | undefined> {
  if (isRecord(was) && isRecord(is)) {
    for (const role of Object.keys(is)) {
      const place = await findInFiles([was[role], is[role]], sides);
      if (place !== undefined) return place;
    }
    return undefined;
  }
  if (typeof was !== 'string' || typeof is !== 'string') return undefined;
  try {
    const [before, after] = await Promise.all([read(sides.base, was), read(sides.head, is)]);
    const line = findFirstChangedLine(before.text, after.text);
    return line === undefined ? undefined : { file: after.file, line };
  } catch (error) {
    // What cannot be read costs its line alone.
    if (error instanceof PawlError) return undefined;
    throw error;
  }
}

async function read(
  { revision, located }: ConfiguredRevision,
  path: string,
): Promise<{ readonly file: string; readonly text: string }> {
  const file = resolvePath(located, { path, at: ['suites'] });
  return { file, text: await revision.readText(file) };
}

/**
 * The first line of the second text that differs from the first text, 1-based; where only lines at the end were taken
 * out, the last line that is left. Undefined for equal texts.
 */
export function findFirstChangedLine(before: string, after: string): number | undefined {
  if (before === after) return undefined;
  const split = (text: string) => text.replace(/\r?\n$/, '').split(/\r?\n/);
  const [old, current] = [split(before), split(after)];
  const index = current.findIndex((line, at) => line !== old[at]);
  return index === -1 ? current.length : index + 1;
}
