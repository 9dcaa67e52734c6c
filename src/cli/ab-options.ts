import type { AbPlan } from '../ab/ab-test.ts';
import type { Key, observeTrace } from '../ab/observe.ts';
import { ConfigurationError } from '../errors.ts';
import type { FailureQuery } from '../sources/failure-query.ts';
import type { SourceSystem } from '../sources/logged-call.ts';
import { parseFeedbackRule, parseMoment } from '../sources/parse-rule.ts';
import { parseSystem } from './curate-options.ts';
import { parseNumber } from './parse-arguments.ts';

/** Options of `pawl ab`. */
export const abKinds = {
  from: 'string',
  project: 'string',
  url: 'string',
  variant: 'string',
  baseline: 'string',
  unit: 'string',
  good: 'string',
  bad: 'string',
  errors: 'flag',
  split: 'list',
  margin: 'string',
  alpha: 'string',
  since: 'string',
  until: 'string',
  tag: 'list',
  json: 'string',
} as const;

export interface AbArguments {
  readonly from: string | undefined;
  readonly variant: string | undefined;
  readonly baseline: string | undefined;
  readonly unit: string | undefined;
  readonly good: string | undefined;
  readonly bad: string | undefined;
  readonly errors: boolean;
  readonly split: readonly string[];
  readonly margin: string | undefined;
  readonly alpha: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly tag: readonly string[];
}

export interface AskedTest {
  readonly system: SourceSystem;
  readonly query: FailureQuery;
  readonly reading: Parameters<typeof observeTrace>[1];
  readonly plan: AbPlan;
}

const usualMargin = 2;
const usualAlpha = 0.05;

/** @throws ConfigurationError for what is missing or cannot be meant */
export function parseAbPlan(values: AbArguments, now: Date): AskedTest {
  const system = parseSystem(values.from);
  const since = values.since ?? (system === 'otlp' ? undefined : '14d');
  const outcome = parseOutcome(values);
  const baseline = need('baseline', values.baseline);
  return {
    system,
    query: {
      since: since === undefined ? undefined : parseMoment('since', since, now),
      until: values.until === undefined ? undefined : parseMoment('until', values.until, now),
      rules: [outcome.rule],
      errors: values.errors,
      tags: values.tag,
      everything: true,
    },
    reading: {
      variant: parseKey('variant', need('variant', values.variant)),
      unit: parseKey('unit', values.unit ?? 'trace'),
      outcome,
      errorsFail: values.errors,
    },
    plan: {
      baseline,
      split: parseSplit(values.split, baseline),
      margin: parsePoints(values.margin),
      alpha: parseAlpha(values.alpha),
    },
  };
}

function need(name: 'variant' | 'baseline', value: string | undefined): string {
  if (value !== undefined && value.trim() !== '') return value.trim();
  throw ConfigurationError.of(
    `--${name} is needed`,
    name === 'variant'
      ? 'say where a request tells its variant: --variant metadata.prompt_version, model, served_model, prompt or tag:PREFIX'
      : 'name the variant that the others are compared with: --baseline v1',
  );
}

function parseOutcome({ good, bad }: AbArguments): AskedTest['reading']['outcome'] {
  const [written, means] = good === undefined ? [bad, 'bad' as const] : [good, 'good' as const];
  if (written !== undefined && (good === undefined || bad === undefined))
    return { rule: parseFeedbackRule(written), means };
  throw ConfigurationError.of(
    'one thing has to say how a request ended',
    'give --good "task_completed = yes" or --bad "user_score < 0.5 of 0..1", not both',
  );
}

/** @throws ConfigurationError for a place that there is not */
function parseKey(option: string, written: string): Key {
  const [, kind, name] = /^(metadata\.|tag:)(.+)$/.exec(written) ?? [];
  if (kind === 'metadata.' && name !== undefined) return { kind: 'metadata', name };
  if (kind === 'tag:' && name !== undefined) return { kind: 'tag', prefix: name };
  switch (written) {
    case 'model':
    case 'served_model':
    case 'prompt':
    case 'trace':
      return { kind: written };
    default:
      throw ConfigurationError.of(
        `--${option} is "${written}"`,
        'give metadata.NAME, tag:PREFIX, model, served_model, prompt or trace',
      );
  }
}

/** `v1=50`, `v2=50`: shares in any unit. */
function parseSplit(written: readonly string[], baseline: string): AbPlan['split'] {
  if (written.length === 0) return undefined;
  const split = Object.fromEntries(
    written.map((part) => {
      const [, name, share] = /^(.+)=(\d+(?:\.\d+)?)%?$/.exec(part) ?? [];
      if (name === undefined || !(Number(share) > 0))
        throw ConfigurationError.of(`--split is "${part}"`, 'write --split v1=50,v2=50');
      return [name, Number(share)];
    }),
  );
  if (Object.hasOwn(split, baseline)) return split;
  throw ConfigurationError.of(
    `--split gives ${baseline}, the baseline, no share`,
    `add --split ${baseline}=50`,
  );
}

/** `2pp` or `2`, as a share. */
function parsePoints(written: string | undefined): number {
  if (written === undefined) return usualMargin / 100;
  const points =
    parseNumber('margin', written.replace(/\s*(?:pp|%)$/, ''), { min: 0 }) ?? usualMargin;
  if (points < 100) return points / 100;
  throw ConfigurationError.of(`--margin is "${written}"`, 'give points of a rate, such as 2pp');
}

function parseAlpha(written: string | undefined): number {
  const alpha = parseNumber('alpha', written, { min: 0 }) ?? usualAlpha;
  if (alpha > 0 && alpha < 0.5) return alpha;
  throw ConfigurationError.of(
    `--alpha is "${written}"`,
    'give the chance of a false finding, such as 0.05',
  );
}
