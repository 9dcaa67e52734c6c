import { Liquid, type LiquidError } from 'liquidjs';
import { messageOf } from '../../errors.ts';
import { type CompiledTemplate, MissingVariable, TemplateProblem } from '../template.ts';
import { ownValue, renderValue } from '../template-values.ts';

/** Tags that would read another file. */
const refusedTags = ['include', 'render', 'layout'] as const;
/** Bounds of one rendering: milliseconds, and what liquidjs counts as memory. */
const limits = { parseLimit: 2_000_000, renderLimit: 2_000, memoryLimit: 50_000_000 };

/** Printed value that is null; the tag it stands in is known to the error that wraps it. */
class NothingToPrint extends Error {}

/** Liquid without files, time zone of the machine, or chance. An absent variable is an error even in a condition. */
export function compileLiquid(text: string): CompiledTemplate {
  const engine = createEngine();
  try {
    const parsed = engine.parse(text);
    return {
      variables: engine.globalVariablesSync(parsed),
      render: (variables) => {
        try {
          return String(engine.renderSync(parsed, { ...variables }));
        } catch (error) {
          throw describeRenderError(error);
        }
      },
    };
  } catch (error) {
    const refused = ownValue(error, 'originalError');
    if (refused instanceof TemplateProblem) throw refused;
    throw new TemplateProblem(`not readable as Liquid: ${plainMessage(error)}`, {
      remedy: 'mend the tag or filter',
      line: lineOf(error),
    });
  }
}

function createEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // An empty set of templates also keeps the file system out of reach.
    templates: {},
    timezoneOffset: 0,
    locale: 'en-US',
    outputEscape: (value: unknown) => {
      if (value === undefined || value === null) throw new NothingToPrint();
      return renderValue(value, '');
    },
    ...limits,
  });
  for (const name of refusedTags)
    engine.registerTag(name, {
      parse: (token) => {
        throw new TemplateProblem(`the tag {% ${name} %} is not allowed`, {
          remedy: 'write the included text into this file; a prompt is one file',
          line: token.getPosition()[0],
        });
      },
      render: () => '',
    });
  // Chance would make two renderings of one case differ.
  engine.unregisterFilter('sample');
  return engine;
}

function describeRenderError(error: unknown): Error {
  const cause = ownValue(error, 'originalError');
  const undefinedName = ownValue(cause, 'variableName');
  if (typeof undefinedName === 'string') return new MissingVariable(undefinedName);
  if (cause instanceof NothingToPrint)
    return new MissingVariable(tokenText(error).replace(/^\{\{-?\s*|\s*-?\}\}$/g, ''));
  return new TemplateProblem(`the prompt cannot be rendered: ${plainMessage(error)}`, {
    remedy: 'check the values of the case against the tags of the template',
    line: lineOf(error),
  });
}

/** The library's message without the excerpt of the template that it may carry. */
function plainMessage(error: unknown): string {
  const message = messageOf(ownValue(error, 'originalError') ?? error);
  return message.replace(/, line:\d+.*$/s, '');
}

const isLiquidError = (error: unknown): error is LiquidError =>
  error instanceof Error && 'token' in error;

function tokenText(error: unknown): string {
  return isLiquidError(error) ? error.token.getText() : '';
}

function lineOf(error: unknown): number | undefined {
  return isLiquidError(error) ? error.token.getPosition()[0] : undefined;
}
