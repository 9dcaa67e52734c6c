import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '../../src/errors.ts';
import type { CompareCommits } from '../../src/github/checkout.ts';
import type { GithubEvent } from '../../src/github/event.ts';
import { resolveRevisions } from '../../src/github/revisions.ts';
import { createGit, type GitResult } from '../../src/revision/run-git.ts';

type RevisionInputs = Parameters<typeof resolveRevisions>[1];

const run = promisify(execFile);
const noInputs: RevisionInputs = {
  base: undefined,
  head: undefined,
  baselineModel: undefined,
  candidateModel: undefined,
};
const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const c = 'c'.repeat(40);

const pullRequest = (baseSha: string, headSha: string): GithubEvent => ({
  kind: 'pull_request',
  number: 7,
  baseSha,
  headSha,
  baseRef: 'main',
  headRef: 'bump',
  isFork: false,
  isDependabot: false,
});
const pushOf = (after: string, changes: { before?: string; ref?: string } = {}): GithubEvent => ({
  kind: 'push',
  before: changes.before,
  after,
  ref: changes.ref ?? 'refs/heads/bump',
  defaultBranch: 'main',
});
const silentApi: CompareCommits = {
  compareCommits: () => Promise.reject(new Error('the API was not to be asked')),
};

/** A git that knows the answers to some commands; everything else fails. Keeps what it was asked. */
const scriptGit = (answers: Readonly<Record<string, string | Partial<GitResult>>>) => {
  const asked: string[] = [];
  return {
    asked,
    run: async (args: readonly string[]): Promise<GitResult> => {
      asked.push(args.join(' '));
      const answer = answers[args.join(' ')];
      if (typeof answer === 'string') return { exitCode: 0, stdout: `${answer}\n`, stderr: '' };
      return { exitCode: 1, stdout: '', stderr: 'fatal: not scripted', ...answer };
    },
  };
};
const shallowness = 'rev-parse --is-shallow-repository';
const has = (...shas: readonly string[]) =>
  Object.fromEntries(shas.map((sha) => [`rev-parse --verify --quiet ${sha}^{commit}`, sha]));

describe('with a scripted git', () => {
  it('does not ask a shallow clone for the merge base', async () => {
    const git = scriptGit({ [shallowness]: 'true', ...has(a, b, c), [`merge-base ${a} ${b}`]: a });
    const api = { compareCommits: async () => c };
    expect(await resolveRevisions(pullRequest(a, b), noInputs, { git, api })).toEqual({
      base: { revision: 'main', sha: c },
      head: { revision: 'bump', sha: b },
      rules: { revision: 'main', sha: a },
    });
    expect(git.asked.filter((command) => command.startsWith('merge-base'))).toEqual([]);
  });

  it('takes both ends of a merge group as they are', async () => {
    const git = scriptGit({ [shallowness]: 'false', ...has(a, b) });
    const event: GithubEvent = {
      kind: 'merge_group',
      baseSha: a,
      headSha: b,
      baseRef: 'main',
      headRef: 'queue/pr-7',
    };
    expect(await resolveRevisions(event, noInputs, { git, api: silentApi })).toEqual({
      base: { revision: 'main', sha: a },
      head: { revision: 'queue/pr-7', sha: b },
    });
  });

  it('says to check out, and what to do about an owner that git mistrusts', async () => {
    const attempt = (stderr: string) =>
      resolveRevisions(pullRequest(a, b), noInputs, {
        git: scriptGit({ [shallowness]: { exitCode: 128, stderr } }),
        api: undefined,
      });
    await expect(attempt('fatal: not a git repository')).rejects.toThrow(/actions\/checkout step/);
    await expect(attempt("fatal: detected dubious ownership in '/w'")).rejects.toThrow(
      /safe\.directory/,
    );
  });

  it('shows no password of a remote', async () => {
    const fetch = `fetch --quiet --no-tags --no-recurse-submodules --depth=1 origin ${b}`;
    const stderr = "fatal: unable to access 'https://x:ghs_secret@github.com/acme/shop/'";
    const git = scriptGit({ [shallowness]: 'true', ...has(a), [fetch]: { exitCode: 128, stderr } });
    const api = { compareCommits: async () => a };
    const attempt = resolveRevisions(pullRequest(a, b), noInputs, { git, api });
    await expect(attempt).rejects.toThrow(`commit ${b} is not in the checkout`);
    await expect(attempt).rejects.toThrow(/fetch-depth: 0/);
    await expect(attempt).rejects.not.toThrow(/ghs_secret/);
  });
});

