import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
} from 'libphonenumber-js/max';
import { ConfigurationError } from '../errors.ts';
import { type Detector, detectPattern, type Finding } from './kinds.ts';

/** Addresses of the domains that RFC 2606 keeps for examples belong to nobody. */
const ofNobody =
  /(?:@|%40)(?:[\w-]+\.)*(?:example\.(?:com|net|org)|[\w-]+\.(?:example|invalid|test))$/i;

export const emailDetector: Detector = detectPattern({
  kind: 'email',
  pattern:
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}?(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu,
  check: (text) => !ofNobody.test(text),
  toKey: (text) => text.toLowerCase().replace('%40', '@'),
});

/** Of documentation (RFC 5737), of no network, or of a machine's own. */
const ofNoOne = /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|0\.|127\.|255\.)/;
const byte = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';

export const ipDetectors: readonly Detector[] = [
  detectPattern({
    kind: 'ip address',
    pattern: new RegExp(`(?<![\\w.])${byte}(?:\\.${byte}){3}(?![\\w]|\\.\\d)`, 'g'),
    check: (text) => !ofNoOne.test(text),
  }),
  detectPattern({
    kind: 'ip address',
    pattern:
      /(?<![\w:.])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])|(?<![\w:.])(?:[0-9a-f]{1,4}:){2,6}(?::[0-9a-f]{1,4}){1,5}(?![\w:])/gi,
    check: (text) => !text.toLowerCase().startsWith('2001:db8:'),
    toKey: (text) => text.toLowerCase(),
  }),
];

/** As they are dialled: with one leading zero or two, or as North America writes them. */
const dialled = [
  detectPattern({
    kind: 'phone',
    pattern: /(?<![\w.+-])(?:1[-. ])?(?:\(\d{3}\)[-. ]?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\w-])/g,
    toKey: (text) => text.replaceAll(/\D/g, ''),
  }),
  detectPattern({
    kind: 'phone',
    pattern:
      /(?<![\w.+-])(?:\(?0\d(?:[ ./()-]{0,3}\d){7,11}|00[1-9](?:[ ./()-]{0,3}\d){9,13})(?![\w-])/g,
    toKey: (text) => text.replaceAll(/\D/g, ''),
  }),
];
/** Numbers that telephone companies keep for films: 555-0100 to 555-0199. */
const ofFilms = /555-?01\d\d$/;
/** Days are written with the same signs: 01.02.2026 12, and 01/02/2026 03/02. */
const days =
  /^\(?(?:0[1-9]|[12]\d|3[01])[./-](?:0[1-9]|1[0-2])[./-](?:19|20)\d\d(?!\d)|^\(?(?:0[1-9]|1[0-2])[./-](?:0[1-9]|[12]\d|3[01])[./-](?:19|20)\d\d(?!\d)/;

/**
 * Telephone numbers: with a country's code anywhere in the world, as they are dialled inside `region`, and in the two
 * shapes that numbers without either have most.
 * @throws ConfigurationError unless `region` is a country, such as `DE`
 */
export function createPhoneDetector(region: string | undefined): Detector {
  const country = parseCountry(region);
  return function* (text) {
    // Most texts hold no number, and the library is slow to find none.
    if (!/\d(?:\D{0,3}\d){6}/.test(text)) return;
    const options = {
      v2: true as const,
      ...(country === undefined ? {} : { defaultCountry: country }),
    };
    for (const { startsAt, endsAt, number } of findPhoneNumbersInText(text, options)) {
      if (!mayBePhone(text, { start: startsAt, end: endsAt })) continue;
      yield {
        kind: 'phone',
        start: startsAt,
        end: endsAt,
        key: number.number.replaceAll(/\D/g, ''),
      };
    }
    for (const detect of dialled) yield* keepReal(text, detect(text));
  };
}

/**
 * What the library finds is often a date, the name of a model or the number of an order: a telephone number stands
 * alone, and begins with a sign, a zero or a bracket, or has blanks or dots in two places.
 */
function mayBePhone(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const written = text.slice(start, end);
  if (days.test(written) || /^(?:19|20)\d\d-\d\d?-\d\d?(?!\d)/.test(written)) return false;
  if (/[\w-]/.test(text[start - 1] ?? '') || /\w/.test(text[end] ?? '')) return false;
  return /^[+(0]/.test(written) || (written.match(/\d[ .-]+(?=\d)/g)?.length ?? 0) >= 2;
}

function* keepReal(text: string, findings: Iterable<Finding>): Generator<Finding> {
  for (const finding of findings) {
    const written = text.slice(finding.start, finding.end);
    if (!ofFilms.test(written) && !days.test(written)) yield finding;
  }
}

function parseCountry(region: string | undefined): CountryCode | undefined {
  if (region === undefined) return undefined;
  if (isSupportedCountry(region)) return region;
  throw ConfigurationError.of(
    `"${region}" is no country of telephone numbers`,
    'give two capital letters, such as DE or US',
  );
}
