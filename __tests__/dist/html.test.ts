import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { ExperimentReport, SuiteReport, WaiverReport } from '../../src/report/report.ts';
import { hostileTexts } from '../report/hostile-texts.ts';
import { composeText, findChromium, readBuiltPage, type ToldCase } from '../support/page.ts';
import { makeMetric, makeReport, makeSuite, makeVariant } from '../support/reports.ts';
import { runDist } from '../support/run-dist.ts';

const executablePath = findChromium();
const folder = mkdtempSync(join(tmpdir(), 'pawl-html-'));
const inBrowser = executablePath === undefined ? describe.skip : describe;
if (executablePath === undefined)
  process.stderr.write(
    'no Chromium on this machine, so the HTML report is not opened; name one with PAWL_CHROMIUM\n',
  );

let browser: Browser;
beforeAll(async () => {
  if (executablePath === undefined) return;
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
    ].concat(['--disable-background-networking', '--disable-component-update']),
  });
}, 60_000);
afterAll(() => browser?.close());

/** Opens a file from the disk, and notes whatever is asked of anyone or goes wrong. */
async function openFile(file: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const seen = { requests: [] as string[], problems: [] as string[] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => seen.problems.push(message.text()));
  page.on('pageerror', (error) => seen.problems.push(error.message));
  page.on('dialog', (dialog) => {
    seen.problems.push(`dialog ${dialog.message()}`);
    dialog.dismiss();
  });
  const url = pathToFileURL(file).href;
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  return { page, seen, url, close: () => context.close() };
}

let written = 0;
async function writePageOf(
  cases: readonly ToldCase[],
  limitBytes?: number,
  facts: Partial<SuiteReport> = {},
  experiments: readonly ExperimentReport[] = [],
): Promise<string> {
  const metrics = [makeMetric({ name: 'resolution' })];
  const report = makeReport({
    verdict: 'fail',
    experiments: [...experiments],
    suites: [makeSuite({ name: 'support', verdict: 'fail', metrics, ...facts })],
  });
  const template = await readBuiltPage();
  const options = limitBytes === undefined ? { template } : { template, limitBytes };
  written += 1;
  const file = join(folder, `page-${written}.html`);
  writeFileSync(file, await composeText(report, cases, options));
  return file;
}

const waiverOf = (change: Partial<WaiverReport>): WaiverReport => ({
  case: 'case-1',
  reason: 'known',
  accepted_by: 'Ann',
  accepted: '2026-11-02',
  expires: '2026-12-31',
  sha: 'b'.repeat(40),
  state: 'used',
  why: 'base has it',
  ...change,
});

const many = (count: number): ToldCase[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `case-${number}`,
    outcome: (['pass', 'relapse', 'fix', 'fail'] as const)[number % 10] ?? 'pass',
    baseline: `Returns of order ${number} close after 30 days.`,
    candidate:
      number === 777 ? 'A zebra may return.' : `Returns of order ${number} close after 90 days.`,
    facts: { tags: [number % 2 === 0 ? 'even' : 'odd'], pinned: number === 1 },
  }));

const rows = (page: Page): Promise<string[]> => page.locator('.case-list .id').allTextContents();
const size = (page: Page): Promise<string> => page.locator('.list-size').innerText();

/** A page draws a moment after the key was pressed: reads what it shows until `check` agrees, for 10 s at most. */
async function until<T>(read: () => Promise<T>, check: (value: T) => void): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await read();
    try {
      return check(value);
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await setTimeout(20);
  }
}
const shows = <T>(read: () => Promise<T>, expected: T): Promise<void> =>
  until(read, (value) => expect(value).toEqual(expected));
const sizeIs = (page: Page, part: string): Promise<void> =>
  until(
    () => size(page),
    (value) => expect(value).toContain(part),
  );

describe('--html', () => {
  it('tells the verdict before it fails on a file that cannot be written', async () => {
    const demo = await runDist('cli.js', {
      args: ['demo', '--html', '/proc/no/demo.html'],
      folder,
    });
    expect(demo.code).toBe(3);
    expect(demo.stdout).toContain('3 relapses (1 pinned)');
    expect(demo.stderr).toMatch(/the HTML report could not be written: .*\n {2}→ name a file/);
  }, 60_000);
});

