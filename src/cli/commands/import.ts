import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { renderDatasetLine } from '../../dataset/render-dataset-line.ts';
import { ConfigurationError, renderProblem } from '../../errors.ts';
import { type ImportFormat, importFormats } from '../../sources/rows/format.ts';
import { importRows } from '../../sources/rows/import-rows.ts';
import { formatPlural } from '../../wording/format.ts';
import { parseArguments } from '../parse-arguments.ts';
import { type ExitCode, exitCodes, type Terminal, tell } from '../terminal.ts';

const kinds = { format: 'string', output: 'string' } as const;

/** `pawl import`: rows of other tools as cases. What is left out is told on standard error. */
export async function runImport(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArguments({
    command: 'import',
    args,
    kinds,
    positionals: 1,
  });
  const [file] = positionals;
  if (file === undefined) {
    throw ConfigurationError.of(
      'pawl import takes one file',
      'write: pawl import FILE --output datasets/NAME.jsonl',
    );
  }
  const path = resolve(terminal.folder, file);
  const facts = await stat(path).catch(() => undefined);
  if (facts?.isFile() !== true)
    throw ConfigurationError.of(`${file} is not a file that can be read`, 'check the path', {
      file,
    });
  const imported = await importRows({
    format: parseFormat(values.format),
    file,
    chunks: createReadStream(path),
  });
  const text = imported.cases
    .map(renderDatasetLine)
    .map((line) => (line.endsWith('\n') ? line : `${line}\n`))
    .join('');
  if (values.output === undefined) terminal.stdout.write(text);
  else await writeNew(resolve(terminal.folder, values.output), text, values.output);
  for (const notice of [...imported.notices, ...imported.skipped])
    tell(terminal.stderr, renderProblem(notice));
  terminal.stderr.write(
    `${imported.format}: ${formatPlural(imported.cases.length, 'case')} imported, ${formatPlural(imported.skipped.length, 'row')} skipped\n`,
  );
  return imported.cases.length > 0 ? exitCodes.pass : exitCodes.usage;
}

function parseFormat(written: string | undefined): ImportFormat | 'auto' {
  if (written === undefined) return 'auto';
  const format = importFormats.find((known) => known === written);
  if (format !== undefined) return format;
  throw ConfigurationError.of(
    `--format is "${written}"`,
    `give one of ${importFormats.join(', ')}`,
  );
}

async function writeNew(file: string, text: string, shown: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (cause) {
    throw ConfigurationError.of(
      `${shown} could not be written, or is there already`,
      'name a new file in a folder that exists',
      { file: shown },
      cause,
    );
  }
}
