import { createHash } from 'node:crypto';

import type { JudgeOptions } from '../config/metric.ts';
import { type CompletionRequest, ProviderError } from '../providers/provider.ts';
import type { Comparison, Finding, Output } from './comparison.ts';
import { parseJudgement } from './judge-answer.ts';
import {
  type Criteria,
  composeAnswerSchema,
  composeJudgeMessages,
  shownToolCalls,
} from './judge-prompt.ts';
import type { CallJudge } from './scorer.ts';

/** How a judge is called. */
export interface JudgePort {
  readonly call: CallJudge;
  /** The provider's own id of the judge's model, without the provider's name. */
  readonly model: string;
}

/** An answer that cannot be read is asked for again, at most this often in all. */
const maxAttempts = 3;

/**
 * `judge`: a model grades the output by a rubric. What a case says under `metrics.<name>` is added to the rubric
 * as criteria for that case. A judge that refuses, is cut short, fails or stays unreadable leaves the case
 * unscored; other errors of the call, such as a spent budget, are passed on.
 */
export function createJudge(config: JudgeOptions, metricName: string, port: JudgePort): Comparison {
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
          judge(composeRequest({ output, criteria: { rubric, own }, config, metricName, port }), {
            scale: config.scale,
            call: (request) => port.call(request, { signal }),
          }),
      };
    },
  };
}

/**
 * The request of a first attempt. Its case id is `<case>#judge:<metric>:<hash>`, where the hash is the first 12
 * hexadecimal digits of SHA-256 over the judged text in UTF-8 (and after it the tool calls as JSON, where the
 * judge is shown some): recordings can tell judgements of different outputs apart, and equal outputs share one.
 * Repeated attempts count `trial` up from 0.
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
    trial: 0,
    model: port.model,
    messages: composeJudgeMessages(output, criteria, config.scale),
    tools: [],
    responseSchema: composeAnswerSchema(config.scale),
    parameters: config.parameters,
  };
}

async function judge(
  request: CompletionRequest,
  options: {
    readonly scale: JudgeOptions['scale'];
    readonly call: (request: CompletionRequest) => ReturnType<CallJudge>;
  },
): Promise<Finding> {
  try {
    for (let trial = 0; trial < maxAttempts; trial += 1) {
      const { stop, text } = await options.call({ ...request, trial });
      if (stop.kind === 'refused' || stop.kind === 'truncated')
        return { kind: 'unscored', reason: `the judge's answer was ${stop.kind}` };
      const judgement = parseJudgement(text, options.scale);
      if (judgement !== undefined) return { kind: 'scored', ...judgement };
    }
    return {
      kind: 'unscored',
      reason: `the judge gave ${maxAttempts} answers that cannot be read`,
    };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return { kind: 'unscored', reason: `the call of the judge failed: ${error.message}` };
  }
}
