import type { Extract } from '../config/metric.ts';
import { parseFencedJson, resolvePointer } from './json-text.ts';
import { type CompiledPattern, loadPatterns } from './pattern.ts';

/** A value that was found, as text and, where a JSON pointer found it, as JSON. */
type Extracted =
  | {
      readonly kind: 'found';
      readonly text: string;
      readonly json?: { readonly value: unknown } | undefined;
    }
  | { readonly kind: 'nothing'; readonly reason: string };

/** Reads the value to score out of a text, or out of an expected value. */
export interface Extraction {
  /** What is wrong with the option itself. */
  readonly problems: readonly string[];
  read(source: unknown): Extracted;
}

/** The extraction that an `extract` or `extract_expected` option describes. */
export async function createExtraction(
  extract: Extract,
  options: { readonly ignoreCase: boolean },
): Promise<Extraction> {
  if ('json' in extract) {
    return { problems: [], read: (source) => readPointer(source, extract.json) };
  }
  const compile = await loadPatterns(options);
  const pattern = compile(extract.regex);
  return {
    problems: findGroupProblems(pattern, extract.group),
    read: (source) => readGroup(textOf(source), pattern, extract),
  };
}

/** A text as it is, anything else as JSON. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function readPointer(source: unknown, pointer: string): Extracted {
  const reading =
    typeof source === 'string'
      ? parseFencedJson(source)
      : ({ kind: 'json', value: source } as const);
  if (reading.kind === 'not_json')
    return { kind: 'nothing', reason: `nothing was found at ${pointer}: ${reading.problem}` };
  const json = resolvePointer(reading.value, pointer);
  if (json === undefined) return { kind: 'nothing', reason: `nothing was found at ${pointer}` };
  return { kind: 'found', text: textOf(json.value), json };
}

type RegexExtract = Exclude<Extract, { readonly json: string }>;

function readGroup(source: string, pattern: CompiledPattern, extract: RegexExtract): Extracted {
  const nothing = { kind: 'nothing', reason: `nothing was found by ${extract.regex}` } as const;
  if (pattern.kind === 'invalid') return nothing;
  const { regex } = pattern;
  const group = extract.group ?? Math.min(1, regex.groupCount());
  const matcher = regex.matcher(source);
  let found: string | null = null;
  while (matcher.find()) {
    found = matcher.group(group);
    if (extract.which === 'first') break;
  }
  return found === null ? nothing : { kind: 'found', text: found };
}

function findGroupProblems(
  pattern: CompiledPattern,
  group: string | number | undefined,
): readonly string[] {
  if (pattern.kind === 'invalid') return [`the regex is invalid: ${pattern.problem}`];
  const { regex } = pattern;
  const known =
    typeof group === 'string'
      ? Object.hasOwn(regex.namedGroups(), group)
      : (group ?? 0) <= regex.groupCount();
  return known ? [] : [`the regex has no group ${group}`];
}
