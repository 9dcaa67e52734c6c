import type { KnownParameters } from './parameters.ts';
import type { UnsupportedParameter } from './provider.ts';

/** Reasoning models that reason unless told otherwise: the o series and the first gpt-5 (not gpt-5-chat, not 5.1 and later). */
const alwaysReasons = /^(o1|o3|o4)(-|$)|^gpt-5(-(mini|nano|pro|codex))?(-\d{4}-\d{2}-\d{2})?$/;

/** Provider names under which the model speaks for itself; elsewhere a name may be a deployment or a namesake. */
const openaiHosts: ReadonlySet<string> = new Set(['openai', 'openai-chat']);

/**
 * Sampling parameters that OpenAI refuses: with an effort other than none, and for models that always reason.
 * Only what is documented is reported; anything else goes out as it is and the provider's 400 speaks.
 * The default, 1, is accepted everywhere.
 */
export function findRefusedSampling(
  request: { readonly provider: string; readonly model: string },
  values: KnownParameters,
): readonly UnsupportedParameter[] {
  const { effort } = values;
  const effortRefuses =
    effort !== undefined &&
    effort !== 'none' &&
    (openaiHosts.has(request.provider) || request.provider === 'azure');
  const modelRefuses =
    effort === undefined && openaiHosts.has(request.provider) && alwaysReasons.test(request.model);
  if (!effortRefuses && !modelRefuses) return [];
  const reason = effortRefuses
    ? `OpenAI refuses it together with effort: ${effort}`
    : `${request.model} reasons, and reasoning models refuse it`;
  return (['temperature', 'top_p'] as const)
    .filter((name) => values[name] !== undefined && values[name] !== 1)
    .map((name) => ({
      name,
      reason,
      remedy: effortRefuses
        ? `remove ${name} from parameters, or set effort: none where the model allows it`
        : `remove ${name} from parameters, or choose a model that does not reason`,
    }));
}
