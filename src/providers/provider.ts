import type { Message, Parameters, ResponseSchema, Tool, ToolCall } from '../prompt/message.ts';

/** One call: everything that decides the answer, and what names it in recordings. */
export interface CompletionRequest {
  readonly caseId: string;
  /** 0-based number of the trial of this case on this variant. */
  readonly trial: number;
  /** The provider's own model id, without the provider's name. */
  readonly model: string;
  readonly messages: readonly Message[];
  readonly tools: readonly Tool[];
  readonly responseSchema?: ResponseSchema | undefined;
  readonly parameters: Parameters;
  /** There when an application is asked; then `messages` are only the case's own. */
  readonly application?: ApplicationRequest | undefined;
}

/** What an application is asked with beside the messages of a case. */
export interface ApplicationRequest {
  /** The `input` of the case as it stands; undefined when it has only messages. */
  readonly input: unknown;
  /** Fingerprint of the version that is asked: the request alone would not tell its answers from another version's. */
  readonly version: string;
}

/** Why the model stopped. Anything but `complete` and `tool_call` is shown on its own in the report. */
export type Stop =
  | { readonly kind: 'complete' }
  | { readonly kind: 'tool_call' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly category?: string | undefined };

/** Tokens of one call. Totals include their parts: `input` counts cached ones, `output` counts reasoning. */
export interface Usage {
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  /** Written to a cache in this call, by lifetime; part of `inputTokens`. */
  readonly cacheWriteTokens: {
    readonly minutes5: number;
    readonly minutes30: number;
    readonly hours1: number;
    readonly hours12: number;
  };
  readonly outputTokens: number;
  readonly reasoningTokens: number;
}

/** One limit of the provider, as the headers of an answer tell it; what they leave out is undefined. */
export interface RateLimit {
  readonly kind: 'requests' | 'tokens' | 'input_tokens' | 'output_tokens';
  /** Units when nothing is used. */
  readonly limit: number | undefined;
  /** Units that may still be used. */
  readonly remaining: number | undefined;
  /** Milliseconds until `remaining` is `limit` again. */
  readonly resetMs: number | undefined;
  /** What `resetMs` is counted from: lengths of time are told at the request's arrival, instants are compared with the answer's date. */
  readonly resetFrom: 'arrival' | 'answer';
}

/** A provider's answer, normalized; the raw response is kept beside it. */
export interface Completion {
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  readonly stop: Stop;
  /** Undefined when the provider reported none, or nonsense: then the cost is unknown, never 0. */
  readonly usage: Usage | undefined;
  /** What the provider says it billed, a decimal number of dollars as text; beats computed cost. */
  readonly billedUsd?: string | undefined;
  readonly servedModel?: string | undefined;
  readonly servedTier?: string | undefined;
  readonly requestId?: string | undefined;
  /** Milliseconds from sending to the last byte of this attempt; no queueing, no backoff. */
  readonly latencyMs: number | undefined;
  /** Undefined when the answer did not come over HTTP. */
  readonly rateLimits?: readonly RateLimit[] | undefined;
  readonly raw: unknown;
}

export type ProviderErrorKind =
  | 'rate_limited'
  | 'quota'
  | 'overloaded'
  | 'server'
  | 'timeout'
  | 'connection'
  | 'malformed'
  | 'authentication'
  | 'model_not_found'
  | 'invalid_request'
  | 'redirected'
  | 'not_recorded'
  | 'not_collected'
  | 'cancelled';

/** A failed call, classified once, by the adapter that saw it. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly kind: ProviderErrorKind;
  readonly retryable: boolean;
  readonly status: number | undefined;
  /** Milliseconds that the provider asks to wait; undefined when it said nothing sensible. */
  readonly retryAfterMs: number | undefined;
  /** Empty where the provider told none, or nothing was answered. */
  readonly rateLimits: readonly RateLimit[];
  /** The request may have been billed although no answer arrived. */
  readonly possiblyBilled: boolean;

  constructor(
    kind: ProviderErrorKind,
    message: string,
    details: {
      readonly retryable: boolean;
      readonly status?: number | undefined;
      readonly retryAfterMs?: number | undefined;
      readonly rateLimits?: readonly RateLimit[] | undefined;
      readonly possiblyBilled?: boolean | undefined;
      readonly cause?: unknown;
    },
  ) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.retryable = details.retryable;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
    this.rateLimits = details.rateLimits ?? [];
    this.possiblyBilled = details.possiblyBilled ?? false;
  }
}

/** A parameter that the model or the protocol cannot take: reported before any spend. */
export interface UnsupportedParameter {
  readonly name: string;
  readonly reason: string;
  readonly remedy: string;
}

/** A vendor adapter. It never retries, never drops a parameter and never logs. */
export interface Provider {
  /** As in `provider/model`. */
  readonly name: string;
  /** Pacing is per origin: scheme, host and port, `command:` and which, or `recorded:`. */
  readonly origin: string;
  /** Whose calls these are, where a key tells: where it is sent, and the name of its variable, never the key. */
  readonly account?: string | undefined;
  /** Parameters of the request that cannot be sent, known without a call. Pure. */
  findUnsupported(
    request: Omit<CompletionRequest, 'caseId' | 'trial' | 'messages'>,
  ): readonly UnsupportedParameter[];
  /** @throws ProviderError and nothing else. */
  complete(
    request: CompletionRequest,
    options: { readonly signal: AbortSignal },
  ): Promise<Completion>;
  /** Ends what was started for it. Never throws. */
  close?(): Promise<void>;
}
