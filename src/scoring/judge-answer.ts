import { z } from 'zod';

import type { JudgeOptions } from '../config/metric.ts';
import { findRepeatedKey } from '../dataset/json-syntax.ts';
import { parseJson } from './json-text.ts';

type Scale = JudgeOptions['scale'];

/** A judge's answer, its grade scaled to 0..1. */
export interface Judgement {
  readonly value: number;
  readonly reason: string;
}

const reason = z.string();
const answerSchemas: Readonly<Record<Scale, z.ZodType<Judgement>>> = {
  pass_fail: z
    .object({
      reason,
      verdict: z
        .string()
        .trim()
        .toLowerCase()
        .pipe(z.enum(['pass', 'fail'])),
    })
    .transform((answer) => ({ reason: answer.reason, value: answer.verdict === 'pass' ? 1 : 0 })),
  one_to_five: z
    .object({ reason, score: z.number().int().min(1).max(5) })
    .transform((answer) => ({ reason: answer.reason, value: (answer.score - 1) / 4 })),
  zero_to_one: z
    .object({ reason, score: z.number().min(0).max(1) })
    .transform((answer) => ({ reason: answer.reason, value: answer.score })),
};

/**
 * Reads a judge's answer: JSON, or the one JSON object in a text or a fence around it. Undefined when it cannot be
 * read, when it has a key twice, and when the text holds another object or the start of one: either may be a
 * quotation of the output, so taking one of them would let the output grade itself.
 */
export function parseJudgement(text: string, scale: Scale): Judgement | undefined {
  const json = parseJson(text).kind === 'json' ? text : findOnlyObject(text);
  if (json === undefined) return undefined;
  const reading = parseJson(json);
  if (reading.kind === 'not_json' || findRepeatedKey(json) !== undefined) return undefined;
  return answerSchemas[scale].safeParse(reading.value).data;
}

/** From the first brace that a key follows to the brace that closes it; nothing when a brace opens after that. */
function findOnlyObject(text: string): string | undefined {
  const start = text.search(/\{\s*"/);
  const end = start < 0 ? undefined : findClosingBrace(text, start);
  if (end === undefined || text.includes('{', end)) return undefined;
  return text.slice(start, end + 1);
}

/** Where the brace at `start` is closed; braces inside of strings do not count. */
function findClosingBrace(text: string, start: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (inString && character === '\\') index += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && character === '{') depth += 1;
    else if (!inString && character === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return undefined;
}
