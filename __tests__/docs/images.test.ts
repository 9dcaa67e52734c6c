import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { figures } from '../../tools/figures/figures.ts';

describe('the figures of the guide', () => {
  it.each(Object.entries(figures))('%s is what npm run figures draws', (name, draw) => {
    expect(readFileSync(`docs/images/${name}`, 'utf8')).toBe(draw());
  });
});
