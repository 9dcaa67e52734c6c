import { formatCount } from '../../../wording/format.ts';
import type { LeftOut } from '../page-content.ts';

/** What a file that stays below its limit does not hold; undefined where it holds everything. */
export function describeLeftOut(leftOut: LeftOut, trialLog: string | null): string | undefined {
  const { outputs, requests, limit_bytes: limit } = leftOut;
  if (outputs === 0 && requests === 0) return undefined;
  const parts = [
    requests > 0 ? `requests and raw responses of ${countCases(requests)}` : '',
    outputs > 0 ? `outputs of ${countCases(outputs)}` : '',
  ].filter((part) => part !== '');
  return `To keep this file quick it holds at most ${Math.round(limit / 1e6)} MB of cases, so ${parts.join(' and the ')} are left out, of those that matter least. The trial log${trialLog === null ? '' : ` (${trialLog})`} has everything.`;
}

const countCases = (count: number): string =>
  count === 1 ? '1 case' : `${formatCount(count)} cases`;
