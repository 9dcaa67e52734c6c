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
    ['diners 30569309025904', 'diners 0000 0000 0000 0001'],
    ['mastercard 5555-5555-5555-4444', 'mastercard 0000 0000 0000 0001'],
    ['tel:+49-151-12345678', 'tel:+1 202-555-0101'],
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
    ['DB_PASSWORD=s3cr3t-Gans', 'DB_PASSWORD=[secret-1]'],
    ['aws_secret_access_key=wJalrXUtnFEMI/K7', 'aws_secret_access_key=[secret-1]'],
    ['said {\\"password\\":\\"hunter22\\"', 'said {\\"password\\":\\"[secret-1]\\"'],
    ['AUTHORIZATION: BEARER abcdefghijklmnopqrst', 'AUTHORIZATION: BEARER [secret-1]'],
    ['Authorization: Basic dXNlcjpwYXNzd29yZA==', 'Authorization: Basic [secret-1]'],
    ['https://x.io/reset?token=8f7d9a0b1c2d3e4f5a&a=1', 'https://x.io/reset?token=[secret-1]&a=1'],
    ['redis://:hunter22@cache/0', 'redis://:[secret-1]@cache/0'],
    [
      `-----BEGIN RSA ${'PRIVATE'} KEY-----\nProc-Type: 4,ENCRYPTED\n\nMIIE==\n-----END RSA PRIVATE KEY-----`,
      '[secret-1]',
    ],
    ['card 4242\u00a04242\u00a04242\u00a04242!', 'card 0000 0000 0000 0001!'],
    ['card 4242.4242.4242.4242, exp', 'card 0000 0000 0000 0001, exp'],
    ['card 4242\u200b4242\u200b4242\u200b4242\u200b!', 'card 0000 0000 0000 0001\u200b!'],
    ['ruf 0151\u00a01234567\u201389 an', 'ruf +1 202-555-0101 an'],
    ['\uff10\uff11\uff15\uff11 1234567', '+1 202-555-0101'],
    ['0049 30 12345678', '+1 202-555-0101'],
    ['(415)867-5309 or 1-415-867-5308', '+1 202-555-0101 or +1 202-555-0102'],
    ['/u?email=ada%40acme.io&x=1', '/u?email=person1@example.com&x=1'],
    ['ada\u200b@acme.io', 'person1@example.com'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each([
    'order 4242 4242 4242 4241 fails the check digit',
    'build 1.2.3, ISBN 978-3-16-148410-0, A-17, 2026-11-29T10:00:00Z',
    '90 days, 9.90 EUR, 1200000 requests',
    'see https://example.com/a?b=c#d and 127.0.0.1:8080',
    'vom 01.02.2026 12:30 auf den 05.03.2026 14:00 Uhr, 01.12.2025-05.12.2025',
    '01/02/2026 03/02/2026',
    'IMEI 490154203237518, EAN 4006381333908',
    'the class sk-button-primary-large-rounded',
    'ein\u00a0Wort\u200b mit \u2013 Strich',
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

  it('leaves what stands around it in JSON as it was written', () => {
    expect(
      redact('{"id": 1181234567890123456, "price":1.0, "a":1,"a":2,\n"to":"bob@acme.io"}'),
    ).toBe('{"id": 1181234567890123456, "price":1.0, "a":1,"a":2,\n"to":"person1@example.com"}');
    const long = JSON.stringify({ text: 'a "b" '.repeat(1_000_000), to: 'bob@acme.io' });
    expect(redact(long)).toBe(long.replace('bob@acme.io', 'person1@example.com'));
  });

  it('hides what a field calls a secret, in mappings and in JSON', () => {
    const login = { user: 'x', password: 'abc', config: { dbPassword: 'abc', 'x-api-key': 'k9' } };
    const hidden = {
      user: 'x',
      password: '[secret-1]',
      config: { dbPassword: '[secret-1]', 'x-api-key': '[secret-2]' },
    };
    expect(redact(login)).toEqual(hidden);
    expect(redact({ arguments: JSON.stringify(login) })).toEqual({
      arguments: JSON.stringify(hidden),
    });
    expect(redact(hidden)).toEqual(hidden);
    const schema = { properties: { password: { type: 'string' } } };
    expect(redact(schema)).toEqual(schema);
  });

  it('gives nobody a pseudonym that stands there for somebody else', () => {
    expect(redact(['person1@example.com asked', 'write to bob@acme.io'])).toEqual([
      'person1@example.com asked',
      'write to person2@example.com',
    ]);
  });

  it('finds names as whole words, whatever is special in them', () => {
    const rules = { names: ['Ann', 'Acme (EU) Inc.'] };
    expect(redact('Acme\u00a0(EU)\nInc.', rules)).toBe('Person-1');
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

  it('takes no date, model or number of an order for a telephone, whatever the region', () => {
    const text =
      'gpt-4.1-mini-2025-04-14 and claude-sonnet-4-20250514, bought on 2025-04-14, order 20251114, invoice 2026-0012345';
    for (const phoneRegion of ['DE', 'US', 'GB', 'FR', undefined])
      expect([phoneRegion, redact({ text, order: 1764420066 }, { phoneRegion })]).toEqual([
        phoneRegion,
        { text, order: 1764420066 },
      ]);
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
