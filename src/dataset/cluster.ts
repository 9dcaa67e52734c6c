import { readOwn } from '../document/read-own.ts';
import { type EvalCase, variablesOf } from './eval-case.ts';

/**
 * The value by which cases belong together: those of one customer, one conversation, one template. Looked for in
 * the variables of the case, then in `metadata`, in `source`, and in `owner` and `severity`.
 * @returns the value as text, so that 12 and "12" are the same; undefined where no text or finite number is found
 */
export function readCluster(evalCase: EvalCase, name: string): string | undefined {
  const { metadata, source, owner, severity } = evalCase;
  const places: readonly (Readonly<Record<string, unknown>> | undefined)[] = [
    variablesOf(evalCase),
    metadata,
    source,
    { owner, severity },
  ];
  for (const place of places) {
    const cluster = renderCluster(readOwn(place, name));
    if (cluster !== undefined) return cluster;
  }
  return undefined;
}

/** An empty text, such as an empty cell of a CSV file, says of no two cases that they belong together. */
function renderCluster(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
