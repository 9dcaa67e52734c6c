import type { RateLimit } from '../providers/provider.ts';
import type { TokenEstimate } from './estimate-tokens.ts';
import { LearnedRate } from './learned-rate.ts';
import { LimitMeter, type Start } from './limit-meter.ts';

/** What one call takes of each limit. */
export type Units = Readonly<Record<RateLimit['kind'], number>>;

/** One call that has started, in the books of each limit. */
export interface Started {
  readonly at: number;
  readonly starts: Readonly<Record<RateLimit['kind'], Start>>;
}

const kinds = ['requests', 'tokens', 'input_tokens', 'output_tokens'] as const;

/** So many refusals against the headers' word, and the rate is learned from refusals all the same. */
const doubtful = 3;

/** @returns one request, and its tokens */
export function computeUnits({ input, output }: Omit<TokenEstimate, 'bytes'>): Units {
  return { requests: 1, tokens: input + output, input_tokens: input, output_tokens: output };
}

/** How fast an origin lets calls start: by what its headers tell, else by what its refusals teach. */
export class OriginLimits {
  readonly #learned = new LearnedRate();
  readonly #meters: Readonly<Record<RateLimit['kind'], LimitMeter>> = {
    requests: new LimitMeter(),
    tokens: new LimitMeter(),
    input_tokens: new LimitMeter(),
    output_tokens: new LimitMeter(),
  };
  /** Refusals that the headers explain and yet did not prevent, less one for each hundred answers. */
  #doubt = 0;
  /** The latest refusal is one to learn from. */
  #learns = false;

  /** When a call may start, in monotonic milliseconds; now or before when at once. */
  findStart(units: Units, now: number): number {
    let at = this.#learned.nextAt;
    for (const kind of kinds) at = Math.max(at, this.#meters[kind].findStart(units[kind], now));
    return at;
  }

  noteStart(units: Units, now: number): Started {
    this.#learned.noteStart(now);
    const note = (kind: RateLimit['kind']) => this.#meters[kind].noteStart(now, units[kind]);
    return {
      at: now,
      starts: {
        requests: note('requests'),
        tokens: note('tokens'),
        input_tokens: note('input_tokens'),
        output_tokens: note('output_tokens'),
      },
    };
  }

  noteAdmitted(started: Started, told: readonly RateLimit[], now: number): void {
    this.#read(started, told, now);
    this.#doubt = Math.max(0, this.#doubt - 1 / 100);
    this.#learned.noteAdmitted(started.at, now);
  }

  /** @param first false: another refusal of the same moment */
  noteRefused(
    started: Started,
    refusal: { readonly told: readonly RateLimit[]; readonly first: boolean; readonly now: number },
  ): void {
    const { told, first, now } = refusal;
    this.#read(started, told, now);
    this.noteUnsent(started);
    const explaining = told.filter(({ kind }) =>
      this.#meters[kind].explainRefusal(started.starts[kind].units),
    );
    if (!first) return;
    const explained = explaining.length > 0;
    if (explained) this.#doubt += 1;
    this.#learns = !explained || this.#doubt > doubtful;
  }

  /** The wait after a refusal is over. */
  noteRecovery(now: number, askedMs: number | undefined): void {
    if (this.#learns) this.#learned.noteRecovery(now, askedMs);
    this.#learns = false;
  }

  /** What had started took nothing. */
  noteUnsent({ starts }: Started): void {
    this.#learned.noteRefused();
    for (const kind of kinds) this.#meters[kind].noteRefused(starts[kind]);
  }

  noteEnd({ starts }: Started, now: number): void {
    for (const kind of kinds) this.#meters[kind].noteEnd(starts[kind], now);
  }

  #read({ starts }: Started, told: readonly RateLimit[], now: number): void {
    for (const limit of told) this.#meters[limit.kind].noteAnswer(starts[limit.kind], limit, now);
  }
}
