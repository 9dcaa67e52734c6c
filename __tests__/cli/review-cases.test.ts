import { describe, expect, it } from '@jest/globals';
import { reviewCases } from '../../src/cli/review-cases.ts';
import type { CuratedCase } from '../../src/curation/curate.ts';
import { evalCaseSchema } from '../../src/dataset/eval-case.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';

const caseOf = (id: string): CuratedCase => ({
  evalCase: evalCaseSchema.parse({
    id,
    input: `Question ${id} of person1@example.com`,
    tags: ['old'],
    metadata: { observed: { output: 'no\u001b[31mred' } },
  }),
  frequency: 3,
  callIds: ['a', 'b', 'c'],
});

async function review(count: number, answers: readonly (string | undefined)[]) {
  const left = [...answers];
  const written: string[] = [];
  const events: unknown[] = [];
  const reviewed = await reviewCases(
    Array.from({ length: count }, (_, n) => caseOf(`case-${n + 1}`)),
    {
      ask: async () => {
        events.push('asked');
        return left.shift();
      },
      screen: { isTTY: true, columns: 100, write: (text) => void written.push(text) },
      redact: createRedactor({ names: [], patterns: [] }),
      keep: async ({ evalCase }) => void events.push(evalCase),
      skip: async ({ evalCase }, why) => void events.push([evalCase.id, why]),
    },
  );
  return { reviewed, events, text: written.join('') };
}

describe('reviewCases', () => {
  it('keeps, pins, tags and writes what was expected, and redacts what is typed', async () => {
    const { reviewed, events, text } = await review(2, [
      't vip, eu',
      'e Ask ada@acme.io',
      'p',
      'keep',
    ]);
    expect(reviewed).toEqual({ kept: 2, skipped: 0, left: 0 });
    expect(events.filter((event) => event !== 'asked')).toEqual([
      expect.objectContaining({
        id: 'case-1',
        tags: ['old', 'vip', 'eu'],
        // Whoever is typed is nobody of the case.
        expected: 'Ask person2@example.com',
        pinned: true,
      }),
      expect.objectContaining({ id: 'case-2', pinned: false }),
    ]);
    expect(text).toContain('stands for 3');
    expect(text).not.toContain('\u001b[31m');
  });

  it('writes each answer before the next question, and leaves the rest for another time', async () => {
    const { reviewed, events } = await review(4, ['k', 's not ours', 'what?', undefined]);
    expect(reviewed).toEqual({ kept: 1, skipped: 1, left: 2 });
    expect(events).toEqual([
      'asked',
      expect.objectContaining({ id: 'case-1' }),
      'asked',
      ['case-2', 'not ours'],
      'asked',
      'asked',
    ]);
    expect((await review(2, ['q'])).reviewed).toEqual({ kept: 0, skipped: 0, left: 2 });
  });
});
