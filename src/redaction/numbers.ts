import { type Detector, detectPattern } from './kinds.ts';

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');
const compactOf = (text: string): string => text.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase();

/** Payment cards: 13 to 19 digits of a network's range with a right check digit (ISO/IEC 7812). */
export const cardDetector: Detector = function* (text) {
  for (const { index, 0: run } of text.matchAll(/(?<![\w.-])\d(?:[ .-]?\d){12,}(?![\w-])/g)) {
    // Other numbers may stand beside it, so it is looked for from each group of digits to each later one's end.
    const groups = [...run.matchAll(/\d+/g)].map((group) => ({
      start: group.index,
      end: group.index + group[0].length,
    }));
    let done = 0;
    for (const [place, { start }] of groups.entries()) {
      if (start < done) continue;
      // At most 19 digits, each a group of its own.
      const near = groups.slice(place, place + 19);
      const end = near.findLast((group) => isCard(digitsOf(run.slice(start, group.end))))?.end;
      if (end === undefined) continue;
      done = end;
      const key = digitsOf(run.slice(start, end));
      yield { kind: 'card', start: index + start, end: index + end, key };
    }
  }
};

/**
 * Each network has lengths of its own: without them one in ten of Germany's article numbers (13 digits from 4) and of the
 * numbers of devices (IMEI, 15 digits) was a card. Visa, Mastercard, American Express, Diners Club, JCB, Maestro, and what
 * begins with 6.
 */
const ofNetwork =
  /^(?:4(?:\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3[0689]\d{12}|35\d{14}|5[0678]\d{11,17}|6\d{15,18})$/;

function isCard(digits: string): boolean {
  return ofNetwork.test(digits) && passesLuhn(digits);
}

/** From the right, every second digit doubled; the digits add up to a multiple of ten. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = place % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** International bank account numbers: country, check digits, and a remainder of 1 by 97 (ISO 13616). */
export const ibanDetector: Detector = detectPattern({
  kind: 'iban',
  pattern: /\b[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,3})?\b/g,
  check: (text) => {
    const account = compactOf(text);
    return account.length >= 15 && account.length <= 34 && remainderOf(account) === 1;
  },
  toKey: compactOf,
});

/** The first four characters go to the end, letters count from A = 10. */
function remainderOf(account: string): number {
  let remainder = 0;
  for (const letter of account.slice(4) + account.slice(0, 4))
    for (const digit of String(Number.parseInt(letter, 36)))
      remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
}

const nationalIds: readonly {
  readonly pattern: RegExp;
  readonly check?: (id: string) => boolean;
}[] = [
  // United States, social security number.
  { pattern: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g },
  // United Kingdom, national insurance number.
  {
    pattern: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi,
    check: (id) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/i.test(id),
  },
  // Spain, DNI and NIE.
  { pattern: /\b[XYZ\d]-?\d{7}-?[A-Z]\b/gi, check: isSpanish },
  // France, NIR.
  {
    pattern: /(?<![\w-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?![\w-])/g,
    check: isFrench,
  },
  // Italy, codice fiscale.
  { pattern: /\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/gi },
  // Brazil, CPF.
  { pattern: /(?<![\w-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/g },
  // India, Aadhaar, as it is printed.
  { pattern: /(?<![\w-]|\d )[2-9]\d{3} \d{4} \d{4}(?![\w-]| \d)/g },
];

function isSpanish(id: string): boolean {
  const compacted = compactOf(id);
  const number = compacted
    .slice(0, -1)
    .replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === compacted.at(-1);
}

function isFrench(id: string): boolean {
  const digits = digitsOf(id);
  return 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
}

export const nationalIdDetectors: readonly Detector[] = nationalIds.map(({ pattern, check }) =>
  detectPattern({ kind: 'national id', pattern, toKey: compactOf, ...(check ? { check } : {}) }),
);
