import { createHash } from 'node:crypto';
import { describeRelapse } from './annotations.ts';
import { renderHeadline } from './headline.ts';
import { renderJsonText } from './json.ts';
import { rankCases, rankSuites } from './ranking.ts';
import type { CaseReport, Report, SuiteReport, WaiverReport } from './report.ts';
import { oneLine } from './safe-text.ts';
import { describeUnlisted } from './unlisted.ts';
import { describeUsedWaiver, findUsedWaiver } from './waiver-words.ts';

interface SarifOptions {
  /** The page that explains a relapse, https; undefined where nobody knows where Pawl lives. */
  readonly helpUri?: string | undefined;
}

const rules = [
  {
    id: 'relapse',
    name: 'Relapse',
    text: 'A case that passed on the baseline fails on the candidate.',
    level: 'warning',
  },
  {
    id: 'pinned-relapse',
    name: 'PinnedRelapse',
    text: 'A pinned case that passed on the baseline fails on the candidate. One is enough to fail.',
    level: 'error',
  },
] as const;

/**
 * The relapses as SARIF 2.1.0, for code scanning: one result each, at the line of its case, with a fingerprint of suite
 * and case, so that it stays the same alert when lines move. No words of a model are in it.
 */
export function renderSarif(report: Report, { helpUri }: SarifOptions = {}): string {
  const suites = rankSuites(report);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Pawl',
            version: report.pawl_version,
            semanticVersion: report.pawl_version,
            rules: rules.map(({ id, name, text, level }) => ({
              id,
              name,
              shortDescription: { text },
              fullDescription: { text },
              help: { text: `${text} The report has both outputs.` },
              defaultConfiguration: { level },
              ...(helpUri === undefined ? {} : { helpUri }),
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [describeInvocation(report, suites)],
        results: suites.flatMap((suite) =>
          rankCases(suite.relapses).map((relapse) => describeResult(relapse, suite)),
        ),
        properties: { verdict: report.verdict, failed: report.failed, seed: report.seed },
      },
    ],
  };
  return renderJsonText(log);
}

/** Where evidence is missing the list of relapses is no whole one, which a reader of the file has to know. */
function describeInvocation(report: Report, suites: readonly SuiteReport[]) {
  const unlisted = suites.flatMap((suite) => {
    const more = describeUnlisted(suite, 'relapses');
    return more === undefined ? [] : [`${suite.name}: ${more}`];
  });
  const level = report.verdict === 'incomplete' ? 'error' : 'note';
  return {
    executionSuccessful: report.verdict !== 'incomplete',
    toolExecutionNotifications: [
      { level, message: asMessage(renderHeadline(report)) },
      ...unlisted.map((text) => ({ level: 'warning', message: asMessage(text) })),
    ],
  };
}

function describeResult(relapse: CaseReport, suite: SuiteReport) {
  const ruleIndex = relapse.pinned ? 1 : 0;
  const fails = suite.verdict === 'fail' || suite.verdict === 'incomplete';
  const place = relapse.place ?? suite.changed_at;
  const logicalLocations = [
    { name: relapse.id, fullyQualifiedName: `${suite.name}/${relapse.id}` },
  ];
  return {
    ruleId: rules[ruleIndex].id,
    ruleIndex,
    level: fails ? 'error' : 'warning',
    ...suppress(findUsedWaiver(suite, relapse)),
    message: asMessage(describeRelapse(relapse, suite)),
    locations: [{ ...(place === null ? {} : locate(place)), logicalLocations }],
    ...(suite.changed_at === null
      ? {}
      : {
          relatedLocations: [
            { id: 1, ...locate(suite.changed_at), message: { text: 'the change begins here' } },
          ],
        }),
    partialFingerprints: computeFingerprints(relapse, suite),
    properties: {
      suite: suite.name,
      case: relapse.id,
      severity: relapse.severity,
      owner: relapse.owner,
      tags: relapse.tags,
      metrics: relapse.metrics.map(({ name }) => name),
    },
  };
}

/** SARIF 2.1.0 §3.35: outside of the source, by a review. */
function suppress(waiver: WaiverReport | undefined) {
  if (waiver === undefined) return {};
  return {
    suppressions: [
      { kind: 'external', status: 'accepted', justification: oneLine(describeUsedWaiver(waiver)) },
    ],
  };
}

/** Code scanning reads the second name alone, which says for others that it is made of a line. */
function computeFingerprints({ id }: CaseReport, { name }: SuiteReport) {
  const hash = createHash('sha256')
    .update(JSON.stringify([name, id]))
    .digest('hex');
  return { 'pawlCase/v1': hash, primaryLocationLineHash: `${hash.slice(0, 16)}:1` };
}

function locate({ file, line }: { readonly file: string; readonly line: number }) {
  const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: line },
    },
  };
}

/** Brackets would be a link, and braces the place of an argument (SARIF 2.1.0 §3.11.5, §3.11.6). */
function asMessage(text: string): { readonly text: string } {
  return { text: text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&') };
}
