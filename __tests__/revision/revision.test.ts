import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createGitRevision, resolveCommit } from '../../src/revision/git-revision.ts';
import type { Revision } from '../../src/revision/revision.ts';
import { createGit } from '../../src/revision/run-git.ts';
import { createWorktreeRevision } from '../../src/revision/worktree-revision.ts';
import { createRepository } from '../support/repository.ts';

const repository = createRepository();
afterAll(() => repository.remove());
symlinkSync('/etc/passwd', join(repository.root, 'link.txt'));
symlinkSync('folder', join(repository.root, 'linked'));
const sha = repository.commit({
  'folder/héllo wörld.txt': '\uFEFFtext',
  'pointer.txt': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
});
const git = createGit(repository.root, process.env);

async function readChunks(revision: Revision, path: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of revision.openChunks(path)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The same contract for both adapters. */
describe.each([
  ['a commit', createGitRevision(git, { label: 'HEAD', sha })],
  ['the working tree', createWorktreeRevision(git, repository.root)],
])('a revision: %s', (_, revision) => {
  it('reads a file by its exact path, without the byte-order mark', async () => {
    expect(await revision.readText('folder/héllo wörld.txt')).toBe('text');
    expect(await readChunks(revision, 'folder/héllo wörld.txt')).toBe('\uFEFFtext');
    expect(await revision.exists('folder/héllo wörld.txt')).toBe(true);
  });

  it('names a file that is missing', async () => {
    await expect(revision.readText('absent.txt')).rejects.toThrow(/absent\.txt.*does not exist/);
    await expect(readChunks(revision, 'absent.txt')).rejects.toThrow(/does not exist/);
    expect(await revision.exists('absent.txt')).toBe(false);
  });

  it('does not follow links', async () => {
    await expect(revision.readText('link.txt')).rejects.toThrow(/symbolic link/);
    await expect(revision.readText('linked/héllo wörld.txt')).rejects.toThrow();
    expect(await revision.exists('link.txt')).toBe(false);
  });

  it('refuses folders and pointers to content elsewhere', async () => {
    await expect(revision.readText('folder')).rejects.toThrow(/folder/);
    await expect(revision.readText('pointer.txt')).rejects.toThrow(/LFS/);
  });
});

describe('resolveCommit', () => {
  it('finds commits by any name', async () => {
    expect(await resolveCommit(git, 'main')).toBe(sha);
  });

  it('does not take an option for a revision', async () => {
    await expect(resolveCommit(git, '--all')).rejects.toThrow(/is not in this repository/);
  });
});
