/**
 * Photographs what a person sees of the demo: the comment as GitHub shows Markdown, and the HTML report. Needs a built
 * dist, and a Chromium: that of PAWL_CHROMIUM, or the system's.
 * Usage: npm run pictures [-- FOLDER]; the folder is docs/pictures/ unless named.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../__tests__/support/page.ts';
import { renderCommentPage } from './pictures/comment-page.ts';
import { cliFile, requireBuild } from './processes/compare-process.ts';

const root = join(import.meta.dirname, '..');
const target = process.argv[2] ?? join(root, 'docs', 'pictures');
requireBuild();
const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('there is no Chromium on this machine; name one in PAWL_CHROMIUM');
  process.exitCode = 2;
} else await drawAll(executablePath);

async function drawAll(path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-pictures-'));
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  try {
    const [markdown, report] = [join(folder, 'comment.md'), join(folder, 'report.html')];
    execFileSync(process.execPath, [cliFile, 'demo', '--markdown', markdown, '--html', report]);
    const comment = join(folder, 'comment.html');
    const css = createRequire(import.meta.url).resolve(
      'github-markdown-css/github-markdown-light.css',
    );
    writeFileSync(
      comment,
      renderCommentPage(readFileSync(markdown, 'utf8'), readFileSync(css, 'utf8')),
    );
    mkdirSync(target, { recursive: true });
    await photograph(browser, { file: comment, name: 'comment.png', width: 920, height: 1290 });
    await photograph(browser, { file: report, name: 'report.png', width: 1280, height: 820 });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function photograph(
  browser: Browser,
  picture: {
    readonly file: string;
    readonly name: string;
    readonly width: number;
    readonly height: number;
  },
): Promise<void> {
  const { file, name, width, height } = picture;
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(pathToFileURL(file).href);
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(target, name) });
  await page.close();
}
