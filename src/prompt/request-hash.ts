import { computeHash } from '../document/canonical-json.ts';
import type { Message, Parameters, ResponseSchema, Tool } from './message.ts';

/** Everything of a request that decides the answer, but the model. */
export interface HashedRequest {
  readonly messages: readonly Message[];
  readonly parameters: Parameters;
  readonly tools: readonly Tool[];
  readonly responseSchema?: ResponseSchema | undefined;
  /** What an application is asked with, its version included. */
  readonly application?: { readonly input: unknown; readonly version: string } | undefined;
}

/**
 * Names a request in recordings, where one model answers two versions of a prompt or of its parameters.
 * @returns SHA-256, 64 hex digits, of the request as JSON with sorted keys, absent members left out
 */
export function computeRequestHash(request: HashedRequest): string {
  const { parameters, tools, responseSchema, application } = request;
  const messages = request.messages.map(({ role, content, toolCalls = [], toolCallId }) => ({
    role,
    content,
    toolCallId,
    toolCalls: toolCalls.length === 0 ? undefined : toolCalls,
  }));
  return computeHash({ messages, parameters, tools, responseSchema, application });
}
