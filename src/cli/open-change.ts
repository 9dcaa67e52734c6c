import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { modelNameSchema } from '../config/model-name.ts';
import { ConfigurationError } from '../errors.ts';
import type { Change } from '../resolve-change.ts';
import { createGitRevision, resolveCommit } from '../revision/git-revision.ts';
import { toRepositoryPath } from '../revision/repository-path.ts';
import type { Revision } from '../revision/revision.ts';
import { createGit, type Git } from '../revision/run-git.ts';
import { createWorktreeRevision } from '../revision/worktree-revision.ts';
import { parseNumber } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** Options that `plan` and `compare` share. */
export const changeOptions = {
  base: 'string',
  head: 'string',
  config: 'string',
  suite: 'list',
  'baseline-model': 'string',
  'candidate-model': 'string',
  'max-usd': 'string',
  'allow-endpoint': 'list',
  recorded: 'string',
  'baseline-only': 'flag',
} as const;

export interface ChangeArguments {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly config: string | undefined;
  readonly suite: readonly string[];
  readonly 'baseline-model': string | undefined;
  readonly 'candidate-model': string | undefined;
  readonly 'max-usd': string | undefined;
  readonly 'allow-endpoint': readonly string[];
  readonly 'baseline-only': boolean;
}

/**
 * The repository around the folder.
 * @param options.orFolder outside of a repository take the folder itself, which is enough to read files
 * @throws ConfigurationError outside of one
 */
export async function openRepository(
  terminal: Pick<Terminal, 'folder' | 'environment'>,
  options: { readonly orFolder: boolean } = { orFolder: false },
): Promise<{ readonly git: Git; readonly root: string }> {
  const git = createGit(terminal.folder, { ...terminal.environment });
  const found = await git.run(['rev-parse', '--show-toplevel']);
  if (found.exitCode === 0) return { git, root: found.stdout.trim() };
  if (options.orFolder) return { git, root: realpathSync(terminal.folder) };
  throw ConfigurationError.of(
    'this folder is not inside a git repository',
    'run pawl inside the repository whose revisions it shall compare',
  );
}

/** `worktree` or anything that git knows as a commit. */
export async function openRevision(
  name: string,
  { git, root }: { readonly git: Git; readonly root: string | Promise<string> },
): Promise<Revision> {
  if (name === 'worktree') return createWorktreeRevision(git, await root);
  return createGitRevision(git, { label: name, sha: await resolveCommit(git, name) });
}

/**
 * Where evidence and noise floors are kept between replays: inside the folder of git itself, so that they are never
 * committed, and that no change can bring evidence of its own with it.
 */
export async function locateKeptFolder(
  terminal: Pick<Terminal, 'folder' | 'environment'>,
): Promise<string | undefined> {
  const git = createGit(terminal.folder, { ...terminal.environment });
  const found = await git.run(['rev-parse', '--git-common-dir']);
  return found.exitCode === 0
    ? join(resolve(terminal.folder, found.stdout.trim()), 'pawl')
    : undefined;
}

/** What the arguments ask for. Without revisions: what is not committed yet against the last commit. */
export async function openChange(args: ChangeArguments, terminal: Terminal): Promise<Change> {
  for (const option of ['baseline-model', 'candidate-model'] as const)
    checkModelName(option, args[option]);
  const baselineOnly = args['baseline-only'];
  if (baselineOnly && (args.head ?? args['candidate-model']) !== undefined)
    throw ConfigurationError.of(
      '--baseline-only replays the baseline on both sides, so there is no candidate to name',
      'leave out --head and --candidate-model, or leave out --baseline-only',
    );
  const baseName = args.base ?? 'HEAD';
  // At once: each is a process of git.
  const opening = openRepository(terminal);
  const git = createGit(terminal.folder, { ...terminal.environment });
  const places = { git, root: opening.then(({ root }) => root) };
  const [{ root }, base, head] = await Promise.all([
    opening,
    openRevision(baseName, places),
    openRevision(baselineOnly ? baseName : (args.head ?? 'worktree'), places),
  ]);
  return {
    base,
    head,
    rules: undefined,
    configFile: toRepositoryPath(args.config ?? 'pawl.yml', {
      folder: terminal.folder,
      root,
    }),
    only: args.suite,
    models: { baseline: args['baseline-model'], candidate: args['candidate-model'] },
    baselineOnly,
    maxUsd: parseNumber('max-usd', args['max-usd'], { min: 0 }),
    allowEndpoints: args['allow-endpoint'],
  };
}

/** @throws ConfigurationError unless it is `provider/model` */
function checkModelName(option: string, name: string | undefined): void {
  if (name === undefined || modelNameSchema.safeParse(name).success) return;
  throw ConfigurationError.of(
    `--${option} is "${name}", which does not say whose model it is`,
    'write provider/model, such as openai/gpt-5.4-mini-2026-03-17',
  );
}
