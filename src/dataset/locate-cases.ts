import { isRecord } from '../document/is-record.ts';
import { ConfigurationError } from '../errors.ts';
import { type DatasetSource, readRows } from './read-rows.ts';

/**
 * In which lines cases start, 1-based, by id. The file is read once more, so that a replay need not keep the line of
 * each of its cases for the few that are told of; reading ends with the last of them.
 * @param ids of the cases asked for; what cannot be found has no line. Never throws for a file that is damaged
 */
export async function locateCases(
  source: DatasetSource,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const lines = new Map<string, number>();
  if (ids.size === 0) return lines;
  try {
    for await (const row of readRows({ ...source, onProblem: () => undefined })) {
      const id = isRecord(row.value) ? row.value['id'] : undefined;
      if (typeof id !== 'string' || !ids.has(id) || lines.has(id)) continue;
      const { line } = row.positionOf([]);
      if (line !== undefined) lines.set(id, line);
      if (lines.size === ids.size) break;
    }
  } catch (error) {
    // It was whole when the replay began: a file that has changed since then costs its lines alone.
    if (!(error instanceof ConfigurationError)) throw error;
  }
  return lines;
}
