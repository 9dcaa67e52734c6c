import { type FileContent, type Line, maxLineBytes, readLines } from '../document/lines.ts';
import {
  type DocumentPath,
  type LocatedDocument,
  parseYamlDocument,
} from '../document/yaml-document.ts';
import type { Position, Problem } from '../errors.ts';
import { findJsonFault, findRepeatedKey } from './json-syntax.ts';
import { findRefusedPart, mayHoldRefusedPart } from './untrusted-value.ts';

/**
 * Values of a JSONL file, one after the other; lines that can't be read are reported, blank ones skipped.
 * Columns are found out only when somebody asks for them.
 */
export async function* readJsonLines(source: {
  readonly file: string;
  readonly chunks: FileContent;
  readonly onProblem: (problem: Problem) => void;
}): AsyncGenerator<LocatedDocument> {
  const { file, onProblem } = source;
  for await (const line of readLines(source.chunks)) {
    if (line.text?.trim() === '') continue;
    const result = parseLine(file, line);
    if ('problem' in result) onProblem(result.problem);
    else yield result.document;
  }
}

function parseLine(
  file: string,
  line: Line,
): { readonly document: LocatedDocument } | { readonly problem: Problem } {
  const where = { file, line: line.number };
  if (line.text === undefined) {
    const problem =
      line.fault === 'not_utf8'
        ? { what: 'this line is not UTF-8', remedy: 'save the file as UTF-8' }
        : {
            what: `this line is longer than ${maxLineBytes} bytes`,
            remedy: 'put each case on a line of its own',
          };
    return { problem: { ...problem, where } };
  }
  const parsed = parseJson(line.text);
  if ('column' in parsed) {
    const remedy = 'mend the JSON; a dataset has one case on each line';
    return {
      problem: {
        what: `not JSON: expected ${parsed.expected}`,
        where: { ...where, column: parsed.column },
        remedy,
      },
    };
  }
  const refused = mayHoldRefusedPart(line.text) ? findRefusedPart(parsed.value) : undefined;
  if (refused !== undefined)
    return { problem: { what: refused, where, remedy: 'rename the key, or mend the text' } };
  const repeated = findRepeatedKey(line.text);
  if (repeated !== undefined)
    return {
      problem: {
        what: `the key "${repeated.key}" is given twice`,
        where: { ...where, column: repeated.offset + 1 },
        remedy: 'remove or rename one of the two keys',
      },
    };
  return { document: locate({ file, line: line.number, text: line.text, value: parsed.value }) };
}

type Parsed =
  | { readonly value: unknown }
  | { readonly column: number | undefined; readonly expected: string };

function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const fault = findJsonFault(text);
    const column = fault === undefined ? undefined : fault.offset + 1;
    return { column, expected: fault?.expected ?? 'a JSON value' };
  }
}

/** JSON is YAML, near enough to find columns with the same parser; where it is not, the line must do. */
function locate(source: {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly value: unknown;
}): LocatedDocument {
  const { file, line, text, value } = source;
  const find = (path: DocumentPath, look: (document: LocatedDocument) => Position): Position => {
    // The start of the line is known without reading it again.
    if (path.length === 0) return { file, line, column: 1 };
    try {
      return { ...look(parseYamlDocument({ file, text })), line };
    } catch {
      return { file, line };
    }
  };
  return {
    file,
    value,
    positionOf: (path) => find(path, (document) => document.positionOf(path)),
    keyPositionOf: (path) => find(path, (document) => document.keyPositionOf(path)),
  };
}
