import { type LocatedDocument, parseYamlDocument } from '../document/yaml-document.ts';
import { ConfigurationError } from '../errors.ts';

/** YAML between two lines `---` at the top, and the text below. */
export interface FrontMatter {
  readonly document: LocatedDocument;
  readonly body: string;
}

const fence = /^---[ \t]*$/;

/**
 * Splits a file into its front matter and its body; without front matter the document is empty.
 * Lines before the first fence may be blank or start with #. Positions are those in the file.
 * @throws ConfigurationError when the front matter is not closed, or not readable
 */
export function parseFrontMatter(source: {
  readonly file: string;
  readonly text: string;
}): FrontMatter {
  const { file } = source;
  const lines = source.text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const start = lines[first] ?? '';
  if (first < 0 || !fence.test(start))
    return { document: parseYamlDocument({ file, text: '{}' }), body: lines.join('\n') };
  const length = lines.slice(first + 1).findIndex((line) => fence.test(line));
  if (length < 0)
    throw ConfigurationError.of('the front matter is not closed', 'end it with a line ---', {
      file,
      line: first + 1,
    });
  const yaml = lines.slice(first + 1, first + 1 + length);
  // Blank lines in front keep the line numbers of the file.
  const text = '\n'.repeat(first + 1) + yaml.join('\n');
  const document = parseYamlDocument({ file, text });
  const isEmpty = document.value === null || document.value === undefined;
  return {
    document: isEmpty ? { ...document, value: {} } : document,
    body: lines.slice(first + 2 + length).join('\n'),
  };
}
