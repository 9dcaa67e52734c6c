import { closestWord } from '../document/schema-problems.ts';
import type { Position, Problem } from '../errors.ts';
import { type CsvRow, parseCsv } from './csv.ts';

/** Columns with a meaning; every other column is a variable. */
const knownColumns = [
  'id',
  'expected',
  'tags',
  'owner',
  'severity',
  'pinned',
  'note',
  'source_system',
  'source_url',
  'trace_id',
  'captured_at',
];
const prefixes = ['input.', 'metadata.'] as const;
const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  false: false,
  no: false,
  '0': false,
  '': false,
};

/** A case as it would stand in JSON, not yet checked. */
export interface CsvCase {
  readonly value: unknown;
  readonly where: Position;
}

/**
 * Cases of a CSV file: the columns above, `input.<variable>`, `metadata.<key>`, and variables under their own name.
 * Empty cells are absent, but for variables, where they are empty texts. Tags are separated by semicolons.
 * @throws ConfigurationError when the file is not CSV
 */
export async function readCsvCases(source: {
  readonly file: string;
  readonly text: string;
  readonly onProblem: (problem: Problem) => void;
}): Promise<readonly CsvCase[]> {
  const { columns, rows } = await parseCsv(source);
  const problems = columns.flatMap((name) => checkColumn(name, source.file));
  for (const problem of problems) source.onProblem(problem);
  return problems.length > 0
    ? []
    : rows.map(({ cells, where }) => ({ value: toCase(cells), where }));
}

/** A misspelt `pinnned` would quietly become a variable and lose the pin. */
function checkColumn(name: string, file: string): readonly Problem[] {
  if (knownColumns.includes(name) || prefixes.some((prefix) => name.startsWith(prefix))) return [];
  const meant = closestWord(name, knownColumns);
  if (meant === undefined) return [];
  return [
    {
      what: `the column "${name}" is close to "${meant}"`,
      where: { file, line: 1, column: 1 },
      remedy: `write "${meant}", or "input.${name}" for a variable of this name`,
    },
  ];
}

function toCase(cells: CsvRow['cells']): unknown {
  const given = (name: string): string | undefined => cells[name] || undefined;
  const pinned = (cells['pinned'] ?? '').trim().toLowerCase();
  const source = compact({
    system: given('source_system'),
    url: given('source_url'),
    trace_id: given('trace_id'),
    captured_at: given('captured_at'),
  });
  const metadata = withPrefix(cells, 'metadata.');
  return compact({
    id: cells['id'],
    input: { ...variables(cells), ...withPrefix(cells, 'input.') },
    expected: given('expected'),
    tags: (cells['tags'] ?? '')
      .split(';')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    owner: given('owner'),
    severity: given('severity'),
    pinned: Object.hasOwn(booleans, pinned) ? booleans[pinned] : pinned,
    note: given('note'),
    source: Object.keys(source).length > 0 ? source : undefined,
    metadata: Object.keys(metadata).length > 0 ? metadata : undefined,
  });
}

function variables(cells: CsvRow['cells']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(cells).filter(
      ([name]) =>
        !knownColumns.includes(name) && !prefixes.some((prefix) => name.startsWith(prefix)),
    ),
  );
}

function withPrefix(cells: CsvRow['cells'], prefix: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, cell]) => [name.slice(prefix.length), cell]),
  );
}

function compact(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
