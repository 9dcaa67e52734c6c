import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../src/statistics/random.ts';
import { parseCompletionIds } from './observation.ts';
import type { damages, Scenario } from './scenario.ts';

/** The files of a folder, byte for character; none where there is no folder. */
export function readFiles(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name !== '.gitignore');
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** What the disk holds at this instant: what a process that is killed now leaves behind. */
export function copyKept(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}

/** Numbers of all completions in a folder. */
export function findCompletions(folder: string, protocol: Scenario['protocol']): Set<number> {
  return parseCompletionIds([...readFiles(folder).values()].join('\n'), protocol);
}

/**
 * Harms one kept file.
 * @returns numbers of the completions whose lines are still as they were
 */
export function damageKept(
  folder: string,
  options: {
    readonly damage: Scenario['damage'];
    readonly protocol: Scenario['protocol'];
    readonly random: Random;
  },
): Set<number> {
  const { damage, protocol, random } = options;
  const names = [...readFiles(folder).keys()].toSorted();
  const name = names[random.nextBelow(Math.max(1, names.length))];
  if (damage === undefined || name === undefined) return findCompletions(folder, protocol);
  const file = join(folder, name);
  const before = readFileSync(file);
  const after = computeDamage(before, { damage, random });
  writeFileSync(file, after);
  const untouched = names
    .filter((other) => other !== name)
    .map((other) => readFileSync(join(folder, other), 'latin1'));
  const intact = listIntactLines(before.toString('latin1'), after.toString('latin1'));
  return parseCompletionIds([...untouched, ...intact].join('\n'), protocol);
}

/** Lines that stand in both. Pure. */
export function listIntactLines(before: string, after: string): readonly string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => known.has(line));
}

/** The bytes of a file after one harm. Pure. */
export function computeDamage(
  bytes: Buffer,
  { damage, random }: { readonly damage: (typeof damages)[number]; readonly random: Random },
): Buffer {
  const at = random.nextBelow(Math.max(1, bytes.length));
  switch (damage) {
    case 'bit-flip': {
      const flipped = Buffer.from(bytes);
      flipped[at] = (bytes[at] ?? 0) ^ (1 << random.nextBelow(8));
      return flipped;
    }
    case 'truncation':
      return bytes.subarray(0, at);
    case 'foreign-line': {
      const start = bytes.lastIndexOf(0x0a, at) + 1;
      const foreign = ['not json', '{"case":"case-0"}', '{}', 'null', '\u0000\u0001'];
      const line = `${foreign[random.nextBelow(foreign.length)]}\n`;
      return Buffer.concat([bytes.subarray(0, start), Buffer.from(line), bytes.subarray(start)]);
    }
  }
}
