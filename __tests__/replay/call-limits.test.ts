import { expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/parse-config.ts';
import { resolveCallLimits } from '../../src/replay/call-limits.ts';
import { configOf } from '../support/shop.ts';

const side = (extra: string) =>
  parseConfig({ file: 'pawl.yml', text: configOf({ model: 'openai/gpt-4.1', extra }) });

it.each([
  ['nothing', '', '', 50, 120_000],
  ['less on head', '', 'timeout_seconds: 30\nconcurrency: 5\n', 5, 30_000],
  ['more on head', 'timeout_seconds: 30\n', 'timeout_seconds: 300\nconcurrency: 99\n', 50, 30_000],
  ['more than the default on head alone', '', 'timeout_seconds: 300\n', 50, 120_000],
])('of both sides the lower limit holds: %s', (_, base, head, concurrency, timeoutMs) => {
  const sides = { base: side(base), head: side(head) };
  expect(resolveCallLimits(sides)).toEqual({ concurrency, timeoutMs });
  expect(resolveCallLimits({ ...sides, base: undefined })).toEqual(
    resolveCallLimits({ base: sides.head, head: undefined }),
  );
});
