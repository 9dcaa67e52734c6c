import { RE2JS } from 're2js';
import { isRecord } from '../document/is-record.ts';
import { ConfigurationError, messageOf } from '../errors.ts';
import { createPhoneDetector, emailDetector, ipDetectors } from './contacts.ts';
import { foldText } from './fold-text.ts';
import type { Detector, Finding, RedactionKind } from './kinds.ts';
import { cardDetector, ibanDetector, nationalIdDetectors } from './numbers.ts';
import { composePseudonym, pseudonymPattern } from './pseudonyms.ts';
import { isSecretName, secretDetectors } from './secrets.ts';

/** What is replaced besides what is always. */
export interface RedactionRules {
  /** Of people, customers, products; found as whole words in any case. */
  readonly names: readonly string[];
  /** Regular expressions of RE2. */
  readonly patterns: readonly string[];
  /** Country whose telephone numbers are written without its code, such as `DE`. */
  readonly phoneRegion?: string | undefined;
}

/** A value without what was found in it, and how much was. */
export interface Redacted {
  readonly value: unknown;
  /** Different things that were replaced, by kind. */
  readonly counts: ReadonlyMap<RedactionKind, number>;
}

/**
 * Replaces what belongs to people or opens doors by pseudonyms, in all texts and keys of a value and in JSON that
 * stands in its texts. The same thing has the same pseudonym within one value, and none across two, so that nobody is
 * followed from case to case. What was redacted before is left as it is.
 */
export type Redactor = (value: unknown) => Redacted;

/** @throws ConfigurationError for a pattern that is no regular expression, or a region that is no country */
export function createRedactor(rules: RedactionRules): Redactor {
  // What comes first wins where two overlap.
  const detectors: readonly Detector[] = [
    ...rules.patterns.map(createPatternDetector),
    ...secretDetectors,
    emailDetector,
    ibanDetector,
    ...nationalIdDetectors,
    cardDetector,
    ...ipDetectors,
    createPhoneDetector(rules.phoneRegion),
    ...rules.names.map(createNameDetector),
  ];
  return (value) => {
    const given = createNaming(value);
    const redacted = redactValue(value, {
      clean: (text) => redactText(text, { detectors, given }),
      // An order's number that became a telephone's would be a text where a number belongs.
      cleanDigits: (text) => redactText(text, { detectors: [cardDetector], given }),
      hide: (secret) => given.nameOf({ kind: 'secret', start: 0, end: secret.length, key: secret }),
    });
    return { value: redacted, counts: given.counts };
  };
}

interface Naming {
  readonly nameOf: (finding: Finding) => string;
  readonly counts: ReadonlyMap<RedactionKind, number>;
}

/** Never one that stands in the value already, for that is another's. */
function createNaming(value: unknown): Naming {
  const before = new Set(JSON.stringify(value)?.match(pseudonymPattern));
  const known = new Map<string, string>();
  const counts = new Map<RedactionKind, number>();
  const places = new Map<RedactionKind, number>();
  return {
    counts,
    nameOf: ({ kind, key }) => {
      const place = `${kind}\n${key}`;
      const named = known.get(place);
      if (named !== undefined) return named;
      let n = (places.get(kind) ?? 0) + 1;
      while (before.has(composePseudonym(kind, n))) n += 1;
      const pseudonym = composePseudonym(kind, n);
      places.set(kind, n);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      known.set(place, pseudonym);
      return pseudonym;
    },
  };
}

interface Replacing {
  readonly clean: (text: string) => string;
  /** Of a number as JSON has it. */
  readonly cleanDigits: (text: string) => string;
  /** Of the whole of a secret. */
  readonly hide: (secret: string) => string;
}

function redactValue(value: unknown, replacing: Replacing): unknown {
  const { clean, cleanDigits } = replacing;
  if (typeof value === 'string') return redactJsonOr(value, replacing);
  if (typeof value === 'number') return redactNumber(value, cleanDigits);
  if (Array.isArray(value)) return value.map((part: unknown) => redactValue(part, replacing));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [clean(key), redactNamed(key, part, replacing)]),
  );
}

/** What is called a password is one, whatever it looks like. */
function redactNamed(key: string, value: unknown, replacing: Replacing): unknown {
  if (typeof value !== 'string' || !isSecretName(key)) return redactValue(value, replacing);
  return value.replaceAll(pseudonymPattern, '') === '' ? value : replacing.hide(value);
}

