import type { Report } from '../../src/report/report.ts';
import type { FaultKind } from './faults.ts';
import type { Scenario } from './scenario.ts';

export type CallRole = 'baseline' | 'candidate' | 'judge';

/** One call as the provider saw it. */
export interface ServedCall {
  /** Unique over all calls of a server; the id of the completion holds it. */
  readonly index: number;
  /** Undefined for judges. */
  readonly suite: string | undefined;
  readonly role: CallRole;
  readonly caseId: string;
  readonly fault: FaultKind | 'storm' | undefined;
  /** Pico-dollars that the provider bills for it, whatever it says of it. */
  readonly billedPico: bigint;
  /** A whole and valid completion was sent. */
  readonly completes: boolean;
  /** It holds the right answer. */
  readonly right: boolean;
}

/** A request as Pawl's port of the provider saw it, every attempt. */
export interface AskedCall {
  /** Names suite, role, request, case and trial. */
  readonly key: string;
  readonly role: CallRole;
  /** Number of the served call whose completion came back whole; undefined when none did. */
  readonly completion: number | undefined;
  /** A judge's answer that can be read; of models every completion counts. */
  readonly usable: boolean;
}

export type Outcome =
  | { readonly kind: 'report'; readonly report: Report }
  /** Stopped with an error that says what to mend. */
  | { readonly kind: 'refused'; readonly message: string }
  /** Threw what is no PawlError, or ended with an exit code that has no meaning. */
  | { readonly kind: 'broke'; readonly message: string }
  /** Did not end within the guard. */
  | { readonly kind: 'hung' }
  /** The crash that was drawn came. */
  | { readonly kind: 'crashed' };

/** One replay of a run. */
export interface Replay {
  readonly served: readonly ServedCall[];
  /** Undefined of a process, into which nobody looks. */
  readonly asked: readonly AskedCall[] | undefined;
  readonly outcome: Outcome;
  /** Everything that was written, screens included, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** Numbers of the completions that surely arrived, with time enough to write them down. */
  readonly delivered: ReadonlySet<number>;
  /** It was cancelled, or stopped hard. */
  readonly interrupted: boolean;
  /** Numbers of the completions that stood unharmed in the kept files when it began. */
  readonly known: ReadonlySet<number>;
}

/** Everything that is known of a run. */
export interface Observation {
  readonly scenario: Scenario;
  readonly replays: readonly Replay[];
}

const idPrefixes = {
  'openai-responses': 'resp_',
  'openai-chat': 'chatcmpl_',
  'anthropic-messages': 'msg_',
} as const;

/** Numbers of the completions that a text holds, by the ids of their raw answers. Pure. */
export function parseCompletionIds(text: string, protocol: Scenario['protocol']): Set<number> {
  const ids = text.matchAll(new RegExp(`"id":"${idPrefixes[protocol]}(\\d+)"`, 'g'));
  return new Set(Array.from(ids, ([, index]) => Number(index)));
}

/** The same of a raw answer. Pure. */
export function readCompletionId(raw: unknown, protocol: Scenario['protocol']): number | undefined {
  const [found] = parseCompletionIds(JSON.stringify(raw) ?? '', protocol);
  return found;
}
