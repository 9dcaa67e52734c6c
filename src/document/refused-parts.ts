import { type Alias, type Document, isMap, isScalar, type Node, visit, type YAMLMap } from 'yaml';
import type { Position, Problem } from '../errors.ts';
import { startOf } from './yaml-offsets.ts';

/** Levels of lists and mappings that a document may have. */
export const maxDepth = 100;
/** The parser looks through all anchors for each alias, so many of both would take minutes. */
const maxAliases = 1_000;
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The position of a 0-based offset in the text. */
type Locate = (offset: number) => Position;

/**
 * What the parser takes and nevertheless is not read: keys that stand twice in a mapping, and dangerous keys,
 * endless aliases, numbers that would change.
 */
export function findRefusedParts(
  document: Document,
  at: Locate,
): {
  readonly repeated: readonly (Problem & { readonly where: Position })[];
  readonly refused: readonly Problem[];
} {
  const repeated: (Problem & { readonly where: Position })[] = [];
  const refused: Problem[] = [];
  /** The last node of each anchor so far, which is what an alias means. */
  const anchors = new Map<string, Node>();
  let aliases = 0;
  visit(document, {
    Pair: (_, pair) => {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      if (refusedKeys.has(name))
        refused.push({
          what: `the key "${name}" is not allowed`,
          where: at(startOf(pair.key)),
          remedy: 'rename the key',
        });
    },
    Alias: (_, alias) => {
      aliases += 1;
      const problem =
        aliases > maxAliases
          ? {
              what: `the file has more than ${maxAliases} aliases`,
              remedy: 'write values out instead',
            }
          : findAliasProblem(alias, anchors.get(alias.source));
      if (problem !== undefined) refused.push({ ...problem, where: at(startOf(alias)) });
      return aliases > maxAliases ? visit.BREAK : undefined;
    },
    Node: (_, node, ancestors) => {
      if (ancestors.length > maxDepth * 2) {
        refused.push({
          what: 'the file is nested too deeply',
          where: at(startOf(node)),
          remedy: `nest lists and mappings at most ${maxDepth} levels deep`,
        });
        return visit.BREAK;
      }
      if ('anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node);
      if (isMap(node))
        for (const offset of findRepeatedKeys(node))
          repeated.push({
            what: 'not readable as YAML: Map keys must be unique',
            where: at(offset),
            remedy: 'remove or rename one of the two keys',
          });
      if (isScalar(node) && typeof node.value === 'number' && !isExact(node.value))
        refused.push({
          what: 'this number cannot be kept exactly',
          where: at(startOf(node)),
          remedy: 'put it in quotes if it is an identifier, or write a finite, smaller number',
        });
      return undefined;
    },
  });
  return { repeated, refused };
}

/** Where the keys start that the mapping already has. */
function findRepeatedKeys(map: YAMLMap): readonly number[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (seen.has(key.value)) return [startOf(key)];
    seen.add(key.value);
    return [];
  });
}

function findAliasProblem(
  alias: Alias,
  target: Node | undefined,
): Pick<Problem, 'what' | 'remedy'> | undefined {
  const position = startOf(alias);
  if (target === undefined)
    return {
      what: `the alias *${alias.source} repeats nothing: there is no &${alias.source} before it`,
      remedy: 'write the value out, or put a text that starts with * into quotes',
    };
  if (target.range && target.range[0] <= position && position < target.range[1])
    return {
      what: `the alias *${alias.source} stands inside of what it repeats`,
      remedy: 'write the value out instead of the alias',
    };
  return undefined;
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
