import { diffArrays } from 'diff';
import { z } from 'zod';

/** A shorter text by the lines that it has of a longer one (`[from, to)`), and lines of its own between them. */
const scriptSchema = z.array(
  z.union([z.tuple([z.int().nonnegative(), z.int().nonnegative()]), z.string()]),
);
export const scriptsSchema = z.array(scriptSchema).max(10);
type Script = z.output<typeof scriptSchema>;

/** Says little where most lines are the same. */
export function describeShorter(text: string, shorter: string): Script {
  const script: Script = [];
  let line = 0;
  for (const { value, added, removed } of diffArrays(text.split('\n'), shorter.split('\n'))) {
    if (added) {
      script.push(value.join('\n'));
      continue;
    }
    if (!removed) script.push([line, line + value.length]);
    line += value.length;
  }
  return script;
}

/** The shorter text, where `text` is the one that it was described by. */
export function restoreShorter(text: string, script: Script): string {
  const lines = text.split('\n');
  return script
    .flatMap((entry) => (typeof entry === 'string' ? [entry] : lines.slice(entry[0], entry[1])))
    .join('\n');
}
