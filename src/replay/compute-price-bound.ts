import type { JudgeOptions } from '../config/metric.ts';
import type { ModelPrice } from '../pricing/price.ts';
import type { CaseRenderer } from '../prompt/render-case.ts';
import { computeRequest, type Variant } from '../variant/variant.ts';
import type { PreparedSuite } from './prepare-suite.ts';
import { computeRequestWorstCase } from './request-worst-case.ts';

/**
 * The most that the trials of one variant can cost, each sent once, in pico-dollars.
 * @returns undefined when the price or the longest output is unknown
 */
export function computeArmBound(arm: {
  readonly prepared: PreparedSuite;
  readonly variant: Variant;
  readonly price: ModelPrice | undefined;
  readonly renderer: CaseRenderer;
}): bigint | undefined {
  let total = 0n;
  for (const evalCase of arm.prepared.cases) {
    const rendered = arm.renderer(evalCase, arm.prepared.datasetFile);
    const worst = computeRequestWorstCase(
      { price: arm.price },
      computeRequest(arm.variant, rendered),
    );
    if (worst === undefined) return undefined;
    total += worst;
  }
  return total;
}

/** What frames rubric, case and output in a judge's request, in bytes. */
const judgeFrameBytes = 4_000;
/** Usual for English text. */
const bytesPerToken = 4;
/** Taken for variants that set no max_output_tokens. */
const usualOutputTokens = 4_096;

/**
 * About what the calls of one judge cost, over all cases and both variants, in pico-dollars. No bound: how long the
 * judged outputs will be, in the judge's own tokens, is not known before they are there.
 * @returns undefined when the price or the longest output is unknown
 */
export function estimateJudge(options: {
  readonly prepared: PreparedSuite;
  readonly judge: JudgeOptions;
  readonly price: ModelPrice | undefined;
  readonly variants: readonly Variant[];
}): bigint | undefined {
  const { prepared, judge, price, variants } = options;
  let total = 0n;
  for (const variant of variants) {
    const asked = variant.parameters['max_output_tokens'];
    const outputBytes = (typeof asked === 'number' ? asked : usualOutputTokens) * bytesPerToken;
    for (const evalCase of prepared.cases) {
      const bytes =
        judgeFrameBytes + outputBytes + Buffer.byteLength(judge.rubric + JSON.stringify(evalCase));
      const request = { model: judge.model, messages: [], tools: [], parameters: judge.parameters };
      const worst = computeRequestWorstCase({ price }, request, { extraBytes: bytes });
      if (worst === undefined) return undefined;
      total += worst;
    }
  }
  return total;
}
