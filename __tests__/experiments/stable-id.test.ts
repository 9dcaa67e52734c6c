import { describe, expect, test } from '@jest/globals';
import { computeStableId, nameExperiment } from '../../src/experiments/stable-id.ts';

describe('computeStableId', () => {
  test('is a UUID of version 5', () => {
    expect(computeStableId('support', 'late-parcel', '0')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('stays the same over versions, since a new id would write every replay a second time', () => {
    expect(computeStableId('support', 'late-parcel', '0')).toBe(
      'fb9c4720-fb3f-5212-896f-34f8f663a3bd',
    );
  });

  test('tells parts apart that read the same when they are joined', () => {
    expect(computeStableId('a b', 'c')).not.toBe(computeStableId('a', 'b c'));
    expect(computeStableId('a', '')).not.toBe(computeStableId('a'));
  });
});

describe('nameExperiment', () => {
  const variant = { role: 'candidate', model: 'openai/m', parameters: {} } as const;

  test('names suite, commits, role and variant', () => {
    expect(
      nameExperiment({
        suite: 'support-reply',
        git: { base: '1a2b3c4d5e', head: undefined },
        variant: { ...variant, fingerprint: '9f86d081884c7d65' },
      }),
    ).toBe('support-reply 1a2b3c4..files candidate 9f86d081');
  });
});
