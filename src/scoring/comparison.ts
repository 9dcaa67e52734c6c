import type { z } from 'zod';

import type { EvalCase } from '../dataset/eval-case.ts';
import type { Completion } from '../providers/provider.ts';
import type { JudgeAnswers } from './scorer.ts';
import type { Fill } from './template.ts';

/** What a scorer looks at: a completion after `extract` was applied to its text. */
export interface Output {
  /** The extracted text; without `extract` the completion's whole text. */
  readonly text: string;
  /** Present when a JSON pointer found a value; `text` is then that value as text. */
  readonly json?: { readonly value: unknown } | undefined;
  readonly completion: Completion;
  readonly evalCase: EvalCase;
  /** 0-based. */
  readonly trial: number;
}

/** What a comparison found, before the options `not` and `missing` decide what it is worth. */
export type Finding =
  | {
      readonly kind: 'scored' /** 0..1 */;
      readonly value: number;
      readonly reason: string;
      readonly answers?: JudgeAnswers;
    }
  | { readonly kind: 'unscored'; readonly reason: string; readonly answers?: JudgeAnswers }
  /** The output holds nothing of the kind that is compared: no label, no number, no JSON. */
  | { readonly kind: 'missing'; readonly reason: string };

/** Compares one output with the expectation it was prepared for. */
export type Compare = (
  output: Output,
  options: { readonly signal: AbortSignal },
) => Finding | Promise<Finding>;

/** An expectation that is ready to be compared with, or what is wrong with it. */
export type Prepared =
  | { readonly kind: 'ready'; readonly compare: Compare }
  | { readonly kind: 'invalid'; readonly problem: string };

/** The part of a scorer that its kind decides; options and per-case expectations are applied around it. */
export interface Comparison {
  /** What is wrong with the metric whatever the case: an invalid regex, a schema that does not compile. */
  readonly problems: readonly string[];
  /** The expectation as written in pawl.yml, its variables not filled in. */
  readonly template: unknown;
  readonly fill: Fill;
  /** Whether a case's own expectation takes the template's place or is handed over beside it. */
  readonly ownExpectation: 'replaces' | 'adds';
  /**
   * Reads an expectation.
   * @param value the filled-in template, or what the case says instead of it
   * @param own what the case itself says about this metric; undefined when it says nothing
   */
  prepare(value: unknown, own: unknown): Prepared;
}

/** A comparison for which the case's own value replaces the template and nothing can be wrong beforehand. */
export function comparisonOf(
  template: unknown,
  prepare: (value: unknown) => Prepared,
  options: { readonly fill?: Fill; readonly problems?: readonly string[] } = {},
): Comparison {
  const { fill = 'value', problems = [] } = options;
  return { template, fill, problems, ownExpectation: 'replaces', prepare };
}

/** Parses the expectation with `schema`; `wanted` completes "the expectation must be …". */
export function prepareWith<T>(
  value: unknown,
  expectation: { readonly schema: z.ZodType<T>; readonly wanted: string },
  compareWith: (expected: T) => Compare,
): Prepared {
  const parsed = expectation.schema.safeParse(value);
  if (!parsed.success)
    return { kind: 'invalid', problem: `the expectation must be ${expectation.wanted}` };
  return { kind: 'ready', compare: compareWith(parsed.data) };
}

/** The finding of a yes-or-no comparison. */
export function verdictOf(holds: boolean, reason: string): Finding {
  return { kind: 'scored', value: holds ? 1 : 0, reason };
}

/** A value as people read it in a reason: quoted, and cut after 80 characters. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return typeof value === 'string' ? JSON.stringify(shown) : shown;
}
