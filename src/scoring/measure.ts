import { z } from 'zod';

import { scorerSchemas } from '../config/metric.ts';
import {
  type Compare,
  type Comparison,
  comparisonOf,
  prepareWith,
  verdictOf,
} from './comparison.ts';
import { fold } from './json-text.ts';
import type { TextOptions } from './text.ts';

const lengthSchema = scorerSchemas.length;
type Length = z.output<typeof lengthSchema>;

/**
 * `length`: characters are Unicode code points, words are what white space separates, tokens are the visible
 * ones (output less reasoning) that the provider reported. A case's own bounds keep the metric's unit.
 */
export function createLength(length: Length): Comparison {
  return comparisonOf(
    length,
    (value) => {
      const own = z.record(z.string(), z.unknown()).safeParse(value);
      const bounds = own.success ? { unit: length.unit, ...own.data } : value;
      const wanted = 'a map of min, max or both, and perhaps unit';
      return prepareWith(bounds, { schema: lengthSchema, wanted }, compareLength);
    },
    { fill: 'none' },
  );
}

function compareLength({ min = 0, max = Number.POSITIVE_INFINITY, unit }: Length): Compare {
  return ({ text, completion }) => {
    const count = measure(text, unit) ?? completion.usage?.outputTokens;
    if (count === undefined)
      return { kind: 'unscored', reason: 'the provider reported no token counts' };
    const visible = unit === 'tokens' ? count - (completion.usage?.reasoningTokens ?? 0) : count;
    return verdictOf(min <= visible && visible <= max, `${visible} ${unit}`);
  };
}

/** The length that the text alone tells; undefined for tokens, which only the provider knows. */
function measure(text: string, unit: Length['unit']): number | undefined {
  switch (unit) {
    case 'characters':
      return [...text].length;
    case 'words':
      return text.split(/\s+/).filter((word) => word !== '').length;
    case 'tokens':
      return undefined;
  }
}

/** Longer texts are cut here: the distance takes time in proportion to the product of both lengths. */
const maxCompared = 20_000;

const anyText = {
  schema: z.union([z.string(), z.number(), z.boolean()]).transform(String),
  wanted: 'a text',
};

/** `similarity`: 1 − Levenshtein distance ÷ length of the longer text, white space at both ends cut. */
export async function createSimilarity(
  expected: string,
  { ignoreCase }: TextOptions,
): Promise<Comparison> {
  const { distance } = await import('fastest-levenshtein');
  const comparable = (text: string) => fold(text.trim(), ignoreCase);
  return comparisonOf(expected, (value) =>
    prepareWith(value, anyText, (text) => {
      const whole = comparable(text);
      const wanted = whole.slice(0, maxCompared);
      return (output) => {
        const found = comparable(output.text);
        const longer = Math.min(Math.max(whole.length, found.length), maxCompared);
        const edits = distance(wanted, found.slice(0, maxCompared));
        const cut = Math.max(whole.length, found.length) > maxCompared;
        const note = cut ? `; only the first ${maxCompared} characters were compared` : '';
        return {
          kind: 'scored',
          value: longer === 0 ? 1 : 1 - edits / longer,
          reason: `${edits} edits in ${longer} characters${note}`,
        };
      };
    }),
  );
}
