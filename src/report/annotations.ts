import { formatCount, formatPlural, formatScore } from '../wording/format.ts';
import { describePasses } from './evidence-words.ts';
import { rankCases, rankSuites } from './ranking.ts';
import type { CaseReport, Report, SuiteReport } from './report.ts';
import { shortenMiddle } from './safe-text.ts';
import { inert } from './terminal-text.ts';
import { findUsedWaiver } from './waiver-words.ts';

/** A remark on one line of a file of head. Its texts are one line each and hold nothing that a model wrote. */
export interface Annotation {
  /** Path in the repository, with `/`. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** Failure where the verdict of the suite is that; a relapse that is waived is a notice. */
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** More would bury the diff; the report lists them all. GitHub takes 50 at a time. */
const maximumAnnotations = 10;
/** Of these at most so many on what was changed. */
const maximumChanges = 3;
/** GitHub cuts a longer message. */
const maximumMessage = 4_096;

/** The most important relapses on the lines of their cases, and what each bad suite comes to where its change begins. */
export function computeAnnotations(report: Report): {
  readonly annotations: readonly Annotation[];
  /** How many of the relapses have an annotation; undefined where there is no relapse. */
  readonly told: string | undefined;
} {
  const suites = rankSuites(report);
  const changes = suites.flatMap(annotateChange).filter(isPlain).slice(0, maximumChanges);
  const owners = new Map(suites.flatMap((suite) => suite.relapses.map((one) => [one, suite])));
  const isWaived = (one: CaseReport) => {
    const suite = owners.get(one);
    return suite !== undefined && findUsedWaiver(suite, one) !== undefined;
  };
  const relapses = rankCases([...owners.keys()])
    .toSorted((one, other) => Number(isWaived(one)) - Number(isWaived(other)))
    .flatMap((relapse) => annotateRelapse(relapse, owners.get(relapse)))
    .filter(isPlain)
    .slice(0, maximumAnnotations - changes.length);
  const total = suites.reduce((sum, { counts }) => sum + counts.relapses, 0);
  return {
    annotations: [...changes, ...relapses],
    told:
      total === 0
        ? undefined
        : `Annotated on their lines: ${formatCount(relapses.length)} of ${formatPlural(total, 'relapse')}.`,
  };
}

function annotateChange(suite: SuiteReport): readonly Annotation[] {
  const { changed_at: place, counts, name, verdict } = suite;
  if (place === null || (counts.relapses === 0 && levelOf(suite) === 'warning')) return [];
  const pinned = suite.relapses.filter((relapse) => relapse.pinned).length;
  const which = pinned === 0 ? '' : ` (${formatCount(pinned)} pinned)`;
  const found = counts.relapses === 0 ? 'no relapses' : formatPlural(counts.relapses, 'relapse');
  return [
    compose({
      ...place,
      level: levelOf(suite),
      title: `Pawl: ${verdict}`,
      message: `This change: ${found}${which}, ${formatPlural(counts.fixes, 'fix', 'fixes')} in suite ${name}`,
    }),
  ];
}

function annotateRelapse(
  relapse: CaseReport,
  suite: SuiteReport | undefined,
): readonly Annotation[] {
  if (relapse.place === null || suite === undefined) return [];
  const severity = relapse.severity === null ? '' : `, ${relapse.severity}`;
  const waiver = findUsedWaiver(suite, relapse);
  const waived = waiver === undefined ? '' : `; waived until ${waiver.expires}`;
  return [
    compose({
      ...relapse.place,
      level: waiver === undefined ? levelOf(suite) : 'notice',
      title: `Pawl: ${relapse.pinned ? 'pinned case relapsed' : 'relapse'}${waiver === undefined ? '' : ', waived'}${severity}`,
      message: `${describeRelapse(relapse, suite)}${waived}`,
    }),
  ];
}

const levelOf = ({ verdict }: SuiteReport): Annotation['level'] =>
  verdict === 'fail' || verdict === 'incomplete' ? 'failure' : 'warning';

/** `suite shop: case c-7 passed on the baseline and fails on the candidate (resolution 1 → 0)`. Plain text, no words of a model. */
export function describeRelapse(relapse: CaseReport, suite: Pick<SuiteReport, 'name'>): string {
  const facts = [
    ...relapse.metrics
      .slice(0, 5)
      .map(
        ({ name, baseline, candidate }) =>
          `${name} ${formatScore(baseline)} → ${formatScore(candidate)}`,
      ),
    describePasses(relapse),
  ];
  const told = facts.filter((fact) => fact !== undefined).join(', ');
  const id = shortenMiddle(relapse.id, 200);
  return inert(
    `suite ${suite.name}: case ${id} passed on the baseline and fails on the candidate${told === '' ? '' : ` (${told})`}`,
  );
}

function compose(annotation: Annotation): Annotation {
  return {
    ...annotation,
    title: inert(annotation.title),
    // Shortened by code points, of which each may be two characters.
    message: shortenMiddle(inert(annotation.message), maximumMessage / 2 - 100),
  };
}

/** A path that would have to be cleaned would name another file. */
const isPlain = ({ file }: Annotation): boolean => inert(file) === file;
