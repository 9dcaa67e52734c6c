import { isRecord } from '../document/is-record.ts';

const unnamed = 'without a name';
const longestName = 60;

/**
 * Names of the feedback of a case, in the shapes in which logs have it: a list of `{name, …}`, as `pawl curate`
 * writes it; a mapping of names to values; one label.
 * @returns undefined when there is none
 */
export function listFeedback(feedback: unknown): readonly string[] | undefined {
  if (feedback === undefined || feedback === null) return undefined;
  const names = Array.isArray(feedback) ? feedback.flatMap(nameOne) : nameOne(feedback);
  return names.length === 0 ? undefined : names.map(shorten);
}

function nameOne(feedback: unknown): readonly string[] {
  if (typeof feedback === 'string') return [feedback];
  if (!isRecord(feedback)) return [unnamed];
  const { name } = feedback;
  return typeof name === 'string' ? [name] : Object.keys(feedback);
}

/** A label may be a whole sentence. */
function shorten(name: string): string {
  const line = name.replaceAll(/\s+/g, ' ').trim();
  if (line === '') return unnamed;
  const letters = Array.from(line);
  return letters.length > longestName ? `${letters.slice(0, longestName).join('')}…` : line;
}
