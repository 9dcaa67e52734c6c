import { Environment, Interpreter, parse, tokenize } from '@huggingface/jinja';
import { messageOf } from '../../errors.ts';
import { type CompiledTemplate, MissingVariable, TemplateProblem } from '../template.ts';
import { distinct, ownValue } from '../template-values.ts';

/** The part of the library's interpreter that is used here; its own types do not resolve in an ES module. */
interface JinjaInterpreter {
  evaluate(statement: unknown, environment: unknown): { readonly type: string };
  run(program: unknown): unknown;
}
/** What the template may say about names: which may be absent, and which are printed. */
interface Expectations {
  readonly mayBeAbsent: ReadonlySet<unknown>;
  readonly printed: ReadonlySet<unknown>;
}

const constants = { true: true, false: false, none: null, True: true, False: false, None: null };
const silentStatements = new Set([
  'Program',
  'Set',
  'If',
  'For',
  'Macro',
  'CallStatement',
  'FilterStatement',
  'Comment',
  'Break',
  'Continue',
]);

/** Jinja as Prompty writes it: no includes, no clock; an absent variable is an error unless `is defined` or `default` ask. */
export function compileJinja(text: string): CompiledTemplate {
  const program = parseProgram(text);
  const nodes = nodesOf(program);
  const expectations: Expectations = {
    mayBeAbsent: new Set(nodes.flatMap(absentAllowedIn)),
    printed: new Set(nodes.flatMap(printedBy)),
  };
  return {
    variables: freeNames(nodes),
    render: (variables) => {
      const environment = new Environment();
      for (const [name, value] of Object.entries({ ...constants, ...variables }))
        if (value !== undefined) environment.set(name, value);
      if (!Object.hasOwn(variables, 'range')) environment.set('range', range);
      try {
        return String(createStrictInterpreter(environment, expectations).run(program));
      } catch (error) {
        if (error instanceof MissingVariable) throw error;
        throw new TemplateProblem(`the prompt cannot be rendered: ${messageOf(error)}`, {
          remedy: 'check the values of the case against the tags of the template',
        });
      }
    },
  };
}

/** Fails where the library would go on with nothing. Every part of a tree is evaluated through `evaluate`. */
function createStrictInterpreter(
  environment: unknown,
  expectations: Expectations,
): JinjaInterpreter {
  const interpreter: JinjaInterpreter = new Interpreter(environment);
  const evaluate = interpreter.evaluate.bind(interpreter);
  interpreter.evaluate = (statement, scope) => {
    const value = evaluate(statement, scope);
    const isName = ['Identifier', 'MemberExpression'].includes(typeOf(statement));
    const isAbsent = value.type === 'UndefinedValue';
    // A method of the library (`order.items` where there are none) is nothing to print either.
    const isNothing = isAbsent || ['NullValue', 'FunctionValue'].includes(value.type);
    if (
      (isAbsent && isName && !expectations.mayBeAbsent.has(statement)) ||
      (isNothing && expectations.printed.has(statement))
    )
      throw new MissingVariable(nameOf(statement));
    return value;
  };
  return interpreter;
}

function parseProgram(text: string): unknown {
  try {
    return parse(tokenize(text, { lstrip_blocks: false, trim_blocks: false }));
  } catch (error) {
    throw new TemplateProblem(`not readable as Jinja: ${messageOf(error)}`, {
      remedy: 'mend the tag; include, import and extends are not allowed, a prompt is one file',
    });
  }
}

/** Numbers for loops; bounded, since a prompt has no use for millions. */
function range(start: number, stop?: number, step = 1): readonly number[] {
  const [from, to] = stop === undefined ? [0, start] : [start, stop];
  const length = Math.max(0, Math.ceil((to - from) / step));
  if (!(length <= 10_000)) throw new Error('a range has at most 10,000 numbers');
  return Array.from({ length }, (_, index) => from + index * step);
}

/** Every part of the tree, parents before children. */
function nodesOf(root: unknown): readonly object[] {
  if (Array.isArray(root)) return root.flatMap(nodesOf);
  if (root instanceof Map) return [...root].flatMap(nodesOf);
  if (typeof root !== 'object' || root === null) return [];
  return [root, ...Object.values(root).flatMap(nodesOf)];
}

/** `x is defined`, `x is undefined` and `x | default(…)` ask whether there is a value. */
function absentAllowedIn(node: object): readonly unknown[] {
  const asks =
    (typeOf(node) === 'TestExpression' &&
      ['defined', 'undefined'].includes(nameOf(ownValue(node, 'test')))) ||
    (typeOf(node) === 'FilterExpression' &&
      ['default', 'd'].includes(nameOf(ownValue(node, 'filter'))));
  return asks ? [ownValue(node, 'operand')] : [];
}

/** Expressions that stand in a body print their value. */
function printedBy(node: object): readonly unknown[] {
  return ['body', 'alternate', 'defaultBlock'].flatMap((key) => {
    const statements = ownValue(node, key);
    if (!Array.isArray(statements)) return [];
    return statements.filter((statement) => !silentStatements.has(typeOf(statement)));
  });
}

/** Names that are read and not set by the template itself. */
function freeNames(nodes: readonly object[]): readonly string[] {
  const bound = new Set(['range', 'namespace', 'loop', 'caller', ...Object.keys(constants)]);
  const notVariables = new Set<unknown>();
  for (const node of nodes) {
    const type = typeOf(node);
    const places: readonly unknown[] =
      type === 'For'
        ? [ownValue(node, 'loopvar')]
        : type === 'Set'
          ? [ownValue(node, 'assignee')]
          : [];
    const targets = type === 'Macro' ? [ownValue(node, 'name'), ownValue(node, 'args')] : places;
    for (const target of targets.flatMap(nodesOf)) bound.add(nameOf(target));
    if (type === 'MemberExpression' && ownValue(node, 'computed') !== true)
      notVariables.add(ownValue(node, 'property'));
    if (type === 'TestExpression') notVariables.add(ownValue(node, 'test'));
    if (type === 'KeywordArgumentExpression') notVariables.add(ownValue(node, 'key'));
    const filter = ownValue(node, 'filter');
    notVariables.add(typeOf(filter) === 'CallExpression' ? ownValue(filter, 'callee') : filter);
  }
  return distinct(
    nodes
      .filter((node) => typeOf(node) === 'Identifier' && !notVariables.has(node))
      .map(nameOf)
      .filter((name) => !bound.has(name)),
  );
}

function typeOf(node: unknown): string {
  const type = ownValue(node, 'type');
  return typeof type === 'string' ? type : '';
}

/** The path of a name as it is written, such as `order.items`. */
function nameOf(node: unknown): string {
  switch (typeOf(node)) {
    case 'Identifier':
    case 'StringLiteral':
    case 'IntegerLiteral':
      return String(ownValue(node, 'value'));
    case 'MemberExpression':
      return `${nameOf(ownValue(node, 'object'))}.${nameOf(ownValue(node, 'property'))}`;
    case 'CallExpression':
      return nameOf(ownValue(node, 'callee'));
    case 'FilterExpression':
      return nameOf(ownValue(node, 'operand'));
    default:
      return 'in an expression';
  }
}
