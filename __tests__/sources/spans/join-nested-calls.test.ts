import { describe, expect, it } from '@jest/globals';
import type { CallReading, Feedback, LoggedSpan } from '../../../src/sources/logged-call.ts';
import { joinNestedCalls } from '../../../src/sources/spans/join-nested-calls.ts';
import { callOf } from './raw-spans.ts';

const asking = (content: string): CallReading => ({
  kind: 'call',
  call: callOf({
    'openinference.span.kind': 'LLM',
    'llm.input_messages.0.message.role': 'user',
    'llm.input_messages.0.message.content': content,
  }),
});
const whole = asking('Where?');
const bare: CallReading = { kind: 'unreadable', id: 'x', what: 'the log holds no input' };
const feedback: Feedback = { name: 'user_score', score: 0, by: 'person' };

function step(id: string, rest: Partial<LoggedSpan> = {}): LoggedSpan {
  return { id, feedback: [], tags: [], ...rest };
}

describe('a call within a call', () => {
  it('is the same call, told by the SDK itself', () => {
    const outer = step('a', { reading: whole });
    const inner = step('b', { parentId: 'a', reading: bare, error: '429', feedback: [feedback] });
    expect(joinNestedCalls([inner, outer])).toEqual([
      step('b', { parentId: 'a' }),
      step('a', { reading: whole, feedback: [feedback] }),
    ]);
  });

  it('is the one to replay where the outer was not logged whole', () => {
    const outer = step('a', { reading: bare, error: 'failed', feedback: [feedback] });
    const inner = step('b', { parentId: 'a', reading: whole });
    expect(joinNestedCalls([outer, inner])).toEqual([
      step('a'),
      step('b', { parentId: 'a', reading: whole, error: 'failed', feedback: [feedback] }),
    ]);
  });

  it('is the same where it sent the same', () => {
    const spans = [
      step('a', { reading: whole }),
      step('b', { parentId: 'a', reading: whole, error: '429' }),
      step('c', { parentId: 'a', reading: asking('Where?') }),
    ];
    expect(joinNestedCalls(spans)).toEqual([
      step('a', { reading: whole }),
      step('b', { parentId: 'a' }),
      step('c', { parentId: 'a' }),
    ]);
  });

  it('is another where it sent something else, or is one of several below what holds nothing', () => {
    const different = [
      step('a', { reading: whole }),
      step('b', { parentId: 'a', reading: asking('When?'), error: 'failed' }),
    ];
    expect(joinNestedCalls(different)).toEqual(different);
    const several = [
      step('a', { reading: bare }),
      step('b', { parentId: 'a', reading: whole }),
      step('c', { parentId: 'a', reading: asking('When?') }),
    ];
    expect(joinNestedCalls(several)).toEqual(several);
  });

  it('is another below a step between, and beside', () => {
    const spans = [
      step('a', { reading: whole }),
      step('tool', { parentId: 'a' }),
      step('b', { parentId: 'tool', reading: whole }),
      step('c', { parentId: 'root', reading: whole }),
      step('d', { parentId: 'd', reading: whole }),
    ];
    expect(joinNestedCalls(spans)).toEqual(spans);
  });
});
