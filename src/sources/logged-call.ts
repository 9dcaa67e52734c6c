import type { Fields } from './fields.ts';

/** Where production logs are read from. */
export const sourceSystems = [
  'phoenix',
  'langsmith',
  'braintrust',
  'langfuse',
  'openai',
  'otlp',
] as const;
export type SourceSystem = (typeof sourceSystems)[number];

/** One call to a model in production, as its log tells it. What the log does not tell is absent, never guessed. */
export interface LoggedCall {
  /** Lasting and unique in its system, so that reading it again finds the same case: the id of a span, run or row. */
  readonly id: string;
  readonly traceId?: string | undefined;
  /** A page that shows it to a person. */
  readonly url?: string | undefined;
  /** ISO 8601, UTC. */
  readonly startedAt?: string | undefined;
  readonly latencyMs?: number | undefined;
  /** Name of the prompt or template it was made from, or of the span. */
  readonly promptName?: string | undefined;
  readonly model: LoggedModel;
  /** As they were sent: `temperature`, `max_tokens` and so on. */
  readonly parameters: Fields;
  /** The whole conversation that was sent, in the shape of chat logs (`role`, `content`, `tool_calls`). */
  readonly messages: readonly Fields[];
  /** What was put into the prompt's template. */
  readonly variables?: Fields | undefined;
  /** Definitions of tools, as they were sent. */
  readonly tools: readonly unknown[];
  readonly output: LoggedOutput;
  readonly usage: LoggedUsage;
  /** US dollars, as the system reckoned it. */
  readonly costUsd?: number | undefined;
  readonly tags: readonly string[];
  /** Whatever else is worth keeping. */
  readonly metadata: Fields;
}

export interface LoggedModel {
  /** Asked for by the application, such as an alias. */
  readonly requested?: string | undefined;
  /** Named by the answer. */
  readonly responded?: string | undefined;
  /** `openai`, `anthropic` and so on. */
  readonly provider?: string | undefined;
}

/** The first choice, where there were several. */
export interface LoggedOutput {
  readonly text?: string | undefined;
  /** In the shape of chat logs; arguments stay the text that the model wrote. */
  readonly toolCalls: readonly Fields[];
}

/** Tokens. */
export interface LoggedUsage {
  readonly input?: number | undefined;
  readonly output?: number | undefined;
  readonly cached?: number | undefined;
}

/** What somebody or something said of a call, or of the trace it is in. */
export interface Feedback {
  /** `user_score`, `correctness` and so on. */
  readonly name: string;
  readonly score?: number | undefined;
  readonly label?: string | undefined;
  /** In words. */
  readonly comment?: string | undefined;
  /** What should have been answered. */
  readonly correction?: unknown;
  readonly by: 'person' | 'model' | 'code' | 'unknown';
  /** ISO 8601, UTC. */
  readonly at?: string | undefined;
  readonly metadata?: Fields | undefined;
}

/** What a log holds of a call: whole, or not whole enough to be replayed. */
export type CallReading =
  | { readonly kind: 'call'; readonly call: LoggedCall }
  | {
      readonly kind: 'unreadable';
      readonly id: string;
      /** Such as `the input is truncated`; without words of the log. The same cause has the same words. */
      readonly what: string;
    };

/** One step of a trace. */
export interface LoggedSpan {
  readonly id: string;
  readonly parentId?: string | undefined;
  /** ISO 8601, UTC. */
  readonly startedAt?: string | undefined;
  /** ISO 8601, UTC. */
  readonly endedAt?: string | undefined;
  readonly feedback: readonly Feedback[];
  /** The message of the error it ended with; an empty text where there is none. Undefined: it did not fail. */
  readonly error?: string | undefined;
  readonly tags: readonly string[];
  /** What it gave back, where that is a text: tells which call of a trace made the answer that was judged. */
  readonly outputText?: string | undefined;
  /** Present where it is a call to a model. */
  readonly reading?: CallReading | undefined;
}

/** The steps that belong to one request of a user, in any order; some may be missing. */
export interface LoggedTrace {
  readonly id: string;
  readonly spans: readonly LoggedSpan[];
  /** Said of the trace, not of one of its steps. */
  readonly feedback: readonly Feedback[];
}
