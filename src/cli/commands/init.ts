import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import { renderInitFiles } from '../init-files.ts';
import { parseArguments } from '../parse-arguments.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

const kinds = { action: 'string' } as const;

/** Stands in the workflow until the person says where their copy of the Action is. */
const unknownAction = 'OWNER/pawl@v1 # put in where your Pawl lives, best by SHA';

/** `pawl init`: writes a configuration, a prompt, a dataset and the workflow. Never overwrites a file. */
export async function runInit(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parseArguments({ command: 'init', args, kinds });
  let written = 0;
  for (const [path, text] of Object.entries(
    renderInitFiles({ action: values.action ?? unknownAction }),
  )) {
    const file = join(terminal.folder, path);
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(file, text, { flag: 'wx' });
      terminal.stdout.write(`wrote ${path}\n`);
      written += 1;
    } catch (cause) {
      if (!isExisting(cause))
        throw ConfigurationError.of(
          `${path} could not be written`,
          'check that you may write here',
          { file: path },
          cause,
        );
      terminal.stdout.write(`kept ${path}, which is there already\n`);
    }
  }
  terminal.stdout.write(
    written === 0
      ? 'nothing to do\n'
      : '\nNext: put your own failures into the dataset, then\n  pawl check\n  pawl plan --base main\n  pawl compare --base main\n',
  );
  return exitCodes.pass;
}

function isExisting(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}
