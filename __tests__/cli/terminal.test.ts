import { expect, it } from '@jest/globals';
import type { Screen } from '../../src/cli/terminal.ts';
import { run } from '../../src/cli.ts';

/** The command line in this process, and what it wrote. */
async function write(...args: string[]): Promise<string> {
  const written: string[] = [];
  const screen: Screen = { isTTY: false, columns: 80, write: (text) => void written.push(text) };
  await run({
    args,
    environment: {},
    folder: process.cwd(),
    packageRoot: process.cwd(),
    stdout: screen,
    stderr: screen,
    onInterrupt: () => undefined,
  });
  return written.join('');
}

it.each([
  ['check', '--config', 'a\n::add-mask::pass\r##[error]\u001B[2J.yml'],
  ['plan', '--base', 'a\r::stop-commands::x\u202E##[group]'],
  ['a\n::set-output name=verdict::pass'],
])('neither commands a runner nor moves a cursor with what it was given: %j', async (...args) => {
  const written = await write(...args);
  expect(written).toMatch(/: :(?:add-mask|stop-commands|set-output)/);
  expect(written).not.toMatch(/^\s*::|##\[|(?!\n)\p{Cc}|\u202E/mu);
});
