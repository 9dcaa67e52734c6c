import type { KnownParameters } from './parameters.ts';
import type { UnsupportedParameter } from './provider.ts';

/** The API version that still takes sampling parameters; 2026-10-21, which the SDK sends, refuses them. */
export const versionWithSampling = '2023-06-01';

const samplingNames = ['temperature', 'top_p', 'top_k'] as const;

/** Whether the request needs the older API version. Fields under `extra` count: they are sent too. */
export function usesSampling(body: Readonly<Record<string, unknown>>): boolean {
  return samplingNames.some((name) => name in body);
}

/**
 * Sampling parameters that the model refuses under every API version. 1 is the default of temperature and top_p
 * and is accepted.
 */
export function findRefusedSampling(
  model: string,
  values: KnownParameters,
): readonly UnsupportedParameter[] {
  if (!refusesSampling(model)) return [];
  return samplingNames
    .filter((name) => values[name] !== undefined && (name === 'top_k' || values[name] !== 1))
    .map((name) => ({
      name,
      reason: `${model} refuses sampling parameters`,
      remedy: `remove ${name} from parameters, or choose an older model such as claude-sonnet-4-6`,
    }));
}

/**
 * Claude Opus 4.7 and later, Sonnet 5 and later, Haiku 5.5 and later, and every Fable and Mythos. Ids that do not
 * say their version are not judged here; the provider's own answer is.
 */
function refusesSampling(model: string): boolean {
  if (/claude-(fable|mythos)(-|$)/.test(model)) return true;
  // A date such as 20250514 is not a minor version.
  const found = /claude-(?:opus|sonnet|haiku)-(\d{1,2})(?:-(\d{1,2}))?(?![\d])/.exec(model);
  if (found === null) return false;
  const major = Number(found[1]);
  const minor = Number(found[2] ?? 0);
  return major > 4 || (major === 4 && minor >= 7);
}
