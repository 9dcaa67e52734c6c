import { createHash } from 'node:crypto';

import type { JudgeOptions } from '../config/metric.ts';
import type { LinePlace } from '../document/placed-lines.ts';
import { type Completion, type CompletionRequest, ProviderError } from '../providers/provider.ts';
import type { Comparison, Finding, Output } from './comparison.ts';
import { parseJudgement } from './judge-answer.ts';
import {
  type Criteria,
  composeAnswerSchema,
  composeJudgeMessages,
  shownToolCalls,
} from './judge-prompt.ts';

/** How a judge is called. */
export interface JudgePort {
  /** The provider's own id of the judge's model, without the provider's name. */
  readonly model: string;
  /** What the judge answered to this request in an earlier replay, and was kept. */
  recall(request: CompletionRequest): Promise<JudgeAnswer | undefined>;
  /**
   * Calls the model through the same pacing, budget and retries as the replay.
   * @throws ProviderError when the call failed for good, BudgetSpent when it may not be sent
   */
  call(
    request: CompletionRequest,
    options: { readonly signal: AbortSignal },
  ): Promise<ReceivedAnswer>;
}

export interface JudgeAnswer {
  readonly completion: Completion;
  /** In the trial log. */
  readonly place: LinePlace;
}

export interface ReceivedAnswer extends JudgeAnswer {
  /** Keeps it as the answer to this request in later replays. */
  keepFor(request: CompletionRequest): void;
}

/** An answer that cannot be read is asked for again, at most this often in all. */
const maxAttempts = 3;

/**
 * `judge`: a model grades the output by a rubric. What a case says under `metrics.<name>` is added to the rubric
 * as criteria for that case. A judge that refuses, is cut short, fails or stays unreadable leaves the case
 * unscored; other errors of the call, such as a spent budget, are passed on.
 */
export function createJudge(config: JudgeOptions, metricName: string, port: JudgePort): Comparison {
  const judgeOnce = shareBetweenSides((request, signal) =>
    judge(request, { scale: config.scale, port, signal }),
  );
  return {
    problems: [],
    template: config.rubric,
    fill: 'text',
    ownExpectation: 'adds',
    prepare(rubric, own) {
      if (typeof rubric !== 'string' || (own !== undefined && typeof own !== 'string'))
        return {
          kind: 'invalid',
          problem: 'the expectation must be a text: extra criteria for the judge',
        };
      return {
        kind: 'ready',
        compare: (output, { signal }) =>
          judgeOnce(
            composeRequest({ output, criteria: { rubric, own }, config, metricName, port }),
            signal,
          ),
      };
    },
  };
}

/**
 * The request of a first attempt. Its case id is `<case>#judge:<metric>:<hash>`, where the hash is the first 12
 * hexadecimal digits of SHA-256 over the judged text in UTF-8 (and after it the tool calls as JSON, where the
 * judge is shown some): recordings can tell judgements of different outputs apart, and equal outputs of one trial
 * share one. Each trial is judged by itself, or the judge's noise would look like that of the model: attempts count
 * `trial` up from three times that of the output.
 */
function composeRequest(parts: {
  readonly output: Output;
  readonly criteria: Criteria;
  readonly config: JudgeOptions;
  readonly metricName: string;
  readonly port: JudgePort;
}): CompletionRequest {
  const { output, criteria, config, metricName, port } = parts;
  const judged = output.text + (JSON.stringify(shownToolCalls(output)) ?? '');
  const hash = createHash('sha256').update(judged).digest('hex').slice(0, 12);
  return {
    caseId: `${output.evalCase.id}#judge:${metricName}:${hash}`,
    trial: output.trial * maxAttempts,
    model: port.model,
    messages: composeJudgeMessages(output, criteria, config.scale),
    tools: [],
    responseSchema: composeAnswerSchema(config.scale),
    parameters: config.parameters,
  };
}

type Judge = (request: CompletionRequest, signal: AbortSignal) => Promise<Finding>;

/**
 * Judges equal outputs of both sides in one trial once: what is equal cannot be better or worse, and it halves the
 * bill of what did not change. What could not be scored is asked for again.
 */
function shareBetweenSides(judgeRequest: Judge): Judge {
  const waiting = new Map<string, Promise<Finding>>();
  return async (request, signal) => {
    const key = `${request.caseId} ${request.trial}`;
    const pending = waiting.get(key);
    // Nothing is awaited where nobody asked yet, or both sides would ask.
    const known = pending && (await pending.catch(() => undefined));
    if (known?.kind === 'scored') {
      // There are two sides: nobody else will ask.
      waiting.delete(key);
      return known;
    }
    const finding = judgeRequest(request, signal);
    waiting.set(key, finding);
    return finding;
  };
}

async function judge(
  request: CompletionRequest,
  options: {
    readonly scale: JudgeOptions['scale'];
    readonly port: JudgePort;
    readonly signal: AbortSignal;
  },
): Promise<Finding> {
  const { scale, port, signal } = options;
  const kept = await port.recall(request);
  if (kept !== undefined) {
    const judgement = parseJudgement(kept.completion.text, scale);
    if (judgement !== undefined) return { kind: 'scored', ...judgement, answers: [kept.place] };
  }
  const answers: LinePlace[] = [];
  const leave = (reason: string): Finding => ({ kind: 'unscored', reason, answers });
  try {
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const answer = await port.call({ ...request, trial: request.trial + attempt }, { signal });
      answers.push(answer.place);
      const { stop, text } = answer.completion;
      if (stop.kind === 'refused' || stop.kind === 'truncated')
        return leave(`the judge's answer was ${stop.kind}`);
      const judgement = parseJudgement(text, scale);
      if (judgement === undefined) continue;
      answer.keepFor(request);
      return { kind: 'scored', ...judgement, answers };
    }
    return leave(`the judge gave ${maxAttempts} answers that cannot be read`);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return leave(`the call of the judge failed: ${error.message}`);
  }
}
