import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EvidenceError } from '../../src/errors.ts';
import { mergeOutcomes } from '../../src/recordings/merge-outcomes.ts';
import { createOutcomeStore, noOutcomeStore } from '../../src/recordings/outcome-store.ts';
import { createSeal, noSeal, type Seal } from '../../src/recordings/seal.ts';

let parent = '';
let folder = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'pawl-outcomes-'));
  folder = join(parent, 'pawl');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const dataset = 'data/shop.jsonl';
const open = (day: string, seal: Seal = noSeal) =>
  createOutcomeStore({ folder, seal, now: () => new Date(`${day}T12:00:00Z`) });
/** Cases by id, with whether each failed. */
const replayOf = (cases: Readonly<Record<string, boolean>>, identity = {}) => ({
  dataset,
  identity,
  cases: Object.entries(cases).map(([id, failed]) => ({ id, content: `as ${id}`, failed })),
});
const read = async (seal?: Seal) => {
  const found = await open('2026-11-29', seal).read(dataset);
  return found && { cases: Object.fromEntries(found.cases), rejected: found.rejected };
};
const outcomesFile = async () => {
  const [name = '', ...others] = (await readdir(folder)).filter((file) => file !== '.gitignore');
  expect(others).toEqual([]);
  return join(folder, name);
};