describe('in a real repository', () => {
  let folder = '';
  /** Commits by name: `root → fork → tip` on main, `fork → feature → head` on bump. */
  const commits: Record<string, string> = {};
  const origin = () => join(folder, 'origin');
  const gitIn = async (place: string, ...args: readonly string[]) =>
    (await run('git', ['-C', place, ...args])).stdout.trim();
  const commit = async (name: string) => {
    await writeFile(join(origin(), 'file.txt'), name);
    await gitIn(origin(), 'add', '.');
    await gitIn(
      origin(),
      ...['-c', 'user.name=Test', '-c', 'user.email=test@example.com'],
      ...['-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', name],
    );
    commits[name] = await gitIn(origin(), 'rev-parse', 'HEAD');
  };
  const shaOf = (name: string) => commits[name] ?? '';
  const clone = async (name: string, ...options: readonly string[]) => {
    const place = join(folder, name);
    await run('git', ['clone', '--quiet', ...options, `file://${origin()}`, place]);
    return { place, git: createGit(place, process.env) };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pawl-revisions-'));
    await run('git', ['init', '--quiet', '--initial-branch=main', origin()]);
    // GitHub's servers send any commit that is asked for by its id.
    await gitIn(origin(), 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    for (const name of ['root', 'fork']) await commit(name);
    await gitIn(origin(), 'switch', '--quiet', '-c', 'bump');
    for (const name of ['feature', 'head']) await commit(name);
    await gitIn(origin(), 'switch', '--quiet', 'main');
    await commit('tip');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('finds the merge base of a pull request in a whole clone, without the API', async () => {
    const { git, place } = await clone('whole');
    const event = pullRequest(shaOf('tip'), shaOf('head'));
    expect(await resolveRevisions(event, noInputs, { git, api: silentApi })).toEqual({
      base: { revision: 'main', sha: shaOf('fork') },
      head: { revision: 'bump', sha: shaOf('head') },
      rules: { revision: 'main', sha: shaOf('tip') },
    });
    expect(await gitIn(place, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });

  it('fetches by id what a shallow clone lacks, with the merge base from the API', async () => {
    const { git, place } = await clone('shallow', '--depth=1');
    const asked: (readonly string[])[] = [];
    const api: CompareCommits = {
      compareCommits: async (base, head) => {
        asked.push([base, head]);
        return shaOf('fork');
      },
    };
    const pair = await resolveRevisions(pullRequest(shaOf('tip'), shaOf('head')), noInputs, {
      git,
      api,
    });
    expect(pair.base.sha).toBe(shaOf('fork'));
    expect(asked).toEqual([[shaOf('tip'), shaOf('head')]]);
    expect(await gitIn(place, 'show', `${pair.base.sha}:file.txt`)).toBe('fork');
    expect(await gitIn(place, 'show', `${pair.head.sha}:file.txt`)).toBe('head');
  });

  it('keeps the history of a whole clone that lacks a commit', async () => {
    const { git, place } = await clone('single', '--single-branch', '--branch=main');
    const api = { compareCommits: async () => shaOf('fork') };
    await resolveRevisions(pullRequest(shaOf('tip'), shaOf('head')), noInputs, { git, api });
    expect(await gitIn(place, 'rev-parse', '--is-shallow-repository')).toBe('false');
    expect(await gitIn(place, 'rev-list', '--count', shaOf('head'))).toBe('4');
  });

  it('says fetch-depth: 0 when a shallow clone has no API, or its origin has not the commit', async () => {
    const { git } = await clone('lost', '--depth=1');
    const without = resolveRevisions(pullRequest(shaOf('tip'), shaOf('head')), noInputs, {
      git,
      api: undefined,
    });
    await expect(without).rejects.toThrow(/shallow.*no github-token[\s\S]*fetch-depth: 0/);
    const gone = resolveRevisions(pushOf(shaOf('tip'), { before: a }), noInputs, {
      git,
      api: silentApi,
    });
    await expect(gone).rejects.toThrow(ConfigurationError);
    await expect(gone).rejects.toThrow(new RegExp(`${a}[\\s\\S]*fetch-depth: 0`));
  });

  it('tells why the API did not help', async () => {
    const { git } = await clone('refused', '--depth=1');
    const api = { compareCommits: () => Promise.reject(new Error('Not Found')) };
    await expect(
      resolveRevisions(pullRequest(shaOf('tip'), shaOf('head')), noInputs, { git, api }),
    ).rejects.toThrow(/GitHub did not say: Not Found/);
  });

  it('compares a push with what was there before', async () => {
    const { git } = await clone('push', '--depth=1');
    const event = pushOf(shaOf('tip'), { before: shaOf('root'), ref: 'refs/heads/main' });
    expect(await resolveRevisions(event, noInputs, { git, api: silentApi })).toEqual({
      base: { revision: shaOf('root'), sha: shaOf('root') },
      head: { revision: 'main', sha: shaOf('tip') },
    });
  });

  it('compares a new branch with where it left the default branch', async () => {
    const { git } = await clone('branch');
    const pair = await resolveRevisions(pushOf(shaOf('head')), noInputs, { git, api: silentApi });
    expect(pair.base).toEqual({ revision: 'main', sha: shaOf('fork') });
    const shallow = await clone('branch-shallow', '--depth=1');
    const api: CompareCommits = {
      compareCommits: async (base) => (base === 'main' ? shaOf('fork') : ''),
    };
    expect(
      (await resolveRevisions(pushOf(shaOf('head')), noInputs, { ...shallow, api })).base,
    ).toEqual({ revision: 'main', sha: shaOf('fork') });
  });

  it('compares a new default branch with the parent, also in a shallow clone', async () => {
    const { git } = await clone('parent', '--depth=1');
    const event = pushOf(shaOf('tip'), { ref: 'refs/heads/main' });
    const pair = await resolveRevisions(event, noInputs, { git, api: silentApi });
    expect(pair.base).toEqual({ revision: 'main^', sha: shaOf('fork') });
    const first = pushOf(shaOf('root'), { ref: 'refs/heads/main' });
    await expect(resolveRevisions(first, noInputs, { git, api: silentApi })).rejects.toThrow(
      /first of its history/,
    );
  });

  describe('workflow_dispatch', () => {
    const dispatch = (sha: string): GithubEvent => ({
      kind: 'workflow_dispatch',
      sha,
      ref: 'refs/heads/main',
    });

    it('is a bake-off on one commit when a model is given', async () => {
      const { git } = await clone('bake-off', '--depth=1');
      const inputs = { ...noInputs, candidateModel: 'openai/gpt-5' };
      const commitOfBoth = { revision: 'main', sha: shaOf('tip') };
      expect(
        await resolveRevisions(dispatch(shaOf('tip')), inputs, { git, api: undefined }),
      ).toEqual({
        base: commitOfBoth,
        head: commitOfBoth,
      });
    });

    it('has nothing to compare without one', async () => {
      const { git } = await clone('nothing', '--depth=1');
      await expect(
        resolveRevisions(dispatch(shaOf('tip')), noInputs, { git, api: undefined }),
      ).rejects.toThrow(/baseline-model or candidate-model[\s\S]*or the input base/);
    });

    it('compares with a branch by name, fetched when the clone lacks it', async () => {
      const { git } = await clone('named', '--depth=1');
      const pair = await resolveRevisions(
        dispatch(shaOf('tip')),
        { ...noInputs, base: 'bump' },
        { git, api: undefined },
      );
      expect(pair.base).toEqual({ revision: 'bump', sha: shaOf('head') });
      expect(pair.head.sha).toBe(shaOf('tip'));
    });

    it('compares another head with the commit of the event', async () => {
      const { git } = await clone('head', '--depth=1');
      const inputs = { ...noInputs, head: shaOf('head') };
      const pair = await resolveRevisions(dispatch(shaOf('tip')), inputs, { git, api: undefined });
      expect([pair.base.sha, pair.head.sha]).toEqual([shaOf('tip'), shaOf('head')]);
    });

    it('names a revision that nobody knows', async () => {
      const { git } = await clone('unknown');
      await expect(
        resolveRevisions(
          dispatch(shaOf('tip')),
          { ...noInputs, base: 'mian' },
          { git, api: undefined },
        ),
      ).rejects.toThrow(/"mian" is not in the checkout, nor at origin/);
    });
  });

  it('lets base and head override what a pull request says', async () => {
    const { git } = await clone('override');
    const inputs = { ...noInputs, base: 'origin/main~2', head: 'origin/bump~1' };
    const pair = await resolveRevisions(pullRequest(shaOf('tip'), shaOf('head')), inputs, {
      git,
      api: silentApi,
    });
    expect(pair).toEqual({
      base: { revision: 'origin/main~2', sha: shaOf('root') },
      head: { revision: 'origin/bump~1', sha: shaOf('feature') },
    });
  });
});
