import type { Message, Parameters, ToolCall } from '../prompt/message.ts';
import type { VariantRole } from '../variant/variant.ts';
import type { SinkSystem } from './sink-systems.ts';

/** A place where a replay is shown as an experiment, beside those that a team made there itself. One adapter a system. */
export interface ExperimentSink {
  readonly system: SinkSystem;
  /**
   * Writes one variant's side of a replay. Writing the same replay again adds nothing: names and ids come from what is
   * written, and what is there already is kept as it is.
   * @throws ConfigurationError where a key, project or address is wrong
   * @throws EvidenceError where the system does not take it all
   */
  write(experiment: ReplayExperiment): Promise<WrittenExperiment>;
}

export interface WrittenExperiment {
  /** A page that shows it to a person, where the system tells one. */
  readonly url?: string | undefined;
  /** Trials that were added. */
  readonly written: number;
  /** Trials that were there already. */
  readonly kept: number;
}

/** One variant of one suite, as it was replayed. */
export interface ReplayExperiment {
  /** The same for the same replay, as `nameExperiment` gives it. */
  readonly name: string;
  readonly suite: string;
  /** Name of the baseline's experiment, which was written before; undefined of the baseline itself. */
  readonly baselineName?: string | undefined;
  /** Where its cases are shown; made where it is missing. */
  readonly dataset: { readonly name: string };
  readonly variant: {
    readonly role: VariantRole;
    /** As in `provider/model`. */
    readonly model: string;
    readonly fingerprint: string;
    readonly parameters: Parameters;
  };
  readonly git: {
    /** Commits; undefined where files were replayed that are in none. */
    readonly base: string | undefined;
    readonly head: string | undefined;
    /** `owner/name`. */
    readonly repository?: string | undefined;
  };
  /** Of the whole replay, ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly verdict: {
    readonly kind: 'pass' | 'fail' | 'inconclusive' | 'incomplete';
    /** In one sentence, without text of a model. */
    readonly summary: string;
  };
  /** Read from disk as it is asked for, once; a case's trials follow each other. */
  readonly trials: AsyncIterable<ExperimentTrial>;
}

/** One execution of one case on the variant. */
export interface ExperimentTrial {
  readonly caseId: string;
  /** 0-based. */
  readonly trial: number;
  /**
   * What the case itself asks, the same on both variants, so that systems find what to compare: its variables, its
   * conversation, or both with the conversation under `messages`.
   */
  readonly input: unknown;
  /** The whole conversation as it was sent, with the variant's prompt; undefined where nothing was sent. */
  readonly messages: readonly Message[] | undefined;
  /** Undefined when absent. */
  readonly expected: unknown;
  readonly tags: readonly string[];
  readonly outcome: TrialOutcome;
  readonly scores: readonly ExperimentScore[];
  /** ISO 8601, UTC; undefined where it was answered from a recording that does not say. */
  readonly startedAt?: string | undefined;
  readonly latencyMs?: number | undefined;
  /** Tokens; `input` counts cached ones, `output` counts reasoning. */
  readonly usage?:
    | { readonly input: number; readonly cached: number; readonly output: number }
    | undefined;
  /** Undefined where it is not known. */
  readonly costUsd?: number | undefined;
  /** The production failure that the case came from. */
  readonly source?:
    | {
        /** As the dataset says it, such as `langsmith`. */
        readonly system?: string | undefined;
        readonly id?: string | undefined;
        readonly traceId?: string | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
}

/** What came back. */
export type TrialOutcome =
  | {
      readonly kind: 'completed';
      readonly text: string;
      readonly toolCalls: readonly Pick<ToolCall, 'name' | 'argumentsText'>[];
      /** As in `Stop`. */
      readonly stop: string;
    }
  | {
      readonly kind: 'errored';
      /** Safe to show: no key and no model text. */
      readonly message: string;
    };

export type CompletedOutcome = Extract<TrialOutcome, { kind: 'completed' }>;

/** A call of a tool that was sent or came back; what came back has no id. */
export type TrialToolCall = Pick<ToolCall, 'name' | 'argumentsText'> &
  Partial<Pick<ToolCall, 'id'>>;

/** What a metric says of a trial; an unknown score is no number. */
export type ExperimentScore =
  | {
      readonly kind: 'scored';
      /** Of the metric. */
      readonly name: string;
      /** 0..1. */
      readonly value: number;
      readonly reason?: string | undefined;
    }
  | { readonly kind: 'unscored'; readonly name: string; readonly reason: string };
