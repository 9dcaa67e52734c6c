import { z } from 'zod';
import { ConfigurationError, type Problem } from '../errors.ts';
import { type SinkSystem, sinkSystems } from '../experiments/sink-systems.ts';
import { namePart } from './name-part.ts';

/** What the workflow asked for; undefined where it left the choice to the configuration or the event. */
export interface Inputs {
  /** Relative to the working directory. */
  readonly config: string;
  /** Empty: every suite. */
  readonly suites: readonly string[];
  /** `provider/model`. */
  readonly baselineModel: string | undefined;
  readonly candidateModel: string | undefined;
  /** Revisions as git names them. */
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** File or folder of recordings. */
  readonly recorded: string | undefined;
  /** Base URLs without a trailing slash. */
  readonly allowEndpoints: readonly string[];
  readonly maxUsd: number | undefined;
  readonly seed: number | undefined;
  /** Which of how many parts is replayed here, such as `3/8`. */
  readonly shard: string | undefined;
  /** Folder with the folders of all parts. */
  readonly merge: string | undefined;
  /** Folder with the report of a job without secrets. */
  readonly publish: string | undefined;
  readonly mode: 'live' | 'batch';
  readonly cache: boolean;
  /** A secret. */
  readonly recordingsSecret: string | undefined;
  readonly onInconclusive: 'pass' | 'fail' | undefined;
  readonly comment: boolean;
  readonly check:
    | { readonly kind: 'auto' | 'off' }
    /** Undefined: a name made of `commentKey` and `part`. */
    | { readonly kind: 'on'; readonly name: string | undefined };
  readonly commentKey: string;
  /** What the comment calls what this job tells; `usualPart` where it compares nothing else than usual. */
  readonly part: string;
  /** A secret. */
  readonly githubToken: string | undefined;
  readonly reportPath: string | undefined;
  /** Where the replay is shown as experiments. */
  readonly writeBack: readonly SinkSystem[];
  readonly workingDirectory: string;
}

/** An input that is not given arrives as an empty text. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const orElse = <T extends z.ZodType>(fallback: string, schema: T) =>
  z.preprocess((value) => (value === '' ? fallback : value), schema);

const text = z.string().regex(/^[^\p{Cc}]*$/u, 'has control characters');
const model = text.regex(/^[^/\s]+\/\S+$/, 'is not provider/model');
/** A leading dash would be an option of git. */
const revision = text.regex(/^[^\s-]\S*$/, 'is not the name of a revision');
const list = z.string().transform((value) =>
  value
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
);

/** The words that YAML 1.2 takes for booleans. */
const flag = z
  .string()
  .regex(/^(true|True|TRUE|false|False|FALSE)$/, 'is neither true nor false')
  .transform((value) => value.toLowerCase() === 'true');

const endpoint = z.string().transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const usable =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    [url.username, url.password, url.search, url.hash].every((part) => part === '');
  if (usable) return url.href.replace(/\/+$/, '');
  // The value is not shown: a URL with a user part would show a password.
  context.addIssue({ code: 'custom', message: 'is not a base URL' });
  return z.NEVER;
});

/** `auto`, a boolean, or the name of the check run. */
const check = z
  .string()
  .regex(/^[^\p{Cc}]{1,100}$/u, 'is no name')
  .transform((value): Inputs['check'] => {
    if (value === 'auto') return { kind: 'auto' };
    if (/^(false|False|FALSE)$/.test(value)) return { kind: 'off' };
    return { kind: 'on', name: /^(true|True|TRUE)$/.test(value) ? undefined : value };
  });

/** By the names in action.yml. */
const inputsSchema = z.object({
  config: orElse('pawl.yml', text),
  suite: list,
  'baseline-model': optional(model),
  'candidate-model': optional(model),
  base: optional(revision),
  head: optional(revision),
  recorded: optional(text),
  'allow-endpoints': list.pipe(z.array(endpoint)),
  'max-usd': optional(
    z
      .string()
      .regex(/^\d{1,12}(\.\d{1,12})?$/, 'is not a number of dollars')
      .transform(Number),
  ),
  seed: optional(
    z
      .string()
      .regex(/^\d+$/, 'is not a whole number')
      .transform(Number)
      .refine(Number.isSafeInteger, 'is too large'),
  ),
  'on-inconclusive': optional(z.enum(['pass', 'fail'], { error: 'is neither pass nor fail' })),
  shard: optional(z.string().regex(/^[1-9]\d*\/[1-9]\d*$/, 'is not a part such as 3/8')),
  merge: optional(text),
  publish: optional(text),
  mode: orElse('live', z.enum(['live', 'batch'], { error: 'is neither live nor batch' })),
  cache: orElse('true', flag),
  'recordings-secret': optional(z.string().min(16, 'is shorter than 16 characters')),
  comment: orElse('true', flag),
  check: orElse('auto', check),
  // It stands in an HTML comment, which nothing in it may end.
  'comment-key': orElse('default', z.string().regex(/^[\w.-]{1,64}$/, 'is not a plain name')),
  part: optional(text.max(100, 'is longer than 100 characters')),
  'github-token': optional(z.string()),
  'report-path': optional(text),
  'write-back': list.pipe(
    z.array(z.enum(sinkSystems, { error: 'is no system that takes a replay' })),
  ),
  'working-directory': orElse('.', text),
});

