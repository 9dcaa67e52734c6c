import { type LocatedConfig, parseConfig } from '../config/parse-config.ts';
import { ConfigurationError } from '../errors.ts';
import type { Revision } from '../revision/revision.ts';

/** The configuration of one side; undefined where the revision has none. */
export async function loadConfig(
  revision: Revision,
  file: string,
): Promise<LocatedConfig | undefined> {
  if (!(await revision.exists(file))) return undefined;
  return parseConfig({ file, text: await revision.readText(file) });
}

/** The configurations that a change is judged by; undefined where there is none, or none that can be read. */
export interface LoadedConfigs {
  readonly base: LocatedConfig | undefined;
  readonly head: LocatedConfig | undefined;
  /** Of the revision whose rules hold; base's where no other is named. */
  readonly rules: LocatedConfig | undefined;
  /** Why the rules cannot be read, where there are some: then nothing can pass. */
  readonly unreadable: string | undefined;
  readonly notices: readonly string[];
}

/**
 * Loads all of them. Problems of head stop; what is wrong elsewhere is told, since the change may be its repair.
 * @throws ConfigurationError
 */
export async function loadConfigs(options: {
  readonly base: Revision;
  readonly head: Revision;
  readonly rules: Revision | undefined;
  readonly file: string;
}): Promise<LoadedConfigs> {
  const { file } = options;
  const [head, base, rules] = await Promise.all([
    loadConfig(options.head, file),
    tryLoadConfig(options.base, file),
    options.rules === undefined ? undefined : tryLoadConfig(options.rules, file),
  ]);
  const governing = rules ?? base;
  if (head === undefined && base.located === undefined && base.problem === undefined) {
    throw ConfigurationError.of(
      `there is no ${file} at ${options.base.label} nor at ${options.head.label}`,
      'write one with "pawl init", or name yours with --config (in the Action: the input config)',
    );
  }
  const problems = [base.problem, rules?.problem].filter((problem) => problem !== undefined);
  return {
    base: base.located,
    head,
    rules: governing.located,
    unreadable: governing.problem,
    notices: [...new Set(problems)],
  };
}

interface Tried {
  readonly located: LocatedConfig | undefined;
  readonly problem: string | undefined;
}

async function tryLoadConfig(revision: Revision, file: string): Promise<Tried> {
  try {
    return { located: await loadConfig(revision, file), problem: undefined };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const what = error.problems[0]?.what ?? '';
    return { located: undefined, problem: `${file} at ${revision.label} is not valid: ${what}` };
  }
}
