import { parseCsv } from '../../dataset/csv.ts';
import { readJsonLines } from '../../dataset/json-lines.ts';
import { findJsonFault } from '../../dataset/json-syntax.ts';
import { readWhole } from '../../dataset/read-rows.ts';
import { findRefusedPart } from '../../dataset/untrusted-value.ts';
import { isRecord } from '../../document/is-record.ts';
import type { FileContent } from '../../document/lines.ts';
import { parseYamlDocument } from '../../document/yaml-document.ts';
import { ConfigurationError, type Position, type Problem } from '../../errors.ts';
import type { Fields } from '../fields.ts';
import { createLocator, locateJsonItems } from './json-items.ts';
import { nameRow, type SourceRow } from './row.ts';

/** Somebody else's dataset, as far as its file format goes. */
export interface SourceFile {
  readonly rows: readonly SourceRow[];
  /** Fields beside the list of rows, as a promptfoo configuration has them. */
  readonly around: Fields;
  readonly isCsv: boolean;
  /** Lines or items that are no rows. */
  readonly problems: readonly Problem[];
}

/** Keys under which files keep their list of rows. */
const listKeys = ['tests', 'examples', 'data', 'goldens', 'test_cases', 'rows', 'events'];

/**
 * Reads `.jsonl`, `.json`, `.yaml` and `.csv`; JSONL is assumed for other names.
 * @throws ConfigurationError when the file cannot be read at all
 */
export async function readSource(source: {
  readonly file: string;
  readonly chunks: FileContent;
}): Promise<SourceFile> {
  const { file } = source;
  if (/\.csv$/i.test(file)) {
    const problems: Problem[] = [];
    const onProblem = (problem: Problem): void => void problems.push(problem);
    const { rows } = await parseCsv({ file, text: await readWhole(source), onProblem });
    return {
      rows: rows.map(({ cells, where }) => ({ fields: cells, where })),
      around: {},
      isCsv: true,
      problems,
    };
  }
  if (/\.ya?ml$/i.test(file)) {
    const document = parseYamlDocument({ file, text: await readWhole(source) });
    return listRows(document.value, (path) => document.positionOf(path));
  }
  if (/\.json$/i.test(file)) return readJson(file, await readWhole(source));
  const problems: Problem[] = [];
  const items: { readonly value: unknown; readonly where: Position }[] = [];
  const onProblem = (problem: Problem): void => void problems.push(problem);
  for await (const line of readJsonLines({ ...source, onProblem }))
    items.push({ value: line.value, where: line.positionOf([]) });
  return collectRows({ items, around: {}, problems });
}

function readJson(file: string, text: string): SourceFile {
  const root = parseJson(file, text);
  const positions = locateJsonItems({ file, text, key: findListKey(root) });
  return listRows(root, (path) => {
    const index = path.at(-1);
    return (typeof index === 'number' ? positions[index] : undefined) ?? { file };
  });
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const fault = findJsonFault(text);
    throw ConfigurationError.of(
      `the file is not JSON: expected ${fault?.expected ?? 'a JSON value'}`,
      'mend it, or name it .jsonl if each line is a row',
      fault === undefined ? { file } : createLocator(file, text)(fault.offset),
    );
  }
}

function findListKey(root: unknown): string | undefined {
  return isRecord(root) ? listKeys.find((name) => Object.hasOwn(root, name)) : undefined;
}

function listRows(
  root: unknown,
  locate: (path: readonly (string | number)[]) => Position,
): SourceFile {
  const key = findListKey(root);
  const list: unknown = isRecord(root) && key !== undefined ? root[key] : root;
  if (!Array.isArray(list))
    throw ConfigurationError.of(
      key === undefined ? 'there is no list of rows' : `"${key}" is not a list of rows`,
      key === undefined
        ? `give a list, or a mapping with a list under ${listKeys.join(', ')}`
        : 'import the file that it names',
      locate(key === undefined ? [] : [key]),
    );
  const around = isRecord(root)
    ? Object.fromEntries(Object.entries(root).filter(([name]) => name !== key))
    : {};
  const path = key === undefined ? [] : [key];
  const items = list.map((value: unknown, index) => ({
    value,
    where: locate([...path, index]),
    name: `row ${index + 1}`,
  }));
  return collectRows({ items, around, problems: [] });
}

function collectRows(found: {
  readonly items: readonly (Omit<SourceRow, 'fields'> & { readonly value: unknown })[];
  readonly around: Fields;
  readonly problems: readonly Problem[];
}): SourceFile {
  const rows: SourceRow[] = [];
  const problems = [...found.problems];
  for (const { value, where, name } of found.items) {
    const refused = isRecord(value)
      ? findRefusedPart(value)
      : 'a row is a mapping, and this is none';
    if (refused === undefined && isRecord(value)) rows.push({ fields: value, where, name });
    else
      problems.push({
        what: nameRow(name, refused ?? 'this row cannot be read'),
        where,
        remedy: 'mend the row; a list of files is imported file by file',
      });
  }
  return { rows, around: found.around, isCsv: false, problems };
}
