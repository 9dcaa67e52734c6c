import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { pawlVersion } from '../src/version.ts';

it('is the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(pawlVersion).toBe(version);
});
