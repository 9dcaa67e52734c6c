import { type EvalCase, evalCaseSchema } from '../dataset/eval-case.ts';
import { renderDatasetLine } from '../dataset/render-dataset-line.ts';
import type { LinePlace } from '../document/placed-lines.ts';
import type { RedactionKind } from '../redaction/kinds.ts';
import type { Redactor } from '../redaction/redactor.ts';
import type { FailureQuery } from '../sources/failure-query.ts';
import type { FailureSource } from '../sources/failure-source.ts';
import { type LoggedFailure, selectFailures } from '../sources/select-failures.ts';
import { chooseProposals, type Proposal } from './choose.ts';
import { composeCase, composeCaseId, type InputKind } from './compose-case.ts';
import type { KnownCases } from './known-cases.ts';
import { redactCase } from './redact-case.ts';
import type { Scratch } from './scratch.ts';
import { composeLikeness, groupSimilar } from './similarity.ts';

export interface CurationOptions {
  readonly source: FailureSource;
  readonly query: FailureQuery;
  readonly input: InputKind;
  /** Undefined: nothing is redacted, since somebody said so. */
  readonly redact: Redactor | undefined;
  /** Cases at most. */
  readonly budget: number;
  /** Jaccard similarity from which two requests are the same failure. */
  readonly similarity: number;
  readonly known: KnownCases;
  readonly scratch: Scratch;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A failure that was chosen, and what it stands for. */
export interface CuratedCase {
  readonly evalCase: EvalCase;
  /** Failures that ask the same, this one included. */
  readonly frequency: number;
  /** Of these failures, in their system. */
  readonly callIds: readonly string[];
}

/** What came of a log. Every failure is in one of the counts. */
export interface Curated {
  /** The most worthwhile first. */
  readonly cases: readonly CuratedCase[];
  readonly counts: {
    readonly traces: number;
    readonly failures: number;
    /** In the dataset already, by their id. */
    readonly known: number;
    /** Somebody skipped them before. */
    readonly skipped: number;
    /** Ask what a case of the dataset asks. */
    readonly covered: number;
    /** Ask what a chosen or left case asks; they add to its weight. */
    readonly repeated: number;
    /** Beyond the budget. */
    readonly left: number;
  };
  /** Failures that can be no case, by cause. */
  readonly refused: ReadonlyMap<string, number>;
  /** What was left out or changed, with the number of cases. */
  readonly notices: ReadonlyMap<string, number>;
  /** Different things that were replaced, by kind, over all failures. */
  readonly redactions: ReadonlyMap<RedactionKind, number>;
}

/** From a log to the cases that are worth having, none written yet. Memory grows with the number of failures alone. */
export async function curate(options: CurationOptions): Promise<Curated> {
  const collected = await collectFailures(options);
  const { found, refused, notices, redactions } = collected;
  const groups = groupFailures(found, options);
  const chosen = chooseProposals(
    groups.open.map(({ proposal }) => proposal),
    { budget: options.budget, now: options.now, known: options.known.requests },
  );
  const cases: CuratedCase[] = [];
  for (const place of chosen) {
    const group = groups.open[place];
    if (group === undefined) continue;
    const line = await options.scratch.read(group.best.place);
    const evalCase = evalCaseSchema.parse(JSON.parse(line));
    const { frequency } = group.proposal;
    const { callIds } = group;
    const weighed = frequency > 1 ? { ...evalCase, weight: frequency } : evalCase;
    cases.push({ evalCase: weighed, frequency, callIds });
  }
  const sum = (list: readonly Group[]) =>
    list.reduce((total, { proposal }) => total + proposal.frequency, 0);
  const { traces, failures, known, skipped } = collected;
  const repeated = sum(groups.open) - groups.open.length;
  const left = groups.open.length - cases.length;
  const counts = { traces, failures, known, skipped, covered: groups.covered, repeated, left };
  return { cases, counts, refused, notices, redactions };
}

/** A failure that could become a case, as far as it is held in memory. */
interface Found {
  readonly proposal: Proposal;
  readonly callId: string;
  /** Of its line in the scratch file. */
  readonly place: LinePlace;
}

interface Collected extends Pick<Curated, 'refused' | 'notices' | 'redactions'> {
  readonly found: readonly Found[];
  readonly traces: number;
  readonly failures: number;
  readonly known: number;
  readonly skipped: number;
}

async function collectFailures(options: CurationOptions): Promise<Collected> {
  const { source, query, known } = options;
  const { system } = source;
  const found: Found[] = [];
  const counts = { traces: 0, failures: 0, known: 0, skipped: 0 };
  const refused = new Map<string, number>();
  const notices = new Map<string, number>();
  const redactions = new Map<RedactionKind, number>();
  // A source may tell the same call in two traces, or twice where its window overlaps.
  const seen = new Set<string>();
  for await (const trace of source.readTraces(query)) {
    counts.traces += 1;
    for (const selected of selectFailures(trace, query)) {
      counts.failures += 1;
      if (selected.kind === 'refused') {
        count(refused, selected.what);
        continue;
      }
      const { call } = selected.failure;
      const caseId = composeCaseId(system, call.id);
      if (seen.has(caseId)) {
        counts.failures -= 1;
        continue;
      }
      seen.add(caseId);
      const state = known.stateOf({ system, id: call.id, caseId });
      if (state !== 'new') counts[state] += 1;
      else await keep(selected.failure);
    }
  }
  return { ...counts, found, refused, notices, redactions };

  async function keep(failure: LoggedFailure): Promise<void> {
    const composed = composeCase(failure, { system, input: options.input });
    if (composed.kind === 'refused') return count(refused, composed.what);
    for (const notice of composed.notices) count(notices, notice);
    const { evalCase, counts: replaced } = redactCase(composed.evalCase, options.redact);
    for (const [kind, things] of replaced) count(redactions, kind, things);
    const place = await options.scratch.append(renderDatasetLine(evalCase));
    const proposal = describeProposal(failure, evalCase);
    found.push({ proposal, callId: failure.call.id, place });
  }
}

function count<Key>(counts: Map<Key, number>, key: Key, more = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function describeProposal({ call, severity }: LoggedFailure, evalCase: EvalCase): Proposal {
  const at = Date.parse(call.startedAt ?? '');
  return {
    severity,
    at: Number.isNaN(at) ? undefined : at,
    frequency: 1,
    isCorrected: evalCase.expected !== undefined,
    request: composeLikeness(evalCase),
  };
}

/** Failures that ask the same, and the one that shall stand for them. */
interface Group {
  readonly proposal: Proposal;
  readonly best: Found;
  readonly callIds: readonly string[];
}

function groupFailures(
  found: readonly Found[],
  { known, similarity }: CurationOptions,
): { readonly open: readonly Group[]; readonly covered: number } {
  const requests = [...known.requests, ...found.map(({ proposal }) => proposal.request)];
  const open: Group[] = [];
  let covered = 0;
  for (const places of groupSimilar(requests, similarity)) {
    const members = places.flatMap((place) => found[place - known.requests.length] ?? []);
    if (members.length < places.length) covered += members.length;
    else open.push(composeGroup(members));
  }
  return { open, covered };
}

function composeGroup(members: readonly Found[]): Group {
  const [best = members[0]] = members.toSorted(byWorth);
  if (best === undefined) throw new RangeError('a group of nothing');
  const times = members.flatMap(({ proposal: { at } }) => (at === undefined ? [] : [at]));
  return {
    best,
    callIds: members.map(({ callId }) => callId),
    proposal: {
      ...best.proposal,
      severity: Math.max(...members.map(({ proposal }) => proposal.severity)),
      at: times.length === 0 ? undefined : Math.max(...times),
      frequency: members.length,
    },
  };
}

/** A corrected one says what to expect; then the worst, then the latest. */
function byWorth({ proposal: a }: Found, { proposal: b }: Found): number {
  return (
    Number(b.isCorrected) - Number(a.isCorrected) ||
    b.severity - a.severity ||
    (b.at ?? 0) - (a.at ?? 0)
  );
}
