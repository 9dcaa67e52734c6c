import type { ToldCase } from '../../__tests__/support/page.ts';
import { makeMetric, makeReport, makeSuite } from '../../__tests__/support/reports.ts';
import type { Report } from '../../src/report/report.ts';

/** What only one case of a page says, a relapse: what is looked for first, and what after it. */
export const needles = ['needle in a relapse', 'pin in a relapse'] as const;

const words = 'refund order window days late parcel return label shop customer wait send'.split(
  ' ',
);

/** The report that measured pages are of. */
export function makeMeasuredReport(): Report {
  const metrics = [makeMetric({ name: 'resolution' })];
  const suites = [makeSuite({ name: 'support', verdict: 'fail', metrics })];
  return makeReport({ verdict: 'fail', suites });
}

/** Answers of about 1 kB and raw responses of 1.5 kB; one of a hundred cases relapses. */
export function* tellMeasuredCases(count: number): Generator<ToldCase> {
  const write = createWriter();
  for (let number = 0; number < count; number += 1) {
    const text = write(160);
    yield {
      id: `case-${number}`,
      outcome: number % 100 === 0 ? 'relapse' : 'pass',
      baseline: text,
      candidate: `${text.slice(0, 700)} ${write(40)}${number === count - 100 ? ` ${needles.join()}` : ''}`,
      raw: { id: `chatcmpl-${number}`, choices: [{ message: { content: text } }], note: write(60) },
      facts: { tags: [`topic-${number % 12}`] },
    };
  }
}

/** The same words at every measurement. */
function createWriter(): (count: number) => string {
  let state = 1;
  const draw = () => {
    state = (state * 48_271) % 2_147_483_647;
    return words[state % words.length];
  };
  return (count) => Array.from({ length: count }, draw).join(' ');
}
