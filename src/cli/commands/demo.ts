import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EvidenceError } from '../../errors.ts';
import { createGit, type Git } from '../../revision/run-git.ts';
import { parseArguments } from '../parse-arguments.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { runCompare } from './compare.ts';

const kinds = { markdown: 'string', json: 'string', html: 'string', keep: 'flag' } as const;

/** The same commits, so the same SHAs, at every run. */
const fixedDates = {
  GIT_AUTHOR_DATE: '2026-11-23T09:00:00Z',
  GIT_COMMITTER_DATE: '2026-11-23T09:00:00Z',
};

/**
 * `pawl demo`: makes a repository with two commits, a model update, and runs the real comparison on it with
 * recorded completions. The update's verdict is fail; that the demo shows it is the success: exit code 0.
 */
export async function runDemo(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parseArguments({ command: 'demo', args, kinds });
  const fixtures = join(terminal.packageRoot, 'fixtures', 'demo');
  const folder = await mkdtemp(join(tmpdir(), 'pawl-demo-'));
  try {
    const git = createGit(folder, { ...terminal.environment, ...fixedDates });
    await runGit(git, ['init', '--quiet', '--initial-branch=main']);
    await commit(git, {
      from: join(fixtures, 'base'),
      folder,
      message: 'Reply with the pinned model',
    });
    await runGit(git, ['tag', 'base']);
    await commit(git, { from: join(fixtures, 'head'), folder, message: 'Update the model' });
    terminal.stdout.write(
      'A support team updates the model behind its replies. The completions were written for this demo and are\n' +
        'replayed from a file: no network, no key, no cost. On average the update looks fine.\n\n' +
        '$ pawl compare --base base --head main --recorded recordings.jsonl\n\n',
    );
    const outputs = (['markdown', 'json', 'html'] as const).flatMap((name) => {
      const path = values[name];
      return path === undefined ? [] : [`--${name}`, resolve(terminal.folder, path)];
    });
    const verdict = await runCompare(
      [
        '--base',
        'base',
        '--head',
        'main',
        '--recorded',
        join(fixtures, 'recordings.jsonl'),
        '--trial-log',
        join(folder, '.pawl', 'trials.jsonl'),
        ...outputs,
      ],
      { ...terminal, folder },
      { reproduce: 'pawl demo' },
    );
    terminal.stdout.write(
      `\nexit code of the comparison: ${verdict}${verdict === exitCodes.fail ? '. As a required check, it would have blocked this merge.' : ''}\n`,
    );
    if (values.keep) terminal.stdout.write(`the repository is kept in ${folder}\n`);
    return exitCodes.pass;
  } finally {
    if (!values.keep) await rm(folder, { recursive: true, force: true });
  }
}

async function commit(
  git: Git,
  options: { readonly from: string; readonly folder: string; readonly message: string },
): Promise<void> {
  await cp(options.from, options.folder, { recursive: true });
  await runGit(git, ['add', '--all']);
  await runGit(git, [
    '-c',
    'user.name=Pawl demo',
    '-c',
    'user.email=demo@localhost',
    '-c',
    'commit.gpgsign=false',
    'commit',
    '--quiet',
    '--no-verify',
    '--message',
    options.message,
  ]);
}

async function runGit(git: Git, args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await git.run(args);
  if (exitCode === 0) return;
  throw new EvidenceError([
    {
      what: `git ${args[0] ?? ''} failed: ${stderr}`,
      remedy: 'the demo needs git 2.28 or newer and a writable folder for temporary files',
    },
  ]);
}
