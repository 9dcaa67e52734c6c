import type { RE2JS } from 're2js';

import { messageOf } from '../errors.ts';

/** A pattern that is ready to search with, or what is wrong with it. */
export type CompiledPattern =
  | { readonly kind: 'compiled'; readonly regex: RE2JS }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Compiles a pattern of a user. Compiled patterns are kept, so ask again rather than store them. */
export type CompilePattern = (pattern: string) => CompiledPattern;

/** More than any pawl.yml has; only expectations that differ from case to case get there. */
const maxKept = 200;

/**
 * Loads the regex engine: RE2, whose time is linear in the text, so that no pattern can hang the check. `.`
 * does not match a newline and `^` and `$` are the ends of the text, unless the pattern says `(?s)` or `(?m)`.
 * Both `(?<name>…)` and `(?P<name>…)` name a group; there are no look-arounds and no back-references.
 */
export async function loadPatterns(options: {
  readonly ignoreCase: boolean;
}): Promise<CompilePattern> {
  const { RE2JS } = await import('re2js');
  const flags = options.ignoreCase ? RE2JS.CASE_INSENSITIVE : 0;
  const kept = new Map<string, CompiledPattern>();
  return (pattern) => {
    const known = kept.get(pattern);
    if (known !== undefined) return known;
    const compiled = compile(pattern);
    if (kept.size >= maxKept) kept.clear();
    kept.set(pattern, compiled);
    return compiled;
  };

  function compile(pattern: string): CompiledPattern {
    if (pattern === '') return { kind: 'invalid', problem: 'an empty pattern matches everything' };
    try {
      // Accepts what people bring from JavaScript too, such as \u00e9.
      return { kind: 'compiled', regex: RE2JS.compile(RE2JS.translateRegExp(pattern), flags) };
    } catch (error) {
      const problem = `${messageOf(error)} (RE2 syntax: no look-around, no back-reference)`;
      return { kind: 'invalid', problem };
    }
  }
}
