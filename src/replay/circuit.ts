import { ProviderError, type ProviderErrorKind } from '../providers/provider.ts';
import { notSent } from './trial.ts';

/** The next call would meet the same answer, so none is sent. */
const fatalKinds: ReadonlySet<ProviderErrorKind> = new Set([
  'authentication',
  'quota',
  'redirected',
]);
/** Not about the provider: they say nothing of the next call. */
const privateKinds: ReadonlySet<ProviderErrorKind> = new Set([
  'cancelled',
  'not_recorded',
  'not_collected',
]);
/** What a host that is down answers, if anything. */
const deadKinds: ReadonlySet<ProviderErrorKind> = new Set([
  'connection',
  'timeout',
  'server',
  'overloaded',
]);
/** Nothing was answered at all. */
const silentKinds: ReadonlySet<ProviderErrorKind> = new Set(['connection', 'timeout']);
/** So many calls in a row that failed for good, without one success between, open the circuit. */
const maximumFailures = 5;

/** What all models share that are asked with one key. */
export interface Account {
  /** The answer that the key is wrong, which every model would give. */
  refused: ProviderError | undefined;
}

/** A wrong key. 403 may be about one model only. */
const wrongKeyStatus = 401;

/** Guards one model: the first call goes alone, and after a hopeless failure nothing more is sent. */
export class Circuit {
  /** Something was answered, be it a refusal of one request. */
  #proven = false;
  /** A completion was. */
  #answered = false;
  #probe: Promise<void> | undefined;
  #failures = 0;
  /** What calls get that are not sent any more. */
  #opened: ProviderError | undefined;
  readonly #account: Account;

  constructor(account: Account = { refused: undefined }) {
    this.#account = account;
  }

  /** The failure after which nothing more is sent; undefined while it is. */
  get opened(): ProviderError | undefined {
    return this.#opened ?? this.#account.refused;
  }

  /**
   * Runs the call, alone until one has been answered.
   * @param beside its first call, where one is under way, is waited for too
   * @throws ProviderError of the call, or that it is not sent
   */
  async run<T>(call: () => Promise<T>, beside?: Circuit): Promise<T> {
    // Without a turn of the event loop where there is nothing to wait for: the next caller must find this one's probe.
    while (this.isProbing) await this.#probe;
    this.check();
    if (this.#proven) {
      while (beside?.isProbing) await beside.#probe;
      return this.#watch(call);
    }
    const attempt = this.#watch(call);
    this.#probe = attempt.then(
      () => {
        this.#probe = undefined;
      },
      () => {
        this.#probe = undefined;
      },
    );
    return attempt;
  }

  /** Its first call is under way. */
  get isProbing(): boolean {
    return !this.#proven && this.#probe !== undefined;
  }

  /** @throws ProviderError, never to be retried, when there is no use in sending */
  check(): void {
    if (this.opened !== undefined) throw this.opened;
  }

  async #watch<T>(call: () => Promise<T>): Promise<T> {
    try {
      const result = await call();
      this.#proven = true;
      this.#answered = true;
      this.#failures = 0;
      return result;
    } catch (error) {
      if (
        error instanceof ProviderError &&
        error !== this.opened &&
        !privateKinds.has(error.kind)
      ) {
        this.#noteFailure(error);
      }
      throw error;
    }
  }

  #noteFailure(error: ProviderError): void {
    if (error.status === wrongKeyStatus) this.#account.refused ??= describeNotSent(error);
    // Once the model has answered, a request that it refuses says something of that case only.
    if (error.kind === 'invalid_request' && this.#answered) return;
    this.#failures += 1;
    // A model that has answered is there; a single 404 after that is the odd answer of some proxy.
    // Nothing was ever answered, and this call had all its attempts: the others need not wait through theirs.
    const dead = !this.#answered && deadKinds.has(error.kind);
    const hopeless =
      dead || fatalKinds.has(error.kind) || (error.kind === 'model_not_found' && !this.#answered);
    if (hopeless || this.#failures >= maximumFailures) this.#opened ??= describeNotSent(error);
    // An answer about this one request (a refused parameter, a malformed body) still proves that the way is open.
    if (!hopeless && !silentKinds.has(error.kind)) this.#proven = true;
  }
}

function describeNotSent(cause: ProviderError): ProviderError {
  return new ProviderError(cause.kind, `${notSent} calls before it failed: ${cause.message}`, {
    retryable: false,
    status: cause.status,
    cause,
  });
}
