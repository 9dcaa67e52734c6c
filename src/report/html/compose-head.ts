import { basename } from 'node:path';
import { describeCourse } from '../evidence-words.ts';
import { renderHeadline } from '../headline.ts';
import { describeCheck, selectReasons, shortenReason } from '../reasons.ts';
import type { Report } from '../report.ts';
import { computeSuiteRows } from '../suite-rows.ts';
import { describeSize } from '../suite-size.ts';
import type { PageHead } from './page-content.ts';

/** All that the page shows beside cases. Pure. */
export function composeHead(report: Report, trialLogFile: string | undefined): PageHead {
  const { suites, ...rest } = report;
  const headline = renderHeadline(report);
  const check = describeCheck(report);
  return {
    headline,
    reasons: [
      ...selectReasons(report, headline).map((reason) => shortenReason(reason, report)),
      ...(check === undefined ? [] : [check]),
    ],
    report: rest,
    suites: suites.map((suite) => {
      // Cases are in blocks of their own, where all of them are.
      const { relapses: _relapses, fixes: _fixes, flaky: _flaky, ...facts } = suite;
      return {
        ...facts,
        rows: computeSuiteRows(suite),
        size: describeSize(suite),
        course: describeCourse(suite),
      };
    }),
    trial_log: trialLogFile === undefined ? null : basename(trialLogFile),
  };
}
