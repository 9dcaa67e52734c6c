import type { Fields } from '../fields.ts';

/** A step of a trace as OpenTelemetry has it, with its attributes as a plain record. */
export interface RawSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId?: string | undefined;
  readonly name: string;
  /** ISO 8601, any offset. */
  readonly startedAt?: string | undefined;
  /** ISO 8601, any offset. */
  readonly endedAt?: string | undefined;
  readonly status: {
    readonly code: 'unset' | 'ok' | 'error';
    readonly message?: string | undefined;
  };
  /** Flat names (`llm.input_messages.0.message.role`); values may be structured, or JSON as text. */
  readonly attributes: Fields;
  /** In the order of what they tell; log records that belong to the span are among them. */
  readonly events: readonly RawEvent[];
  /** How many attributes the instrumentation left out, for want of room. */
  readonly droppedAttributes?: number | undefined;
}

export interface RawEvent {
  readonly name: string;
  /** ISO 8601, any offset. */
  readonly at?: string | undefined;
  readonly attributes: Fields;
  /** Body of a log record. */
  readonly body?: unknown;
}
