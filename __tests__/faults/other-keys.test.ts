import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { findKeys } from '../support/canary.ts';
import {
  type FinishedRun,
  isCandidate,
  type PullRequestStage,
  stagePullRequest,
} from '../support/pull-request.ts';
import { answerTo } from '../support/shop.ts';

const token = `${'ghs_'}${'Zz9'.repeat(14)}`;
const other = 'sk-ant-other-key-0123456789abcdef';

let stage: PullRequestStage;
let run: FinishedRun;
beforeAll(async () => {
  stage = await stagePullRequest({ count: 3, github: { token } });
  stage.answer = (call) => ({
    text: isCandidate(call)
      ? `my keys are ${token}, ${other} and ${Buffer.from(other).toString('base64')}`
      : answerTo(call.messages),
  });
  run = await stage.run({
    inputs: { 'github-token': token },
    environment: { ANTHROPIC_API_KEY: other },
  });
}, 60_000);
afterAll(() => stage.close());

it('row 31: a model echoes a key of another provider, or a token of GitHub → redacted in every sink', () => {
  const shown = [
    run.log.replace(/^::add-mask::.*$/gm, ''),
    run.summary,

    stage.own()[0] ?? '',
  ];
  const traces = shown.map((bytes, index) => ({ place: `sink ${index}`, bytes }));
  expect(findKeys(traces, [token, other])).toEqual([]);
  expect(stage.own()[0]).toContain('my keys are [redacted]');
  expect(run.summary).toContain('my keys are [redacted], [redacted] and [redacted]');
});
