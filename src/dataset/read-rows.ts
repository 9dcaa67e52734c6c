import { type FileContent, readLines } from '../document/lines.ts';
import {
  type DocumentPath,
  type LocatedDocument,
  parseYamlDocument,
} from '../document/yaml-document.ts';
import { ConfigurationError, type Position, type Problem } from '../errors.ts';
import { readCsvCases } from './csv-cases.ts';
import { readJsonLines } from './json-lines.ts';
import { findRefusedPart } from './untrusted-value.ts';

/** A dataset file: its path decides the format, its content may arrive in pieces. */
export interface DatasetSource {
  readonly file: string;
  readonly chunks: FileContent;
}

/** Largest file in bytes that is read whole. */
const maxWholeBytes = 10_000_000;
/** Largest YAML or JSON dataset in bytes: keeping every position takes about 250 bytes of memory for each. */
const maxYamlBytes = 2_000_000;

/** Rows of a dataset file, not yet checked, each with the means to say where its parts stand. */
export async function* readRows(
  source: DatasetSource & { readonly onProblem: (problem: Problem) => void },
): AsyncGenerator<LocatedDocument> {
  const { file } = source;
  if (/\.(jsonl|ndjson)$/i.test(file)) {
    yield* readJsonLines(source);
  } else if (/\.(ya?ml|json)$/i.test(file)) {
    yield* listCases(
      parseYamlDocument({ file, text: await readWhole(source), maxBytes: maxYamlBytes }),
    );
  } else if (/\.csv$/i.test(file)) {
    const cases = await readCsvCases({ ...source, text: await readWhole(source) });
    for (const { value, where } of cases) yield placedAt(value, where);
  } else
    throw ConfigurationError.of(
      'this is not a dataset: its name ends in none of .jsonl, .ndjson, .yaml, .yml, .json, .csv',
      'rename the file after its format; JSONL is the usual one',
      { file },
    );
}

function* listCases(document: LocatedDocument): Generator<LocatedDocument> {
  const { value } = document;
  const isList = Array.isArray(value);
  const cases: unknown =
    !isList && typeof value === 'object' && value !== null && Object.keys(value).join() === 'cases'
      ? Reflect.get(value, 'cases')
      : value;
  const path: DocumentPath = isList ? [] : ['cases'];
  if (!Array.isArray(cases) && cases !== null && cases !== undefined)
    throw ConfigurationError.of(
      'a dataset is a list of cases, or a mapping with the one key "cases"',
      'start each case with "- id: …"',
      document.positionOf([]),
    );
  for (const [index, item] of (cases ?? []).entries()) {
    const refused = findRefusedPart(item);
    if (refused !== undefined)
      throw ConfigurationError.of(refused, 'mend the text', document.positionOf([...path, index]));
    yield within(document, { path: [...path, index], value: item });
  }
}

/** A part of a document as a document of its own, with the positions of the file. */
function within(
  document: LocatedDocument,
  part: { readonly path: DocumentPath; readonly value: unknown },
): LocatedDocument {
  return {
    file: document.file,
    value: part.value,
    positionOf: (path) => document.positionOf([...part.path, ...path]),
    keyPositionOf: (path) => document.keyPositionOf([...part.path, ...path]),
  };
}

/** A value of which only the line is known. */
function placedAt(value: unknown, where: Position): LocatedDocument {
  return { file: where.file, value, positionOf: () => where, keyPositionOf: () => where };
}

/**
 * The text of a file that is read whole.
 * @throws ConfigurationError with the line that is not UTF-8, or when the file is too large
 */
export async function readWhole(source: DatasetSource): Promise<string> {
  const parts: string[] = [];
  let size = 0;
  for await (const { text, number } of readLines(source.chunks)) {
    const where = { file: source.file, line: number };
    if (text === undefined)
      throw ConfigurationError.of('this line is not UTF-8', 'save the file as UTF-8', where);
    size += text.length + 1;
    if (size > maxWholeBytes)
      throw ConfigurationError.of(
        `the file is larger than ${maxWholeBytes} bytes`,
        'keep large datasets as JSONL, which is read line by line',
        { file: source.file },
      );
    parts.push(text);
  }
  return parts.join('\n');
}
