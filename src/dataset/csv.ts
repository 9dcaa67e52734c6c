import { ConfigurationError, type Position, type Problem } from '../errors.ts';

/** One row of a CSV file by column name, and where it starts. */
export interface CsvRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly where: Position;
}

const remedies: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  CSV_QUOTE_NOT_CLOSED: ['a quoted cell is not closed', 'close it with a double quote'],
  INVALID_OPENING_QUOTE: [
    'a double quote stands inside of an unquoted cell',
    'put the whole cell into quotes and double the quotes in it',
  ],
  CSV_INVALID_CLOSING_QUOTE: ['text follows a quoted cell', 'double the quotes inside of the cell'],
};

/**
 * Reads a CSV file with a header. The library is loaded only now.
 * @param source.onProblem told of rows with too many or too few cells, which are left out
 * @throws ConfigurationError with the line when the file is not CSV, or has no header
 */
export async function parseCsv(source: {
  readonly file: string;
  readonly text: string;
  readonly onProblem: (problem: Problem) => void;
}): Promise<{ readonly columns: readonly string[]; readonly rows: readonly CsvRow[] }> {
  const { file } = source;
  const [header, ...records] = await parseRecords(source);
  const columns = (header?.cells ?? []).map((cell) => cell.trim());
  if (columns.length === 0)
    throw ConfigurationError.of('the file has no header', 'name the columns in the first line', {
      file,
      line: 1,
      column: 1,
    });
  const repeated = columns.find((name, index) => columns.indexOf(name) < index || name === '');
  if (repeated !== undefined)
    throw ConfigurationError.of(
      repeated === '' ? 'a column has no name' : `the column "${repeated}" is there twice`,
      'give each column a name of its own',
      { file, line: 1, column: 1 },
    );
  const rows = records.flatMap(({ cells, line }): readonly CsvRow[] => {
    const where = { file, line, column: 1 };
    if (cells.length === columns.length)
      return [
        { cells: Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])), where },
      ];
    source.onProblem({
      what: `this row has ${cells.length} cells, but the header has ${columns.length}`,
      where,
      remedy: 'add or remove cells; a cell with a comma goes into double quotes',
    });
    return [];
  });
  return { columns, rows };
}

async function parseRecords(source: {
  readonly file: string;
  readonly text: string;
}): Promise<readonly { readonly cells: readonly string[]; readonly line: number }[]> {
  const { CsvError, parse } = await import('csv-parse/sync');
  try {
    const records: { readonly cells: readonly string[]; readonly line: number }[] = [];
    let line = 1;
    parse(source.text, {
      bom: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (record: readonly string[], info: { readonly lines: number }) => {
        // Blank lines are skipped here, since the library would not count them.
        if (record.length > 1 || record[0] !== '') records.push({ cells: record, line });
        line = info.lines + 1;
        return null;
      },
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines: unknown = Reflect.get(error, 'lines');
    const [what, remedy] = remedies[error.code] ?? ['the file is not CSV', 'mend it here'];
    throw ConfigurationError.of(
      what,
      remedy,
      { file: source.file, ...(typeof lines === 'number' ? { line: lines, column: 1 } : {}) },
      // The library's own error is left out, since it repeats the text of the cell.
    );
  }
}
