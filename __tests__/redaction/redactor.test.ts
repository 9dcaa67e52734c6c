import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor, type RedactionRules } from '../../src/redaction/redactor.ts';

const redactWith = (rules: Partial<RedactionRules> = {}) =>
  createRedactor({ names: [], patterns: [], ...rules });
const redact = (value: unknown, rules?: Partial<RedactionRules>) => redactWith(rules)(value).value;

describe('createRedactor', () => {
  it.each([
    ['mail me at Jane.Doe@acme.io, please', 'mail me at person1@example.com, please'],
    ['jürgen@müller.de', 'person1@example.com'],
    ['call +49 30 901820 today', 'call +1 202-555-0101 today'],
    ['my number is (415) 867-5309', 'my number is +1 202-555-0101'],
    ['ruf 030 901820 an', 'ruf +1 202-555-0101 an'],
    ['card 4242 4242 4242 4242, exp 12/27', 'card 0000 0000 0000 0001, exp 12/27'],
    ['amex 378282246310005', 'amex 0000 0000 0000 0001'],
    ['IBAN DE89 3704 0044 0532 0130 00.', 'IBAN XX00 0000 0000 0001.'],
    ['GB82WEST12345698765432', 'XX00 0000 0000 0001'],
    ['SSN 536-90-4399', 'SSN ID-0001'],
    ['NINO QQ123456C and AB 12 34 56 C', 'NINO QQ123456C and ID-0001'],
    ['DNI 12345678Z', 'DNI ID-0001'],
    ['NIR 2 55 08 14 168 025 38', 'NIR ID-0001'],
    ['CF RSSMRA85T10A562S', 'CF ID-0001'],
    ['CPF 529.982.247-25', 'CPF ID-0001'],
    ['from 81.2.69.142', 'from 192.0.2.1'],
    ['from 2a02:8108:8ac0::1f', 'from 192.0.2.1'],
    [`key ${'sk-proj-'}abcdefghijklmnop1234`, 'key [secret-1]'],
    [`${'ghp_'}0123456789abcdefghijABCDEFGHIJ012345`, '[secret-1]'],
    ['Authorization: Bearer abcdefghijklmnopqrstuvwx', 'Authorization: Bearer [secret-1]'],
    ['postgres://app:hunter22@db/x', 'postgres://app:[secret-1]@db/x'],
    ['password = "correct-horse"', 'password = "[secret-1]"'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each([
    'order 4242 4242 4242 4241 fails the check digit',
    'build 1.2.3, ISBN 978-3-16-148410-0, A-17, 2026-11-29T10:00:00Z',
    '90 days, 9.90 EUR, 1200000 requests',
    'see https://example.com/a?b=c#d and 127.0.0.1:8080',
  ])('leaves alone: %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('gives the same thing the same pseudonym in one value, and starts again in the next', () => {
    const redactor = redactWith({ names: ['Ada Lovelace'] });
    const first = redactor({
      question: 'I am ADA LOVELACE (ada@acme.io). Write to ADA@acme.io, not bob@acme.io.',
      'ada@acme.io': ['+49 30 901820', '+4930901820'],
    });
    expect(first.value).toEqual({
      question:
        'I am Person-1 (person1@example.com). Write to person1@example.com, not person2@example.com.',
      'person1@example.com': ['+1 202-555-0101', '+1 202-555-0101'],
    });
    expect(Object.fromEntries(first.counts)).toEqual({ email: 2, name: 1, phone: 1 });
    expect(redactor('bob@acme.io').value).toBe('person1@example.com');
  });

  it('keeps JSON in a text what it is, and as it was written where nothing is in it', () => {
    const bare = '{ "city":  "Rome" }';
    expect(redact(bare)).toBe(bare);
    const found = redact('{"note": "a\\nbob@acme.io", "card": 4242424242424242}');
    expect(JSON.parse(String(found))).toEqual({
      note: 'a\nperson1@example.com',
      card: '0000 0000 0000 0001',
    });
  });

  it('finds names as whole words, whatever is special in them', () => {
    const rules = { names: ['Ann', 'Acme (EU) Inc.'] };
    expect(redact('Ann and Annabel of acme (eu) inc. agree', rules)).toBe(
      'Person-1 and Annabel of Person-2 agree',
    );
  });

  it('takes patterns of RE2, and says what is wrong with one', () => {
    expect(redact('order A-17/2026', { patterns: ['[A-Z]-\\d+/\\d{4}'] })).toBe(
      'order [redacted-1]',
    );
    expect(() => redactWith({ patterns: ['(a)\\1'] })).toThrow(/is no regular expression.*\n.*RE2/);
    expect(() => redactWith({ phoneRegion: 'XY' })).toThrow(/no country/);
  });

  it('knows telephone numbers as they are dialled in a country', () => {
    const text = 'appelez le 1 42 68 53 00';
    expect(redact(text)).toBe(text);
    expect(redact(text, { phoneRegion: 'FR' })).toBe('appelez le +1 202-555-0101');
  });

  it('redacts nothing twice', () => {
    const things = fc.constantFrom(
      'ada@acme.io',
      '+49 30 901820',
      '(415) 867-5309',
      '4242 4242 4242 4242',
      'DE89 3704 0044 0532 0130 00',
      '536-90-4399',
      '81.2.69.142',
      'Bearer abcdefghijklmnopqrstuvwx',
      'password: hunter22',
      'Ann',
      '{"a":"ada@acme.io"}',
      'plain words',
    );
    const redactor = redactWith({ names: ['Ann'] });
    fc.assert(
      fc.property(
        fc.array(things, { maxLength: 12 }),
        fc.constantFrom(' ', '\n', ', '),
        (list, gap) => {
          const once = redactor(list.join(gap)).value;
          expect(redactor(once).value).toBe(once);
          for (const secret of [
            'ada@acme',
            '901820',
            '867-5309',
            '4242 4242',
            '536-90',
            'hunter22',
          ])
            expect(once).not.toContain(secret);
        },
      ),
    );
  });

  it('takes time that grows with the text alone', () => {
    const redactor = redactWith({ names: ['Ann'] });
    const nasty = [
      'a@',
      '1 ',
      '1-',
      'a.',
      '0:',
      'eyJ',
      'sk-',
      '://a:',
      'password=',
      '-----BEGIN ',
      '(4',
      '::',
    ];
    const measure = (text: string): number => {
      const start = performance.now();
      redactor(text);
      return performance.now() - start;
    };
    for (const piece of nasty) {
      const [short, long] = [piece.repeat(2_000), piece.repeat(16_000)];
      measure(short);
      // Eight times the text; a quadratic search would take 64 times as long.
      expect(measure(long)).toBeLessThan(Math.max(500, 30 * measure(short)));
    }
  }, 120_000);
});
