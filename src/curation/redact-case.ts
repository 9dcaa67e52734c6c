import { type EvalCase, evalCaseSchema } from '../dataset/eval-case.ts';
import type { RedactionKind } from '../redaction/kinds.ts';
import type { Redactor } from '../redaction/redactor.ts';

/**
 * A case with pseudonyms in place of what belongs to people. Its id and what leads back to the log are left as they are:
 * they are ids of the system, and of no use without a key to it.
 */
export function redactCase(
  evalCase: EvalCase,
  redact: Redactor | undefined,
): { readonly evalCase: EvalCase; readonly counts: ReadonlyMap<RedactionKind, number> } {
  if (redact === undefined) return { evalCase, counts: new Map() };
  const { id, severity, pinned, weight, source, ...words } = evalCase;
  const { feedback, ...origin } = source ?? {};
  const { value, counts } = redact({ ...words, feedback });
  const { feedback: said, ...cleaned } = { feedback: undefined, ...Object(value) };
  const redacted = evalCaseSchema.parse({
    ...cleaned,
    id,
    severity,
    pinned,
    weight,
    source: source === undefined ? undefined : { ...origin, feedback: said },
  });
  return { evalCase: redacted, counts };
}
