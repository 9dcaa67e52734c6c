import { z } from 'zod';

import { type ScorerConfig, scorerSchemas } from '../config/metric.ts';
import {
  type Compare,
  type Comparison,
  comparisonOf,
  prepareWith,
  quote,
  verdictOf,
} from './comparison.ts';

type NumberConfig = Extract<ScorerConfig, { kind: 'number' }>['value'];

/** A number, or `1%` of the expected number. */
type Tolerance = number | string;

interface ExpectedNumber {
  readonly expected: number;
  readonly tolerance: Tolerance;
}

/**
 * `number`: the whole output (or extraction) is one number that is within the tolerance of the expected one.
 * A case's own value is a number, or a map of expected and tolerance.
 */
export function createNumber(config: NumberConfig): Comparison {
  const { expected, tolerance } =
    typeof config === 'object' ? config : { expected: config, tolerance: 0 };
  const numberSchema = z
    .union([z.string(), z.number()])
    .transform((value) => (typeof value === 'number' ? value : parseNumber(value)))
    .pipe(z.number());
  const toleranceSchema = scorerSchemas.number.options[2].shape.tolerance.unwrap();
  const schema: z.ZodType<ExpectedNumber> = z.union([
    numberSchema.transform((number) => ({ expected: number, tolerance })),
    z.strictObject({ expected: numberSchema, tolerance: toleranceSchema.default(tolerance) }),
  ]);
  const wanted = 'a number, or a map of expected and tolerance';
  return comparisonOf(expected, (value) => prepareWith(value, { schema, wanted }, compareNumber));
}

function compareNumber({ expected, tolerance }: ExpectedNumber): Compare {
  const allowed =
    typeof tolerance === 'number'
      ? tolerance
      : (Number.parseFloat(tolerance) / 100) * Math.abs(expected);
  return ({ text }) => {
    const found = parseNumber(text);
    if (found === undefined)
      return { kind: 'missing', reason: `${quote(text.trim())} is no number` };
    // 0.4 − 0.3 is not quite 0.1 in floating point; without tolerance, equal means equal.
    const rounding =
      allowed === 0 ? 0 : 4 * Number.EPSILON * Math.max(Math.abs(found), Math.abs(expected));
    const holds = Math.abs(found - expected) <= allowed + rounding;
    return verdictOf(holds, `expected ${expected}, found ${found}`);
  };
}

// Groups of three may be set apart by a comma or by one of the spaces that are in use for it.
const numberPattern =
  /^([+-]?)\s*\p{Sc}?\s*([+-]?)((?:\d{1,3}(?:[, \u00a0\u2009\u202f]\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(?:%|\p{Sc})?$/iu;

/**
 * The number that a text is as a whole, or undefined: white space at the ends, thousands separators (1,234.5),
 * a currency sign on either side and a trailing % are taken off (5% is 5). Never infinite.
 */
export function parseNumber(text: string): number | undefined {
  const parts = numberPattern.exec(text.trim().replaceAll('−', '-'));
  if (parts === null) return undefined;
  const [, sign = '', innerSign = '', digits = '', exponent = ''] = parts;
  if (sign !== '' && innerSign !== '') return undefined;
  const plain = digits.replaceAll(/[^\d.]/g, '');
  const number = Number(`${sign}${innerSign}${plain}${exponent}`);
  return Number.isFinite(number) ? number : undefined;
}
