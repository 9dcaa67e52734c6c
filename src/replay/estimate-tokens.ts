import type { CompletionRequest, Usage } from '../providers/provider.ts';

/** Bytes of a request that make a token, until usage says otherwise. */
const bytesPerToken = 4;
/** Weight of the latest answer in what was seen. */
const latestWeight = 0.1;

/** Tokens that a call is expected to take. */
export interface TokenEstimate {
  /** Of the request. */
  readonly bytes: number;
  readonly input: number;
  readonly output: number;
}

/** Expects of the next call of a model what its calls so far have used. */
export class TokenEstimator {
  readonly #models = new Map<string, { inputPerByte: number; output: number }>();

  /** Before any answer of the model: a token for every four bytes, and the longest output that was asked for. */
  estimate(request: CompletionRequest): TokenEstimate {
    const seen = this.#models.get(request.model);
    const asked = request.parameters['max_output_tokens'];
    const bytes = countBytes(request);
    return {
      bytes,
      input: Math.ceil(bytes * (seen?.inputPerByte ?? 1 / bytesPerToken)),
      output: Math.ceil(seen?.output ?? (typeof asked === 'number' ? asked : 0)),
    };
  }

  /** @param bytes of the request that used so much */
  note(model: string, bytes: number, usage: Usage | undefined): void {
    if (usage === undefined) return;
    const inputPerByte = usage.inputTokens / Math.max(1, bytes);
    const seen = this.#models.get(model);
    this.#models.set(model, {
      inputPerByte: mix(seen?.inputPerByte, inputPerByte),
      output: mix(seen?.output, usage.outputTokens),
    });
  }
}

function mix(seen: number | undefined, latest: number): number {
  return seen === undefined ? latest : seen + latestWeight * (latest - seen);
}

/** Of what a provider counts as input. */
function countBytes({ messages, tools, responseSchema }: CompletionRequest): number {
  return Buffer.byteLength(JSON.stringify({ messages, tools, responseSchema }));
}
