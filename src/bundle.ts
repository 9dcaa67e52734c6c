import type { Terminal } from './cli/terminal.ts';
import type { ActionProcess } from './main.ts';

export { createMemoryPreference } from './memory-preference.ts';

/** What the committed bundle offers; each entry loads its own half. */
export async function runMain(action: ActionProcess): Promise<number> {
  return (await import('./main.ts')).run(action);
}

export async function runPost(
  action: Pick<ActionProcess, 'write' | 'environment'>,
): Promise<number> {
  return (await import('./post.ts')).run(action);
}

export async function runCli(terminal: Terminal): Promise<number> {
  return (await import('./cli.ts')).run(terminal);
}
