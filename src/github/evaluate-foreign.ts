import { ConfigurationError } from '../errors.ts';
import { distrustReport } from '../report/distrust-report.ts';
import type { Report } from '../report/report.ts';

/** How a maintainer has the change of somebody else replayed. */
export const howToPay =
  'This job gets no secrets. A maintainer who has read the change starts the paid replay with the comment /pawl ok sha=, followed by the full id of the commit that was read';

const ownRecordings =
  'The answers come from recordings that this change can bring with it, so they decide nothing';
const ownParts =
  'The parts come from jobs that this change can bring answers to, so they decide nothing';

/**
 * The job of a fork or of Dependabot. Where all that is missing is a key, it comes to a plan; answers that the change
 * can have brought decide nothing.
 * @param job.answers where answers come from, where not from a provider
 * @throws ConfigurationError for everything that has to be mended before a replay
 */
export async function evaluateForeign(job: {
  readonly answers: 'live' | 'recorded' | 'merged';
  readonly replay: () => Promise<Report>;
  readonly plan: () => Promise<Report>;
}): Promise<Report> {
  const { answers, replay, plan } = job;
  try {
    const report = await replay();
    switch (answers) {
      case 'live':
        return report;
      case 'recorded':
        return distrustReport(report, [ownRecordings, howToPay]);
      case 'merged':
        return distrustReport(report, [ownParts, howToPay]);
    }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    // Without a key no part was replayed, so there is none to merge.
    if (answers === 'merged' || lacksOnlyKeys(error)) return plan();
    throw error;
  }
}

const lacksOnlyKeys = ({ problems }: ConfigurationError): boolean =>
  problems.every(({ missingVariables }) => missingVariables !== undefined);
