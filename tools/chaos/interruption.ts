import type { LlmAnswer, LlmCall } from '../../__tests__/support/llm-server.ts';
import type { Interruption } from './scenario.ts';
import { waitUntil } from './stage.ts';

/** How a replay is stopped. */
export interface Interrupter {
  readonly cancel: () => void;
  /** Lets go of everything at once. */
  readonly crash: () => void;
  /** Everything that arrived is on disk. */
  readonly isWritten: () => boolean;
}

/**
 * The answers of a script until the call at which the replay is interrupted. A quiet crash holds back all answers
 * from there on, and comes when what has arrived is written: nothing of it may be lost.
 */
export function interruptAnswers(
  answer: (call: LlmCall) => LlmAnswer,
  interruption: Interruption,
  interrupter: Interrupter,
): (call: LlmCall) => LlmAnswer | Promise<LlmAnswer> {
  let calls = 0;
  let held: Promise<void> | undefined;
  return (call) => {
    calls += 1;
    if (interruption.kind === 'none' || calls < interruption.atCall) return answer(call);
    if (interruption.kind === 'cancel') {
      if (calls === interruption.atCall) interrupter.cancel();
      return answer(call);
    }
    held ??= stop(interruption.kind, interrupter);
    return held.then((): LlmAnswer => ({ destroy: 'before' }));
  };
}

async function stop(kind: 'crash' | 'quiet-crash', interrupter: Interrupter): Promise<void> {
  if (kind === 'quiet-crash') {
    // What is on its way arrives first.
    await new Promise((wake) => setTimeout(wake, 15));
    await waitUntil(interrupter.isWritten);
  }
  interrupter.crash();
}
