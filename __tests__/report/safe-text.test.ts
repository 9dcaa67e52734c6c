import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  escapeMarkdown,
  fence,
  hidesCharacters,
  inlineCode,
  oneLine,
  renderLink,
  shortenMiddle,
  stripControls,
} from '../../src/report/safe-text.ts';
import { hostileTexts } from './hostile-texts.ts';
import { flatten, parseMarkdown, readText } from './parse-markdown.ts';

describe('stripControls', () => {
  it.each([
    ['\u001B[31mred\u001B[0m', 'red'],
    ['\u001B]8;;https://x.example\u0007link\u001B]8;;\u001B\\', 'link'],
    ['\u009B2Jx', 'x'],
    ['a\u0000\u0007\u007F\u0090b\tc\nd', 'ab\tc\nd'],
    ['\u202Egnp\u2066.\u2069\u200E\u200F\u061C', 'gnp.'],
    ['a\u200Bb\u200D\u2060\uFEFFc', 'abc'],
    ['x\u{E0041}\u{E007F}y', 'xy'],
    ['\uD800x\uDC00', '\uFFFDx\uFFFD'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['<!-- pawl:x -->', '<! -- pawl:x -->'],
    ['<!\u200B--\u0000PAWL:x', '<! --PAWL:x'],
    ['<!-- other -->', '<!-- other -->'],
    ['naïve – 日本語 😀', 'naïve – 日本語 😀'],
  ])('%j becomes %j', (text, stripped) => expect(stripControls(text)).toBe(stripped));

  it('tells when something was taken out', () => {
    expect(hidesCharacters('a\r\nb')).toBe(false);
    expect(hidesCharacters('a\u200Bb')).toBe(true);
  });

  it('takes linear time on unfinished sequences', () => {
    const started = performance.now();
    stripControls('\u001B]x\u001B['.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('fence', () => {
  it('outgrows every run of backticks', () => {
    expect(fence(`a ${'`'.repeat(200)} b`).startsWith('`'.repeat(201))).toBe(true);
    expect(fence('plain', 'json')).toBe('```json\nplain\n```');
  });

  it('keeps any text in one block', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme' })),
        (text) => {
          const root = parseMarkdown(`before\n${fence(text)}\n\nafter`);
          expect(root.children?.map(({ type }) => type)).toEqual([
            'paragraph',
            'code',
            'paragraph',
          ]);
          expect(root.children?.[1]?.value).toBe(stripControls(text).replace(/\n+$/, ''));
        },
      ),
    );
  });
});

/** Texts that are nothing but themselves, from the corpus and at random. */
const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom(...'`~|\\*_[]()<>!@#&;:$ -+=0.1/w{}^"a'), { maxLength: 12 })
    .map((all) => all.join('')),
);

describe('escapeMarkdown', () => {
  it('shows any text as it is, and does nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const root = parseMarkdown(escapeMarkdown(text));
        const types = new Set(flatten(root).map(({ type }) => type));
        expect([...types].sort()).toEqual(
          oneLine(text) === '' ? ['root'] : ['paragraph', 'root', 'text'],
        );
        expect(readText(root)).toBe(oneLine(text));
      }),
      { numRuns: 400 },
    );
  });

  it('stays readable in the source', () => {
    expect(escapeMarkdown('support_reply fell by 6.5 pp (3 of 52); owner: team-a')).toBe(
      'support_reply fell by 6.5 pp (3 of 52); owner: team-a',
    );
    expect(escapeMarkdown('≈ −$1,240')).toBe('≈ −\\$1,240');
    expect(escapeMarkdown('@org/team #12')).toBe('@&#8203;org/team #&#8203;12');
  });
});

describe('inlineCode', () => {
  it('keeps any text in one span, in one cell of a table', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const root = parseMarkdown(`| a | b |\n| --- | --- |\n| ${inlineCode(text)} | z |`);
        const cells = flatten(root).filter(({ type }) => type === 'tableCell');
        expect(cells).toHaveLength(4);
        const cell = cells[2] ?? { type: 'none' };
        expect(readText(cell)).toBe(oneLine(text) === '' ? '(empty)' : oneLine(text));
        for (const { type } of flatten(cell))
          expect(['tableCell', 'inlineCode', 'html', 'text', 'emphasis']).toContain(type);
      }),
      { numRuns: 400 },
    );
  });
});

describe('shortenMiddle', () => {
  it('says how much it took from the middle', () => {
    const text = `${'a'.repeat(700)}${'b'.repeat(700)}`;
    const short = shortenMiddle(text, 100);
    expect(short).toBe(`${'a'.repeat(60)} … 1,300 characters left out … ${'b'.repeat(40)}`);
    expect(shortenMiddle(text, 100, { alreadyLeftOut: 700, gap: '\n' })).toContain(
      '\n… 2,000 characters left out …\n',
    );
  });

  it('leaves alone what is hardly too long', () => {
    expect(shortenMiddle('a'.repeat(140), 100)).toHaveLength(140);
  });

  it('never cuts a code point in half', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 3 }),
        (limit, shift) => {
          const short = shortenMiddle(`${'x'.repeat(shift)}${'😀'.repeat(100)}`, limit);
          expect(short.isWellFormed()).toBe(true);
          expect(short).toContain(`${100 + shift - limit} characters left out`);
        },
      ),
    );
  });
});

describe('renderLink', () => {
  it('shows the last part and the host', () => {
    expect(renderLink('https://example.com/incidents/INC-2041')).toBe(
      '[INC-2041](https://example.com/incidents/INC-2041) (example.com)',
    );
    expect(renderLink('https://www.example.com/a_b?x=1&y=2')).toBe(
      '[a_b](https://www.example.com/a_b?x=1&amp;y=2) (www&#8203;.example.com)',
    );
    expect(renderLink('https://example.com/r.json', 'full report')).toBe(
      '[full report](https://example.com/r.json)',
    );
  });

  it('puts the system before a last part that says too little', () => {
    const url = 'https://example.com/tickets/2';
    expect(renderLink(url, undefined, { system: 'zen[desk' })).toBe(
      `[zen\\[desk 2](${url}) (example.com)`,
    );
    expect(renderLink(url, undefined, { system: null })).toBe(`[tickets/2](${url}) (example.com)`);
    expect(renderLink('https://example.com/2')).toBe('[2](https://example.com/2) (example.com)');
    expect(renderLink(`${url}041`, undefined, { system: 'zendesk' })).toBe(
      `[2041](${url}041) (example.com)`,
    );
  });

  it.each([
    'http://example.com/x',
    'javascript:alert(1)',
    'https://user:secret@example.com/x',
    'https://example.com/x) [y](https://evil.example',
    'https://example.com/x y',
    'https://example.com/\u202Ex',
    'https://exаmple.com/x',
    '//example.com',
    'data:text/html,x',
    '',
  ])('does not link %j', (url) => {
    const types = flatten(parseMarkdown(renderLink(url))).map(({ type }) => type);
    expect(types).not.toContain('link');
  });

  it('links nothing but the address', () => {
    const root = parseMarkdown(
      `see ${renderLink('https://www.example.com/runs/12?a=b&c=d#e')} now`,
    );
    const links = flatten(root).filter(({ type }) => type === 'link');
    expect(links.map(({ url }) => url)).toEqual(['https://www.example.com/runs/12?a=b&c=d#e']);
  });
});
