import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ConfigurationError, messageOf } from '../errors.ts';
import type { Checkout } from '../revision/revision.ts';
import { readApplicationAnswer } from './application-message.ts';
import { ApplicationProcess, type ProcessOptions } from './application-process.ts';
import type { ApplicationEndpoint } from './endpoint.ts';
import type { Environment } from './known-hosts.ts';
import {
  type Completion,
  type CompletionRequest,
  type Provider,
  ProviderError,
} from './provider.ts';
import { redactAll, redactCompletion } from './redact.ts';
import { createTail } from './stderr-tail.ts';

type CommandEndpoint = Extract<ApplicationEndpoint, { kind: 'command' }>;

/** What every program needs; a key is none of it. */
const usualVariables: readonly string[] = ['PATH', 'HOME', 'TMPDIR', 'LANG'];

/**
 * An application that is started as a process, in the files of one revision: each trial is a line in and a line out.
 * It lives until the provider is closed; after a crash, a broken line or a long silence it is started again, and what
 * it owed may be asked once more.
 * @throws ConfigurationError for a variable that is not set, and where checkout or setup fails
 */
export async function createCommandProvider(options: {
  readonly endpoint: CommandEndpoint;
  readonly environment: Environment;
  readonly ports: ProcessOptions['ports'];
}): Promise<Provider> {
  const { endpoint, ports } = options;
  const variables = readVariables(endpoint, options.environment);
  const secrets = listSecrets(endpoint.variables, variables);
  const checkout = await endpoint.checkOut();
  const processOptions: ProcessOptions = {
    name: endpoint.provider,
    command: endpoint.command,
    folder: join(checkout.folder, endpoint.folder),
    environment: variables,
    redact: (text) => redactAll(text, secrets),
    ports,
  };
  await setUp(checkout, { endpoint, processOptions });

  let current: ApplicationProcess | undefined;
  const closing: Promise<void>[] = [];
  const failedBefore = new WeakSet<CompletionRequest>();
  const ask = async (request: CompletionRequest, signal: AbortSignal) => {
    if (current?.ended === true) closing.push(current.close());
    if (current === undefined || current.ended) current = new ApplicationProcess(processOptions);
    try {
      return await current.ask(request, signal);
    } catch (error) {
      if (!(error instanceof ProviderError) || !error.retryable) throw error;
      if (failedBefore.has(request)) throw withoutRetry(error);
      failedBefore.add(request);
      throw error;
    }
  };
  return {
    name: endpoint.provider,
    origin: `command:${endpoint.suite}:${endpoint.revision}`,
    findUnsupported: () => [],
    complete: async (request, { signal }) => {
      const { value, text, latencyMs } = await ask(request, signal);
      const completion = readApplicationAnswer(value, request, {
        provider: endpoint.provider,
        redact: processOptions.redact,
      });
      return hideKeys(
        { ...completion, latencyMs: completion.latencyMs ?? latencyMs },
        { answerText: text, variables, names: endpoint.variables },
      );
    },
    close: async () => {
      await Promise.all([...closing, current?.close()]);
      await checkout.remove();
    },
  };
}

/** @throws ConfigurationError naming every variable that the suite asks for and that is not set */
function readVariables(
  { variables, suite }: CommandEndpoint,
  environment: Environment,
): Readonly<Record<string, string>> {
  const missing = variables.filter((name) => (environment[name] ?? '') === '');
  if (missing.length > 0)
    throw new ConfigurationError([
      {
        what: `the command of suite ${suite} is to get ${missing.join(', ')}, which is not set`,
        remedy:
          'set it in the environment of this step, or take it out of env in the suite; a pull request from a fork has no secrets',
        missingVariables: missing,
      },
    ]);
  const names = [...usualVariables, ...variables];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Longer than any sensible install. */
const setupTimeoutMs = 15 * 60 * 1000;

/** Runs the setup in a checkout that was made for it; a person's own working tree stays as it is. */
async function setUp(
  checkout: Checkout,
  options: { readonly endpoint: CommandEndpoint; readonly processOptions: ProcessOptions },
): Promise<void> {
  const { endpoint, processOptions } = options;
  const [program, ...args] = endpoint.setup ?? [];
  if (program === undefined || !checkout.temporary) return;
  const child = spawn(program, args, {
    cwd: processOptions.folder,
    env: processOptions.environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: setupTimeoutMs,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  const tail = createTail(child.stderr, processOptions.redact);
  const problem = await new Promise<string | undefined>((resolve) => {
    child.once('error', (cause) => resolve(messageOf(cause)));
    child.once('close', (code, signal) =>
      resolve(
        code === 0
          ? undefined
          : `it ended ${signal === null ? `with exit code ${code}` : `by ${signal}`}`,
      ),
    );
  });
  if (problem === undefined) return;
  await checkout.remove();
  throw ConfigurationError.of(
    `the setup of suite ${endpoint.suite} failed at ${endpoint.revision.slice(0, 12)}: ${problem}${tail.describe()}`,
    `run ${[program, ...args].join(' ')} there by hand to see all of what it says`,
  );
}

/** Shorter values, such as `true`, are no secrets, and stand in any text. */
const shortestSecret = 8;

/** Line by line, since that is how a program shows them. */
function listSecrets(
  names: readonly string[],
  variables: Readonly<Record<string, string>>,
): readonly string[] {
  return names
    .flatMap((name) => (variables[name] ?? '').split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestSecret);
}

const isKeyName = (name: string): boolean => /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i.test(name);

/** Only of variables that are named like keys: the value of any other may be a word of the answer. */
function hideKeys(
  completion: Completion,
  options: {
    readonly answerText: string;
    readonly variables: Readonly<Record<string, string>>;
    readonly names: readonly string[];
  },
): Completion {
  const { answerText, variables, names } = options;
  return names
    .filter(isKeyName)
    .reduce(
      (rest, name) => redactCompletion(rest, { answerText, secret: variables[name] }),
      completion,
    );
}

function withoutRetry(error: ProviderError): ProviderError {
  const { possiblyBilled, cause } = error;
  return new ProviderError(error.kind, error.message, { retryable: false, possiblyBilled, cause });
}
