import type { OperationsComparison, RatioName } from '../comparison/compare-operations.ts';
import type { SuiteComparison } from '../comparison/compare-suite.ts';
import { type Gates, relativeGates, shareGates } from '../config/gates.ts';
import {
  formatPercent,
  formatPlural,
  formatRelative,
  formatRelativeBounds,
} from '../wording/format.ts';
import type { GateResult, Verdict } from './verdict.ts';

/** Measured on the very same cases, so the figure itself decides; latency is noisy, so its interval does. */
const noisy: ReadonlySet<string> = new Set(['latency_p50', 'latency_p95']);

const titles = {
  cost: 'cost',
  latency_p50: 'latency p50',
  latency_p95: 'latency p95',
  input_tokens: 'input tokens',
  output_tokens: 'output tokens',
} as const;

/** Cost, latency and tokens against `max_increase`. */
export function judgeRelative(
  operations: OperationsComparison,
  gates: Gates['relative'],
): readonly GateResult[] {
  return relativeGates.flatMap((name) => {
    const accepted = gates[name];
    return accepted === undefined ? [] : [judgeFigure(name, accepted, operations)];
  });
}

function judgeFigure(
  name: RatioName,
  accepted: number,
  operations: OperationsComparison,
): GateResult {
  const title = titles[name];
  const estimate = operations.ratios[name];
  const limit = `at most ${formatRelative(accepted)} is accepted`;
  if (estimate !== undefined) {
    const { relative, interval } = estimate;
    const bounds = interval === undefined ? '' : ` (95% ${formatRelativeBounds(interval)})`;
    const surely = !noisy.has(name) || (interval !== undefined && interval.low > accepted);
    const verdict: Verdict = relative <= accepted ? 'pass' : surely ? 'fail' : 'inconclusive';
    return { name, verdict, reason: `${title} ${formatRelative(relative)}${bounds}; ${limit}` };
  }
  const [before, after] = [
    readFigure(operations.baseline, name),
    readFigure(operations.candidate, name),
  ];
  if (before === undefined || after === undefined) {
    const reason = `${title} could not be compared: ${explainMissing(name, operations)}`;
    return { name, verdict: 'incomplete', reason };
  }
  // Of nothing there is no percentage: any increase is too much, none is fine.
  const verdict: Verdict = after > before ? 'fail' : 'pass';
  const reason = `${title} is 0 on the baseline and ${after > before ? 'more' : 'as well 0'} on the candidate; ${limit}`;
  return { name, verdict, reason };
}

function readFigure(side: OperationsComparison['baseline'], name: RatioName): number | undefined {
  switch (name) {
    case 'cost':
      return side.costPico === undefined ? undefined : Number(side.costPico);
    case 'latency_p50':
      return side.latencyP50;
    case 'latency_p95':
      return side.latencyP95;
    case 'input_tokens':
      return side.inputTokens;
    case 'output_tokens':
      return side.outputTokens;
  }
}

function explainMissing(name: RatioName, operations: OperationsComparison): string {
  if (operations.pairs === 0) return 'no pair was completed';
  if (name === 'cost') return operations.unknownCosts[0] ?? 'the cost of a call is unknown';
  if (name === 'input_tokens' || name === 'output_tokens')
    return 'the provider did not report the usage of every call';
  return 'the latency of a call is unknown';
}

/** Refusals and truncations as a share of the trials: more than accepted fails when chance does not explain it. */
export function judgeShares(
  comparison: Pick<SuiteComparison, 'operations' | 'frame'>,
  gates: Gates['shares'],
): readonly GateResult[] {
  return shareGates.flatMap((name) => {
    const accepted = gates[name];
    return accepted === undefined ? [] : [judgeShare(name, accepted, comparison)];
  });
}

function judgeShare(
  name: (typeof shareGates)[number],
  accepted: number,
  { operations, frame }: Pick<SuiteComparison, 'operations' | 'frame'>,
): GateResult {
  const { pairs, stops } = operations;
  if (pairs === 0) {
    const reason = `${name} could not be compared: no pair was completed`;
    return { name, verdict: 'incomplete', reason };
  }
  const stop = name === 'refusals' ? 'refused' : 'truncated';
  const before = operations.baseline[stop];
  const after = operations.candidate[stop];
  const significant = stops[name].pValue <= frame.look.levelOf(frame.alpha);
  const tooMany = (after - before) / pairs > accepted;
  const verdict: Verdict = !tooMany ? 'pass' : significant ? 'fail' : 'inconclusive';
  const reason = `${name} ${before} → ${after} of ${formatPlural(pairs, 'trial')}; an increase of ${formatPercent(accepted)} of them is accepted`;
  return { name, verdict, reason };
}
