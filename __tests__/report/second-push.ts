import type { EarlierPush } from '../../src/report/earlier-push.ts';
import type { renderProgress } from '../../src/report/markdown-progress.ts';
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

/** The second push while it is replayed. */
export const replaying: Parameters<typeof renderProgress>[0] = {
  plan: {
    suites: [
      {
        name: 'support-reply',
        baseline: 'openai/gpt-4.1-2025-04-14',
        candidate: 'openai/gpt-5.4-mini-2026-03-17',
        cases: 200,
        trials: 1,
        calls: 800,
      },
      {
        name: 'triage',
        baseline: 'openai/gpt-5.4-mini',
        candidate: 'openai/gpt-5.4-mini',
        cases: 40,
        trials: 3,
        calls: 240,
      },
    ],
    worstCaseUsd: 1.2,
    judgesUsd: 0.4,
    isRecorded: false,
    maxUsd: 5,
    maxCalls: undefined,
  },
  stand: {
    trialsDone: 268,
    trialsPlanned: 640,
    calls: 301,
    spentUsd: 0.31,
    elapsedMs: 95_000,
  },
  sha: '4f2a91c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6',
  last: firstPush,
  startedAt: new Date('2026-11-24T10:00:00Z'),
  updatedAt: new Date('2026-11-24T10:01:35Z'),
  runUrl: 'https://github.com/acme/app/actions/runs/12',
};
