import type { EarlierPush } from '../../src/report/earlier-push.ts';
import type { Report } from '../../src/report/report.ts';
import { fail } from './scenarios.ts';

const firstSha = 'abc1234d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b';
const isNew = (id: string) => id === 'order-status-json';

/** The failing pull request once more: one promise is kept again, one case is new. */
export const secondPush: Report = {
  ...fail,
  suites: fail.suites.map((suite) => ({
    ...suite,
    followed: [
      { case: 'late-parcel-02', outcome: 'pass' },
      { case: 'tone-07', outcome: 'flaky' },
    ],
  })),
};

const relapses = fail.suites.flatMap((suite) => suite.relapses.map(({ id }) => id));

export const firstPush: EarlierPush = {
  sha: firstSha,
  verdict: 'fail',
  headline: 'Pawl: fail. 18 relapses (1 pinned)',
  suites: new Map([
    [
      'support-reply',
      {
        fingerprint: 'f0',
        complete: true,
        relapses: new Map(
          [...relapses.filter((id) => !isNew(id)), 'late-parcel-02', 'tone-07'].map((id) => [
            id,
            firstSha,
          ]),
        ),
      },
    ],
  ]),
};
