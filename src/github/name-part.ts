import { posix } from 'node:path';
import { computeHash } from '../document/canonical-json.ts';

/** Inputs that say what a job compares, by the names in action.yml. */
export interface ComparedInputs {
  readonly 'working-directory': string;
  readonly config: string;
  readonly suite: readonly string[];
  readonly 'baseline-model'?: string | undefined;
  readonly 'candidate-model'?: string | undefined;
}

/** Part of a job that says nothing of what it compares. */
export const usualPart = 'pawl.yml';
/** A longer name is cut, and told from others that begin alike by a hash. */
const longestPart = 200;

/**
 * Jobs that compare different things have parts of their own in the comment, also where nobody named them: one would
 * hide what the other found. What is compared is the same from push to push, and so is the name.
 */
export function namePart(data: ComparedInputs): string {
  const { suite, 'baseline-model': baseline, 'candidate-model': candidate } = data;
  const name = [
    posix.join(data['working-directory'], data.config),
    ...(suite.length === 0 ? [] : [`suite ${suite.join(', ')}`]),
    ...(baseline === undefined ? [] : [`baseline ${baseline}`]),
    ...(candidate === undefined ? [] : [`candidate ${candidate}`]),
  ].join(' · ');
  return name.length <= longestPart
    ? name
    : `${name.slice(0, longestPart).toWellFormed()}… ${computeHash(name).slice(0, 8)}`;
}
