import type { LoggedSpan } from '../logged-call.ts';

/**
 * Makes one call of two that are one: an SDK tells of its call itself, below the step by which an instrumentation tells
 * of it. The outer stays a call unless only the inner can be replayed; the other becomes a step of no account. An error
 * of the inner is none where the outer went well: it was tried again. A call below a call that sent something else is
 * a call of its own.
 */
export function joinNestedCalls(spans: readonly LoggedSpan[]): readonly LoggedSpan[] {
  const byId = new Map(spans.map((span) => [span.id, span]));
  const inners = Map.groupBy(
    spans.filter(({ reading }) => reading !== undefined),
    ({ parentId }) => parentId ?? '',
  );
  for (const { id } of spans) {
    const inner = byId.get(id);
    const outer = byId.get(inner?.parentId ?? '');
    if (inner === undefined || outer === undefined || inner === outer) continue;
    const isOnly = inners.get(outer.id)?.length === 1;
    const kept = chooseKept(outer, { inner, isOnly });
    if (kept === 'both') continue;
    const feedback = [...outer.feedback, ...inner.feedback];
    const nothing = { feedback: [], error: undefined, reading: undefined };
    byId.set(
      inner.id,
      kept === 'inner' ? { ...inner, feedback, error: outer.error } : { ...inner, ...nothing },
    );
    byId.set(outer.id, kept === 'inner' ? { ...outer, ...nothing } : { ...outer, feedback });
  }
  return [...byId.values()];
}

function chooseKept(
  outer: LoggedSpan,
  { inner, isOnly }: { readonly inner: LoggedSpan; readonly isOnly: boolean },
): 'outer' | 'inner' | 'both' {
  if (outer.reading === undefined || inner.reading === undefined) return 'both';
  if (inner.reading.kind === 'unreadable') return 'outer';
  if (outer.reading.kind === 'unreadable') return isOnly ? 'inner' : 'both';
  const [sent, sentAgain] = [outer.reading.call, inner.reading.call].map(({ messages }) =>
    JSON.stringify(messages),
  );
  return sent === sentAgain ? 'outer' : 'both';
}
