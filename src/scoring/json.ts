import { z } from 'zod';

import { scorerSchemas } from '../config/metric.ts';
import {
  type Comparison,
  comparisonOf,
  type Output,
  prepareWith,
  quote,
  verdictOf,
} from './comparison.ts';
import {
  type JsonReading,
  jsonEquals,
  parseFencedJson,
  parseJson,
  resolvePointer,
} from './json-text.ts';
import type { TextOptions } from './text.ts';

/**
 * The output as a program would read it that expects JSON: a ``` fence breaks such a program, so it is not JSON,
 * unless `extract: {json: ""}` takes the fence off first.
 */
export function readStrictJson({ text, json }: Output): JsonReading {
  if (json !== undefined) return { kind: 'json', value: json.value };
  const reading = parseJson(text);
  if (reading.kind === 'json' || parseFencedJson(text).kind === 'not_json') return reading;
  return { kind: 'not_json', problem: 'JSON inside of a ``` fence' };
}

/** `json_valid`: whether the output is JSON, compared with whether it is expected to be. */
export function createJsonValid(expected: boolean): Comparison {
  const expectation = { schema: z.boolean(), wanted: 'true or false' };
  return comparisonOf(
    expected,
    (value) =>
      prepareWith(value, expectation, (valid) => (output) => {
        const reading = readStrictJson(output);
        const reason = reading.kind === 'json' ? 'JSON' : reading.problem;
        return verdictOf((reading.kind === 'json') === valid, reason);
      }),
    { fill: 'none' },
  );
}

const fieldsExpectation = {
  schema: scorerSchemas.json_equals.refine((fields) => Object.keys(fields).length > 0),
  wanted: 'a map from JSON pointers, each starting with /, to values',
};

/** `json_equals`: every JSON pointer leads to a value that equals the expected one. A ``` fence is taken off. */
export function createJsonEquals(
  fields: Readonly<Record<string, unknown>>,
  { ignoreCase }: TextOptions,
): Comparison {
  return comparisonOf(fields, (value) =>
    prepareWith(value, fieldsExpectation, (expected) => ({ text, json }) => {
      const reading =
        json === undefined ? parseFencedJson(text) : ({ kind: 'json', value: json.value } as const);
      if (reading.kind === 'not_json') return { kind: 'missing', reason: reading.problem };
      const different = Object.entries(expected).flatMap(([pointer, wanted]) => {
        const found = resolvePointer(reading.value, pointer);
        if (found !== undefined && jsonEquals(wanted, found.value, { ignoreCase, match: 'exact' }))
          return [];
        const actual = found === undefined ? 'nothing' : quote(found.value);
        return [`${pointer}: expected ${quote(wanted)}, found ${actual}`];
      });
      const reason = different.length === 0 ? 'all fields are equal' : different.join('; ');
      return verdictOf(different.length === 0, reason);
    }),
  );
}
