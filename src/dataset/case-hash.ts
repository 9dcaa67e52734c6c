import { computeHash } from '../document/canonical-json.ts';
import type { EvalCase } from './eval-case.ts';

/**
 * Names what a case asks and expects, and not who owns it or how it is tagged. A completion that was received for a
 * case as it stands cannot be the reason why it was curated so; one that is older than the case may be.
 * @returns 64 hex digits
 */
export function computeCaseHash({ id, input, messages, expected, metrics }: EvalCase): string {
  return computeHash({ id, input, messages, expected, metrics });
}
