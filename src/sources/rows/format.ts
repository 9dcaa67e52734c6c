import { ConfigurationError } from '../../errors.ts';
import type { Fields } from '../fields.ts';
import { convertBraintrustRow } from './braintrust.ts';
import { convertDeepEvalRow } from './deepeval.ts';
import { convertLangSmithRow } from './langsmith.ts';
import { convertOpenAiEvalsRow } from './openai-evals.ts';
import { convertPromptfooCsvRow, convertPromptfooTest } from './promptfoo.ts';
import type { SourceFile } from './read-source.ts';
import type { Conversion } from './row.ts';

/** Dataset formats of others that can be imported. */
export const importFormats = [
  'promptfoo',
  'langsmith',
  'braintrust',
  'openai-evals',
  'deepeval',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** Fields that only rows of one format have; Braintrust's are too common and come last. */
const telling: readonly (readonly [ImportFormat, (names: ReadonlySet<string>) => boolean])[] = [
  [
    'promptfoo',
    (names) => ['vars', 'assert', '__expected', '__expected1'].some((n) => names.has(n)),
  ],
  ['langsmith', (names) => names.has('inputs')],
  ['openai-evals', (names) => names.has('item') || names.has('ideal')],
  [
    'deepeval',
    (names) =>
      ['expected_output', 'actual_output', 'retrieval_context', 'expected_tools', 'turns'].some(
        (n) => names.has(n),
      ),
  ],
  ['braintrust', (names) => names.has('input') && names.has('expected')],
];

/**
 * The format, guessed if need be, and how its rows become cases.
 * @throws ConfigurationError when the rows look like none of the formats, or like several
 */
export function resolveFormat(
  source: { readonly format: ImportFormat | 'auto'; readonly file: string },
  content: SourceFile,
): { readonly format: ImportFormat; readonly convert: (fields: Fields) => Conversion } {
  const format = source.format === 'auto' ? detectFormat(source.file, content) : source.format;
  switch (format) {
    case 'promptfoo':
      return { format, convert: content.isCsv ? convertPromptfooCsvRow : convertPromptfooTest };
    case 'langsmith':
      return { format, convert: convertLangSmithRow };
    case 'braintrust':
      return { format, convert: convertBraintrustRow };
    case 'openai-evals':
      return { format, convert: convertOpenAiEvalsRow };
    case 'deepeval':
      return { format, convert: convertDeepEvalRow };
  }
}

function detectFormat(file: string, content: SourceFile): ImportFormat {
  // A thousand rows tell enough.
  const names = new Set(content.rows.slice(0, 1_000).flatMap(({ fields }) => Object.keys(fields)));
  const found = telling.filter(([, fits]) => fits(names)).map(([format]) => format);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const what =
    found.length === 0
      ? 'the rows look like none of the formats that can be imported'
      : `the rows look like ${found.join(' and like ')}`;
  throw ConfigurationError.of(what, `say which it is: ${importFormats.join(', ')}`, { file });
}
