import { computeFlipRate } from '../comparison/classify-case.ts';
import type { JudgedCase } from '../comparison/judged-case.ts';
import { type Metric, passes } from '../config/metric.ts';
import type { LoggedOutput } from '../replay/trial.ts';
import type { Place } from '../variant/find-changed-place.ts';
import type { CaseReport } from './report.ts';
import { shortenMiddle } from './safe-text.ts';

/** Longest output kept in the report, in characters; the middle of longer ones is left out. */
const maximumOutput = 20_000;

/** A relapse, a fix or a flaky case with what both sides answered in the trial that flipped. */
export interface ShownPair {
  readonly judged: JudgedCase;
  readonly baseline: LoggedOutput;
  readonly candidate: LoggedOutput;
}

/**
 * What a reader is told of a relapse or a fix.
 * @param metrics in the order of the trials' scores
 */
export function buildCaseReport(
  shown: ShownPair & {
    /** Where the case starts in the dataset. */
    readonly place: Place | undefined;
  },
  metrics: readonly Metric[],
): CaseReport {
  const { evalCase, verdict, passes } = shown.judged;
  return {
    id: evalCase.id,
    place: shown.place === undefined ? null : { ...shown.place },
    pinned: evalCase.pinned,
    tags: [...evalCase.tags],
    owner: evalCase.owner ?? null,
    severity: evalCase.severity ?? null,
    note: evalCase.note ?? null,
    weight: evalCase.weight ?? null,
    source_url: evalCase.source?.url ?? null,
    source_system: evalCase.source?.system ?? null,
    source_captured_at: evalCase.source?.captured_at ?? null,
    input: describeInput(evalCase),
    expected: evalCase.expected ?? null,
    metrics: describeFlips(shown, metrics),
    confirmed: 'confirmed' in verdict && verdict.confirmed ? true : describeDoubt(shown.judged),
    passes: { baseline: { ...passes.baseline }, candidate: { ...passes.candidate } },
    flip_rate: computeFlipRate(passes) ?? null,
    baseline: describeOutput(shown.baseline),
    candidate: describeOutput(shown.candidate),
  };
}

/** False of what other trials spoke against; null where no other trial could say. */
function describeDoubt({ verdict }: JudgedCase): false | null {
  return verdict.kind === 'flaky' ? false : null;
}

/** What was asked, as a person would say it: a message, or a line for each variable. */
export function describeInput({ input, messages }: JudgedCase['evalCase']): string {
  const asked = messages?.findLast((message) => message.role === 'user')?.content;
  if (typeof asked === 'string') return shorten(asked);
  if (typeof input === 'string') return shorten(input);
  if (input === undefined) return shorten(JSON.stringify(messages ?? ''));
  const variables = Object.entries(input).map(([name, value]) => ({
    name,
    text: typeof value === 'string' ? value : JSON.stringify(value),
  }));
  const [only] = variables;
  if (only !== undefined && variables.length === 1) return shorten(only.text);
  return shorten(variables.map(({ name, text }) => `${name}: ${text}`).join('\n'));
}

const shorten = (text: string): string => shortenMiddle(text, 2_000);

function describeFlips(shown: ShownPair, metrics: readonly Metric[]): CaseReport['metrics'] {
  const { baseline, candidate } = shown.judged;
  if (baseline.status !== 'completed' || candidate.status !== 'completed') return [];
  return metrics.flatMap((metric, index) => {
    const before = baseline.scores[index];
    const after = candidate.scores[index];
    if (!metric.primary || before?.kind !== 'scored' || after?.kind !== 'scored') return [];
    if (passes(metric, before.value) === passes(metric, after.value)) return [];
    const failed = passes(metric, after.value) ? shown.baseline : shown.candidate;
    return [
      {
        name: metric.name,
        baseline: before.value,
        candidate: after.value,
        reason: failed.reasons[metric.name] ?? null,
      },
    ];
  });
}

function describeOutput(output: LoggedOutput): CaseReport['baseline'] {
  const characters = Array.from(output.text);
  const leftOut = Math.max(0, characters.length - maximumOutput);
  const half = maximumOutput / 2;
  return {
    text:
      leftOut === 0
        ? output.text
        : characters.slice(0, half).concat(characters.slice(-half)).join(''),
    tool_calls: output.tool_calls.map((call) => ({ ...call })),
    stop: output.stop,
    left_out_characters: leftOut,
  };
}
