import { isRecord } from '../document/is-record.ts';
import { readPlacedLines } from '../document/placed-lines.ts';
import { composeApplicationMessage } from './application-message.ts';
import { describeMalformed } from './damaged-answer.ts';
import { type ProcessGroup, startGroup } from './process-group.ts';
import { type CompletionRequest, ProviderError, type ProviderErrorKind } from './provider.ts';
import { createTail, type Tail } from './stderr-tail.ts';

/** A line that a program answered with. */
export interface AnswerLine {
  /** Parsed JSON. */
  readonly value: unknown;
  readonly text: string;
  /** Milliseconds since the line that it answers was written. */
  readonly latencyMs: number;
}

/** How a program is started, and how long it is waited for. */
export interface ProcessOptions {
  /** As people are told. */
  readonly name: string;
  readonly command: readonly string[];
  /** Absolute. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Takes out of what the program says what must not be shown. */
  readonly redact: (text: string) => string;
  readonly ports: {
    /** Monotonic milliseconds. */
    readonly now: () => number;
    /** So long nothing may come while an answer is owed: a program that takes cases in turn is slow, not silent. */
    readonly timeoutMs: number;
    /** Bytes of one line. */
    readonly maxBodyBytes: number;
  };
}

/** A line that was written and not answered yet. */
interface Owed {
  readonly caseId: string;
  readonly trial: number;
  readonly sentAt: number;
  readonly resolve: (line: AnswerLine) => void;
  readonly reject: (error: ProviderError) => void;
}

/** What the program had written is waited for so long after its end, where something else holds its output open. */
const drainMs = 1_000;

/** A program that answers lines with lines, from its start to its end. */
export class ApplicationProcess {
  readonly #options: ProcessOptions;
  readonly #group: ProcessGroup;
  readonly #tail: Tail;
  /** The first written first. */
  #owed: Owed[] = [];
  #watchdog: NodeJS.Timeout | undefined;
  /** Why it takes no more lines. */
  #failure: ProviderError | undefined;

  constructor(options: ProcessOptions) {
    this.#options = options;
    this.#group = startGroup(options.command, options);
    const { child } = this.#group;
    this.#tail = createTail(child.stderr, options.redact);
    // A stream that breaks is told by the end of the process.
    const reading = this.#read().catch(() => undefined);
    child.stdin.on('error', () => undefined);
    child.once('error', (cause) => this.#fail(describeNotStarted(options.name, cause)));
    const end = (code: number | null, signal: string | null): void => {
      const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
      this.#failBy('connection', `${options.name} ended ${how} before it had answered`);
    };
    child.once('close', (code, signal) => reading.then(() => end(code, signal)));
    child.once('exit', (code, signal) => setTimeout(() => end(code, signal), drainMs).unref());
  }

  /** Whether it takes no more lines. */
  get ended(): boolean {
    return this.#failure !== undefined;
  }

  /**
   * Writes a line for the request and waits for the line that answers it.
   * @throws ProviderError: connection, timeout or malformed, after which the process is ended; cancelled
   */
  ask(request: CompletionRequest, signal: AbortSignal): Promise<AnswerLine> {
    const { name, ports } = this.#options;
    const { caseId, trial } = request;
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    if (signal.aborted) return Promise.reject(describeCancelled(name, false));
    return new Promise<AnswerLine>((resolve, reject) => {
      // It stays owed: the answer may still come, and then belongs to nobody else.
      const cancel = () => reject(describeCancelled(name, true));
      signal.addEventListener('abort', cancel, { once: true });
      const done = () => signal.removeEventListener('abort', cancel);
      this.#owed.push({
        caseId,
        trial,
        sentAt: ports.now(),
        resolve: (line) => {
          done();
          resolve(line);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      if (this.#owed.length === 1) this.#watch();
      const message = composeApplicationMessage(request);
      this.#group.child.stdin.write(`${JSON.stringify(message)}\n`);
    });
  }

  /** Ends it and what it has started. Never throws. */
  async close(): Promise<void> {
    clearTimeout(this.#watchdog);
    this.#failure ??= describeCancelled(this.#options.name, true);
    for (const { reject } of this.#owed.splice(0)) reject(this.#failure);
    await this.#group.end();
  }

  async #read(): Promise<void> {
    const maxLineBytes = this.#options.ports.maxBodyBytes;
    for await (const { bytes } of readPlacedLines(this.#group.child.stdout, { maxLineBytes })) {
      const complaint =
        bytes === undefined
          ? `a line of more than ${Math.round(maxLineBytes / 1e6)} MB`
          : this.#take(bytes);
      if (complaint !== undefined) {
        this.#failBy('malformed', describeMalformed(this.#options.name, complaint).message);
        return;
      }
      this.#watch();
    }
  }

  /** @returns what is wrong with the line; undefined when it answered something, or is blank */
  #take(bytes: Buffer): string | undefined {
    let text: string;
    let value: unknown;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
      if (text === '') return undefined;
      value = JSON.parse(text);
    } catch {
      return 'a line that is not JSON (its standard output is for answers only; write logs to standard error)';
    }
    const { id, trial } = isRecord(value) ? value : {};
    // A case may be owed for several trials; to an answer that does not say which, they are alike.
    const position = this.#owed.findIndex(
      (owed) => owed.caseId === String(id) && (trial ?? owed.trial) === owed.trial,
    );
    const [owed] = position < 0 ? [] : this.#owed.splice(position, 1);
    if (owed === undefined) return 'a line whose id and trial it was not asked for';
    owed.resolve({ value, text, latencyMs: this.#options.ports.now() - owed.sentAt });
    return undefined;
  }

  #watch(): void {
    clearTimeout(this.#watchdog);
    if (this.#owed.length === 0 || this.ended) return;
    const { name, ports } = this.#options;
    this.#watchdog = setTimeout(
      () => this.#failBy('timeout', `${name} was silent for ${ports.timeoutMs / 1000} s`),
      ports.timeoutMs,
    );
  }

  #failBy(kind: ProviderErrorKind, what: string): void {
    const details = { retryable: true, possiblyBilled: true };
    this.#fail(new ProviderError(kind, what + this.#tail.describe(), details));
  }

  /** What is owed will not come, and nothing more is written. */
  #fail(error: ProviderError): void {
    if (this.#failure !== undefined) return;
    this.#failure = error;
    clearTimeout(this.#watchdog);
    this.#group.kill();
    for (const { reject } of this.#owed.splice(0)) reject(error);
  }
}

function describeNotStarted(name: string, cause: Error): ProviderError {
  const code = 'code' in cause ? String(cause.code) : cause.message;
  return new ProviderError('connection', `${name} could not be started (${code})`, {
    retryable: false,
    cause,
  });
}

function describeCancelled(name: string, sent: boolean): ProviderError {
  return new ProviderError('cancelled', `the call of ${name} was cancelled`, {
    retryable: false,
    possiblyBilled: sent,
  });
}
