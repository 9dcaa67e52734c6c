import { z } from 'zod';
import { isRecord } from '../document/is-record.ts';
import { pathSchema } from './path.ts';

const variableSchema = z
  .string()
  .regex(/^[A-Z_][A-Z0-9_]*$/i, 'the name of an environment variable');

const addressSchema = z.url({ protocol: /^https?$/, error: 'write an http(s) URL' }).refine(
  (address) => {
    // An address that is none is told by the rule before.
    if (!URL.canParse(address)) return true;
    const { username, password, hash } = new URL(address);
    return [username, password, hash].every((part) => part === '');
  },
  { message: 'write it without user and fragment; a key goes into api_key_env' },
);

/** A service that answers one case at a POST: each side's own `url`, or one address for each role. */
const serviceSchema = z
  .strictObject({
    url: addressSchema.optional(),
    baseline: addressSchema.optional(),
    candidate: addressSchema.optional(),
    /** Name of the environment variable whose value is sent as a bearer token. */
    api_key_env: variableSchema.optional(),
  })
  .refine(
    ({ url, baseline, candidate }) =>
      url === undefined
        ? baseline !== undefined && candidate !== undefined
        : baseline === undefined && candidate === undefined,
    { message: 'give either url, or both baseline and candidate' },
  );

/** Words of a command, started without a shell. */
const commandSchema = z
  .array(
    z
      .string()
      .min(1)
      .refine((word) => !word.includes('\0'), { message: 'a word of a command has no null byte' }),
  )
  .min(1, 'name a program and its arguments, such as [node, app.js]');

/** The keys of a suite that asks an application in place of a model. */
export const applicationKeys = {
  http: serviceSchema.optional(),
  command: commandSchema.optional(),
  /** Run once in each checkout before the command starts, such as `[npm, ci]`. */
  setup: commandSchema.optional(),
  /** Names of the variables that the command gets beside PATH, HOME, TMPDIR and LANG. */
  env: z.array(variableSchema).optional(),
  /** Files and folders that the application is made of; default: the whole repository. */
  paths: z.array(pathSchema).min(1, 'name a file or a folder').optional(),
};

export type Service = z.output<typeof serviceSchema>;

/** What a suite asks: a model with a prompt, or an application. */
export type Target<PromptFiles> =
  | { readonly kind: 'model'; readonly prompt: PromptFiles }
  | {
      readonly kind: 'http';
      readonly service: Service;
      readonly paths: readonly string[] | undefined;
    }
  | {
      readonly kind: 'command';
      readonly command: readonly string[];
      readonly setup: readonly string[] | undefined;
      readonly env: readonly string[];
      readonly paths: readonly string[] | undefined;
    };

/** An application as a suite names it. */
export type ApplicationTarget = Exclude<Target<never>, { readonly kind: 'model' }>;

const targetKeys = ['prompt', 'http', 'command'] as const;
const modelKeys = ['model', 'tools', 'response_schema'];

/** A suite asks one thing, and has no key that means nothing there. Runs on half-valid suites too. */
export function checkTarget(suite: unknown, context: Pick<z.RefinementCtx, 'addIssue'>): void {
  if (!isRecord(suite)) return;
  const report = (path: string[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const named = targetKeys.filter((key) => suite[key] !== undefined);
  const [kind, ...others] = named;
  if (kind === undefined) {
    report([], 'name what is asked: prompt (with a model), http or command');
    return;
  }
  for (const other of others)
    report([other], `this suite asks by ${kind} already; make two suites of it`);
  if (others.length > 0) return;
  const misplaced =
    kind === 'prompt'
      ? Object.keys(applicationKeys)
      : [...modelKeys, ...(kind === 'http' ? ['setup', 'env'] : [])];
  for (const key of misplaced.filter((written) => suite[written] !== undefined))
    report([key], explainMisplaced(key, kind));
}

function explainMisplaced(key: string, kind: (typeof targetKeys)[number]): string {
  if (kind === 'prompt')
    return 'this is for a suite with http or command, and this one has a prompt';
  return modelKeys.includes(key)
    ? 'an application chooses this by itself; take it out, or name a prompt in place of the application'
    : 'this is for a suite with command; a service is started with what it needs before Pawl is';
}

/** The keys of a suite as a union; the suite has passed `checkTarget`. */
export function readTarget<PromptFiles>(suite: {
  readonly prompt?: PromptFiles | undefined;
  readonly http?: Service | undefined;
  readonly command?: readonly string[] | undefined;
  readonly setup?: readonly string[] | undefined;
  readonly env?: readonly string[] | undefined;
  readonly paths?: readonly string[] | undefined;
}): Target<PromptFiles> | undefined {
  const { prompt, http, command, setup, env = [], paths } = suite;
  if (prompt !== undefined) return { kind: 'model', prompt };
  if (http !== undefined) return { kind: 'http', service: http, paths };
  if (command !== undefined) return { kind: 'command', command, setup, env, paths };
  return undefined;
}
