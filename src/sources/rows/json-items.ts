import { findEndOfString } from '../../dataset/json-syntax.ts';
import type { Position } from '../../errors.ts';

/**
 * Where the items of a list start: the list that is the whole text, or the one under `key` of the outermost object.
 * @param text valid JSON
 * @returns a position for each item, in the list's order
 */
export function locateJsonItems(source: {
  readonly file: string;
  readonly text: string;
  readonly key: string | undefined;
}): readonly Position[] {
  const { file, text } = source;
  const locate = createLocator(file, text);
  return findItemOffsets(text, source.key).map(locate);
}

/** 0-based offsets in UTF-16 units. */
function findItemOffsets(text: string, key: string | undefined): readonly number[] {
  const listDepth = key === undefined ? 1 : 2;
  let offsets: number[] = [];
  let depth = 0;
  let lastText = '';
  let isInside = false;
  let isItemNext = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (/\s/.test(character)) continue;
    if (isItemNext && character !== ']') offsets.push(index);
    isItemNext = false;
    if (character === '"') {
      const end = findEndOfString(text, index);
      if (depth === 1) lastText = text.slice(index, end + 1);
      index = end;
    } else if (character === '[' || character === '{') {
      depth += 1;
      if (depth !== listDepth || character === '{') continue;
      isInside = key === undefined || JSON.parse(lastText) === key;
      // Of a key that is there twice the last one counts, as in JSON.parse.
      if (isInside) offsets = [];
      isItemNext = isInside;
    } else if (character === ']' || character === '}') {
      if (depth === listDepth) isInside = false;
      depth -= 1;
    } else if (character === ',' && depth === listDepth) isItemNext = isInside;
  }
  return offsets;
}

/** Turns ascending offsets into lines and columns in one pass. */
export function createLocator(file: string, text: string): (offset: number) => Position {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; ) {
      line += 1;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { file, line, column: offset - start + 1 };
  };
}
