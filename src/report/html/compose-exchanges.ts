import { z } from 'zod';
import type { AnswerRow, ReadTrial } from './compose-page-case.ts';
import type { PageExchange, PageExchanges, PageJudgeAnswer, PageRequest } from './page-content.ts';

/** A judge's row of the trial log, as far as the page shows it. */
export const judgeRowSchema = z.object({
  model: z.string(),
  output: z.string(),
  stop: z.string(),
  trial_log: z.object({ endpoint: z.string(), raw: z.unknown().optional() }),
});
export type JudgeRow = z.output<typeof judgeRowSchema>;

/**
 * What was sent for a case and what came back, and what judges said of that; trials mostly send the same, and equal
 * outputs of both sides are judged once.
 * @param judged by their offsets in the trial log
 */
export function composeExchanges(
  trials: readonly ReadTrial[],
  judged: ReadonlyMap<number, JudgeRow>,
): PageExchanges {
  const requests = createShelf<PageRequest>();
  const answers = createShelf<PageJudgeAnswer>();
  const compose = (answer: AnswerRow | null): PageExchange | null => {
    if (answer === null) return null;
    const { messages, parameters, input, endpoint, raw, scores } = answer.trial_log;
    const request = { messages, parameters, ...(input === undefined ? {} : { input }) };
    const judgements = Object.entries(scores).flatMap(([metric, score]) =>
      score.answers === undefined || score.answers.length === 0
        ? []
        : [[metric, score.answers.map(({ offset }) => answers.put(offset, tell(offset)))] as const],
    );
    return {
      request: requests.put(JSON.stringify(request), request),
      model: answer.model,
      endpoint,
      raw: raw ?? null,
      judged: Object.fromEntries(judgements),
    };
  };
  const tell = (offset: number): PageJudgeAnswer => {
    const row = judged.get(offset);
    if (row === undefined) throw new Error('an answer of a judge is not in the trial log');
    const { model, output, stop, trial_log: log } = row;
    return { model, endpoint: log.endpoint, text: output, stop, raw: log.raw ?? null };
  };
  return {
    trials: trials.map(({ baseline, candidate }) => ({
      baseline: compose(baseline),
      candidate: compose(candidate),
    })),
    requests: requests.all,
    judge_answers: answers.all,
  };
}

/** Each thing once, named by its position. */
function createShelf<T>() {
  const all: T[] = [];
  const places = new Map<string | number, number>();
  return {
    all,
    put(key: string | number, thing: T): number {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, all.length);
      return all.push(thing) - 1;
    },
  };
}
