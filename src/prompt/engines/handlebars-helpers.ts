import { type TemplateOptions, TemplateProblem } from '../template.ts';
import { ownValue } from '../template-values.ts';
import type { Entered } from './handlebars-scope.ts';

/** Renders the parts of a block. */
interface BlockParts {
  /** The body with another current value. */
  body(value: unknown, extra?: Pick<Entered, 'data' | 'parameters'>): string;
  /** The body in the scope around the block. */
  sameBody(): string;
  otherwise(): string;
}

/** A helper, with the number of values that it takes. */
export type Helper =
  | {
      readonly kind: 'value';
      readonly parameters: number;
      compute(values: readonly unknown[]): unknown;
    }
  | {
      readonly kind: 'block';
      readonly parameters: number;
      render(values: readonly unknown[], parts: BlockParts): string;
    };

/** The built-in helpers that print or choose, and dotprompt's own. */
export function createHelpers(options: TemplateOptions): ReadonlyMap<string, Helper> {
  const { roleMark } = options;
  const helpers: [string, Helper][] = [
    ['if', choice(1, ([value]) => isTruthy(value))],
    ['unless', choice(1, ([value]) => !isTruthy(value))],
    ['ifEquals', choice(2, ([a, b]) => a === b)],
    ['unlessEquals', choice(2, ([a, b]) => a !== b)],
    ['each', { kind: 'block', parameters: 1, render: ([list], parts) => renderEach(list, parts) }],
    [
      'with',
      {
        kind: 'block',
        parameters: 1,
        render: ([value], parts) => (isTruthy(value) ? parts.body(value) : parts.otherwise()),
      },
    ],
    ['json', { kind: 'value', parameters: 1, compute: ([value]) => JSON.stringify(value) }],
    [
      'lookup',
      {
        kind: 'value',
        parameters: 2,
        compute: ([container, key]) => ownValue(container, String(key)) ?? null,
      },
    ],
  ];
  if (roleMark !== undefined)
    helpers.push([
      'role',
      { kind: 'value', parameters: 1, compute: ([role]) => roleMark(String(role)) },
    ]);
  return new Map(helpers);
}

function choice(parameters: number, decide: (values: readonly unknown[]) => boolean): Helper {
  return {
    kind: 'block',
    parameters,
    render: (values, parts) => (decide(values) ? parts.sameBody() : parts.otherwise()),
  };
}

function renderEach(list: unknown, parts: BlockParts): string {
  if (list === null || typeof list !== 'object') {
    if (isTruthy(list))
      throw new TemplateProblem('{{#each}} was given neither a list nor a mapping', {
        remedy: 'give a list or a mapping in the case',
      });
    return parts.otherwise();
  }
  const entries = Object.entries(list);
  if (entries.length === 0) return parts.otherwise();
  return entries
    .map(([name, value], index) => {
      const key = Array.isArray(list) ? index : name;
      return parts.body(value, {
        data: { key, index, first: index === 0, last: index === entries.length - 1 },
        parameters: [value, key],
      });
    })
    .join('');
}

/** Handlebars counts 0 and an empty list as false, beside what JavaScript does. */
function isTruthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
