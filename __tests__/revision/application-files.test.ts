import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createGitRevision } from '../../src/revision/git-revision.ts';
import { createGit } from '../../src/revision/run-git.ts';
import { createWorktreeRevision } from '../../src/revision/worktree-revision.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository.remove());

function open() {
  const git = createGit(repository.root, process.env);
  const sha = repository.commit({
    '.gitignore': 'cache/\n',
    'src/app.py': 'one',
    'src/héllo.py': 'two',
    'src*/odd.py': 'three',
    'README.md': 'four',
  });
  return {
    sha,
    commit: createGitRevision(git, { label: 'main', sha }),
    worktree: createWorktreeRevision(git, repository.root),
  };
}

describe('the files of an application', () => {
  it('are the same in a commit and in its clean checkout', async () => {
    const { commit, worktree } = open();
    repository.write({ 'cache/answers.json': '{}' });
    const listed = await commit.listFiles(undefined);
    expect(listed.map(({ path }) => path)).toEqual([
      '.gitignore',
      'README.md',
      'src*/odd.py',
      'src/app.py',
      'src/héllo.py',
    ]);
    expect(await worktree.listFiles(undefined)).toEqual(listed);
  });

  it('are those below the named paths, which are no patterns', async () => {
    const { commit, worktree } = open();
    for (const revision of [commit, worktree]) {
      const namesOf = async (...paths: readonly string[]) =>
        (await revision.listFiles(paths)).map(({ path }) => path);
      expect(await namesOf('src')).toEqual(['src/app.py', 'src/héllo.py']);
      expect(await namesOf('src*', 'README.md')).toEqual(['README.md', 'src*/odd.py']);
      expect(await namesOf('absent')).toEqual([]);
    }
  });

  it('show edits, new files, removed files and modes of the working tree, and touch nothing of it', async () => {
    const { commit, worktree } = open();
    const before = await commit.listFiles(undefined);
    repository.write({ 'src/app.py': 'edited', 'src/new.py': 'new', 'README.md': null });
    chmodSync(join(repository.root, 'src/héllo.py'), 0o755);
    const status = repository.git('status', '--porcelain');
    const objects = repository.git('count-objects');
    const index = readFileSync(join(repository.root, '.git/index'));
    const after = await worktree.listFiles(undefined);
    const changed = (path: string) =>
      [before, after].map((files) => files.find((file) => file.path === path)?.mode);
    expect(changed('src/new.py')).toEqual([undefined, '100644']);
    expect(changed('README.md')).toEqual(['100644', undefined]);
    expect(changed('src/héllo.py')).toEqual(['100644', '100755']);
    expect(after.find(({ path }) => path === 'src/app.py')?.id).not.toBe(
      before.find(({ path }) => path === 'src/app.py')?.id,
    );
    expect(repository.git('status', '--porcelain')).toBe(status);
    expect(repository.git('count-objects')).toBe(objects);
    expect(readFileSync(join(repository.root, '.git/index')).equals(index)).toBe(true);
    repository.commit({});
    const sha = repository.git('rev-parse', 'HEAD');
    const git = createGit(repository.root, process.env);
    const committed = await createGitRevision(git, { label: 'main', sha }).listFiles(undefined);
    expect(committed).toEqual(after);
  });

  it('cannot be told outside of a repository', async () => {
    const git = createGit('/', process.env);
    await expect(createWorktreeRevision(git, '/').listFiles(undefined)).rejects.toThrow(
      /the files of the application could not be listed: fatal: not a git repository/,
    );
  });
});

describe('a checkout', () => {
  it('has the files of the commit, is a repository, and goes without a trace', async () => {
    const { commit, sha } = open();
    repository.commit({ 'src/app.py': 'later' });
    const checkout = await commit.checkOut();
    expect(checkout.temporary).toBe(true);
    expect(readFileSync(join(checkout.folder, 'src/app.py'), 'utf8')).toBe('one');
    const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: checkout.folder });
    expect(head.toString().trim()).toBe(sha);
    await checkout.remove();
    expect(existsSync(checkout.folder)).toBe(false);
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('is made beside many others', async () => {
    const { commit } = open();
    const checkouts = await Promise.all(Array.from({ length: 12 }, () => commit.checkOut()));
    for (const { folder } of checkouts)
      expect(readFileSync(join(folder, 'src/app.py'), 'utf8')).toBe('one');
    await Promise.all(checkouts.map((checkout) => checkout.remove()));
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('of the working tree is the working tree, which stays', async () => {
    const { worktree } = open();
    const { folder, temporary, remove } = await worktree.checkOut();
    expect([folder, temporary]).toEqual([repository.root, false]);
    await remove();
    expect(existsSync(join(folder, 'src/app.py'))).toBe(true);
  });

  it('says why it could not be made', async () => {
    const git = createGit(repository.root, process.env);
    const sha = 'a'.repeat(40);
    await expect(createGitRevision(git, { label: 'lost', sha }).checkOut()).rejects.toThrow(
      /^lost could not be checked out: fatal: /,
    );
  });
});
