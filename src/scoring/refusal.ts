import { z } from 'zod';

import { type Comparison, comparisonOf, prepareWith, verdictOf } from './comparison.ts';

/**
 * `refusal`: whether the provider says that the model refused, compared with whether it is expected to. A
 * refusal in plain words is not seen: any list of phrases would be a guess; use `regex` or `judge` for those.
 */
export function createRefusal(expected: boolean): Comparison {
  const expectation = { schema: z.boolean(), wanted: 'true or false' };
  return comparisonOf(
    expected,
    (value) =>
      prepareWith(value, expectation, (wanted) => ({ completion }) => {
        const refused = completion.stop.kind === 'refused';
        return verdictOf(refused === wanted, refused ? 'refused' : 'not refused');
      }),
    { fill: 'none' },
  );
}
