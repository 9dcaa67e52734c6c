import { z } from 'zod';
import { applicationKeys, checkTarget, readTarget } from './application.ts';
import { checkBounds, checkNames } from './check-suite.ts';
import { gatesSchema, sortGates } from './gates.ts';
import {
  type Metric,
  metricOptionsSchema,
  type ScorerConfig,
  scorerKinds,
  scorerSchemas,
} from './metric.ts';
import { modelNameSchema } from './model-name.ts';
import { pathSchema } from './path.ts';
import { sequentialModes } from './sequential.ts';
import { maxTrials } from './trials.ts';

const optionalScorers = Object.fromEntries(
  scorerKinds.map((kind) => [kind, scorerSchemas[kind].optional()]),
) as { [K in keyof typeof scorerSchemas]: z.ZodOptional<(typeof scorerSchemas)[K]> };

/** A metric as written: its options, and exactly one scorer key. */
const metricSchema = z
  .strictObject({ ...metricOptionsSchema.shape, ...optionalScorers })
  .transform((written, context) => {
    const found = scorerKinds.filter((kind) => written[kind] !== undefined);
    const [kind] = found;
    if (kind === undefined || found.length > 1) {
      context.addIssue({
        code: 'custom',
        message:
          kind === undefined
            ? `a metric needs a scorer, one of: ${scorerKinds.join(', ')}`
            : `a metric has one scorer, but this names ${found.join(' and ')}; make two metrics of it`,
      });
      return z.NEVER;
    }
    const {
      primary,
      direction,
      pass_at,
      extract,
      extract_expected,
      missing,
      not,
      ignore_case,
      description,
    } = written;
    // The union on kind is rebuilt from one key; its value was validated by that key's own schema above.
    const scorer = { kind, value: written[kind] } as ScorerConfig;
    return {
      primary,
      direction,
      pass_at,
      extract,
      extract_expected,
      missing,
      not,
      ignore_case,
      description,
      scorer,
    };
  });

/** YAML 1.2 reads 1_200_000 as text; people write it, and mean the number. */
const countSchema = z.union([
  z.number().positive(),
  z
    .string()
    .regex(/^[1-9][\d_]*$/, 'write a number, such as 1200000 or 1_200_000')
    .transform((text) => Number(text.replaceAll('_', ''))),
]);

const toolsSchema = z.union([pathSchema, z.array(z.record(z.string(), z.unknown()))]);
const responseSchemaSchema = z.union([pathSchema, z.record(z.string(), z.unknown())]);

/** Names that every object answers to would be found where they were never written. */
const isFreeName = (name: string): boolean => !(name in Object.prototype);
const freeName = { message: 'JavaScript knows this word already; choose another name' };

const trialsMessage = `a case has between 1 and ${maxTrials} trials on each side`;

const suiteSchema = z
  .strictObject({
    /** A prompt file, or plain files by role. */
    prompt: z
      .union([
        pathSchema,
        z
          .strictObject({ system: pathSchema.optional(), user: pathSchema.optional() })
          .refine((parts) => parts.system !== undefined || parts.user !== undefined, {
            message: 'name a file for system, user or both',
          }),
      ])
      .optional(),
    ...applicationKeys,
    model: modelNameSchema.optional(),
    parameters: z.record(z.string(), z.unknown()).default({}),
    tools: toolsSchema.optional(),
    response_schema: responseSchemaSchema.optional(),
    dataset: pathSchema,
    metrics: z.record(
      z
        .string()
        .regex(/^[a-z][\w-]*$/i, 'a metric name is a word: letters, digits, _ and -')
        .refine(isFreeName, freeName),
      metricSchema,
    ),
    gates: gatesSchema.default({}),
    /** Of each case on each side. Default by the number of cases: `resolveTrials`. */
    trials: z.number().int().min(1, trialsMessage).max(maxTrials, trialsMessage).optional(),
    /** When the comparison may stop early. Default by the number of cases: `resolveSequential`. */
    sequential: z.enum(sequentialModes).optional(),
    /** A field of the cases: those with the same value belong together and are no independent evidence. */
    cluster: z.string().min(1, 'name a field of the cases').optional(),
    traffic: z.strictObject({ requests_per_month: countSchema }).optional(),
    /** The model whose price applies where the name of a deployment says nothing (Azure). */
    pricing_model: modelNameSchema.optional(),
    /** Set on base: a change may take this suite away. */
    removable: z.boolean().default(false),
  })
  .superRefine(checkTarget, { when: () => true })
  .superRefine(checkNames, { when: () => true })
  .superRefine(checkBounds, { when: () => true })
  .transform(({ prompt, http, command, setup, env, paths, ...suite }, context) => {
    const target = readTarget({ prompt, http, command, setup, env, paths });
    // checkTarget has said so already.
    if (target === undefined) {
      context.addIssue({ code: 'custom', message: 'name what is asked' });
      return z.NEVER;
    }
    const written = Object.entries(suite.metrics);
    const anyPrimary = written.some(([, metric]) => metric.primary === true);
    const metrics: readonly Metric[] = written.map(([name, metric]) => ({
      ...metric,
      name,
      primary: anyPrimary ? metric.primary === true : metric.primary !== false,
    }));
    return { ...suite, target, metrics, gates: sortGates(suite.gates) };
  });

