/**
 * Measures the HTML report in Chromium: what it takes to compose, to open, to go from case to case, to scroll and to
 * search, with 100 cases and with 10,000. Usage: npm run bench:page [-- --large]; --large adds 100,000. Ends with 1 when
 * opening 10,000 cases takes more than 3 times as long as 100, or a step to the next case more than 100 ms (median).
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import {
  composeText,
  findChromium,
  readBuiltPage,
  type ToldCase,
} from '../__tests__/support/page.ts';
import { makeMetric, makeReport, makeSuite } from '../__tests__/support/reports.ts';
import { requireBuild } from './processes/compare-process.ts';
import { renderTable } from './screen/render-table.ts';

const allowed = { ratio: 3, stepMs: 100 };
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
console.log(
  renderTable(
    ['cases', 'file', 'composed in', 'open', 'a step', 'a screenful', 'search of outputs'],
    found.map(({ size, megabytes, composeMs, openMs, stepMs, scrollMs, searchMs }) => [
      String(size),
      `${megabytes.toFixed(1)} MB`,
      `${(composeMs / 1000).toFixed(1)} s`,
      ...[openMs, stepMs, scrollMs, searchMs].map((ms) => `${ms.toFixed(0)} ms`),
    ]),
  ),
);
const [small, large] = found;
const ratio = (large?.openMs ?? 0) / (small?.openMs ?? 1);
console.log(`10,000 open in ${ratio.toFixed(2)} times as long as 100; at most ${allowed.ratio}`);
if (ratio > allowed.ratio || (large?.stepMs ?? 0) > allowed.stepMs) process.exitCode = 1;

async function measure(browser: Browser, size: number) {
  const started = performance.now();
  const file = join(folder, `${size}.html`);
  writeFileSync(file, await composeOf(size));
  const composeMs = performance.now() - started;
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
  return {
    size,
    megabytes: statSync(file).size / 1e6,
    composeMs,
    openMs: median(openings),
    ...(await use(page)),
  };
}

async function use(page: Page) {
  const time = async (act: () => Promise<unknown>, times: number): Promise<number> => {
    const taken: number[] = [];
    for (let i = 0; i < times; i += 1) {
      const start = performance.now();
      await act();
      taken.push(performance.now() - start);
    }
    return median(taken);
  };
  let wanted = '';
  const stepMs = await time(async () => {
    await page.keyboard.press('j');
    wanted = await page.locator('article h2').innerText();
    await page.locator('.side-candidate .prose').waitFor();
  }, 30);
  const scrollMs = await time(
    () =>
      page.locator('.case-list').evaluate(
        (list) =>
          new Promise<void>((drawn) => {
            const { requestAnimationFrame } = globalThis as unknown as {
              requestAnimationFrame: (drawn: () => void) => void;
            };
            list.scrollTop += list.clientHeight;
            requestAnimationFrame(() => requestAnimationFrame(drawn));
          }),
      ),
    30,
  );
  await page.keyboard.press('/');
  const searchMs = await time(async () => {
    await page.keyboard.type('needle in a relapse');
    await page.locator('.list-size', { hasText: /^1 of/ }).waitFor();
    await page.locator('.list-size', { hasText: 'searching' }).waitFor({ state: 'hidden' });
  }, 1);
  if (wanted === '') throw new Error('no case was opened');
  return { stepMs, scrollMs, searchMs };
}

/** Answers of about 1 kB and raw responses of 1.5 kB; one of a hundred cases relapses. */
async function composeOf(size: number): Promise<string> {
  const metrics = [makeMetric({ name: 'resolution' })];
  const suites = [makeSuite({ name: 'support', verdict: 'fail', metrics })];
  const words = 'refund order window days late parcel return label shop customer wait send'.split(
    ' ',
  );
  let state = 1;
  const draw = () => {
    state = (state * 48_271) % 2_147_483_647;
    return words[state % words.length];
  };
  const write = (count: number) => Array.from({ length: count }, draw).join(' ');
  const tell = (number: number): ToldCase => {
    const text = write(160);
    return {
      id: `case-${number}`,
      outcome: number % 100 === 0 ? 'relapse' : 'pass',
      baseline: text,
      candidate: `${text.slice(0, 700)} ${write(40)}${number === size - 100 ? ' needle in a relapse' : ''}`,
      raw: { id: `chatcmpl-${number}`, choices: [{ message: { content: text } }], note: write(60) },
      facts: { tags: [`topic-${number % 12}`] },
    };
  };
  function* tellAll(): Generator<ToldCase> {
    for (let number = 0; number < size; number += 1) yield tell(number);
  }
  const template = await readBuiltPage();
  return composeText(makeReport({ verdict: 'fail', suites }), tellAll(), { template });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
