import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { ConfigurationError, messageOf, PawlError, renderProblem } from './errors.ts';
import type { Environment } from './github/event.ts';
import { parseInputs } from './github/inputs.ts';
import { createLog } from './github/log.ts';
import { registerSecrets } from './github/secrets.ts';
import { listKeyVariables } from './providers/registry.ts';
import { renderLogLines } from './report/log-lines.ts';

/** The process as a port. */
export interface ActionProcess {
  readonly environment: Environment;
  /** Folder of the package. */
  readonly packageRoot: string;
  readonly write: (text: string) => void;
  /** Calls back when the platform cancels the job. */
  readonly onInterrupt: (callback: () => void) => void;
  /** Makes the process spend some time on keeping its memory small; may be called several times. */
  readonly preferMemory?: () => void;
}

/**
 * The Action: inputs → ports → run → one catch.
 * @returns the exit code: 0 when the check passes, 1 when it fails
 */
export async function run(action: ActionProcess): Promise<number> {
  const { environment } = action;
  const oneLine = (text: string) => renderLogLines(text).join('\n');
  const annotateAt = { failure: core.error, warning: core.warning, notice: core.notice };
  try {
    const inputs = parseInputs((name) => core.getInput(name));
    registerSecrets(core, {
      names: [...listKeyVariables(), 'PAWL_RECORDINGS_SECRET', 'INPUT_RECORDINGS-SECRET'],
      environment,
    });
    const interrupt = new AbortController();
    action.onInterrupt(() => interrupt.abort(new Error('cancelled')));
    const { runAction } = await import('./github/run-action.ts');
    const result = await runAction({
      environment,
      packageRoot: action.packageRoot,
      inputs,
      payload: await readPayload(environment['GITHUB_EVENT_PATH']),
      log: createLog(action.write),
      warn: (text) => core.warning(oneLine(text)),
      annotate: ({ level, message, file, line, title }) =>
        annotateAt[level](oneLine(message), {
          file,
          startLine: line,
          title,
        }),
      saveState: (name, value) => core.saveState(name, value),
      loadCache: () => import('@actions/cache'),
      setOutput: (name, value) => core.setOutput(name, value),
      signal: interrupt.signal,
      preferMemory: action.preferMemory,
    });
    if (result.failed) core.error(oneLine(result.headline));
    else createLog(action.write)(result.headline);
    return result.failed ? 1 : 0;
  } catch (error) {
    const text =
      error instanceof PawlError
        ? error.problems.map(renderProblem).join('\n')
        : `Pawl failed unexpectedly: ${messageOf(error)}`;
    core.error(oneLine(text));
    if (
      !(error instanceof PawlError) &&
      typeof error === 'object' &&
      error !== null &&
      'stack' in error
    )
      createLog(action.write)(String(error.stack));
    return 1;
  }
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw ConfigurationError.of(
      `the event's payload at GITHUB_EVENT_PATH cannot be read: ${messageOf(cause)}`,
      'run the action in a workflow on GitHub, which writes it',
      { file: path },
      cause,
    );
  }
}
