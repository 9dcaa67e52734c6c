import { expect, test } from '@jest/globals';
import { composeUpload } from '../../src/experiments/langsmith-sink.ts';
import { computeStableId } from '../../src/experiments/stable-id.ts';
import { experimentOf, trialOf } from './sink-contract.ts';

test("an upload is as LangSmith's guide on experiments of elsewhere says; its client has no such call", () => {
  const call = { name: 'find', argumentsText: '{ "a":1 }' };
  const trial = trialOf('late-parcel', 1, {
    outcome: { kind: 'completed', text: '', toolCalls: [call], stop: 'tool_call' },
    startedAt: '2026-11-19T00:00:00.000Z',
  });
  const experiment = experimentOf([], { baselineName: 'the baseline' });
  expect(composeUpload(experiment, [trial])).toEqual({
    experiment_name: experiment.name,
    experiment_description: 'resolution fell by 12pp',
    experiment_start_time: '2026-11-20T10:00:00.000Z',
    experiment_end_time: '2026-11-20T10:05:00.000Z',
    dataset_name: 'support-reply',
    experiment_metadata: {
      suite: 'support-reply',
      role: 'candidate',
      model: 'openai/gpt-x',
      fingerprint: '9f86d081884c7d65',
      parameters: { temperature: 0 },
      base: '1a2b3c4',
      head: '5d6e7f8',
      repository: 'acme/shop',
      baseline_experiment: 'the baseline',
      verdict: 'fail',
      verdict_summary: 'resolution fell by 12pp',
    },
    results: [
      {
        row_id: computeStableId('langsmith', 'support-reply', 'late-parcel', '1'),
        inputs: { order: 17 },
        expected_outputs: { expected: 'In Bonn.' },
        actual_outputs: {
          output: {
            role: 'assistant',
            content: '',
            tool_calls: [{ type: 'function', function: { name: 'find', arguments: '{ "a":1 }' } }],
          },
        },
        evaluation_scores: [
          { key: 'resolution', score: 0.25, comment: 'it names the wrong town' },
          { key: 'tone', value: 'unscored', comment: 'the judge could not be asked' },
        ],
        // Answered from a recording of the day before: rows outside of the experiment are refused.
        start_time: '2026-11-20T10:00:00.000Z',
        end_time: '2026-11-20T10:00:01.200Z',
        run_name: 'support-reply',
        run_metadata: {
          case: 'late-parcel',
          trial: 1,
          stop: 'tool_call',
          cost_usd: 0.0004,
          source: { system: 'langsmith', traceId: 't1', url: 'https://smith.test/t1' },
          unscored: { tone: 'the judge could not be asked' },
          messages: [
            { role: 'system', content: 'Be brief.' },
            { role: 'user', content: 'Where is 17?' },
          ],
        },
      },
    ],
  });
});
