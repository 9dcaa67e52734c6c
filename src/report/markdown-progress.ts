import { formatCount, formatDuration, formatMoney, formatPlural } from '../wording/format.ts';
import type { EarlierPush } from './earlier-push.ts';
import { escapeMarkdown, inlineCode, oneLine, renderLink, shortenMiddle } from './safe-text.ts';

/** What a replay under way was planned to be. */
export interface ReplayPlan {
  readonly suites: readonly {
    readonly name: string;
    readonly baseline: string;
    readonly candidate: string;
    readonly cases: number;
    readonly trials: number;
    /** Answers and judgements, without retries. */
    readonly calls: number;
  }[];
  /** Dollars for all trials at most, and about so much for judges; null where a price is unknown. */
  readonly worstCaseUsd: number | null;
  readonly judgesUsd: number | null;
  /** Everything is answered from recordings. */
  readonly isRecorded: boolean;
  readonly maxUsd: number | undefined;
  readonly maxCalls: number | undefined;
}

/** How far it is. */
export interface ReplayStand {
  readonly trialsDone: number;
  readonly trialsPlanned: number;
  /** Requests sent, retries included. */
  readonly calls: number;
  /** Null where a price is unknown. */
  readonly spentUsd: number | null;
  /** Since the first call. */
  readonly elapsedMs: number;
}

/** Suites that have a line; of more the number is told. */
const shownSuites = 20;
/** Before so much is done, how long the rest takes is a guess. */
const leastDone = 0.05;

/**
 * The comment while a replay is under way: that there is no verdict yet, the plan, how far it is, and by its headline
 * alone what an earlier replay came to, so that no earlier pass is taken for this one's.
 */
export function renderProgress(facts: {
  readonly plan: ReplayPlan;
  readonly stand: ReplayStand;
  /** The commit that is replayed, in full. */
  readonly sha: string;
  readonly last: EarlierPush | undefined;
  readonly startedAt: Date;
  readonly updatedAt: Date;
  readonly runUrl: string | undefined;
}): string {
  const { plan, stand, sha, last } = facts;
  return [
    `### ⏳ Pawl: replaying. No verdict yet for ${sha.slice(0, 7)}`,
    renderStand(stand, plan),
    renderPlan(plan),
    `${describePrice(plan)}.`,
    ...renderLast(last, sha),
    renderFooter(facts),
  ].join('\n\n');
}

const cells = 20;

/** `120 of 240 trials`. */
export function describeStand({
  trialsDone,
  trialsPlanned,
}: Pick<ReplayStand, 'trialsDone' | 'trialsPlanned'>): string {
  return `${formatCount(trialsDone)} of ${formatPlural(trialsPlanned, 'trial')}`;
}

function renderStand(stand: ReplayStand, plan: ReplayPlan): string {
  const { trialsDone, trialsPlanned, calls, spentUsd, elapsedMs } = stand;
  const share = trialsPlanned === 0 ? 0 : Math.min(1, trialsDone / trialsPlanned);
  const full = Math.floor(share * cells);
  const left = (elapsedMs / share) * (1 - share);
  const facts = [
    `${Math.floor(share * 100)}%`,
    describeStand(stand),
    ...(plan.isRecorded
      ? []
      : [
          `${formatPlural(calls, 'call')} sent`,
          `spent ${spentUsd === null ? 'an unknown amount' : formatMoney(spentUsd)}`,
        ]),
    ...(share < leastDone || share === 1 ? [] : [`about ${describeTime(left)} left`]),
  ];
  return `\`${'█'.repeat(full)}${'░'.repeat(cells - full)}\` ${facts.join(' · ')}`.replace(
    /\$/g,
    '\\$',
  );
}

/** An estimate has no seconds. */
function describeTime(ms: number): string {
  if (ms < 60_000) return 'a minute';
  return formatDuration(Math.round(ms / 60_000) * 60_000).replace(/ 0 s$/, '');
}

function renderPlan({ suites }: ReplayPlan): string {
  const rows = suites
    .slice(0, shownSuites)
    .map(({ name, baseline, candidate, cases, trials, calls }) => [
      code(name),
      code(baseline),
      baseline === candidate ? 'the same model' : code(candidate),
      formatCount(cases),
      formatCount(trials),
      formatCount(calls),
    ]);
  const head = ['suite', 'baseline', 'candidate', 'cases', 'trials', 'calls'];
  const table = [head, ['---', '---', '---', '--:', '--:', '--:'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
  const more = suites.length - rows.length;
  return more > 0 ? `${table}\n\n… and ${formatPlural(more, 'more suite')}.` : table;
}

function describePrice(plan: ReplayPlan): string {
  if (plan.isRecorded) return 'Everything is answered from recordings, which costs nothing';
  const { worstCaseUsd, judgesUsd, maxUsd, maxCalls } = plan;
  const judges =
    judgesUsd === 0 ? '' : ` for the trials and about ${formatMoney(judgesUsd)} for the judges`;
  const caps = [
    ...(maxUsd === undefined ? [] : [formatMoney(maxUsd)]),
    ...(maxCalls === undefined ? [] : [formatPlural(maxCalls, 'call')]),
  ];
  const cap = caps.length === 0 ? 'no budget is set' : `the budget stops at ${caps.join(' or ')}`;
  const text = `Costs at most ${worstCaseUsd === null ? 'an unknown amount' : formatMoney(worstCaseUsd)}${judges}; ${cap}. It may be decided before all cases are replayed`;
  return text.replace(/\$/g, '\\$');
}

/** Folded and without an icon: whoever skims must not take it for the verdict. */
function renderLast(last: EarlierPush | undefined, sha: string): string[] {
  if (last === undefined) return [];
  const which = last.sha === sha ? 'an earlier run of this commit' : 'another commit';
  const said = escapeMarkdown(shortenMiddle(oneLine(last.headline), 600));
  return [
    `<details><summary>Last result, of ${which}: ${last.verdict} at ${last.sha.slice(0, 7)}</summary>`,
    said,
    '</details>',
  ];
}

function renderFooter({
  startedAt,
  updatedAt,
  runUrl,
}: Parameters<typeof renderProgress>[0]): string {
  const time = (date: Date) => `${date.toISOString().slice(11, 16)} UTC`;
  const parts = [
    `Started ${time(startedAt)}, updated ${time(updatedAt)}. This comment becomes the result; if it does not, the job ended without one.`,
    ...(runUrl === undefined ? [] : [renderLink(runUrl, 'job')]),
  ];
  return parts.join(' ');
}

function code(text: string): string {
  return inlineCode(shortenMiddle(oneLine(text), 80));
}
