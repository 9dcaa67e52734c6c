import type { LoggedSpan } from '../logged-call.ts';

/**
 * Makes one call of two that are one: an SDK tells of its call itself, below the step by which an instrumentation tells
 * of it. The outer stays a call unless only the inner can be replayed; the other becomes a step of no account. An error
 * of the inner is none where the outer went well: it was tried again.
 */
export function joinNestedCalls(spans: readonly LoggedSpan[]): readonly LoggedSpan[] {
  const byId = new Map(spans.map((span) => [span.id, span]));
  for (const { id } of spans) {
    const inner = byId.get(id);
    const outer = byId.get(inner?.parentId ?? '');
    if (inner?.reading === undefined || outer?.reading === undefined || inner === outer) continue;
    const feedback = [...outer.feedback, ...inner.feedback];
    if (outer.reading.kind === 'unreadable' && inner.reading.kind === 'call') {
      byId.set(outer.id, { ...outer, feedback: [], error: undefined, reading: undefined });
      byId.set(inner.id, { ...inner, feedback, error: outer.error });
    } else {
      byId.set(inner.id, { ...inner, feedback: [], error: undefined, reading: undefined });
      byId.set(outer.id, { ...outer, feedback });
    }
  }
  return [...byId.values()];
}
