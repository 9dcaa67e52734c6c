import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { parseWaivers, resolveWaiversFile, type Waiver } from '../../src/config/waivers.ts';
import { renderWithWaiver } from '../../src/config/write-waiver.ts';
import { waiverOf } from '../support/waivers.ts';

const file = 'pawl.waivers.yml';
const parse = (waivers: readonly object[]) =>
  parseWaivers({ file, text: stringify({ version: 1, waivers }) }).waivers;

describe('parseWaivers', () => {
  it('reads what was written, beside the configuration', () => {
    expect(parse([waiverOf(), waiverOf({ suite: 'other' })])).toHaveLength(2);
    expect(resolveWaiversFile('pawl.yml')).toBe(file);
    expect(resolveWaiversFile('apps/a/pawl.yml')).toBe(`apps/a/${file}`);
  });

  it('takes 180 days, and not one more', () => {
    expect(parse([waiverOf({ expires: '2027-04-30' })])).toHaveLength(1);
    expect(() => parse([waiverOf({ expires: '2027-05-01' })])).toThrow(/at most 180 days/);
  });

  it.each<[string, object, RegExp]>([
    ['a reason of blanks', { reason: ' ' }, /say why the relapse is accepted/],
    ['nobody', { accepted_by: '' }, /say who accepts it/],
    ['a day that is none', { expires: '2026-11-31' }, /write a date as 2026-12-31/],
    ['a time', { expires: '2026-11-30T10:00:00Z' }, /write a date as 2026-12-31/],
    ['an end before the start', { expires: '2026-10-31' }, /ends before it was accepted/],
    ['no candidate', { candidate: undefined }, /"candidate" is missing/],
    ['any candidate', { candidate: '*' }, /fingerprint/],
    ['a hash that is none', { case_hash: 'edited' }, /case_hashes of the JSON report/],
    ['an abbreviated commit', { sha: 'b'.repeat(7) }, /full id of the commit/],
    ['an unknown key', { until: '2026-12-01' }, /unknown key "until"/],
  ])('refuses %s, with its place', (_, change, message) => {
    const broken = () => parse([{ ...waiverOf(), ...change }]);
    expect(broken).toThrow(message);
    expect(broken).toThrow(/^pawl\.waivers\.yml:\d+:\d+: /);
  });

  it('refuses a case that is waived twice, with the place of the second', () => {
    const twice = [waiverOf(), waiverOf({ case: 'c-2' }), waiverOf({ candidate: 'c'.repeat(64) })];
    expect(() => parse(twice)).toThrow(/^pawl\.waivers\.yml:20:11: .*waived above already/);
  });
});

describe('renderWithWaiver', () => {
  const add = (text: string | undefined, waiver: Waiver) =>
    renderWithWaiver({ file, text }, waiver);

  it('begins a file, adds to it, and replaces what is of the same case', () => {
    const first = add(undefined, waiverOf());
    expect(first.replaced).toBeUndefined();
    const second = add(
      `${first.text}  # the end\n`,
      waiverOf({ case: 'c-2', reason: 'a: #b "c"' }),
    );
    expect(second.text.startsWith(first.text.trimEnd())).toBe(true);
    const third = add(second.text, waiverOf({ accepted_by: 'Bo', candidate: 'd'.repeat(64) }));
    expect(third.replaced).toEqual(waiverOf());
    expect(parseWaivers({ file, text: third.text }).waivers).toEqual([
      waiverOf({ accepted_by: 'Bo', candidate: 'd'.repeat(64) }),
      waiverOf({ case: 'c-2', reason: 'a: #b "c"' }),
    ]);
    expect(third.text).toContain('# the end');
    expect(add(third.text, waiverOf({ accepted_by: 'Bo', candidate: 'd'.repeat(64) })).text).toBe(
      third.text,
    );
  });

  it('keeps no hash of an earlier acceptance', () => {
    const first = add(undefined, waiverOf({ case_hash: 'e'.repeat(64) }));
    expect(parseWaivers({ file, text: first.text }).waivers[0]?.case_hash).toBe('e'.repeat(64));
    expect(parseWaivers({ file, text: add(first.text, waiverOf()).text }).waivers).toEqual([
      waiverOf(),
    ]);
  });

  it('writes digits as text, and long reasons on one line', () => {
    const waiver = waiverOf({
      case: '2041',
      sha: '1'.repeat(40),
      candidate: `${'1'.repeat(31)}e${'2'.repeat(32)}`,
      reason: 'word '.repeat(90).trim(),
    });
    const { text } = add(undefined, waiver);
    expect(parseWaivers({ file, text }).waivers).toEqual([waiver]);
    expect(text).toContain(waiver.reason);
  });

  it('refuses a file that is not valid, and leaves it alone', () => {
    expect(() => add('version: 2\nwaivers: []\n', waiverOf())).toThrow(/version/);
  });
});
