import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripControls } from '../safe-text.ts';

/** The built page, cut where blocks go. */
export interface PageTemplate {
  /** To before the blocks that the page needs to start. */
  readonly start: string;
  /** The page's own script, which starts while the rest is still read. */
  readonly middle: string;
  readonly end: string;
}

/** Where the build leaves a place for the title and for blocks. */
export const templateMarks = {
  title: '<!--pawl:title-->',
  index: '<!--pawl:index-->',
  cases: '<!--pawl:cases-->',
} as const;

/** @param packageRoot folder of the package, whose `dist` has the page */
export async function loadPageTemplate(packageRoot: string): Promise<string> {
  return readFile(join(packageRoot, 'dist', 'report.html'), 'utf8');
}

/** Puts the title in. Pure. @throws Error for a template without the marks */
export function cutTemplate(template: string, title: string): PageTemplate {
  const [head, titled] = cut(template, templateMarks.title);
  const [body, scripted] = cut(titled, templateMarks.index);
  const [middle, end] = cut(scripted, templateMarks.cases);
  return { start: head + escapeTitle(title) + body, middle, end };
}

function cut(text: string, mark: string): readonly [string, string] {
  const place = text.indexOf(mark);
  if (place === -1) throw new Error(`the template of the page has no ${mark}`);
  return [text.slice(0, place), text.slice(place + mark.length)];
}

const escapeTitle = (text: string): string =>
  stripControls(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
