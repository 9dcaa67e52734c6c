import { availableParallelism, cpus } from 'node:os';
import { reportClusters } from './clustered-cases.ts';
import { reportFalseAlarms, reportFalsePasses } from './error-rates.ts';
import { toCount } from './figures.ts';
import { computeReplicates } from './grid.ts';
import type { Section, Workshop } from './job.ts';
import { reportPowerAndCalls } from './power-and-calls.ts';
import { reportRepeatedTrials } from './repeated-trials.ts';
import { reportReruns } from './reruns.ts';

const START = '<!-- npm run simulate writes from here -->';
const END = '<!-- to here -->';

const sections: readonly {
  readonly title: string;
  readonly report: (workshop: Workshop) => Promise<Section>;
}[] = [
  { title: '1. False alarms', report: reportFalseAlarms },
  { title: '2. False passes', report: reportFalsePasses },
  { title: '3. Power and calls', report: reportPowerAndCalls },
  { title: '4. Repeated trials', report: reportRepeatedTrials },
  { title: '5. Clustered cases', report: reportClusters },
  { title: '6. Reruns and peeking', report: reportReruns },
];

/** Every section of the page, one after another. */
export async function reportAll(workshop: Workshop): Promise<Section> {
  const texts: string[] = [];
  const faults: string[] = [];
  for (const { title, report } of sections) {
    const section = await report(workshop);
    texts.push(`## ${title}\n\n${section.text}`);
    faults.push(...section.faults);
  }
  return { text: texts.join('\n\n'), faults };
}

/** How the page was made: a line of Markdown. */
export function describeMaking(options: {
  readonly seed: number;
  readonly replicates: number;
  readonly cells: number;
  readonly threads: number;
  readonly seconds: number;
}): string {
  const { seed, replicates, cells, threads, seconds } = options;
  const command = `npm run simulate -- --seed ${seed} --replicates ${replicates}`;
  const large = computeReplicates(1000, replicates);
  const [cpu] = cpus();
  return (
    `Made by \`${command}\`: ${toCount(cells)} cells, ${toCount(replicates)} replicates each (${toCount(large)} at N = 1000; 10 times that where a worst cell is simulated again; sections 4 to 6 say theirs), ` +
    `in ${(seconds / 60).toFixed(1)} minutes on ${threads} threads (${cpu?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}).`
  );
}

/**
 * A page with the text between its two markers exchanged.
 * @throws RangeError on a page without markers
 */
export function renderInto(page: string, text: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END, start);
  if (start < 0 || end < 0)
    throw new RangeError(`the page needs the lines "${START}" and "${END}"`);
  return `${page.slice(0, start + START.length)}\n\n${text}\n\n${page.slice(end)}`;
}
