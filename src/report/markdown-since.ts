import { formatCount } from '../wording/format.ts';
import {
  type EarlierPush,
  listSettled,
  type Outcome,
  resolveStanding,
  type Standing,
} from './earlier-push.ts';
import type { Report } from './report.ts';
import { inlineCode, oneLine, shortenMiddle } from './safe-text.ts';

/** Ids that are named of one kind; of more the number is told. */
const named = 5;

/** `NEW`, `STILL since 4f2a91c`; nothing where no earlier push is remembered. Safe in Markdown and in HTML. */
export function describeStanding(standing: Standing): readonly string[] {
  switch (standing.kind) {
    case 'unknown':
      return [];
    case 'new':
      return ['NEW'];
    case 'unseen':
      return [`not seen at ${short(standing.sha)}`];
    case 'still':
      return [`STILL since ${short(standing.since)}`];
  }
}

/** What became of the relapses of the earlier push, and how many are new: one line for all suites. */
export function renderSince(report: Report, earlier: EarlierPush | undefined): string[] {
  if (earlier === undefined) return [];
  const facts = [...describeSettled(report, earlier), ...countStandings(report, earlier)];
  if (facts.length === 0) return [];
  return [`**Since ${short(earlier.sha)}** (${earlier.verdict}): ${facts.join('; ')}.`];
}

const words: Readonly<Record<Outcome, string>> = {
  pass: 'resolved',
  fix: 'resolved',
  unchanged: 'resolved, since the suite is as on base again',
  relapse: 'relapses',
  flaky: 'flaky now',
  fail: 'fails on the baseline too now',
  unscored: 'could not be scored now',
  errored: 'could not be replayed now',
  not_replayed: 'not replayed this time',
  gone: 'no longer in the dataset',
  removed: 'no longer compared, since the suite is gone',
};

function describeSettled(report: Report, earlier: EarlierPush): readonly string[] {
  const several = report.suites.length > 1;
  const groups = new Map<string, string[]>();
  for (const { suite, id, outcome, changed } of listSettled(earlier, report)) {
    const passes = outcome === 'pass' || outcome === 'fix';
    // A variant that is the same cannot have mended anything.
    const word =
      passes && !changed
        ? 'passes this time, though prompt, model and parameters did not change'
        : words[outcome];
    const ids = groups.get(word) ?? [];
    groups.set(word, ids);
    ids.push(code(several ? `${suite}/${id}` : id));
  }
  const order = [...new Set(Object.values(words))];
  return [...groups]
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([word, ids]) => {
      const more = ids.length > named ? ` and ${formatCount(ids.length - named)} more` : '';
      return `${formatCount(ids.length)} ${word} (${ids.slice(0, named).join(', ')}${more})`;
    });
}

function countStandings(report: Report, earlier: EarlierPush): readonly string[] {
  const kinds = report.suites.flatMap((suite) =>
    suite.relapses.map(({ id }) => resolveStanding(earlier, suite.name, id).kind),
  );
  const count = (kind: (typeof kinds)[number]) => kinds.filter((found) => found === kind).length;
  const parts = [
    [count('new'), 'new'],
    [count('still'), 'still there'],
    [count('unseen'), 'not seen there, where not every case was replayed'],
  ] as const;
  return parts.flatMap(([number, word]) =>
    number === 0 ? [] : [`${formatCount(number)} ${word}`],
  );
}

/** Bare, so that GitHub links it. */
function short(sha: string): string {
  return sha.slice(0, 7);
}

function code(text: string): string {
  return inlineCode(shortenMiddle(oneLine(text), 60));
}
