import { isRecord } from '../document/is-record.ts';
import { composeChatCall, composeChatMessage } from './chat-message.ts';
import type { ExperimentScore, ExperimentTrial, ReplayExperiment } from './experiment-sink.ts';

/** One trial of each case: all of them tell the same of it. */
export function pickTrialOfEachCase(
  trials: readonly ExperimentTrial[],
): readonly ExperimentTrial[] {
  return [...new Map(trials.map((trial) => [trial.caseId, trial])).values()];
}

/** What the case asks, as a mapping: some systems take nothing else. */
export function composeInput({ input }: ExperimentTrial): Readonly<Record<string, unknown>> {
  if (Array.isArray(input)) return { messages: input };
  return isRecord(input) ? input : { input };
}

/** The conversation as it was sent, in the shape of chat logs; undefined where nothing was. */
export function composeSent({ messages }: ExperimentTrial) {
  return messages?.map(composeChatMessage);
}

/** What came out, as a message; undefined of a trial that errored. */
export function composeOutput({ outcome }: ExperimentTrial) {
  if (outcome.kind === 'errored') return undefined;
  const { text, toolCalls } = outcome;
  return {
    role: 'assistant',
    content: text,
    ...(toolCalls.length === 0 ? {} : { tool_calls: toolCalls.map(composeChatCall) }),
  };
}

/** What names a trial, and tells of it what has no place of its own. */
export function composeTrialMetadata(trial: ExperimentTrial) {
  const { caseId, trial: number, outcome, costUsd, source } = trial;
  const unscored = trial.scores.flatMap((score) =>
    score.kind === 'unscored' ? [[score.name, score.reason] as const] : [],
  );
  return {
    case: caseId,
    trial: number,
    ...(outcome.kind === 'completed' ? { stop: outcome.stop } : {}),
    ...(costUsd === undefined ? {} : { cost_usd: costUsd }),
    ...(source === undefined ? {} : { source }),
    ...(unscored.length === 0 ? {} : { unscored: Object.fromEntries(unscored) }),
  };
}

/** What is known of the whole experiment. */
export function composeExperimentMetadata(experiment: ReplayExperiment) {
  const { suite, variant, git, verdict, baselineName } = experiment;
  return {
    suite,
    role: variant.role,
    model: variant.model,
    fingerprint: variant.fingerprint,
    parameters: variant.parameters,
    base: git.base ?? null,
    head: git.head ?? null,
    ...(git.repository === undefined ? {} : { repository: git.repository }),
    ...(baselineName === undefined ? {} : { baseline_experiment: baselineName }),
    verdict: verdict.kind,
    verdict_summary: verdict.summary,
  };
}

export type KnownScore = Extract<ExperimentScore, { kind: 'scored' }>;

/** Scores that are numbers: an unknown one is written as a reason, never as 0. */
export function listKnownScores({ scores }: ExperimentTrial): readonly KnownScore[] {
  return scores.filter((score): score is KnownScore => score.kind === 'scored');
}

/**
 * When a trial began and ended, within the experiment: systems refuse what is outside of it. A trial that was
 * answered from a recording began with the experiment.
 */
export function placeInTime(
  { startedAt, latencyMs = 0 }: ExperimentTrial,
  experiment: Pick<ReplayExperiment, 'startedAt' | 'endedAt'>,
): { readonly startedAt: string; readonly endedAt: string } {
  const [first, last] = [Date.parse(experiment.startedAt), Date.parse(experiment.endedAt)];
  const clamp = (time: number) => Math.min(Math.max(time, first), Math.max(first, last));
  const start = clamp(startedAt === undefined ? first : Date.parse(startedAt));
  const end = clamp(start + latencyMs);
  return { startedAt: new Date(start).toISOString(), endedAt: new Date(end).toISOString() };
}
