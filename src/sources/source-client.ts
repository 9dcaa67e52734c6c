import { ConfigurationError, EvidenceError, messageOf } from '../errors.ts';
import type { SourcePorts } from './failure-source.ts';
import type { RequestPace } from './request-pace.ts';
import { describeRefusal, describeUnavailable, type Passing, showPath } from './source-errors.ts';
import {
  composeBody,
  composeUrl,
  type SourceAnswer,
  type SourceRequest,
} from './source-request.ts';

/** One system's REST API. Its keys go to its address alone: redirects are refused. */
export interface SourceClient {
  /**
   * @throws ConfigurationError for a status that asking again does not mend, with the way to mend it
   * @throws EvidenceError when the system does not answer, or not with JSON
   */
  request(request: SourceRequest): Promise<SourceAnswer>;
}

export interface SourceClientOptions {
  /** For people: `Phoenix`. */
  readonly name: string;
  /** Without a trailing slash; may have a path. */
  readonly baseUrl: string;
  /** Sent with every request: authorization and so on. */
  readonly headers: Readonly<Record<string, string>>;
  /** What no message may hold: keys. */
  readonly secrets: readonly string[];
  /** Environment variable that holds the key, for the remedy. */
  readonly keyVariable: string;
  readonly fetch: typeof fetch;
  /** Milliseconds. May reject when the signal aborts. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Waited for before each sending, where a rate limit is known. */
  readonly pace?: RequestPace | undefined;
}

/** What a part over a REST API is handed. */
export interface RestPorts
  extends Pick<SourceClientOptions, 'fetch' | 'sleep' | 'random' | 'signal'> {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** What an adapter of a source over a REST API is handed. */
export type RestSourcePorts = SourcePorts & RestPorts;

/** Sendings of one request; and milliseconds of all its waits together, and of one answer. */
const limits = { sendings: 7, waitMs: 300_000, timeoutMs: 120_000 };
const passing: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/** @throws ConfigurationError for an address with a password, which `fetch` refuses and messages would show */
export function createSourceClient(options: SourceClientOptions): SourceClient {
  if (hasCredentials(options.baseUrl))
    throw ConfigurationError.of(
      `the address of ${options.name} holds a name or a password`,
      `leave them out, and set ${options.keyVariable}: addresses are shown in reports`,
    );
  return { request: (request) => askPatiently(options, request) };
}

/** Whether somebody's name or password stands in an address. */
export function hasCredentials(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}

async function askPatiently(
  options: SourceClientOptions,
  request: SourceRequest,
): Promise<SourceAnswer> {
  const repeatable = request.repeatable ?? request.method === 'GET';
  let waited = 0;
  for (let sending = 1; ; sending += 1) {
    await options.pace?.next();
    const outcome = await send(options, request);
    if (outcome.kind === 'answer') return outcome.answer;
    // A refusal for its rate was not carried out, so it may always be sent again.
    const again = sending < limits.sendings && (repeatable || outcome.status === 429);
    const wait =
      outcome.waitMs ?? Math.min(60_000, 1_000 * 2 ** (sending - 1)) * (0.5 + options.random() / 2);
    if (!again || waited + wait > limits.waitMs || options.signal.aborted)
      throw describeUnavailable(options, request, outcome);
    waited += wait;
    await options.sleep(wait, options.signal).catch((error: unknown) => {
      throw options.signal.aborted ? describeUnavailable(options, request, outcome) : error;
    });
  }
}

async function send(
  options: SourceClientOptions,
  request: SourceRequest,
): Promise<{ readonly kind: 'answer'; readonly answer: SourceAnswer } | Passing> {
  let response: Response;
  let bytes: Buffer;
  try {
    response = await options.fetch(composeUrl(options.baseUrl, request), {
      ...composeBody(options.headers, request),
      method: request.method,
      redirect: 'manual',
      signal: AbortSignal.any([options.signal, AbortSignal.timeout(limits.timeoutMs)]),
    });
    bytes = Buffer.from(await response.arrayBuffer());
  } catch (cause) {
    return {
      kind: 'passing',
      status: undefined,
      message: messageOf(innermost(cause)),
      waitMs: undefined,
      cause,
    };
  }
  const { status, headers } = response;
  const text = bytes.toString('utf8');
  if (response.ok) {
    const body = request.answer === 'bytes' ? bytes : parseBody(options, request, text);
    return { kind: 'answer', answer: { status, headers, body } };
  }
  if (request.accept?.includes(status) === true)
    return { kind: 'answer', answer: { status, headers, body: parseIfJson(text) } };
  if (passing.includes(status))
    return { kind: 'passing', status, message: text, waitMs: parseRetryAfter(headers) };
  throw describeRefusal(options, { request, status, text });
}

/** fetch tells only that it failed; why is in its cause. */
function innermost(error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined || cause === null ? error : innermost(cause);
}

function parseBody(options: SourceClientOptions, request: SourceRequest, text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new EvidenceError(
      [
        {
          what: `${options.name} answered ${request.method} ${showPath(request.path)} with something that is not JSON`,
          remedy: `check that ${options.baseUrl} is the address of its API`,
        },
      ],
      { cause },
    );
  }
}

/** Many systems explain a refusal in plain words. */
function parseIfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Seconds or a date, as milliseconds from now. */
function parseRetryAfter(headers: Headers): number | undefined {
  const written = headers.get('retry-after');
  if (written === null) return undefined;
  const seconds = Number(written);
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(written) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
