import { describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '../../src/errors.ts';
import { parseEvent, parseRepository } from '../../src/github/event.ts';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const zeros = '0'.repeat(40);
const home = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_ACTOR: 'ada' };

const pullRequest = (changes: object = {}) => ({
  action: 'synchronize',
  pull_request: {
    number: 7,
    user: { login: 'ada' },
    base: { sha: a, ref: 'main', repo: { full_name: 'acme/shop' } },
    head: { sha: b, ref: 'bump', repo: { full_name: 'acme/shop' } },
    ...changes,
  },
});
const pullOf = (payload: unknown, environment: Record<string, string> = home) =>
  parseEvent({ name: 'pull_request', payload, environment });

describe('pull_request', () => {
  it('takes the head of the pull request and the tip of base', () => {
    expect(pullOf(pullRequest())).toEqual({
      kind: 'pull_request',
      number: 7,
      baseSha: a,
      headSha: b,
      baseRef: 'main',
      headRef: 'bump',
      isFork: false,
      isDependabot: false,
    });
  });

  it.each([
    ['another repository', { full_name: 'eve/shop' }],
    ['a deleted repository', null],
  ])('is a fork when the head is in %s', (_, repo) => {
    expect(pullOf(pullRequest({ head: { sha: b, ref: 'bump', repo } }))).toMatchObject({
      isFork: true,
    });
  });

  it('knows Dependabot by actor and by author', () => {
    const actor = { ...home, GITHUB_ACTOR: 'dependabot[bot]' };
    expect(pullOf(pullRequest(), actor)).toMatchObject({ isDependabot: true });
    const author = pullRequest({ user: { login: 'dependabot[bot]' } });
    expect(pullOf(author)).toMatchObject({ isDependabot: true });
  });

  it('names every field that is missing', () => {
    const parse = () => pullOf({ pull_request: { number: 7, base: { ref: 'main' }, head: {} } });
    expect(parse).toThrow(ConfigurationError);
    expect(parse).toThrow(/pull_request\.base\.sha/);
    expect(parse).toThrow(/pull_request\.head\.ref/);
  });

  it('refuses what is no commit id, so that git never gets an option', () => {
    expect(() => pullOf(pullRequest({ head: { sha: '--upload-pack=x', ref: 'b' } }))).toThrow(
      /full commit id/,
    );
  });
});

describe('other events', () => {
  it('reads both ends of a merge group', () => {
    const merge_group = {
      base_sha: a,
      head_sha: b,
      base_ref: 'refs/heads/main',
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
    };
    expect(parseEvent({ name: 'merge_group', payload: { merge_group }, environment: {} })).toEqual({
      kind: 'merge_group',
      baseSha: a,
      headSha: b,
      baseRef: 'main',
      headRef: 'gh-readonly-queue/main/pr-7',
    });
  });

  const push = (changes: object) =>
    parseEvent({
      name: 'push',
      payload: {
        before: a,
        after: b,
        ref: 'refs/heads/main',
        repository: { default_branch: 'main' },
        ...changes,
      },
      environment: {},
    });

  it('reads a push', () => {
    expect(push({})).toEqual({
      kind: 'push',
      before: a,
      after: b,
      ref: 'refs/heads/main',
      defaultBranch: 'main',
    });
  });

  it('has no commit before a new branch, and nothing to replay after a deleted one', () => {
    expect(push({ before: zeros })).toMatchObject({ before: undefined });
    expect(() => push({ after: zeros })).toThrow(/deleted refs\/heads\/main/);
  });

  it.each(['workflow_dispatch', 'schedule'])('takes the commit of %s from GITHUB_SHA', (name) => {
    const environment = { GITHUB_SHA: a, GITHUB_REF: 'refs/heads/main' };
    expect(parseEvent({ name, payload: {}, environment })).toEqual({
      kind: name,
      sha: a,
      ref: 'refs/heads/main',
    });
    expect(() => parseEvent({ name, payload: {}, environment: {} })).toThrow(/GITHUB_SHA/);
  });

  it('refuses pull_request_target and says what to use', () => {
    const parse = () =>
      parseEvent({ name: 'pull_request_target', payload: pullRequest(), environment: home });
    expect(parse).toThrow(ConfigurationError);
    expect(parse).toThrow(/secrets.*\n.*use pull_request;/);
  });

  it.each(['issues', ''])('refuses %p and names the supported ones', (name) => {
    expect(() => parseEvent({ name, payload: {}, environment: {} })).toThrow(
      /pull_request, merge_group, push, workflow_dispatch or schedule/,
    );
  });
});

describe('parseRepository', () => {
  it('splits owner and name, and refuses anything else', () => {
    expect(parseRepository(home)).toEqual({ owner: 'acme', name: 'shop' });
    for (const GITHUB_REPOSITORY of ['', 'acme', 'acme/', 'a/b/c'])
      expect(() => parseRepository({ GITHUB_REPOSITORY })).toThrow(ConfigurationError);
  });
});
