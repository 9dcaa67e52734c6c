import { describe, expect, it } from '@jest/globals';
import { loadPages } from './doc-pages.ts';

const pages = loadPages().filter(({ text }) => /\$\\?[A-Za-z]/.test(text.replace(/`[^`]*`/g, '')));

/**
 * What GitHub does not show as it is written. It reads Markdown before it reads formulas, so that `\,` and `\{` lose
 * their backslash (github/markup#1746), and it leaves `$` alone beside letters and digits (github/markup#1742).
 */
function listBroken(markdown: string): readonly string[] {
  const prose = markdown.replace(/```.*?```/gs, '').replace(/`[^`\n]*`/g, '');
  const broken: string[] = [];
  const rest = prose.replace(/\$\$([^$]+)\$\$|\$([^$\n]+)\$/g, (whole, display, inline) => {
    const formula = String(display ?? inline);
    const depth = [...formula].reduce(
      (open, letter) => (open < 0 ? open : open + Number(letter === '{') - Number(letter === '}')),
      0,
    );
    const escapes = /\\[^A-Za-z]/.test(formula);
    const padded = display === undefined && formula !== formula.trim();
    const looksLikeALink = /\]\(/.test(formula);
    const looksLikeATag = /<[A-Za-z/]/.test(formula);
    if (depth !== 0 || escapes || padded || looksLikeALink || looksLikeATag) broken.push(whole);
    return '∎';
  });
  for (const [around] of rest.matchAll(/[^\s(]∎|∎[\p{L}\p{N}]|\$/gu)) broken.push(around);
  return broken;
}

describe('the formulas of the guide', () => {
  it('are in the page for statisticians', () => {
    expect(pages.map(({ file }) => file)).toContain('docs/statistics.md');
  });

  it.each(pages.map(({ file, text }) => [file, text] as const))('%s shows on GitHub', (_, text) => {
    expect(listBroken(text)).toEqual([]);
  });

  it.each([
    ['a thin space', '$a\\,b$'],
    ['a set', '$\\{a\\}$'],
    ['a brace that is not closed', '$\\frac{1}{2$'],
    ['a blank inside', '$ a$'],
    ['a letter before', 'the$a$'],
    ['a digit after', '$a$1'],
    ['a link', '$[a](b)$'],
    ['a tag', '$a <b$'],
    ['a formula that is not closed', '$a'],
  ])('would not with %s', (_, markdown) => {
    expect(listBroken(markdown)).not.toEqual([]);
  });
});
