import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  filterCases,
  findNamed,
  type ListedCase,
  listCases,
  noFilter,
} from '../../../src/report/html/page/cases.ts';
import { createScale } from '../../../src/report/html/page/chart-scale.ts';
import { describeLeftOut } from '../../../src/report/html/page/left-out.ts';
import { splitHidden, toSafeLink } from '../../../src/report/html/page/visible-text.ts';
import { diffWords } from '../../../src/report/html/page/word-diff.ts';
import type { PageHead, PageIndex } from '../../../src/report/html/page-content.ts';

describe('what is not seen', () => {
  it('is shown by its name', () => {
    expect(splitHidden('a\u202Eb\u{E0041}\r\nc')).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'hidden', name: 'U+202E' },
      { kind: 'text', text: 'b' },
      { kind: 'hidden', name: 'U+E0041' },
      { kind: 'text', text: '\nc' },
    ]);
  });

  it('never takes a character away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = text.replace(/\r\n/g, '\n');
        const again = splitHidden(text).map((part) =>
          part.kind === 'text'
            ? part.text
            : String.fromCodePoint(Number.parseInt(part.name.slice(2), 16)),
        );
        expect(again.join('')).toBe(clean);
      }),
    );
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://a.example',
    'https://u:p@a.example',
    'file:///etc/passwd',
    'https://a.example/\u202Ex',
    'x',
  ])('refuses %s', (address) => expect(toSafeLink(address)).toBeUndefined());
  it('takes plain https', () => {
    expect(toSafeLink('https://example.com/incidents/1?a=b')).toBe(
      'https://example.com/incidents/1?a=b',
    );
  });
});

describe('the comparison of words', () => {
  const marked = (baseline: string, candidate: string) => {
    const diff = diffWords(baseline, candidate);
    if (diff.kind !== 'differs') return diff.kind;
    const show = (parts: typeof diff.baseline) =>
      parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
    return [show(diff.baseline), show(diff.candidate)];
  };

  it('marks what the other side does not have', () => {
    expect(marked('Returns close after 30 days.', 'Returns close after 90 days.')).toEqual([
      'Returns close after [30] days.',
      'Returns close after [90] days.',
    ]);
  });

  it('takes words as words in every script, and runs of changes as one', () => {
    expect(marked('Возврат закрыт навсегда, спасибо', 'Возврат открыт сегодня, спасибо')).toEqual([
      'Возврат [закрыт навсегда], спасибо',
      'Возврат [открыт сегодня], спасибо',
    ]);
  });

  it('says so where marks would say nothing', () => {
    expect(marked('same', 'same')).toBe('same');
    expect(marked('eins zwei drei', 'four five six')).toBe('unlike');
    expect(marked('a'.repeat(300_000), 'b'.repeat(300_000))).toBe('too_long');
  });

  it('loses nothing of either side', () => {
    const words = fc.array(fc.constantFrom('no', ' ', 'refund', '\n', '30', '.', 'días'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [baseline, candidate] = [one.join(''), other.join('')];
        const diff = diffWords(baseline, candidate);
        if (diff.kind !== 'differs') return;
        expect(diff.baseline.map(({ text }) => text).join('')).toBe(baseline);
        expect(diff.candidate.map(({ text }) => text).join('')).toBe(candidate);
      }),
    );
  });
});

describe('filters', () => {
  const waiver = { case: 'two', state: 'used', reason: 'known' };
  const side = (score: number | null) => ({
    passed: 1,
    trials: 1,
    scores: [score],
    latencies_ms: [1],
    cost_usd: 0,
  });
  const index: PageIndex = {
    suite: [0, 0, 0],
    id: ['one', 'two', 'three'],
    rank: [40, 1, 20],
    outcome: ['pass', 'relapse', 'unscored'],
    confirmed: [null, true, null],
    counted: [true, true, true],
    pinned: [false, true, false],
    severity: [null, null, null],
    owner: ['ann', null, null],
    tags: [['es'], ['de'], ['es']],
    summary: ['Refund?', 'Where?', 'When?'],
    baseline: [side(1), side(1), side(1)],
    candidate: [side(1), side(0), side(null)],
  };
  const cases = listCases([index], [
    { waivers: [waiver, { ...waiver, case: 'one', state: 'expired' }] },
  ] as unknown as PageHead['suites']);
  const suites = (direction: 'higher' | 'lower') =>
    [{ metrics: [{ name: 'ok', direction }] }] as unknown as PageHead['suites'];
  const ids = (
    filter: Partial<typeof noFilter>,
    direction: 'higher' | 'lower' = 'higher',
    found?: ReadonlySet<number>,
  ) =>
    filterCases(
      cases,
      { ...noFilter, ...filter },
      { suites: suites(direction), named: findNamed(cases, filter.query ?? ''), found },
    ).map(({ id }: ListedCase) => id);

  it('knows the waiver that lifted a relapse, and of those that lifted nothing', () => {
    const waived = cases.flatMap((one) => (one.waiver === undefined ? [] : [[one.id, one.waiver]]));
    expect(waived).toEqual([['two', waiver]]);
  });
  it('keeps the order of importance', () => expect(ids({})).toEqual(['two', 'three', 'one']));
  it('narrows by outcome, tag, pin and words', () => {
    expect(ids({ outcomes: new Set(['relapse', 'pass']) })).toEqual(['two', 'one']);
    expect(ids({ tag: 'es' })).toEqual(['three', 'one']);
    expect(ids({ pinned: true })).toEqual(['two']);
    expect(ids({ query: ' REFUND' })).toEqual(['one']);
    expect(ids({ query: 'ann', tag: 'de' })).toEqual([]);
    expect(ids({ query: 'zebra' })).toEqual([]);
    expect(ids({ query: 'ann' }, 'higher', new Set([1]))).toEqual(['two', 'one']);
  });
  it('narrows by how a metric went, in its direction', () => {
    expect(ids({ metric: { name: 'ok', change: 'worse' } })).toEqual(['two']);
    expect(ids({ metric: { name: 'ok', change: 'worse' } }, 'lower')).toEqual([]);
    expect(ids({ metric: { name: 'ok', change: 'better' } }, 'lower')).toEqual(['two']);
    expect(ids({ metric: { name: 'ok', change: 'unscored' } })).toEqual(['three']);
  });
});

describe('what was left out', () => {
  it('is told with its numbers, or not at all', () => {
    const limit_bytes = 100_000_000;
    expect(describeLeftOut({ outputs: 0, requests: 0, limit_bytes }, null)).toBeUndefined();
    expect(describeLeftOut({ outputs: 1, requests: 3_120, limit_bytes }, 'trials-1.jsonl')).toBe(
      'To keep this file quick it holds at most 100 MB of cases, so requests and raw responses of 3,120 cases and the outputs of 1 case are left out, of those that matter least. The trial log (trials-1.jsonl) has everything.',
    );
  });
});

describe('axes', () => {
  it('have round ticks inside of what they show', () => {
    const scale = createScale({ values: [0.0004, 0.0021], pixels: [0, 100], ticks: 4 });
    expect(scale.ticks).toEqual([0.0005, 0.001, 0.0015, 0.002]);
    expect(scale.at(0.0021)).toBeCloseTo(100);
  });
});
