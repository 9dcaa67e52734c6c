import { expect, it } from '@jest/globals';
import { isCandidate, number, stagePullRequest } from '../support/pull-request.ts';
import { answerTo } from '../support/shop.ts';

it('rows 67–70 at once: two Actions race among 120 comments, a forged marker and 502s → one comment, the newest head’s', async () => {
  const stage = await stagePullRequest({ count: 6 });
  try {
    const { github } = stage;
    stage.answer = (call) => ({ text: isCandidate(call) ? 'no' : answerTo(call.messages) });
    await stage.run();
    const planted = stage.own()[0] ?? '';
    for (const { id } of github.comments(number)) github.removeComment(id);
    github.addComment({ number, body: planted, login: 'mallory' });
    for (let n = 0; n < 120; n += 1)
      github.addComment({ number, body: `comment ${n}`, login: 'ada' });
    const older = stage.head;
    stage.push({ 'prompts/shop.txt': 'Be kind. {{question}}' });
    github.fail({ operation: 'issues/create-comment', status: 502, afterEffect: true });
    github.fail({ operation: 'issues/list-comments', status: 502, times: 1 });
    github.fail({ operation: 'issues/update-comment', status: 502, afterEffect: true });
    await Promise.all([stage.run({ sha: older }), stage.run()]);
    expect(stage.own()).toHaveLength(1);
    expect(stage.parts()).toMatchObject([{ headSha: stage.head }]);
    expect(stage.own()[0]).not.toMatch(/NEW|STILL|Since/);
    expect(github.comments(number)).toHaveLength(122);
    expect(github.comments(number)[0]?.body).toBe(planted);
    expect(github.violations).toEqual([]);
  } finally {
    await stage.close();
  }
}, 120_000);
