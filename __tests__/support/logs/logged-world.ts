import type { RestAnswer, RestRequest, RestServer } from '../rest-server.ts';

/** A step of a trace, before any system has put it into its own words. */
export interface WorldSpan {
  readonly id: string;
  readonly traceId: string;
  readonly parentId?: string;
  /** Whether it is a call to a model. */
  readonly isCall: boolean;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly latencyMs: number;
  /** As an SDK logged it: of a call its messages. */
  readonly input: unknown;
  readonly output: unknown;
  readonly error?: string;
  readonly tags?: readonly string[];
  /** Of a call: asked for, and answered by. */
  readonly model?: { readonly requested: string; readonly responded: string };
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly tools?: readonly unknown[];
  readonly usage?: { readonly input: number; readonly output: number; readonly cached: number };
  readonly costUsd?: number;
  /** Where it ran, where the system tells that; default: production. */
  readonly environment?: string;
}

/** Something said of a step. */
export interface WorldFeedback {
  readonly spanId: string;
  readonly name: string;
  readonly score?: number;
  readonly label?: string;
  readonly comment?: string;
  readonly correction?: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What a system has logged; it may grow while a server shows it. */
export interface World {
  readonly spans: WorldSpan[];
  readonly feedback: WorldFeedback[];
  /** Whether there are rows that are in no shape at all among those that are asked for. */
  readonly isDamaged?: boolean;
  /** Answers instead of the system, where it gives something. */
  readonly intercept?: (request: RestRequest) => RestAnswer | undefined;
}

/** A system as a loopback server, with a project named `support`. */
export interface LogServer extends RestServer {
  readonly key: string;
}

/** The same UUID for the same number. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A time of a day in 2026: `at(5)` is five minutes past midnight of the 20th of November. */
export function at(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 20, 0, minutes)).toISOString();
}

/** A trace of a step and a call below it; ids are those of `number × 10` and `number × 10 + 1`. */
export function traceOf(number: number, change: Partial<WorldSpan> = {}): readonly WorldSpan[] {
  const root = idOf(number * 10);
  return [
    {
      id: root,
      traceId: root,
      isCall: false,
      startedAt: at(number),
      latencyMs: 2_000,
      input: { order: 17 },
      output: { reply: 'In Bonn.' },
      tags: ['live'],
    },
    {
      id: idOf(number * 10 + 1),
      traceId: root,
      parentId: root,
      isCall: true,
      startedAt: at(number),
      latencyMs: 1_500,
      input: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: `Where is parcel ${number}?` },
      ],
      output: [
        { index: 0, message: { role: 'assistant', content: 'In Bonn.' }, finish_reason: 'stop' },
      ],
      model: { requested: 'gpt-x', responded: 'gpt-x-2026-01-01' },
      parameters: { temperature: 0.2, max_tokens: 300 },
      tools: [{ type: 'function', function: { name: 'find', parameters: {} } }],
      usage: { input: 120, output: 8, cached: 100 },
      costUsd: 0.0004,
      ...change,
    },
  ];
}

/** Pages of a list by a cursor that is opaque to whoever asks. */
export function pageOf<T>(
  list: readonly T[],
  { cursor, size }: { readonly cursor: string | undefined; readonly size: number },
): { readonly rows: readonly T[]; readonly next: string | undefined } {
  const start = cursor === undefined ? 0 : Number(Buffer.from(cursor, 'base64url').toString());
  const end = start + size;
  return {
    rows: list.slice(start, end),
    next: end < list.length ? Buffer.from(String(end)).toString('base64url') : undefined,
  };
}
