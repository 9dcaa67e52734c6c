import { parseWaivers, resolveWaiversFile, type Waiver } from '../config/waivers.ts';
import { ConfigurationError } from '../errors.ts';
import type { Revision } from '../revision/revision.ts';

/** The waivers of each revision that has a say; none where it has no file. */
export interface LoadedWaivers {
  readonly base: readonly Waiver[];
  readonly head: readonly Waiver[];
  /** Of the revision whose rules hold; base's where no other is named. */
  readonly rules: readonly Waiver[];
  readonly notices: readonly string[];
}

/**
 * Loads them. Problems of head stop; those that cannot be read elsewhere are not in force, which is told, since the
 * change may be their repair.
 * @throws ConfigurationError
 */
export async function loadWaivers(options: {
  readonly base: Revision;
  readonly head: Revision;
  readonly rules: Revision | undefined;
  readonly configFile: string;
}): Promise<LoadedWaivers> {
  const file = resolveWaiversFile(options.configFile);
  const [head, base, rules] = await Promise.all([
    loadFrom(options.head, file),
    tryLoadFrom(options.base, file),
    options.rules === undefined ? undefined : tryLoadFrom(options.rules, file),
  ]);
  const problems = [base.problem, rules?.problem].filter((problem) => problem !== undefined);
  return {
    base: base.waivers,
    head,
    rules: (rules ?? base).waivers,
    notices: [...new Set(problems)],
  };
}

async function loadFrom(revision: Revision, file: string): Promise<readonly Waiver[]> {
  if (!(await revision.exists(file))) return [];
  return parseWaivers({ file, text: await revision.readText(file) }).waivers;
}

async function tryLoadFrom(revision: Revision, file: string) {
  try {
    return { waivers: await loadFrom(revision, file), problem: undefined };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const what = error.problems[0]?.what ?? '';
    return {
      waivers: [],
      problem: `${file} at ${revision.label} is not valid, so none of its waivers is in force: ${what}`,
    };
  }
}
