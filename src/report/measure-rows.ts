import { formatCount, formatRelative, formatRelativeBounds } from '../wording/format.ts';
import { formatDurationSides, formatMoneySides } from '../wording/format-sides.ts';
import type { SuiteReport, Verdict } from './report.ts';
import type { Standing, SuiteRow } from './suite-row.ts';

type Sides = Pick<SuiteRow, 'baseline' | 'candidate'>;
type Gate = SuiteReport['gates'][number];

const gateStates: Readonly<Record<Verdict, readonly [Standing, string]>> = {
  pass: ['good', 'within the gate'],
  fail: ['bad', 'over the gate'],
  inconclusive: ['unsure', 'undecided'],
  incomplete: ['missing', 'incomplete'],
};

/** What the metrics cost: money, time, tokens, and stops where there are any. Less is better in each row. */
export function computeMeasureRows(suite: SuiteReport): readonly SuiteRow[] {
  return [
    ...computeCostRows(suite),
    ...computeLatencyRows(suite),
    ...computeTokenRows(suite),
    ...computeStopRows(suite),
  ];
}

/** A row of something measured, of which less is better, with the state of the gate that watches it. */
function measure(
  label: string,
  sides: Sides,
  change: { readonly delta: string; readonly bounds?: string },
  gate: Gate | undefined,
): SuiteRow {
  const [standing, state] = gate === undefined ? (['none', ''] as const) : gateStates[gate.verdict];
  const bounds = change.bounds ?? '–';
  return {
    label,
    kind: 'measure',
    gate: gate?.name,
    cases: '',
    primary: false,
    direction: 'lower',
    ...sides,
    delta: change.delta,
    bounds,
    bar: '',
    standing,
    state,
  };
}

function findGate(suite: SuiteReport, name: string): Gate | undefined {
  return suite.gates.find((gate) => gate.name === name);
}

function computeCostRows(suite: SuiteReport): SuiteRow[] {
  const { cost } = suite;
  const { baseline_per_case_usd: baseline, candidate_per_case_usd: candidate, ratio } = cost;
  if (baseline === null && candidate === null && cost.unknown.length === 0) return [];
  return [
    measure(
      'cost per case',
      formatMoneySides({ baseline, candidate }),
      {
        delta: formatRelative(ratio?.relative ?? null),
        bounds: formatRelativeBounds(ratio?.interval ?? null),
      },
      findGate(suite, 'cost'),
    ),
  ];
}

/** candidate ÷ baseline − 1, or null where that says nothing. */
function computeRelative(baseline: number | null, candidate: number | null): number | null {
  return baseline === null || candidate === null || baseline <= 0 ? null : candidate / baseline - 1;
}

function computeLatencyRows(suite: SuiteReport): SuiteRow[] {
  const { baseline, candidate, ratio_p95: ratio } = suite.latency_ms;
  const rows: SuiteRow[] = [];
  for (const percentile of ['p50', 'p95'] as const) {
    if (baseline[percentile] === null && candidate[percentile] === null) continue;
    const exact = percentile === 'p95' ? ratio : null;
    const relative =
      exact?.relative ?? computeRelative(baseline[percentile], candidate[percentile]);
    rows.push(
      measure(
        `latency ${percentile}`,
        formatDurationSides({
          baseline: baseline[percentile],
          candidate: candidate[percentile],
        }),
        {
          delta: formatRelative(relative),
          bounds: formatRelativeBounds(exact?.interval ?? null),
        },
        findGate(suite, `latency_${percentile}`),
      ),
    );
  }
  return rows;
}

function computeTokenRows(suite: SuiteReport): SuiteRow[] {
  const { baseline, candidate } = suite.tokens;
  const rows: SuiteRow[] = [];
  for (const [kind, part, word] of [
    ['input', 'cached_input', 'cached'],
    ['output', 'reasoning', 'reasoning'],
  ] as const) {
    if (baseline[kind] === null && candidate[kind] === null) continue;
    const show = (tokens: number | null) => (tokens === null ? 'unknown' : formatCount(tokens));
    const row = measure(
      `${kind} tokens`,
      { baseline: show(baseline[kind]), candidate: show(candidate[kind]) },
      { delta: formatRelative(computeRelative(baseline[kind], candidate[kind])) },
      findGate(suite, `${kind}_tokens`),
    );
    const parts = [baseline[part] ?? 0, candidate[part] ?? 0];
    const note = parts.some((tokens) => tokens > 0)
      ? `${word} ${parts.map(formatCount).join(' → ')}`
      : '';
    rows.push({ ...row, state: [row.state, note].filter((text) => text !== '').join(', ') });
  }
  return rows;
}

/** Only stops that happened: a row of zeros tells nobody anything. */
function computeStopRows(suite: SuiteReport): SuiteRow[] {
  const { baseline, candidate } = suite.stops;
  const rows: SuiteRow[] = [];
  for (const [stop, label, gate] of [
    ['refused', 'refusals', 'refusals'],
    ['truncated', 'truncations', 'truncations'],
    ['empty', 'empty outputs', undefined],
    ['errored', 'errors', undefined],
  ] as const) {
    const [before, after] = [baseline[stop], candidate[stop]];
    if (before === 0 && after === 0) continue;
    const difference = after - before;
    const row = measure(
      label,
      {
        baseline: formatCount(before),
        candidate: formatCount(after),
      },
      { delta: difference > 0 ? `+${formatCount(difference)}` : formatCount(difference) },
      gate === undefined ? undefined : findGate(suite, gate),
    );
    rows.push(row.standing === 'none' ? { ...row, ...judgeStops(stop, difference) } : row);
  }
  return rows;
}

/** Stops that no gate watches: errors are missing evidence, more of the others is worth a look. */
function judgeStops(stop: string, difference: number): Pick<SuiteRow, 'standing' | 'state'> {
  if (stop === 'errored') return { standing: 'missing', state: 'not measured' };
  return difference > 0
    ? { standing: 'unsure', state: 'more than before' }
    : { standing: 'none', state: '' };
}
