import { z } from 'zod';
import {
  type Compare,
  type Comparison,
  comparisonOf,
  prepareWith,
  quote,
  verdictOf,
} from './comparison.ts';
import { fold, jsonEquals, parseFencedJson } from './json-text.ts';
import { loadPatterns } from './pattern.ts';
import { hasVariables } from './template.ts';

/** Options that every scorer of text knows. */
export interface TextOptions {
  readonly ignoreCase: boolean;
}

/** A text, or a number or truth value that stands for its text. An empty text would be found in anything. */
export const plainText = {
  schema: z.union([z.string().min(1), z.number(), z.boolean()]).transform(String),
  wanted: 'a text that is not empty',
};
const plainTexts = {
  schema: z.union([plainText.schema.transform((text) => [text]), z.array(plainText.schema).min(1)]),
  wanted: 'a text or a list of texts, none of them empty',
};

/**
 * `equals`: texts are equal when they are so after white space at both ends is cut; any other expected value is
 * compared as JSON with the output read as JSON (a ``` fence around it is taken off).
 */
export function createEquals(expected: unknown, options: TextOptions): Comparison {
  return comparisonOf(expected, (value) => ({
    kind: 'ready',
    compare: typeof value === 'string' ? equalsText(value, options) : equalsJson(value, options),
  }));
}

function equalsText(expected: string, { ignoreCase }: TextOptions): Compare {
  const wanted = fold(expected.trim(), ignoreCase);
  return ({ text }) =>
    verdictOf(
      fold(text.trim(), ignoreCase) === wanted,
      `expected ${quote(expected.trim())}, found ${quote(text.trim())}`,
    );
}

function equalsJson(expected: unknown, { ignoreCase }: TextOptions): Compare {
  return ({ text, json }) => {
    const reading =
      json === undefined ? parseFencedJson(text) : ({ kind: 'json', ...json } as const);
    const holds =
      reading.kind === 'json' &&
      jsonEquals(expected, reading.value, { ignoreCase, match: 'exact' });
    return verdictOf(holds, `expected ${quote(expected)}, found ${quote(text.trim())}`);
  };
}

/** `contains` (every text) and `contains_any` (at least one). */
export function createContains(
  expected: unknown,
  options: TextOptions & { readonly wanted: 'all' | 'any' },
): Comparison {
  const { ignoreCase, wanted } = options;
  return comparisonOf(expected, (value) =>
    prepareWith(value, plainTexts, (texts) => (output) => {
      const text = fold(output.text, ignoreCase);
      const absent = texts.filter((part) => !text.includes(fold(part, ignoreCase)));
      const holds = wanted === 'all' ? absent.length === 0 : absent.length < texts.length;
      const found = texts.filter((part) => !absent.includes(part));
      return verdictOf(
        holds,
        holds ? `found ${found.map(quote).join(', ')}` : `lacks ${absent.map(quote).join(', ')}`,
      );
    }),
  );
}

/** `regex`: the pattern is found anywhere in the output. Variables in it are taken literally. */
export async function createRegex(pattern: string, options: TextOptions): Promise<Comparison> {
  const compile = await loadPatterns(options);
  const own = hasVariables(pattern) ? undefined : compile(pattern);
  const problems = own?.kind === 'invalid' ? [`the regex is invalid: ${own.problem}`] : [];
  return comparisonOf(
    pattern,
    (value) => {
      if (typeof value !== 'string')
        return { kind: 'invalid', problem: 'the expectation must be a regex' };
      const compiled = compile(value);
      if (compiled.kind === 'invalid')
        return { kind: 'invalid', problem: `the regex is invalid: ${compiled.problem}` };
      return {
        kind: 'ready',
        compare: ({ text }) => {
          const holds = compiled.regex.test(text);
          return verdictOf(holds, `${holds ? 'matches' : 'does not match'} ${value}`);
        },
      };
    },
    { fill: 'pattern', problems },
  );
}
