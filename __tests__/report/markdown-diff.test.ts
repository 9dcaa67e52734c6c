import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderOutputs } from '../../src/report/markdown-diff.ts';
import { computeWordDiff, type DiffRow } from '../../src/report/word-diff.ts';
import { makeOutput } from '../support/reports.ts';

const outcome = { baseline: 'passed', candidate: 'failed' };

function render(baseline: string, candidate: string, limit = 600): string {
  const sides = { baseline: makeOutput(baseline), candidate: makeOutput(candidate) };
  return renderOutputs(sides, outcome, limit);
}

/** The lines within the fence. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').slice(2, -1);
}

describe('renderOutputs', () => {
  it('marks the words that differ, on both sides', () => {
    expect(
      render('Returns are accepted within 30 days.', 'Returns are accepted at any time.'),
    ).toBe(
      [
        '**−** baseline, passed · **+** candidate, failed',
        '```diff',
        '- Returns are accepted [-within 30 days-].',
        '+ Returns are accepted {+at any time+}.',
        '```',
      ].join('\n'),
    );
  });

  it('shows one line of what is the same on each side, and an ellipsis', () => {
    const list = (fourth: string) => ['one', 'two', 'three', fourth, 'five', 'six'].join('\n');
    expect(linesOf(render(list('four'), list('vier')))).toEqual([
      '  …',
      '  three',
      '- four',
      '+ vier',
      '  five',
      '  …',
    ]);
  });

  it('goes by sentences in a long line, and by what is near the difference in a long sentence', () => {
    const filler = 'It can be used at any post office in the country. ';
    const answer = (day: string) => `${filler.repeat(4)}It arrives on ${day}. ${filler.repeat(4)}`;
    expect(linesOf(render(answer('Monday'), answer('Friday')))).toEqual([
      '  …',
      `  ${filler.trim()}`,
      '- It arrives on [-Monday-].',
      '+ It arrives on {+Friday+}.',
      `  ${filler.trim()}`,
      '  …',
    ]);
    const long = (day: string) => `${'word '.repeat(40)}${day}${' word'.repeat(40)}`;
    expect(linesOf(render(long('Monday'), long('Friday')))[0]).toBe(
      `- … ${'word '.repeat(8)}[-Monday-]${' word'.repeat(8)} …`,
    );
  });

  it('marks no word where hardly any is shared, and none that looks like a mark', () => {
    expect(linesOf(render('El plazo es de 30 días.', 'Cuando quiera, sin límite.'))).toEqual([
      '- El plazo es de 30 días.',
      '+ Cuando quiera, sin límite.',
    ]);
    expect(linesOf(render('the list [-1, 2] is right', 'the list [-1, 3] is right'))).toEqual([
      '- the list [-1, 2] is right',
      '+ the list [-1, 3] is right',
    ]);
  });

  it('reads scripts without spaces by the character', () => {
    expect(linesOf(render('返品は30日以内です。', '返品は7日以内です。'))).toEqual([
      '- 返品は[-30-]日以内です。',
      '+ 返品は{+7+}日以内です。',
    ]);
  });

  it('shows an answer that is the same once, without signs', () => {
    expect(render('Same.', 'Same.')).toMatch(/\n```\nSame\.\n```$/);
    expect(render('a \nb', 'a\nb')).toContain('differs in white space at line ends');
  });

  it('says which side has no text, and compares calls apart', () => {
    const text = renderOutputs(
      {
        baseline: makeOutput('', {
          stop: 'tool_call',
          tool_calls: [{ name: 'refund', arguments: '{"days":30}' }],
        }),
        candidate: makeOutput('', { stop: 'refused' }),
      },
      outcome,
      600,
    );
    expect(text).toBe(
      '**−** baseline, passed · **+** candidate, failed, refused: *no text*\n\ncalls:\n```diff\n- refund({"days":30})\n```',
    );
  });

  it('shortens each side to its limit', () => {
    const text = render(`A. ${'first '.repeat(400)}`, `B. ${'second '.repeat(400)}`);
    expect(text.match(/characters left out/g)).toHaveLength(2);
    expect(text.length).toBeLessThan(1_500);
    const places = Array.from({ length: 150 }, (_, index) => `same ${index}\nleft ${index}`);
    const others = places.map((lines) => lines.replace('left', 'right'));
    const many = render(places.join('\n'), others.join('\n'));
    expect(many).toContain('- … more that differs …');
    expect(many.length).toBeLessThan(8_000);
  });

  it('takes no longer for texts that have nothing in common', () => {
    const words = (prefix: string) =>
      Array.from({ length: 3_000 }, (_, index) => prefix + index).join(' ');
    const started = performance.now();
    for (let index = 0; index < 20; index += 1)
      computeWordDiff(
        words('a').replaceAll(' ', index % 2 === 0 ? '\n' : ' '),
        words('b').replaceAll(' ', index % 2 === 0 ? '\n' : ' '),
      );
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('computeWordDiff', () => {
  const side = (rows: readonly DiffRow[], kind: 'removed' | 'added') =>
    rows.flatMap((row) =>
      row.kind === 'same'
        ? [row.text]
        : row.kind === kind
          ? [row.pieces.map(({ text }) => text).join('')]
          : [],
    );
  const squeeze = (text: string) => text.replace(/\s+/g, '');

  it('loses nothing of either side', () => {
    const word = fc.constantFrom('a', 'b', 'c.', 'd!', '\n', '  ', 'é', '日', '-', '[-', '😀');
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const rows = computeWordDiff(before, after);
        expect(squeeze(side(rows, 'removed').join(''))).toBe(squeeze(before));
        expect(squeeze(side(rows, 'added').join(''))).toBe(squeeze(after));
      }),
    );
  });
});
