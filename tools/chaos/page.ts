import { availableParallelism, cpus } from 'node:os';
import { renderMarkdownTally, type Tally } from './tally.ts';

const START = '<!-- npm run chaos writes from here -->';
const END = '<!-- to here -->';

/**
 * The page with new tables between its markers.
 * @throws RangeError on a page without markers
 */
export function renderChaosPage(
  page: string,
  options: {
    readonly tally: Tally;
    readonly making: {
      readonly runs: number;
      readonly seed: number;
      readonly jobs: number;
      readonly seconds: number;
    };
  },
): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start)
    throw new RangeError(`the page needs the lines "${START}" and "${END}"`);
  const { runs, seed, jobs, seconds } = options.making;
  const shared = jobs === 1 ? '' : ` --jobs ${jobs}`;
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`;
  const making = `Made by \`npm run chaos -- --runs ${runs} --seed ${seed}${shared}\` in ${(seconds / 60).toFixed(1)} minutes (${machine}).`;
  return `${page.slice(0, start + START.length)}\n\n${making}\n\n${renderMarkdownTally(options.tally)}\n\n${page.slice(end)}`;
}
