import Handlebars from 'handlebars';
import { messageOf } from '../../errors.ts';
import {
  type CompiledTemplate,
  MissingVariable,
  type TemplateOptions,
  TemplateProblem,
  type Variables,
} from '../template.ts';
import { distinct, renderValue } from '../template-values.ts';
import { createHelpers, type Helper } from './handlebars-helpers.ts';
import {
  isBlock,
  isContent,
  isLiteral,
  isMustache,
  isPath,
  isSubExpression,
  type Node,
  nodesOf,
  type PathExpression,
  type Program,
} from './handlebars-nodes.ts';
import { enter, lookUp, type Scope } from './handlebars-scope.ts';

/**
 * Handlebars as dotprompt uses it. The library only parses: its compiler writes JavaScript and runs it, which is
 * nothing to do with a template from a pull request. The tree is walked here instead, over own properties only,
 * without HTML escapes, partials or decorators. An absent variable is an error, also in `#if`; null is not, there.
 */
export function compileHandlebars(text: string, options: TemplateOptions): CompiledTemplate {
  const program = parse(text);
  const helpers = createHelpers(options);
  const nodes = nodesOf(program);
  for (const node of nodes) checkAllowed(node, helpers);
  return {
    variables: findVariables(program, helpers),
    render: (variables) => renderProgram(program, { scope: rootScope(variables), helpers }),
  };
}

interface Context {
  readonly scope: Scope;
  readonly helpers: ReadonlyMap<string, Helper>;
}

const rootScope = (variables: Variables): Scope => ({ value: variables, named: {}, data: {} });

function parse(text: string): Program {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    const [first = ''] = messageOf(error).split('\n');
    const line = /line (\d+)/.exec(first)?.[1];
    throw new TemplateProblem('not readable as Handlebars', {
      remedy: 'mend the tag; every {{#block}} needs its {{/block}}',
      line: line === undefined ? undefined : Number(line),
    });
  }
}

/** Partials, decorators and unknown helpers are found before anything is rendered. */
function checkAllowed(node: Node, helpers: ReadonlyMap<string, Helper>): void {
  const line = node.loc.start.line;
  if (/Partial|Decorator/.test(node.type))
    throw new TemplateProblem('partials and decorators are not allowed', {
      remedy: 'write the included text into this file; a prompt is one file',
      line,
    });
  if (!isBlock(node) && !isMustache(node) && !isSubExpression(node)) return;
  if (!isPath(node.path)) return;
  const name = node.path.original;
  const isCall = isBlock(node) || isSubExpression(node) || node.params.length > 0;
  if (!isCall && name !== 'history' && !['media', 'section'].includes(name)) return;
  const helper = helpers.get(name);
  if (name === 'history')
    throw new TemplateProblem('{{history}} is not supported', {
      remedy:
        'remove it; a conversation is given by the case, in "messages", and follows the prompt',
      line,
    });
  if (helper === undefined || helper.kind !== (isBlock(node) ? 'block' : 'value'))
    throw new TemplateProblem(`the helper "${name}" is not known here`, {
      remedy: `use ${[...helpers.keys()].join(', ')}, or {{#each}} for a list and {{#with}} for a mapping`,
      line,
    });
  if ((node.hash?.pairs ?? []).length > 0)
    throw new TemplateProblem(`the helper "${name}" takes no named values here`, {
      remedy: 'leave out what is written as name=value',
      line,
    });
  if (node.params.length !== helper.parameters)
    throw new TemplateProblem(`the helper "${name}" takes ${helper.parameters} value(s)`, {
      remedy: `give it ${helper.parameters}, as in the documentation of Handlebars`,
      line,
    });
}

function renderProgram(program: Program | undefined, context: Context): string {
  return (program?.body ?? []).map((node) => renderNode(node, context)).join('');
}

function renderNode(node: Node, context: Context): string {
  if (isContent(node)) return node.value;
  if (isBlock(node)) {
    const helper = context.helpers.get(node.path.original);
    if (helper?.kind !== 'block') return '';
    const names = node.program?.blockParams ?? [];
    return helper.render(evaluateAll(node.params, context), {
      body: (value, extra = {}) =>
        renderProgram(node.program, {
          ...context,
          scope: enter(context.scope, { value, ...extra, names }),
        }),
      sameBody: () => renderProgram(node.program, context),
      otherwise: () => renderProgram(node.inverse, context),
    });
  }
  if (!isMustache(node)) return '';
  const name = isPath(node.path) ? node.path.original : 'a literal';
  return renderValue(evaluate(node, context), name);
}

/** The value of an expression; undefined never leaves it. */
function evaluate(node: Node, context: Context): unknown {
  if (isPath(node)) return resolve(node, context.scope);
  if (isLiteral(node)) return 'value' in node ? node.value : null;
  if (!isMustache(node) && !isSubExpression(node)) return null;
  const helper = isPath(node.path) ? context.helpers.get(node.path.original) : undefined;
  if (helper?.kind === 'value' && node.params.length === helper.parameters)
    return helper.compute(evaluateAll(node.params, context));
  return evaluate(node.path, context);
}

function evaluateAll(nodes: readonly Node[], context: Context): readonly unknown[] {
  return nodes.map((node) => evaluate(node, context));
}

function resolve(path: PathExpression, scope: Scope): unknown {
  const value = lookUp(path, scope);
  if (value === undefined) throw new MissingVariable(path.original);
  return value;
}

/** Paths from the root of the case; what stands inside of a block that changes the scope belongs to its items. */
function findVariables(program: Program, helpers: ReadonlyMap<string, Helper>): readonly string[] {
  const walk = (node: Node, isRoot: boolean): readonly string[] => {
    if (isPath(node)) return isRoot && !node.data ? node.parts.slice(0, 1) : [];
    if (isBlock(node)) {
      const isSame = !['each', 'with'].includes(node.path.original);
      return [
        ...node.params.flatMap((part) => walk(part, isRoot)),
        ...(node.program?.body ?? []).flatMap((part) => walk(part, isRoot && isSame)),
        ...(node.inverse?.body ?? []).flatMap((part) => walk(part, isRoot)),
      ];
    }
    if (!isMustache(node) && !isSubExpression(node)) return [];
    const isHelper = isPath(node.path) && node.params.length > 0 && helpers.has(node.path.original);
    return [...(isHelper ? [] : [node.path]), ...node.params].flatMap((part) => walk(part, isRoot));
  };
  return distinct(program.body.flatMap((node) => walk(node, true)));
}
