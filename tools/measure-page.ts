/**
 * Measures the HTML report in Chromium: what it takes to compose, in time and memory, to open, to go from case to case,
 * to scroll and to search, with 100 cases and with 10,000. Usage: npm run bench:page [-- --large]; --large adds 100,000.
 * Ends with 1 when opening 10,000 cases takes more than 3 times as long as 100, a step to the next case more than
 * 100 ms (median), a search keeps a key waiting for more than 200 ms, or composing takes more than 400 MB.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../__tests__/support/page.ts';
import { composeMeasuredPage } from './page/compose-measured-page.ts';
import { median, usePage } from './page/use-page.ts';
import { requireBuild } from './processes/compare-process.ts';
import { renderTable } from './screen/render-table.ts';

const allowed = { ratio: 3, stepMs: 100, blockMs: 200, peakBytes: 400e6 };
const sizes = process.argv.includes('--large') ? [100, 10_000, 100_000] : [100, 10_000];

requireBuild();
const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('there is no Chromium on this machine; name one with PAWL_CHROMIUM');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'pawl-page-'));
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const found = [];
for (const size of sizes) found.push(await measure(browser, size));
await browser.close();
rmSync(folder, { recursive: true, force: true });
const ms = (value: number): string => `${value.toFixed(0)} ms`;
console.log(
  renderTable(
    ['cases', 'file', 'composed in', 'with', 'open', 'a step', 'a screenful'],
    found.map(({ size, megabytes, composeMs, peakBytes, openMs, stepMs, scrollMs }) => [
      String(size),
      `${megabytes.toFixed(1)} MB`,
      `${(composeMs / 1000).toFixed(1)} s`,
      `${(peakBytes / 1e6).toFixed(0)} MB`,
      ...[openMs, stepMs, scrollMs].map(ms),
    ]),
  ),
);
console.log(
  renderTable(
    ['cases', 'search of outputs', 'the next search', 'longest wait of a key'],
    found.map(({ size, searchMs, searchAgainMs, longestBlockMs }) => [
      String(size),
      ms(searchMs),
      ms(searchAgainMs),
      longestBlockMs === 0 ? 'below 50 ms' : ms(longestBlockMs),
    ]),
  ),
);
const [small, large] = found;
const ratio = (large?.openMs ?? 0) / (small?.openMs ?? 1);
console.log(`10,000 open in ${ratio.toFixed(2)} times as long as 100; at most ${allowed.ratio}`);
const isSlow =
  ratio > allowed.ratio ||
  (large?.stepMs ?? 0) > allowed.stepMs ||
  found.some(({ longestBlockMs }) => longestBlockMs > allowed.blockMs);
if (isSlow || found.some(({ peakBytes }) => peakBytes > allowed.peakBytes)) process.exitCode = 1;

async function measure(browser: Browser, size: number) {
  const file = join(folder, `${size}.html`);
  const composed = await composeMeasuredPage(size, file);
  const openings: number[] = [];
  let page: Page | undefined;
  for (let opening = 0; opening < 5; opening += 1) {
    await page?.close();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const start = performance.now();
    await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
    await page.waitForSelector('.case-list .row');
    openings.push(performance.now() - start);
  }
  if (page === undefined) throw new Error('nothing was opened');
  await page.waitForLoadState();
  const megabytes = statSync(file).size / 1e6;
  return { size, megabytes, ...composed, openMs: median(openings), ...(await usePage(page)) };
}
