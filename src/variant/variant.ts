import type { Parameters, ResponseSchema, Tool } from '../prompt/message.ts';
import type { Prompt } from '../prompt/prompt.ts';
import type { RenderedCase } from '../prompt/render-case.ts';
import type { Endpoint } from '../providers/endpoint.ts';
import type { CompletionRequest } from '../providers/provider.ts';

/** The two roles; base and head are words of git only. */
export type VariantRole = 'baseline' | 'candidate';

interface AnyVariant {
  readonly suite: string;
  /** As in `provider/model`; of an application what is asked: `command node app.js`. */
  readonly modelName: string;
  /** The provider's own id of the model; of an application its name once more. */
  readonly model: string;
  readonly endpoint: Endpoint;
  readonly parameters: Parameters;
  readonly tools: readonly Tool[];
  readonly responseSchema: ResponseSchema | undefined;
  /** Equal fingerprints mean equal requests for equal cases, and of an application equal files. */
  readonly fingerprint: string;
}

/** Prompt + model + parameters + tools + schema of one suite, resolved at one revision. */
export interface ModelVariant extends AnyVariant {
  readonly kind: 'model';
  readonly prompt: Prompt;
  /** `provider/model` whose price applies. */
  readonly pricingModel: string;
}

/** The files of an application, and how it is asked, resolved at one revision. */
export interface ApplicationVariant extends AnyVariant {
  readonly kind: 'application';
  /** Undefined where nothing says what its usage costs. */
  readonly pricingModel: string | undefined;
}

/** What stands on one side of a comparison. */
export type Variant = ModelVariant | ApplicationVariant;

/** The prompt of a variant; an application has its own, which is not seen. */
export function promptOf(variant: Variant): Prompt | undefined {
  return variant.kind === 'model' ? variant.prompt : undefined;
}

/** A request of this variant for a rendered case; the case and trial are added by the replay. */
export function computeRequest(
  variant: Variant,
  { messages, input }: RenderedCase,
): Omit<CompletionRequest, 'caseId' | 'trial'> {
  const { model, parameters, tools, responseSchema } = variant;
  const request = { model, messages, tools, responseSchema, parameters };
  return variant.kind === 'model'
    ? request
    : { ...request, application: { input, version: variant.fingerprint } };
}
