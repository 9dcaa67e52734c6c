import { type Metric, worstScore } from '../config/metric.ts';
import type { EvalCase } from '../dataset/eval-case.ts';
import { ConfigurationError, type Problem } from '../errors.ts';
import type { Completion } from '../providers/provider.ts';
import type { Finding, Output } from './comparison.ts';
import { type ExpectationSource, resolveExpectation } from './expectation.ts';
import type { Extraction } from './extract.ts';
import type { Score, Scorer, ScorerInput } from './scorer.ts';

/** A scorer that can tell before any spend whether it will be able to score a case. */
export interface CheckedScorer extends Scorer {
  /**
   * What is wrong with the expectation of a case: a variable that it lacks, an own value of a wrong shape, an
   * invalid regex. `where` is left to the caller, who knows the line. Empty when all is well.
   */
  findExpectationProblems(evalCase: EvalCase): readonly Problem[];
}

/**
 * The scorer of a metric: the comparison of its kind with the metric's options and the case's own expectation
 * applied around it. Scoring throws ConfigurationError when a case's expectation has a wrong shape, and gives
 * an unscored score when a variable is missing.
 */
export function applyOptions(
  source: ExpectationSource & { readonly extract: Extraction | undefined },
): CheckedScorer {
  const { metric, extract } = source;
  return {
    findExpectationProblems(evalCase) {
      const expectation = resolveExpectation(source, evalCase);
      return 'problems' in expectation ? expectation.problems : [];
    },
    async score(input, options) {
      const { completion } = input;
      const expectation = resolveExpectation(source, input.evalCase);
      if (expectation.kind === 'not_applicable') return expectation;
      if (expectation.kind === 'invalid') throw new ConfigurationError(expectation.problems);
      if (expectation.kind === 'missing') {
        const reason = expectation.problems.map(({ what }) => what).join('; ');
        return { kind: 'unscored', reason };
      }
      const output = readOutput(extract, input);
      if (output.kind === 'nothing') return scoreMissing(metric, completion, output.reason);
      const finding = await expectation.compare(output.output, options);
      return toScore(metric, completion, finding);
    },
  };
}

function readOutput(
  extract: Extraction | undefined,
  input: ScorerInput,
):
  | { readonly kind: 'output'; readonly output: Output }
  | { readonly kind: 'nothing'; readonly reason: string } {
  const whole = input.completion.text;
  if (extract === undefined) return { kind: 'output', output: { ...input, text: whole } };
  const found = extract.read(whole);
  if (found.kind === 'nothing') return found;
  const { text, json } = found;
  return { kind: 'output', output: { ...input, text, json } };
}

function toScore(metric: Metric, completion: Completion, finding: Finding): Score {
  if (finding.kind === 'unscored') return finding;
  if (finding.kind === 'missing') return scoreMissing(metric, completion, finding.reason);
  const { answers } = finding;
  const value = metric.not ? 1 - finding.value : finding.value;
  if (!(value >= 0 && value <= 1))
    throw new Error(`metric "${metric.name}" scored ${value}, which is not in 0..1`);
  return { kind: 'scored', value, reason: explain(metric, completion, finding.reason), answers };
}

/** Nothing to compare is the worst score whatever `not` says: absence never passes. */
function scoreMissing(metric: Metric, completion: Completion, found: string): Score {
  const reason = explain(metric, completion, found);
  return metric.missing === 'unscored'
    ? { kind: 'unscored', reason }
    : { kind: 'scored', value: worstScore(metric), reason };
}

/** A score on a completion that was cut short or refused is explained by that first of all. */
function explain(metric: Metric, { stop }: Completion, reason: string): string {
  const ordinary = stop.kind === 'complete' || stop.kind === 'tool_call';
  return ordinary || metric.scorer.kind === 'refusal'
    ? reason
    : `${reason} (the completion was ${stop.kind})`;
}
