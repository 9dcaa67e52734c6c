import { renderTable } from '../screen/render-table.ts';
import { faultKinds } from './faults.ts';
import { invariants } from './invariants.ts';
import type { Observation } from './observation.ts';

/** One contradiction to an invariant, and how to see it again. */
export interface Violation {
  readonly seed: number;
  readonly invariant: string;
  readonly what: string;
}

/** What runs came to, by kind. */
export interface Tally {
  readonly runs: Map<string, number>;
  readonly verdicts: Map<string, number>;
  readonly faults: Map<string, number>;
  readonly violations: Map<string, number>;
  calls: number;
}

export function createTally(): Tally {
  const zero = (names: readonly string[]) => new Map(names.map((name) => [name, 0]));
  return {
    runs: new Map(),
    verdicts: new Map(),
    faults: zero([...faultKinds, 'storm']),
    violations: zero(invariants.map(({ name }) => name)),
    calls: 0,
  };
}

/** A tally as a message between processes. */
export interface PackedTally {
  readonly calls: number;
  readonly counts: Readonly<Record<CountName, readonly (readonly [string, number])[]>>;
}

const countNames = ['runs', 'verdicts', 'faults', 'violations'] as const;
type CountName = (typeof countNames)[number];

export function packTally(tally: Tally): PackedTally {
  const { runs, verdicts, faults, violations } = tally;
  return {
    calls: tally.calls,
    counts: {
      runs: [...runs],
      verdicts: [...verdicts],
      faults: [...faults],
      violations: [...violations],
    },
  };
}

/** Adds the tally of other runs. */
export function addTally(tally: Tally, { calls, counts }: PackedTally): void {
  tally.calls += calls;
  for (const name of countNames)
    for (const [what, found] of counts[name])
      tally[name].set(what, (tally[name].get(what) ?? 0) + found);
}

/** What contradicts the invariants in a run. Pure. */
export function findViolations(observation: Observation): readonly Violation[] {
  const { seed } = observation.scenario;
  return invariants.flatMap(({ name, find }) =>
    find(observation).map((what) => ({ seed, invariant: name, what })),
  );
}

/** Adds a run to the tally. */
export function addRun(tally: Tally, { scenario, replays }: Observation): void {
  const { place, interruption, damage, resumes } = scenario;
  count(tally.runs, 'all');
  if (place === 'process') count(tally.runs, 'by the built command line');
  if (replays[0]?.interrupted) count(tally.runs, `interrupted: ${interruption.kind}`);
  if (resumes) count(tally.runs, 'replayed a second time');
  if (resumes && damage !== undefined)
    count(tally.runs, `kept files damaged, where there are any: ${damage}`);
  for (const { outcome, served } of replays) {
    count(tally.verdicts, outcome.kind === 'report' ? outcome.report.verdict : outcome.kind);
    tally.calls += served.length;
    for (const { fault } of served) if (fault !== undefined) count(tally.faults, fault);
  }
}

/** The tables for a screen. Pure. */
export function renderTally(tally: Tally): string {
  return listTables(tally)
    .map(({ title, rows }) => renderTable([title, 'count'], rows))
    .join('\n\n');
}

/** The same in Markdown. Pure. */
export function renderMarkdownTally(tally: Tally): string {
  return listTables(tally)
    .map(({ title, rows }) =>
      [`| ${title} | count |`, '|---|--:|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
        '\n',
      ),
    )
    .join('\n\n');
}

function listTables(tally: Tally) {
  const table = (title: string, counts: ReadonlyMap<string, number>) => ({
    title,
    rows: Array.from(counts, ([name, found]) => [name, found.toLocaleString('en-US')]),
  });
  return [
    table('runs', tally.runs),
    table('calls', new Map([['all', tally.calls]])),
    table('faults', tally.faults),
    table('replays by outcome', new Map([...tally.verdicts].toSorted())),
    table('violations', tally.violations),
  ];
}

export function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
