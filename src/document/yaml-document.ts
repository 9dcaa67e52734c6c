import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { ConfigurationError, messageOf, type Position } from '../errors.ts';
import { findRefusedParts, maxDepth } from './refused-parts.ts';
import { locate } from './yaml-offsets.ts';

/** Steps from the root: a key of a mapping, or a 0-based index of a list. */
export type DocumentPath = readonly PropertyKey[];

/** Data read from a file, together with where each part of it stands. */
export interface LocatedDocument {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at the path starts; for a path that does not exist, where its nearest parent is. */
  positionOf(path: DocumentPath): Position;
  /** Where the key of the last step is written; same as `positionOf` for items of a list. */
  keyPositionOf(path: DocumentPath): Position;
}

/** Enough for any configuration or prompt written by hand. */
const defaultMaxBytes = 1_000_000;
/** Bounds what aliases may unfold to, so that a few hundred bytes can't become gigabytes. */
const maxAliasCount = 20;

/**
 * Reads one YAML 1.2 document (JSON included) as untrusted input: no custom tags, no merge keys, unique keys,
 * bounded aliases, depth and size, and no key that could reach a prototype.
 * @throws ConfigurationError with every problem found, each with line and column.
 */
export function parseYamlDocument(source: {
  readonly file: string;
  readonly text: string;
  /** Largest size in bytes of UTF-8; 1 MB when not given. */
  readonly maxBytes?: number | undefined;
}): LocatedDocument {
  const { file, maxBytes = defaultMaxBytes } = source;
  const text = source.text.startsWith('\uFEFF') ? source.text.slice(1) : source.text;
  checkSize({ file, text, maxBytes });
  const lines = new LineCounter();
  const document = parseSyntax({ file, text, lines });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const broken = syntaxErrors(document).map((error) => ({
    what: `not readable as YAML: ${error.message}`,
    where: at(error.pos[0]),
    remedy: remedyFor(error.code),
  }));
  const tooDeep = document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION');
  const found = tooDeep ? { repeated: [], refused: [] } : findRefusedParts(document, at);
  const unreadable = [...broken, ...found.repeated].toSorted(byPosition);
  const problems = [...unreadable, ...found.refused];
  if (problems.length > 0) throw new ConfigurationError(problems);
  return {
    file,
    value: toValue(document, file),
    positionOf: (path) => at(locate(document, path).value),
    keyPositionOf: (path) => at(locate(document, path).key),
  };
}

function checkSize(source: { file: string; text: string; maxBytes: number }): void {
  const bytes = Buffer.byteLength(source.text);
  if (bytes <= source.maxBytes) return;
  throw ConfigurationError.of(
    `the file is too large: ${bytes} bytes, at most ${source.maxBytes} are read`,
    'split it, or keep large datasets as JSONL, which is read line by line',
    { file: source.file },
  );
}

function parseSyntax(source: { file: string; text: string; lines: LineCounter }): Document {
  try {
    return parseDocument(source.text, {
      lineCounter: source.lines,
      prettyErrors: false,
      strict: true,
      // The parser compares every key with every other; here each is looked at once.
      uniqueKeys: false,
      stringKeys: true,
      // Given explicitly, so that a %YAML 1.1 directive in the file can't bring back merge keys and old tags.
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      logLevel: 'error',
    });
  } catch (error) {
    throw ConfigurationError.of(
      `not readable as YAML: ${messageOf(error)}`,
      'check the syntax of the file; anchors, aliases and tags are best left out',
      { file: source.file },
      error,
    );
  }
}

/** A file nested beyond the parser's stack fails at every level on the way out: once is enough to be told. */
function syntaxErrors(document: Document): readonly YAMLError[] {
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings];
  const exhausted = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  return exhausted === undefined ? errors : [exhausted];
}

function remedyFor(code: string): string {
  if (code === 'TAG_RESOLVE_FAILED') return 'remove the tag (!…); only plain values are read';
  if (code === 'TAB_AS_INDENT') return 'indent with spaces';
  if (code === 'RESOURCE_EXHAUSTION')
    return `nest lists and mappings at most ${maxDepth} levels deep`;
  if (code === 'MULTIPLE_DOCS') return 'keep one document in the file: remove the line ---';
  return 'mend the syntax here; a text with special characters goes into quotes';
}

function byPosition(a: { readonly where: Position }, b: { readonly where: Position }): number {
  const lines = (a.where.line ?? 0) - (b.where.line ?? 0);
  return lines === 0 ? (a.where.column ?? 0) - (b.where.column ?? 0) : lines;
}

function toValue(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount });
  } catch (error) {
    throw ConfigurationError.of(
      `aliases unfold to too much: ${messageOf(error)}`,
      `write values out; at most ${maxAliasCount} repetitions by alias are read`,
      { file },
      error,
    );
  }
}
