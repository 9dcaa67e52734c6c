import type { Page } from 'playwright-core';
import { needles } from './measured-cases.ts';

/** Milliseconds of what a reader does with a page that is open. */
export interface PageUse {
  readonly stepMs: number;
  readonly scrollMs: number;
  /** Until the page said that all outputs are searched, unpacking them first. */
  readonly searchMs: number;
  /** The same once more, of what is unpacked. */
  readonly searchAgainMs: number;
  /** The longest time in both searches in which the page could answer no key. */
  readonly longestBlockMs: number;
}

export async function usePage(page: Page): Promise<PageUse> {
  const stepMs = await time(30, async () => {
    await page.keyboard.press('j');
    await page.locator('article h2').waitFor();
    await page.locator('.side-candidate .prose').waitFor();
  });
  const scrollMs = await time(30, () => scroll(page));
  await watchBlocks(page);
  await page.keyboard.press('/');
  const searches: number[] = [];
  for (const needle of needles) searches.push(await time(1, () => search(page, needle)));
  const [searchMs = Number.NaN, searchAgainMs = Number.NaN] = searches;
  const longestBlockMs = await page.evaluate(() => Reflect.get(globalThis, 'longestBlockMs'));
  return { stepMs, scrollMs, searchMs, searchAgainMs, longestBlockMs };
}

const scroll = (page: Page): Promise<void> =>
  page.locator('.case-list').evaluate(
    (list) =>
      new Promise<void>((drawn) => {
        const { requestAnimationFrame } = globalThis as unknown as {
          requestAnimationFrame: (drawn: () => void) => void;
        };
        list.scrollTop += list.clientHeight;
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );

async function search(page: Page, needle: string): Promise<void> {
  await page.locator('input[type=search]').fill(needle);
  await page.locator('.list-size', { hasText: /^1 of/ }).waitFor();
  await page.locator('.list-size', { hasText: 'searching' }).waitFor({ state: 'hidden' });
}

/** From here on; a task below 50 ms is none that the browser counts, nor one that a reader would feel. */
const watchBlocks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const kind: string = 'longtask';
    const seen = { longestBlockMs: 0 };
    Object.defineProperty(globalThis, 'longestBlockMs', { get: () => seen.longestBlockMs });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        seen.longestBlockMs = Math.max(seen.longestBlockMs, duration);
      // Node's types know no task of a browser.
    }).observe({ type: kind as 'measure' });
  });

/** @returns the median, in milliseconds */
async function time(times: number, act: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    await act();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