/** A number may be a card's; as a text it would be one. */
function redactNumber(value: number, redact: (text: string) => string): unknown {
  if (!Number.isSafeInteger(value) || Math.abs(value) < 1e9) return value;
  const text = redact(String(value));
  return text === String(value) ? value : text;
}

/** JSON in a text, such as a tool's arguments, stays JSON, and as it was written around what is replaced. */
function redactJsonOr(text: string, replacing: Replacing): string {
  if (!/^\s*[[{"]/.test(text)) return replacing.clean(text);
  try {
    JSON.parse(text);
  } catch {
    return replacing.clean(text);
  }
  return text.replace(jsonTokens, (_, key = '', colon: string = '', value: string) => {
    const name = key === '' ? '' : String(JSON.parse(key));
    return `${key && rewrite(key, name, replacing.clean(name))}${colon}${redactToken(value, name, replacing)}`;
  });
}

/** Texts and numbers, each with the key before it, if any. */
const jsonTokens =
  /(?:("[^"\\]*(?:\\.[^"\\]*)*")(\s*:\s*))?("[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*)/g;

function redactToken(token: string, key: string, replacing: Replacing): string {
  const value: unknown = JSON.parse(token);
  if (typeof value === 'string') return rewrite(token, value, redactNamed(key, value, replacing));
  const number = /^\d{10,19}$/.test(token) ? replacing.cleanDigits(token) : token;
  return number === token ? token : JSON.stringify(number);
}

const rewrite = (token: string, before: unknown, after: unknown): string =>
  before === after ? token : JSON.stringify(after);

function redactText(
  text: string,
  { detectors, given }: { readonly detectors: readonly Detector[]; readonly given: Naming },
): string {
  const taken: Finding[] = [];
  const { folded, placeOf } = foldText(text);
  // What is taken, or was redacted before, is blank for those that look later.
  let rest = folded.replace(pseudonymPattern, (pseudonym) => blank.repeat(pseudonym.length));
  for (const detect of detectors) {
    const found = keepApart(detect(rest));
    if (found.length === 0) continue;
    taken.push(...found.map((one) => ({ ...one, ...placeOf(one) })));
    rest = fill(rest, found, ({ start, end }) => blank.repeat(end - start));
  }
  if (taken.length === 0) return text;
  return fill(text, taken, given.nameOf);
}

/** Belongs to no word and to no number. */
const blank = '\u0000';

/** Those that overlap none before them, in the order of the text. */
function keepApart(findings: Iterable<Finding>): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].toSorted((a, b) => a.start - b.start))
    if (finding.end > finding.start && finding.start >= (kept.at(-1)?.end ?? 0)) kept.push(finding);
  return kept;
}

function fill(
  text: string,
  findings: readonly Finding[],
  toText: (finding: Finding) => string,
): string {
  const parts: string[] = [];
  let done = 0;
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, finding.start), toText(finding));
    done = finding.end;
  }
  return parts.join('') + text.slice(done);
}

function createNameDetector(name: string): Detector {
  const escaped = name
    .trim()
    .split(/\s+/)
    .map((word) => RE2JS.quote(word))
    .join('\\s+');
  return createMatcher('name', `(?i)${escaped}`, (text, start, end) =>
    !isWordAt(text, start - 1) && !isWordAt(text, end) ? name.trim().toLowerCase() : undefined,
  );
}

const isWordAt = (text: string, place: number): boolean =>
  /[\p{L}\p{N}_]/u.test(text[place] ?? ' ');

function createPatternDetector(pattern: string): Detector {
  return createMatcher('pattern', pattern, (text, start, end) => text.slice(start, end));
}

function createMatcher(
  kind: RedactionKind,
  source: string,
  keyOf: (text: string, start: number, end: number) => string | undefined,
): Detector {
  let pattern: RE2JS;
  try {
    pattern = RE2JS.compile(source);
  } catch (cause) {
    throw ConfigurationError.of(
      `the pattern ${JSON.stringify(source)} is no regular expression: ${messageOf(cause)}`,
      'write it as RE2 has it; look-around and back references are not in it',
      undefined,
      cause,
    );
  }
  return function* (text) {
    const matcher = pattern.matcher(text);
    while (matcher.find()) {
      const [start, end] = [matcher.start(), matcher.end()];
      const key = keyOf(text, start, end);
      if (key !== undefined) yield { kind, start, end, key };
    }
  };
}
