import { evaluateSuite } from '../evaluate-suite.ts';
import type { PlannedReplay } from '../plan-change.ts';
import { createCollectedProvider } from '../providers/collected.ts';
import type { Arm } from '../replay/run-trial.ts';
import type { OpenedSuite } from '../replay-change.ts';
import type { SuiteReport } from '../report/report.ts';
import { settleBatches } from './settle-batches.ts';

/**
 * One suite by the batch APIs: submits or collects, and says what can be said by now. While something is under way
 * nothing else is asked, and the suite is incomplete; once all is there, flips are tried again and judges asked.
 */
export async function evaluateBatched(
  suite: PlannedReplay,
  ports: OpenedSuite & Omit<Parameters<typeof evaluateSuite>[1], keyof OpenedSuite>,
): Promise<SuiteReport> {
  const { isComplete, notices } = await settleBatches(suite, ports);
  const asked = isComplete
    ? ports
    : {
        ...ports,
        triesFlipsAgain: false,
        baseline: withoutCalls(ports.baseline),
        candidate: withoutCalls(ports.candidate),
      };
  const report = await evaluateSuite(isComplete ? suite : withoutJudges(suite), asked);
  return { ...report, warnings: [...report.warnings, ...notices] };
}

/** Nobody is paid to judge half of a comparison. */
function withoutJudges(suite: PlannedReplay): PlannedReplay {
  const { prepared } = suite.plan;
  const scorers = prepared.scorers.map(({ metric, scorer }) =>
    metric.scorer.kind === 'judge'
      ? {
          metric,
          scorer: { ...scorer, score: async () => ({ kind: 'unscored', reason }) as const },
        }
      : { metric, scorer },
  );
  return { ...suite, plan: { ...suite.plan, prepared: { ...prepared, scorers } } };
}

const reason = 'a batch has not answered yet';

/** What is not there yet stays missing. */
function withoutCalls(arm: Arm): Arm {
  const { provider } = arm.target;
  const waiting = createCollectedProvider(provider.name, 'its batch has not answered yet');
  return { ...arm, target: { ...arm.target, provider: waiting } };
}
