import { z } from 'zod';

import { type ScorerConfig, scorerSchemas } from '../config/metric.ts';
import type { ToolCall } from '../prompt/message.ts';
import { type Comparison, comparisonOf, prepareWith, quote, verdictOf } from './comparison.ts';
import { jsonEquals, parseJson } from './json-text.ts';
import type { TextOptions } from './text.ts';

type ToolCallConfig = Extract<ScorerConfig, { kind: 'tool_call' }>['value'];

const callSchema = scorerSchemas.tool_call.options[1];
type ExpectedCall = z.output<typeof callSchema>;

const callExpectation: { schema: z.ZodType<ExpectedCall>; wanted: string } = {
  schema: z.union([
    z
      .string()
      .min(1)
      .transform((name) => ({ name, match: 'subset' as const })),
    callSchema,
  ]),
  wanted: "a tool's name, or a map of name, arguments and match",
};

/** `tool_call`: at least one call has the expected name and arguments; no call at all scores 0. */
export function createToolCall(config: ToolCallConfig, { ignoreCase }: TextOptions): Comparison {
  return comparisonOf(config, (value) =>
    prepareWith(value, callExpectation, (expected) => ({ completion }) => {
      const differences = completion.toolCalls.map((call) =>
        describeDifference(call, expected, ignoreCase),
      );
      if (differences.includes(undefined)) return verdictOf(true, `${expected.name} was called`);
      const reason =
        differences.length === 0 ? 'no tool was called' : [...new Set(differences)].join('; ');
      return verdictOf(false, reason);
    }),
  );
}

/** What keeps a call from being the expected one; undefined when nothing does. */
function describeDifference(
  call: ToolCall,
  expected: ExpectedCall,
  ignoreCase: boolean,
): string | undefined {
  if (call.name !== expected.name) return `${quote(call.name)} was called`;
  if (expected.arguments === undefined) return undefined;
  // Some providers send no text for a call without arguments.
  const reading = parseJson(call.argumentsText.trim() === '' ? '{}' : call.argumentsText);
  if (reading.kind === 'not_json') return `the arguments of ${call.name} are not JSON`;
  const equal = jsonEquals(expected.arguments, reading.value, {
    ignoreCase,
    match: expected.match,
  });
  return equal ? undefined : `${call.name} was called with ${quote(reading.value)}`;
}
