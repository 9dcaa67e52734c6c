import { type FailureQuery, judgeFeedback } from './failure-query.ts';
import type { Feedback, LoggedCall, LoggedSpan, LoggedTrace } from './logged-call.ts';

/** A call that can be replayed, and why it counts as a failure. */
export interface LoggedFailure {
  readonly call: LoggedCall;
  /** Bad feedback first; all that was said of the call and of the steps above it. */
  readonly feedback: readonly Feedback[];
  /** How bad, from 0 to 1: the worst of its feedback, 1 for an error. */
  readonly severity: number;
  /** Message of the error, where it is one. */
  readonly error?: string | undefined;
  /** What somebody said should have been answered; the latest. */
  readonly correction?: unknown;
}

/** What a trace comes to. */
export type Selected =
  | { readonly kind: 'failure'; readonly failure: LoggedFailure }
  /** A failure that cannot become a case; `what` is the same text for the same cause. */
  | { readonly kind: 'refused'; readonly id: string; readonly what: string };

/** What is wrong with one step, by the query. */
interface Fault {
  readonly span: LoggedSpan | undefined;
  readonly severity: number;
  readonly bad: Feedback | undefined;
  readonly error: string | undefined;
}

/**
 * Failures of one trace. Feedback often stands at the root while the call that can be replayed is below it, so from
 * each step with bad feedback or an error it goes down to the call whose text is the step's own output, else to the
 * last one. A call is selected once, however much was said of it.
 */
export function selectFailures(trace: LoggedTrace, query: FailureQuery): readonly Selected[] {
  if (!isInWindow(trace, query) || !hasTags(trace, query)) return [];
  const tree = plantTree(trace);
  const refused: Selected[] = [];
  const faults = listFaults(trace, {
    query,
    refuse: (what, id) => refused.push({ kind: 'refused', id, what }),
  });
  const byCall = new Map<string, { span: LoggedSpan; faults: Fault[] }>();
  for (const fault of faults) {
    const span = findCall(tree, fault.span);
    if (span === undefined) {
      refused.push({
        kind: 'refused',
        id: fault.span?.id ?? trace.id,
        what: 'the trace holds no call to a model',
      });
      continue;
    }
    const known = byCall.get(span.id);
    if (known === undefined) byCall.set(span.id, { span, faults: [fault] });
    else known.faults.push(fault);
  }
  const selected = [...byCall.values()].flatMap(({ span, faults: own }) =>
    composeFailure({ trace, tree, span, faults: own, query }),
  );
  return [...selected, ...refused];
}

function composeFailure(found: {
  readonly trace: LoggedTrace;
  readonly tree: Tree;
  readonly span: LoggedSpan;
  readonly faults: readonly Fault[];
  readonly query: FailureQuery;
}): readonly Selected[] {
  const { trace, tree, span, faults, query } = found;
  const { reading } = span;
  if (reading === undefined) return [];
  if (reading.kind === 'unreadable')
    return [{ kind: 'refused', id: reading.id, what: reading.what }];
  const { call } = reading;
  if (!fitsModel(call, query) || !fitsPrompt(call, query)) return [];
  const bad = faults.flatMap((fault) => (fault.bad === undefined ? [] : [fault.bad]));
  const said = [...listAncestors(tree, span)].flatMap((step) => step.feedback);
  const feedback = [...new Set([...bad, ...said, ...trace.feedback])];
  const error = faults.find((fault) => fault.error !== undefined)?.error;
  const correction = findCorrection(feedback);
  return [
    {
      kind: 'failure',
      failure: {
        call,
        feedback,
        severity: Math.max(...faults.map((fault) => fault.severity)),
        ...(error === undefined ? {} : { error }),
        ...(correction === undefined ? {} : { correction }),
      },
    },
  ];
}

/** The latest correction; where none has a time, the last. */
function findCorrection(feedback: readonly Feedback[]): unknown {
  const corrected = feedback.filter(({ correction }) => (correction ?? undefined) !== undefined);
  return corrected.toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? '')).at(-1)?.correction;
}