const price = z
  .number()
  .positive('a price is above 0; for a model that costs nothing write free: true')
  .optional();
/** Dollars per million tokens. */
const ratesSchema = z.strictObject({
  input_per_million: price,
  output_per_million: price,
  /** Some hosts do not bill what they have in their cache. */
  cached_input_per_million: z.number().nonnegative().optional(),
  cache_write_per_million: price,
  reasoning_per_million: price,
});
const priceOverrideSchema = z
  .strictObject({
    ...ratesSchema.shape,
    free: z.boolean().optional(),
    /** Prices of other service tiers, by their name in responses: flex, priority. */
    service_tiers: z.record(z.string(), ratesSchema).optional(),
  })
  .refine(
    (written) =>
      written.free === true ||
      (written.input_per_million !== undefined && written.output_per_million !== undefined),
    { message: 'give input_per_million and output_per_million, or free: true' },
  );

const customProviderSchema = z.strictObject({
  /** Default: that of the known provider of this name, else openai-chat. */
  protocol: z.enum(['openai-responses', 'openai-chat', 'anthropic-messages']).optional(),
  base_url: z.url({ protocol: /^https?$/, error: 'write an http(s) URL' }),
  /** Name of the environment variable that holds the key; null when the endpoint wants none. */
  api_key_env: z
    .string()
    .regex(/^[A-Z_][A-Z0-9_]*$/i, 'the name of an environment variable')
    .nullable()
    .optional(),
});

/** pawl.yml. Every type of the configuration is inferred from here; the JSON Schema for editors too. */
export const configSchema = z.strictObject({
  version: z.literal(1, { error: 'the version of this format is 1' }),
  suites: z
    .record(
      z
        .string()
        .regex(/^[\w][\w .-]*$/, 'a suite name has letters, digits, spaces, _, - and .')
        .refine(isFreeName, freeName),
      suiteSchema,
    )
    .refine((suites) => Object.keys(suites).length > 0, {
      message: 'there is no suite; name at least one',
    }),
  budget: z
    .strictObject({
      max_usd: z.number().positive().optional(),
      max_calls: z.number().int().positive().optional(),
    })
    .default({}),
  /** Whether a verdict that could not be reached fails the check. */
  on_inconclusive: z.enum(['pass', 'fail']).default('pass'),
  /** Which models a suite or a judge may ask, `*` standing for any letters. Absent: every model. */
  allowed_models: z
    .array(z.string().regex(/^\S+$/, 'a name of a model has no blanks'))
    .min(1, 'name at least one model, or leave allowed_models out')
    .optional(),
  /** Calls in flight at a time, for each endpoint. */
  concurrency: z.number().int().min(1).max(1000).default(50),
  /**
   * Of one attempt of a call, from sending to the last byte. Node gives up by itself where nothing arrives for 300 s.
   */
  timeout_seconds: z
    .number()
    .positive('the time limit of a call is above 0 seconds')
    .max(300, 'the time limit of a call is at most 300 seconds')
    .default(120),
  /** Set on base: whose waivers count (pawl.waivers.yml). */
  waivers: z
    .strictObject({ accept_from: z.enum(['base', 'head']).default('base') })
    .default({ accept_from: 'base' }),
  /** What `pawl curate` replaces besides what it always does. */
  redaction: z
    .strictObject({
      /** Of people, customers, products. */
      names: z.array(z.string().trim().min(2, 'a name has at least two letters')).default([]),
      /** Regular expressions of RE2. */
      patterns: z.array(z.string().min(1, 'a pattern may not be empty')).default([]),
      /** Country whose telephone numbers are written without its code. */
      phone_region: z
        .string()
        .regex(/^[A-Z]{2}$/, 'two capital letters, such as DE')
        .optional(),
    })
    .default({ names: [], patterns: [] }),
  providers: z.record(z.string().regex(/^[a-z0-9][\w.-]*$/i), customProviderSchema).default({}),
  prices: z.record(modelNameSchema, priceOverrideSchema).default({}),
});

export type Config = z.output<typeof configSchema>;
export type Suite = Config['suites'][string];
export type PromptFiles = Extract<Suite['target'], { kind: 'model' }>['prompt'];
export type CustomProvider = z.output<typeof customProviderSchema>;
export type PriceOverrideConfig = z.output<typeof priceOverrideSchema>;
