import { describe, expect, it } from '@jest/globals';
import { renderProgress } from '../../src/report/markdown-progress.ts';
import { hostileTexts } from './hostile-texts.ts';
import { flatten, parseMarkdown } from './parse-markdown.ts';
import { firstPush, replaying } from './second-push.ts';

const { plan, stand } = replaying;
const render = (change: Partial<typeof replaying>) => renderProgress({ ...replaying, ...change });

describe('the comment while a replay is under way', () => {
  it('never looks like a pass, whatever the last result was', () => {
    const passed = { ...firstPush, verdict: 'pass', headline: 'Pawl: pass. No relapses' } as const;
    const comment = render({ last: passed });
    const [headline, ...rest] = comment.split('\n');
    expect(headline).toBe('### ⏳ Pawl: replaying. No verdict yet for 4f2a91c');
    expect(comment).not.toContain('✅');
    expect(rest.join('\n').match(/pass/g)).toHaveLength(2);
    expect(comment).toContain(
      '<summary>Last result, of another commit: pass at abc1234</summary>\n\nPawl: pass. No relapses\n\n</details>',
    );
    expect(render({ last: { ...passed, sha: replaying.sha } })).toContain(
      'Last result, of an earlier run of this commit: pass at 4f2a91c',
    );
    expect(render({ last: undefined })).not.toContain('Last result');
  });

  it('estimates nothing before it can', () => {
    const left = (trialsDone: number, elapsedMs: number) =>
      /about (.*) left/.exec(render({ stand: { ...stand, trialsDone, elapsedMs } }))?.[1];
    expect(left(10, 10_000)).toBeUndefined();
    expect(left(320, 300_000)).toBe('5 min');
    expect(left(320, 20_000)).toBe('a minute');
    expect(left(64, 3_600_000)).toBe('9 h 0 min');
    expect(left(640, 300_000)).toBeUndefined();
  });

  it('says what is not known, and what costs nothing', () => {
    const unknown = render({
      plan: { ...plan, worstCaseUsd: null, judgesUsd: 0, maxUsd: undefined, maxCalls: 500 },
      stand: { ...stand, spentUsd: null },
    });
    expect(unknown).toContain('spent an unknown amount');
    expect(unknown).toContain('Costs at most an unknown amount; the budget stops at 500 calls');
    const recorded = render({ plan: { ...plan, isRecorded: true } });
    expect(recorded).toContain('Everything is answered from recordings, which costs nothing.');
    expect(recorded).not.toContain('spent');
  });

  it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))(
    'keeps words of others inert: %s',
    (_, text) => {
      const suite = { ...plan.suites[0], name: text, baseline: text, candidate: `${text} 2` };
      const suites = [{ cases: 1, trials: 1, calls: 2, ...suite }];
      const comment = render({ plan: { ...plan, suites }, last: { ...firstPush, headline: text } });
      const nodes = flatten(parseMarkdown(comment));
      const count = (type: string) => nodes.filter((node) => node.type === type).length;
      expect([count('heading'), count('tableRow'), count('code'), count('image')]).toEqual([
        1, 2, 0, 0,
      ]);
      expect(count('link')).toBe(1);
      expect(comment).not.toMatch(/<!--\s*pawl/i);
    },
  );
});
