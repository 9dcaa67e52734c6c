import type { Message, Parameters, ResponseSchema, Tool } from '../prompt/message.ts';
import type { Prompt } from '../prompt/prompt.ts';
import type { Endpoint } from '../providers/endpoint.ts';

/** The two roles; base and head are words of git only. */
export type VariantRole = 'baseline' | 'candidate';

/** Prompt + model + parameters + tools + schema of one suite, resolved at one revision. */
export interface Variant {
  readonly suite: string;
  /** As in `provider/model`. */
  readonly modelName: string;
  /** The provider's own id of the model. */
  readonly model: string;
  readonly endpoint: Endpoint;
  readonly prompt: Prompt;
  readonly parameters: Parameters;
  readonly tools: readonly Tool[];
  readonly responseSchema: ResponseSchema | undefined;
  /** `provider/model` whose price applies. */
  readonly pricingModel: string;
  /** Equal fingerprints mean equal requests for equal cases. */
  readonly fingerprint: string;
}

/** A request of this variant for rendered messages; the case and trial are added by the replay. */
export function computeRequest(variant: Variant, messages: readonly Message[]) {
  const { model, parameters, tools, responseSchema } = variant;
  return { model, messages, tools, responseSchema, parameters };
}
