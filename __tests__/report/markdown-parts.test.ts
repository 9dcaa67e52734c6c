import { describe, expect, it } from '@jest/globals';
import { renderParts, type ShownPart } from '../../src/report/markdown-parts.ts';
import { hostileTexts } from './hostile-texts.ts';
import { findActing } from './inert-markdown.ts';

const sha = 'a'.repeat(40);

describe('renderParts', () => {
  it.each(hostileTexts.map((text, index) => [index, text] as const))(
    'shows names and facts of text %d inert, in every place',
    (_, text) => {
      const tells: readonly ShownPart['tells'][] = [
        { kind: 'result', verdict: 'fail', facts: text, verified: true },
        { kind: 'result', verdict: 'pass', facts: text, verified: true },
        { kind: 'progress', stand: text },
      ];
      const parts = tells.flatMap((told, index) =>
        ['Text', ''].map((shown) => ({
          name: `${text} ${index} ${shown}`,
          tells: told,
          text: shown,
        })),
      );
      const awaited = [{ name: `${text} awaited`, earlier: undefined }];
      const { markdown, places } = renderParts({ parts, awaited, sha });
      expect(findActing(markdown, { comments: [] })).toEqual([]);
      const lines = markdown.split('\n');
      expect([...places.values()].map((place) => lines[place])).toEqual(['Text', 'Text', 'Text']);
    },
  );
});
