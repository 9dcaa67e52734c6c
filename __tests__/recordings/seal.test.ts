import { describe, expect, it } from '@jest/globals';
import { createSeal, noSeal } from '../../src/recordings/seal.ts';

const seal = createSeal('a secret');
const line = '{"output":"so be it, \\"mac\\": ä"}';

describe('a seal', () => {
  it('gives back the line that it closed, which stays JSON', () => {
    const closed = seal.close(line, 'suite');
    expect(JSON.parse(closed)).toMatchObject({ ...JSON.parse(line), mac: expect.any(String) });
    expect(seal.open(closed, 'suite')).toBe(line);
    expect(noSeal.open(closed, 'suite')).toBe(line);
    expect(noSeal.open(line, 'suite')).toBe(line);
  });

  it('does not open what was changed, moved, closed by another or not closed', () => {
    const closed = seal.close(line, 'suite');
    expect(seal.open(closed.replace('be', 'bE'), 'suite')).toBeUndefined();
    expect(seal.open(closed, 'other suite')).toBeUndefined();
    expect(createSeal('another').open(closed, 'suite')).toBeUndefined();
    expect(seal.open(line, 'suite')).toBeUndefined();
    expect(seal.open(noSeal.close(line, 'suite'), 'suite')).toBeUndefined();
    for (let at = 0; at < closed.length; at += 1)
      expect(seal.open(closed.slice(0, at), 'suite')).toBeUndefined();
  });

  it('opens no line in which a second code was put behind the first', () => {
    const [, code = ''] = /"mac":"([^"]+)"/.exec(seal.close(line, 'suite')) ?? [];
    const twice = `${seal.close(line, 'suite').slice(0, -1)},"mac":"${code}"}`;
    expect(seal.open(twice, 'suite')).toBeUndefined();
  });
});
