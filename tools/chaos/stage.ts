import {
  type LlmAnswer,
  type LlmCall,
  type LlmServer,
  startLlmServer,
} from '../../__tests__/support/llm-server.ts';

type Answer = (call: LlmCall) => LlmAnswer | Promise<LlmAnswer>;

/** One provider on loopback for all runs, one run at a time. */
export interface Stage {
  readonly url: string;
  /** Answers from now on whoever brings the key; what a replay left behind finds nobody. */
  setAnswer(answer: Answer, key: string): void;
  stop(): Promise<void>;
}

const nobody: LlmAnswer = { destroy: 'before' };

export async function openStage(): Promise<Stage> {
  let answer: Answer = () => nobody;
  let awaited: string | undefined;
  const server: LlmServer = await startLlmServer({
    answer: (call) => {
      const { authorization, 'x-api-key': key = authorization } = call.headers;
      return awaited !== undefined && String(key).includes(awaited) ? answer(call) : nobody;
    },
  });
  return {
    url: server.url,
    setAnswer: (next, key) => {
      answer = next;
      awaited = key;
    },
    stop: server.stop,
  };
}

/** Milliseconds after which a replay counts as hung. */
const guardMs = 60_000;

/** The result, or `hung`. */
export async function guard<Result>(work: Promise<Result>): Promise<Result | 'hung'> {
  const { promise, resolve } = Promise.withResolvers<'hung'>();
  const timer = setTimeout(() => resolve('hung'), guardMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Milliseconds that what has arrived has at most to reach the disk, while nothing else comes. */
const settleMs = 20_000;

/** Waits until it is so, or until that time is over. */
export async function waitUntil(isSo: () => boolean): Promise<void> {
  const end = performance.now() + settleMs;
  while (!isSo() && performance.now() < end) await new Promise((wake) => setTimeout(wake, 1));
}