inBrowser('the HTML report', () => {
  it('of the demo opens from the disk, asks nobody for anything, and shows the case that broke', async () => {
    const file = join(folder, 'demo.html');
    const demo = await runDist('cli.js', { args: ['demo', '--html', file], folder });
    expect(demo.code).toBe(0);
    const { page, seen, url, close } = await openFile(file);
    expect(await page.locator('h1').innerText()).toMatch(
      /^Pawl: fail\. 3 relapses \(1 pinned\), 5 fixes/,
    );
    await sizeIs(page, '64 cases');
    await page.keyboard.press('j');
    await shows(() => page.locator('article h2').innerText(), 'refund-window-es');
    expect(await page.locator('.side-candidate .prose').first().innerText()).toContain(
      'en cualquier momento',
    );
    await page.locator('.exchanges summary').click();
    await page.locator('.exchanges .side-candidate pre').last().waitFor();
    expect(seen).toEqual({ requests: [url], problems: [] });
    await close();
  }, 120_000);

  it('shows hostile words as words', async () => {
    const cases = hostileTexts.map(
      (text, number): ToldCase => ({
        id: `${number} ${text}`,
        outcome: 'relapse',
        baseline: text,
        candidate: `${text} <script>alert(1)</script><img src=x onerror=alert(1)></script>`,
        reason: text,
        raw: { text },
        judge: [text],
        facts: {
          tags: [text],
          note: text,
          owner: text,
          expected: { [text]: text },
          source: { url: text, system: text },
          input: { [text]: text },
          messages: [{ role: text, content: text, [text]: text }],
        },
      }),
    );
    const waivers = hostileTexts.map((text, number) =>
      waiverOf({ case: `${number} ${text}`, accepted_by: text, reason: text, why: text }),
    );
    const hostileVariant = (text: string) =>
      makeVariant('openai/m', {
        tools: [{ name: text, description: text, parameters: { [text]: text }, strict: null }],
        response_schema: { name: text, schema: { [text]: text }, strict: null },
      });
    const facts = { waivers, candidate: hostileVariant(hostileTexts.join(' ')) };
    const file = await writePageOf(cases, undefined, facts);
    const { page, seen, url, close } = await openFile(file);
    expect(await page.locator('#app script, #app img, #app iframe, #app style').count()).toBe(0);
    for (let opened = 0; opened < cases.length; opened += 1) {
      await page.keyboard.press('j');
      await page.locator('.side-candidate .prose').waitFor();
      expect(await page.locator('#app script, #app img, #app iframe, #app style').count()).toBe(0);
    }
    // One of them is a plain address, and none may be more than that.
    const links = await page
      .locator('#app a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.every((link) => link?.startsWith('https://'))).toBe(true);
    expect(seen).toEqual({ requests: [url], problems: [] });
    await close();
  }, 120_000);

  it('names characters that are not seen, and refuses what a policy can refuse', async () => {
    const file = await writePageOf([
      {
        id: 'a',
        outcome: 'relapse',
        candidate: 'a\u202Egnp.exe',
        facts: { source: { url: 'javascript:alert(1)' } },
      },
    ]);
    const { page, seen, close } = await openFile(`${file}`);
    await page.keyboard.press('j');
    await shows(() => page.locator('.side-candidate .hidden-character').innerText(), 'U+202E');
    expect(await page.locator('article a').count()).toBe(0);
    const refused = await page.evaluate(() => {
      const { document } = globalThis as unknown as { document: { body: { innerHTML: string } } };
      try {
        document.body.innerHTML = '<b>x</b>';
        return 'set';
      } catch {
        return 'refused';
      }
    });
    expect(refused).toBe('refused');
    const asked = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(asked).toBe('refused');
    expect(seen.requests.filter((request) => !request.startsWith('file:'))).toEqual([]);
    await close();
  }, 60_000);

  it('is narrowed by outcome, tag and metric, and searched in outputs', async () => {
    const { page, close } = await openFile(await writePageOf(many(1_000)));
    await sizeIs(page, '1,000 cases');
    expect((await rows(page))[0]).toBe('case-1');
    await page.getByRole('button', { name: /^relapse/ }).click();
    await sizeIs(page, '100 of 1,000');
    await page.getByRole('button', { name: 'pinned', exact: true }).click();
    await sizeIs(page, '1 of 1,000');
    await page.getByRole('button', { name: 'show all' }).click();
    await page.getByLabel('tag').selectOption('even');
    await page.getByLabel('metric').selectOption('better resolution');
    await sizeIs(page, '100 of 1,000');
    await page.getByRole('button', { name: 'show all' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('zebra');
    await page.locator('.case-list .id', { hasText: 'case-777' }).waitFor();
    await shows(() => rows(page), ['case-777']);
    await close();
  }, 60_000);

  it('is read by keys alone', async () => {
    const { page, close } = await openFile(await writePageOf(many(300)));
    const open = () => page.locator('article h2').innerText();
    for (const key of ['j', 'j', 'ArrowDown', 'k']) await page.keyboard.press(key);
    await shows(open, 'case-11');
    await shows(() => page.locator('.row[aria-current] .id').innerText(), 'case-11');
    await shows(() => page.locator('.row:focus .id').innerText(), 'case-11');
    await shows(() => page.locator('.side-candidate mark').innerText(), '90');
    await page.keyboard.press('d');
    await shows(() => page.locator('mark').count(), 0);
    await page.keyboard.press('Enter');
    await shows(() => page.locator('main:focus').count(), 1);
    await page.keyboard.press('Escape');
    await shows(() => page.locator('.row:focus .id').innerText(), 'case-11');
    await page.keyboard.press('Escape');
    await shows(() => page.locator('.overview').count(), 1);
    await page.keyboard.press('?');
    await shows(() => page.locator('dialog[open]').count(), 1);
    await page.keyboard.press('Escape');
    await shows(() => page.locator('dialog').count(), 0);
    await close();
  }, 60_000);

  it('shows where else the replay can be seen, and what a case stands for', async () => {
    const written = { suite: 'support', role: 'baseline' as const, name: 'x', written: 9, kept: 0 };
    const one: ToldCase = { id: 'often', outcome: 'relapse', baseline: 'yes', candidate: 'no' };
    const file = await writePageOf([{ ...one, facts: { weight: 1_200 } }], undefined, {}, [
      { ...written, system: 'phoenix', url: 'https://phoenix.example/1', error: null },
      { ...written, system: 'langsmith', url: 'javascript:alert(1)', error: null },
      { ...written, system: 'braintrust', url: 'https://evil.example/', error: 'no key' },
    ]);
    const { page, close } = await openFile(file);
    const colophon = page.locator('.colophon dl');
    await until(
      () => colophon.innerText(),
      (text) =>
        expect(text).toMatch(
          /phoenix\s+support baseline https:\/\/phoenix.example\/1\s+langsmith\s+support baseline javascript:alert\(1\)\s+braintrust\s+not written: no key/,
        ),
    );
    const links = await colophon.locator('a').evaluateAll((found) => found.map(String));
    expect(links).toEqual(['https://phoenix.example/1']);
    await page.keyboard.press('j');
    await until(
      () => page.locator('.case-facts').innerText(),
      (text) => expect(text).toContain('stands for 1,200 failures in production'),
    );
    await close();
  });

  it('shows waivers, in force or not, with the suite and with the case', async () => {
    const file = await writePageOf(many(30), undefined, {
      waivers: [
        waiverOf({ case: 'case-1', reason: 'until the new lookup is live' }),
        waiverOf({ case: 'case-2', state: 'expired', why: 'it held until 2026-11-01' }),
        waiverOf({ case: 'gone', state: 'unused', why: 'there is no such case in the dataset' }),
      ],
    });
    const { page, close } = await openFile(file);
    expect(await page.locator('.waivers li').allInnerTexts()).toEqual([
      expect.stringMatching(
        /^case-1 in force base has it\s+until the new lookup is live\s+until 2026-12-31, by Ann on 2026-11-02 at b{12}$/,
      ),
      expect.stringMatching(/^case-2 expired it held until 2026-11-01\s+known/),
      expect.stringMatching(/^gone unused there is no such case in the dataset\s+known/),
    ]);
    expect(await page.locator('.waivers button').allInnerTexts()).toEqual(['case-1', 'case-2']);
    await page.locator('.waivers button', { hasText: 'case-1' }).click();
    await shows(() => page.locator('article h2').innerText(), 'case-1');
    expect(await page.locator('.case-head .note').innerText()).toBe(
      `Waived until 2026-12-31, by Ann on 2026-11-02 at ${'b'.repeat(12)}: until the new lookup is live`,
    );
    expect(await page.locator('.row[aria-current] .pin').allInnerTexts()).toEqual([
      'pinned',
      'waived',
    ]);
    await close();
  }, 60_000);

  it('shows tools and response schema of requests once, and of each side where they differ', async () => {
    const tool = {
      name: 'look_up',
      description: 'Finds an order.',
      parameters: { type: 'object', properties: { order: { type: 'string' } } },
      strict: true,
    };
    const schema = { name: 'reply', schema: { type: 'object' }, strict: null };
    const before = makeVariant('openai/a', { tools: [tool] });
    const after = { ...before, response_schema: schema };
    const open = async (facts: Partial<SuiteReport>) => {
      const { page, close } = await openFile(await writePageOf(many(3), undefined, facts));
      const fold = page.locator('details', { hasText: 'Tools and response schema' });
      const shown = (await fold.count()) === 0 ? '' : await fold.evaluate((all) => all.textContent);
      await close();
      return shown;
    };
    expect(await open({ baseline: makeVariant('openai/a'), candidate: makeVariant('b') })).toBe('');
    const shared = await open({ baseline: before, candidate: before });
    expect(shared).toMatch(
      /the same on both sides.*tool look_up strict.*Finds an order\..*"order"/s,
    );
    expect(shared?.match(/look_up/g)).toHaveLength(1);
    const differing = await open({ baseline: before, candidate: after });
    expect(differing).toMatch(
      /which differ.*baseline.*no response schema.*candidate.*response schema reply/s,
    );
    expect(differing?.match(/look_up/g)).toHaveLength(2);
  }, 60_000);

  it('leads from a score to what its judge said, and says where that was left out', async () => {
    const cases: ToldCase[] = [
      { id: 'judged', outcome: 'relapse', judge: ['hm', '{"verdict": "fail"}'] },
      { id: 'plain', outcome: 'relapse' },
    ];
    const { page, close } = await openFile(await writePageOf(cases));
    await page.keyboard.press('j');
    const answers = page.locator('.scores details', { hasText: 'the judge’s answer' });
    await shows(() => answers.count(), 2);
    await answers.first().locator('summary').click();
    await shows(
      () => answers.first().locator('pre').allInnerTexts(),
      ['hm', '{"said":"hm"}', '{"verdict": "fail"}', '{"said":"{\\"verdict\\": \\"fail\\"}"}'],
    );
    await page.keyboard.press('j');
    await shows(() => page.locator('article h2').innerText(), 'plain');
    await shows(() => answers.count(), 0);
    await close();
    const short = await openFile(await writePageOf(cases, 1_200));
    await short.page.keyboard.press('j');
    await short.page.locator('.scores details summary').first().click();
    await short.page.locator('.scores .left-out', { hasText: 'trial log' }).first().waitFor();
    await short.close();
  }, 60_000);

  it('leads to a case by its address, and draws only rows in sight', async () => {
    const file = await writePageOf(many(3_000));
    const { page, url, close } = await openFile(file);
    await page.goto(`${url}#support/case-2999`);
    await page.reload();
    await page.waitForSelector('article');
    await shows(() => page.locator('article h2').innerText(), 'case-2999');
    await shows(() => page.locator('.row[aria-current] .id').innerText(), 'case-2999');
    expect(await page.locator('.row').count()).toBeLessThan(60);
    await close();
  }, 60_000);

  it('says where something was left out', async () => {
    const { page, close } = await openFile(await writePageOf(many(40), 6_000));
    expect(await page.locator('.overview .left-out').innerText()).toMatch(
      /requests and raw responses of 40 cases and the outputs of \d+ cases are left out/,
    );
    await page
      .getByRole('button', { name: /^both pass/ })
      .first()
      .click();
    await page.locator('.case-list .row').last().click();
    expect(await page.locator('.side-candidate .left-out').innerText()).toMatch(/in the trial log/);
    await page.locator('.exchanges summary').click();
    await page.locator('.exchanges .left-out').waitFor();
    await close();
  }, 60_000);

  it('follows the system into the dark, and a reader out of it', async () => {
    const { page, close } = await openFile(await writePageOf(many(3)), { colorScheme: 'dark' });
    const paper = () =>
      page.locator('body').evaluate((body) => {
        const { getComputedStyle } = globalThis as unknown as {
          getComputedStyle: (element: unknown) => { backgroundColor: string };
        };
        return getComputedStyle(body).backgroundColor;
      });
    const dark = await paper();
    await page.keyboard.press('t');
    await until(paper, (value) => expect(value).not.toBe(dark));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.keyboard.press('t');
    await shows(paper, dark);
    await close();
  }, 60_000);

  it.each([360, 768])(
    'never scrolls sideways at %d pixels',
    async (width) => {
      const long = 'unbroken'.repeat(40);
      const facts = { tags: [long], owner: long, note: long, input: { [long]: long } };
      const file = await writePageOf([{ id: long, outcome: 'relapse', baseline: long, facts }]);
      const { page, close } = await openFile(file, { viewport: { width, height: 740 } });
      const overflow = () =>
        page.evaluate(() => {
          const { document } = globalThis as unknown as {
            document: {
              documentElement: { scrollWidth: number };
              querySelector(name: string): { scrollWidth: number; clientWidth: number };
            };
          };
          const pane = document.querySelector('.pane');
          return [document.documentElement.scrollWidth, pane.scrollWidth - pane.clientWidth];
        });
      await shows(overflow, [width, 0]);
      await page.keyboard.press('j');
      await page.locator('.side-candidate .prose').waitFor();
      await shows(overflow, [width, 0]);
      await close();
    },
    60_000,
  );
});