function listFaults(
  trace: LoggedTrace,
  options: {
    readonly query: FailureQuery;
    readonly refuse: (what: string, id: string) => void;
  },
): readonly Fault[] {
  const { query, refuse } = options;
  const faults: Fault[] = [];
  const judge = (span: LoggedSpan | undefined, feedback: Feedback): void => {
    for (const rule of query.rules) {
      const judgement = judgeFeedback(rule, feedback);
      if (judgement.kind === 'off_scale')
        refuse(
          `a score of "${rule.name}" is outside the scale that was given`,
          span?.id ?? trace.id,
        );
      if (judgement.kind === 'bad')
        faults.push({ span, severity: judgement.severity, bad: feedback, error: undefined });
    }
  };
  for (const feedback of trace.feedback) judge(undefined, feedback);
  for (const span of trace.spans) {
    for (const feedback of span.feedback) judge(span, feedback);
    if (query.errors && span.error !== undefined)
      faults.push({ span, severity: 1, bad: undefined, error: span.error });
  }
  return faults;
}

interface Tree {
  readonly byId: ReadonlyMap<string, LoggedSpan>;
  readonly children: ReadonlyMap<string, readonly LoggedSpan[]>;
  readonly all: readonly LoggedSpan[];
}

function plantTree({ spans }: LoggedTrace): Tree {
  const byId = new Map(spans.map((span) => [span.id, span]));
  const children = new Map<string, LoggedSpan[]>();
  for (const span of byId.values()) {
    if (span.parentId === undefined) continue;
    const known = children.get(span.parentId);
    if (known === undefined) children.set(span.parentId, [span]);
    else known.push(span);
  }
  return { byId, children, all: [...byId.values()] };
}

/** The step and those above it, upwards. A log may hold a circle, so no step is passed twice. */
function* listAncestors(tree: Tree, start: LoggedSpan): Generator<LoggedSpan> {
  const passed = new Set<string>();
  for (
    let span: LoggedSpan | undefined = start;
    span !== undefined && !passed.has(span.id);
    span = span.parentId === undefined ? undefined : tree.byId.get(span.parentId)
  ) {
    passed.add(span.id);
    yield span;
  }
}

/** The call that made what was judged: the step itself, or one below it, of the whole trace where no step is named. */
function findCall(tree: Tree, start: LoggedSpan | undefined): LoggedSpan | undefined {
  if (start?.reading !== undefined) return start;
  const below = start === undefined ? tree.all : listBelow(tree, start);
  const calls = below.filter((span) => span.reading !== undefined).toSorted(byEnd);
  const text = start?.outputText ?? findRootOutput(tree, start);
  const same = text === undefined ? undefined : calls.findLast((span) => callText(span) === text);
  return same ?? calls.at(-1);
}

function findRootOutput(tree: Tree, start: LoggedSpan | undefined): string | undefined {
  return start === undefined
    ? tree.all.find(({ parentId }) => parentId === undefined)?.outputText
    : undefined;
}

function callText({ reading }: LoggedSpan): string | undefined {
  return reading?.kind === 'call' ? reading.call.output.text : undefined;
}

function listBelow(tree: Tree, start: LoggedSpan): readonly LoggedSpan[] {
  const found = new Set<LoggedSpan>();
  const open = [start];
  for (let span = open.pop(); span !== undefined; span = open.pop())
    for (const child of tree.children.get(span.id) ?? []) {
      if (found.has(child)) continue;
      found.add(child);
      open.push(child);
    }
  return [...found];
}

function byEnd(a: LoggedSpan, b: LoggedSpan): number {
  return momentOf(a).localeCompare(momentOf(b));
}

const momentOf = ({ endedAt, startedAt }: LoggedSpan): string => endedAt ?? startedAt ?? '';

/** Whether the trace starts in the window. Without a time nothing says that it does not. */
export function isInWindow({ spans }: LoggedTrace, { since, until }: FailureQuery): boolean {
  const starts = spans.flatMap(({ startedAt }) => (startedAt === undefined ? [] : [startedAt]));
  const [first] = starts.toSorted();
  if (first === undefined) return true;
  const at = Date.parse(first);
  return (
    !(since !== undefined && at < since.getTime()) &&
    !(until !== undefined && at >= until.getTime())
  );
}

function hasTags({ spans }: LoggedTrace, { tags }: FailureQuery): boolean {
  return tags.every((tag) =>
    spans.some(
      (span) =>
        span.tags.includes(tag) ||
        (span.reading?.kind === 'call' && span.reading.call.tags.includes(tag)),
    ),
  );
}

function fitsModel({ model }: LoggedCall, query: FailureQuery): boolean {
  return query.model === undefined || [model.requested, model.responded].includes(query.model);
}

function fitsPrompt({ promptName }: LoggedCall, query: FailureQuery): boolean {
  return query.promptName === undefined || query.promptName === promptName;
}
