import { formatCount, formatPlural } from '../wording/format.ts';
import type { Report, SuiteReport } from './report.ts';
import { oneLine, shortenMiddle } from './safe-text.ts';

const standings = ['incomplete', 'fail', 'inconclusive', 'pass', 'new', 'removed', 'unchanged'];

/** `. 3 other suites: 1 fail (billing), 1 pass, 1 unchanged`, or nothing where there are no others. */
export function renderOthers(report: Report, told: readonly SuiteReport[]): string {
  const others = report.suites.filter((suite) => !told.includes(suite));
  return others.length === 0 ? '' : `. ${renderStandings(others, 'other suite')}`;
}

/** Suites that fail or are incomplete and that a headline names beside the one that it is about. */
const namedFailing = 3;

/** ` (a, b and 2 more)`. */
function listNames(suites: readonly SuiteReport[], count: number): string {
  if (suites.length === 0) return '';
  const names = suites.map(({ name }) => shortenMiddle(oneLine(name), 80)).join(', ');
  const more = count - suites.length;
  return more > 0 ? ` (${names} and ${formatCount(more)} more)` : ` (${names})`;
}

/** `3 other suites: 1 fail (billing), 2 pass`. A suite that was not replayed counts by its status, unless it fails. */
export function renderStandings(suites: readonly SuiteReport[], word: string): string {
  if (suites.length === 0) return 'No suites.';
  const standing = ({ status, verdict }: SuiteReport) => {
    const isIdle = verdict === 'pass' || (status === 'new' && verdict === 'inconclusive');
    return status !== 'compared' && status !== 'baseline_only' && isIdle ? status : verdict;
  };
  let left = namedFailing;
  const which = standings.flatMap((name) => {
    const standingSo = suites.filter((suite) => standing(suite) === name);
    if (standingSo.length === 0) return [];
    const shown = name === 'incomplete' || name === 'fail' ? standingSo.slice(0, left) : [];
    left -= shown.length;
    return [`${formatCount(standingSo.length)} ${name}${listNames(shown, standingSo.length)}`];
  });
  return `${formatPlural(suites.length, word)}: ${which.join(', ')}`;
}