describe('the outcome store', () => {
  it('notes first and last day, how often, and the last failure, one file for each dataset', async () => {
    expect(await read()).toBeUndefined();
    await open('2026-01-05').note(replayOf({ one: false, two: true }, { head: 1 }));
    await open('2026-02-05').note(replayOf({ one: false, two: false, new: false }, { head: 2 }));
    await open('2026-03-05').note(replayOf({ one: true }, { head: 3 }));
    expect(await read()).toEqual({
      cases: {
        one: {
          content: 'as one',
          first: '2026-01-05',
          last: '2026-03-05',
          replays: 3,
          failed: '2026-03-05',
        },
        two: {
          content: 'as two',
          first: '2026-01-05',
          last: '2026-02-05',
          replays: 2,
          failed: '2026-01-05',
        },
        new: { content: 'as new', first: '2026-02-05', last: '2026-02-05', replays: 1 },
      },
      rejected: 0,
    });
    expect(await open('2026-03-05').read('data/other.jsonl')).toBeUndefined();
    const file = await outcomesFile();
    expect(file).toMatch(/\/data-shop-jsonl-[0-9a-f]{16}\.outcomes\.jsonl$/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('adds up what two suites note of one dataset at the same moment', async () => {
    const store = open('2026-01-05');
    const noted = await Promise.all([
      store.note(replayOf({ one: false, two: false }, { suite: 'a' })),
      store.note(replayOf({ one: true, three: false }, { suite: 'b' })),
      store.note({ ...replayOf({ one: false }, { suite: 'a' }), dataset: 'other.jsonl' }),
    ]);
    expect(noted).toEqual(Array(3).fill({ rejected: 0, problem: undefined }));
    expect((await read())?.cases).toMatchObject({
      one: { replays: 2, failed: '2026-01-05' },
      two: { replays: 1 },
      three: { replays: 1 },
    });
  });

  it('counts what it cannot use, keeps the rest, and goes on', async () => {
    await open('2026-01-05').note(replayOf({ one: false, two: true }));
    const file = await outcomesFile();
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    const damaged = lines.map((line) => line.replace('"case":"two"', '"case":2'));
    await writeFile(file, `${damaged.join('\n')}\n{"outcome":{"case":"thr`);
    expect(await read()).toMatchObject({ cases: { one: { replays: 1 } }, rejected: 2 });
    expect(await open('2026-02-05').note(replayOf({ two: false }, { head: 2 }))).toEqual({
      rejected: 2,
      problem: undefined,
    });
    expect(await read()).toMatchObject({
      cases: { one: { first: '2026-01-05' }, two: { first: '2026-02-05', replays: 1 } },
      rejected: 0,
    });
  });

  it('takes no line that another secret closed, or that was closed for another dataset', async () => {
    const seal = createSeal('a secret that is long enough');
    await open('2026-01-05', seal).note(replayOf({ one: false }));
    expect(await read(seal)).toMatchObject({ cases: { one: { replays: 1 } }, rejected: 0 });
    expect(await read()).toMatchObject({ cases: { one: { replays: 1 } }, rejected: 0 });
    expect(await read(createSeal('another secret'))).toEqual({ cases: {}, rejected: 2 });
    const file = await outcomesFile();
    await open('2026-01-05', seal).note({ ...replayOf({ one: true }), dataset: 'other.jsonl' });
    const other = (await readdir(folder)).find((name) => name.startsWith('other'));
    await writeFile(file, await readFile(join(folder, other ?? '')));
    expect(await read(seal)).toEqual({ cases: {}, rejected: 2 });
  });

  it('never throws for what it cannot write, and leaves no draft', async () => {
    await writeFile(join(parent, 'pawl'), 'a file where the folder should be');
    const noted = await open('2026-01-05').note(replayOf({ one: false }));
    expect(noted.problem).toContain('the outcomes could not be');
    await rm(join(parent, 'pawl'));
    await open('2026-01-05').note(replayOf({ one: false }));
    const file = await outcomesFile();
    await rm(file);
    await mkdir(file);
    expect((await open('2026-01-06').note(replayOf({ one: false }))).problem).toContain(
      'not a regular file',
    );
    await expect(open('2026-01-06').read(dataset)).rejects.toThrow(EvidenceError);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('writes nothing of a replay of which nothing is known', async () => {
    expect(await open('2026-01-05').note(replayOf({}))).toEqual({
      rejected: 0,
      problem: undefined,
    });
    expect(await readdir(parent)).toEqual([]);
  });
});

describe('mergeOutcomes', () => {
  const nothing = { cases: new Map(), recent: new Map() };
  const merge = (
    kept: Parameters<typeof mergeOutcomes>[0],
    day: string,
    cases: Readonly<Record<string, boolean>>,
    key = day,
  ) =>
    mergeOutcomes(kept, {
      key,
      at: new Date(`${day}T00:00:00Z`),
      cases: replayOf(cases).cases,
    });
  const factsOf = (merged: ReturnType<typeof mergeOutcomes>, id = 'one') => {
    const { first, last, replays, failed } = merged.cases.get(id) ?? {};
    return [first, last, replays, failed];
  };

  it('counts one and the same evidence once, and a case of it that was missing', () => {
    const first = merge(nothing, '2026-11-01', { one: false }, 'same');
    const again = merge(first, '2026-11-03', { one: false, late: true }, 'same');
    expect(factsOf(again)).toEqual(['2026-11-01', '2026-11-01', 1, undefined]);
    expect(factsOf(again, 'late')).toEqual(['2026-11-03', '2026-11-03', 1, '2026-11-03']);
    const failing = merge(again, '2026-11-04', { one: true }, 'same');
    expect(factsOf(failing)).toEqual(['2026-11-01', '2026-11-01', 1, '2026-11-01']);
    // Evidence is asked for again after two weeks.
    const anew = merge(failing, '2026-11-16', { one: false }, 'same');
    expect(factsOf(anew)).toEqual(['2026-11-01', '2026-11-16', 2, '2026-11-01']);
    expect(anew.recent.get('same')).toBe('2026-11-16');
  });

  it('takes a replay after the last one for no earlier one when the clock goes back', () => {
    const before = merge(nothing, '2026-11-01', { one: false });
    const back = merge(before, '1970-01-01', { one: false });
    expect(factsOf(back)).toEqual(['2026-11-01', '2026-11-01', 2, undefined]);
    const failed = merge(back, '2026-10-01', { one: true });
    expect(factsOf(failed)).toEqual(['2026-11-01', '2026-11-01', 3, '2026-11-01']);
    expect(factsOf(merge(failed, '2026-11-02', { one: false }))).toEqual([
      '2026-11-01',
      '2026-11-02',
      4,
      '2026-11-01',
    ]);
  });

  it('begins anew with a case that was edited', () => {
    const before = merge(nothing, '2026-01-01', { one: true });
    const edited = mergeOutcomes(before, {
      key: 'edited',
      at: new Date('2026-02-01T00:00:00Z'),
      cases: [{ id: 'one', content: 'edited', failed: false }],
    });
    expect(factsOf(edited)).toEqual(['2026-02-01', '2026-02-01', 1, undefined]);
  });

  it('forgets the cases that were not replayed for longest where there are too many', () => {
    const many = Object.fromEntries(Array.from({ length: 39_999 }, (_, n) => [`old-${n}`, false]));
    const kept = merge(merge(nothing, '2026-01-01', many), '2026-01-02', { 'old-0': false });
    const merged = merge(kept, '2026-01-03', { one: false, two: false });
    expect(merged.cases.size).toBe(40_000);
    expect([merged.cases.has('old-1'), merged.cases.has('old-0')]).toEqual([false, true]);
  });
});

it('remembers nothing where there is no place for it', async () => {
  await noOutcomeStore.note(replayOf({ one: false }));
  expect(await noOutcomeStore.read(dataset)).toBeUndefined();
});