type InputName = keyof typeof inputsSchema.shape;

const remedies: Readonly<Record<InputName, string>> = {
  config: 'give the path of the configuration, for example pawl.yml',
  suite: 'give names of suites, separated by commas',
  'baseline-model': 'write provider/model, for example openai/gpt-5.4-mini',
  'candidate-model': 'write provider/model, for example openai/gpt-5.4-mini',
  base: 'give a branch, a tag or a SHA, or leave it out to compare what the event says',
  head: 'give a branch, a tag or a SHA, or leave it out to compare what the event says',
  recorded: 'give the path of a file or a folder of recordings',
  'allow-endpoints':
    'give http(s) base URLs without user, query or fragment, separated by commas or lines, for example https://llm.example.com/v1',
  'max-usd': 'write a plain number, for example 2.50',
  seed: 'write a whole number from 0 to 9007199254740991, for example 7',
  'on-inconclusive':
    'write pass or fail, or leave it out to use on_inconclusive of the configuration',
  shard: 'write which of how many parts it is, for example 3/8',
  merge: 'give the folder into which the shards were downloaded',
  publish: 'give the folder into which the artifact was downloaded',
  mode: 'write live or batch',
  cache: 'write true or false',
  'recordings-secret': 'give a secret of at least 16 characters, or leave it out',
  comment: 'write true or false',
  check: 'write auto, true, false, or a name of at most 100 characters',
  'comment-key': 'use 1 to 64 letters, digits, ".", "_" and "-"',
  part: 'give a short name on one line, or leave it out',
  'github-token': 'leave it out to use the token of the job',
  'report-path': 'give the path of the file to write, or leave it out',
  'write-back': `name some of ${sinkSystems.join(', ')}, separated by commas`,
  'working-directory': 'give the path of a folder in the checkout',
};
const names = inputsSchema.keyof().options;

/** Inputs whose value may hold a secret, so that an error must not repeat it. */
const secretive: ReadonlySet<InputName> = new Set([
  'github-token',
  'allow-endpoints',
  'recordings-secret',
]);

function describeProblem(
  issue: z.core.$ZodIssue,
  written: Readonly<Record<string, string>>,
): Problem {
  const name = names.find((candidate) => candidate === issue.path[0]);
  if (name === undefined) return { what: issue.message, remedy: 'see the inputs in action.yml' };
  const shown = secretive.has(name) ? '' : ` ${JSON.stringify(written[name]).slice(0, 80)}`;
  const entry = issue.path[1];
  const place = typeof entry === 'number' ? `, entry ${entry + 1}` : '';
  return { what: `the input "${name}"${place}:${shown} ${issue.message}`, remedy: remedies[name] };
}

/**
 * Reads every input of action.yml.
 * @param getInput the value by the name in action.yml, empty when absent (`core.getInput`)
 * @throws ConfigurationError with all problems at once, each naming its input
 */
export function parseInputs(getInput: (name: string) => string): Inputs {
  const written = Object.fromEntries(names.map((name) => [name, getInput(name).trim()]));
  const parsed = inputsSchema.safeParse(written);
  if (!parsed.success) {
    throw new ConfigurationError(
      parsed.error.issues.map((issue) => describeProblem(issue, written)),
      { cause: parsed.error },
    );
  }
  const { data } = parsed;
  if (data.mode === 'batch' && (data.shard ?? data.merge) !== undefined)
    throw ConfigurationError.of(
      'the input "mode": batch does not go with shard or merge',
      'a batch needs no machines of yours: leave out shard and merge, or ask live',
    );
  return {
    config: data.config,
    suites: data.suite,
    baselineModel: data['baseline-model'],
    candidateModel: data['candidate-model'],
    base: data.base,
    head: data.head,
    recorded: data.recorded,
    allowEndpoints: data['allow-endpoints'],
    maxUsd: data['max-usd'],
    seed: data.seed,
    shard: data.shard,
    merge: data.merge,
    publish: data.publish,
    mode: data.mode,
    cache: data.cache,
    recordingsSecret: data['recordings-secret'],
    onInconclusive: data['on-inconclusive'],
    comment: data.comment,
    check: data.check,
    commentKey: data['comment-key'],
    part: data.part ?? namePart(data),
    githubToken: data['github-token'],
    reportPath: data['report-path'],
    writeBack: data['write-back'],
    workingDirectory: data['working-directory'],
  };
}
