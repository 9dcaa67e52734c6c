import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';

const workflowSchema = z.object({
  jobs: z.object({
    curate: z.object({ steps: z.array(z.object({ run: z.string().optional() })) }),
  }),
});
const scripts = workflowSchema
  .parse(parse(readFileSync('docs/workflows/curate.yml', 'utf8')))
  .jobs.curate.steps.flatMap(({ run }) => run ?? []);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pawl-curator-'));
  git(folder, 'init', '--quiet', '--bare', 'remote.git');
  // A Pawl that adds the case of the week, as its real self would: not one that is there.
  mkdirSync(join(folder, 'pawl/dist'), { recursive: true });
  writeFileSync(
    join(folder, 'pawl/dist/cli.js'),
    `const { appendFileSync, existsSync, mkdirSync, readFileSync } = require('node:fs');
const file = 'datasets/support-reply.jsonl';
mkdirSync('datasets', { recursive: true });
const there = existsSync(file) ? readFileSync(file, 'utf8') : '';
const line = JSON.stringify({ id: process.env.WEEK });
if (!there.includes(process.env.WEEK)) appendFileSync(file, line + '\\n');
`,
  );
  for (const args of [
    ['init', '--quiet', '--initial-branch=v1'],
    ['add', '.'],
    ['commit', '--quiet', '-m', 'x'],
  ])
    git(join(folder, 'pawl'), ...args);
  mkdirSync(join(folder, 'bin'));
  // GitHub's command line as far as it is used: whether a pull request is open is in a file.
  writeFileSync(
    join(folder, 'bin/gh'),
    `#!/bin/sh
case "$2" in
  list) [ -e "$OPEN" ] && echo 7 || true ;;
  create) touch "$OPEN" ;;
esac
`,
  );
  chmodSync(join(folder, 'bin/gh'), 0o755);
  const main = checkOut('start');
  writeFileSync(join(main, 'README.md'), 'shop');
  for (const args of [
    ['switch', '--quiet', '-c', 'main'],
    ['add', '.'],
    ['commit', '--quiet', '-m', 'x'],
    ['push', '--quiet', 'origin', 'main'],
  ])
    git(main, ...args);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const person = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
function git(where: string, ...args: readonly string[]): string {
  return execFileSync('git', [...person, ...args], { cwd: where, encoding: 'utf8', stdio: 'pipe' });
}
function checkOut(name: string, ...args: readonly string[]): string {
  git(folder, 'clone', '--quiet', ...args, 'remote.git', name);
  return join(folder, name);
}

/** Runs the steps of the job as a runner does, on a fresh checkout of main. */
function runWeek(week: string): void {
  const where = checkOut(`checkout-${week}`, '--branch', 'main');
  mkdirSync(join(folder, week));
  for (const script of scripts)
    execFileSync('bash', ['-e', '-c', script], {
      cwd: where,
      stdio: 'pipe',
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
        WEEK: week,
        OPEN: join(folder, 'open'),
        RUNNER_TEMP: join(folder, week),
        PAWL_REPOSITORY: join(folder, 'pawl'),
        PAWL_COMMIT: 'v1',
      },
    });
}
const show = (branch: string) =>
  git(join(folder, 'remote.git'), 'show', `${branch}:datasets/support-reply.jsonl`);

describe('the weekly curator', () => {
  it('goes on with the pull request that is open, and keeps what its reviewer wrote', () => {
    runWeek('week-1');
    const review = checkOut('review', '--branch', 'pawl/curate');
    writeFileSync(join(review, 'datasets/support-reply.jsonl'), '{"id":"week-1","pinned":true}\n');
    git(review, 'commit', '--quiet', '-am', 'Pin it');
    git(review, 'push', '--quiet', 'origin', 'pawl/curate');
    runWeek('week-2');
    expect(show('pawl/curate')).toBe('{"id":"week-1","pinned":true}\n{"id":"week-2"}\n');
  });

  it('pushes nothing where there is no new case, and begins anew after a pull request was closed', () => {
    runWeek('week-1');
    const before = git(join(folder, 'remote.git'), 'rev-parse', 'pawl/curate');
    rmSync(join(folder, 'checkout-week-1'), { recursive: true });
    rmSync(join(folder, 'week-1'), { recursive: true });
    runWeek('week-1');
    expect(git(join(folder, 'remote.git'), 'rev-parse', 'pawl/curate')).toBe(before);
    rmSync(join(folder, 'open'));
    runWeek('week-2');
    expect(show('pawl/curate')).toBe('{"id":"week-2"}\n');
  });
});
