import { ownValue } from '../template-values.ts';
import type { PathExpression } from './handlebars-nodes.ts';

/** Where names are looked up: the current value, block parameters, `@index` and its like, and the scope around. */
export interface Scope {
  readonly value: unknown;
  readonly named: Readonly<Record<string, unknown>>;
  /** `index`, `key`, `first`, `last`. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly parent?: Scope | undefined;
}

/** What a block adds to the scope of its body. */
export interface Entered {
  readonly value: unknown;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  /** Names of block parameters (`as |item index|`) and their values. */
  readonly names: readonly string[];
  readonly parameters?: readonly unknown[] | undefined;
}

/** The scope inside of a block. */
export function enter(parent: Scope, entered: Entered): Scope {
  const values = entered.parameters ?? [entered.value];
  const named = Object.fromEntries(entered.names.map((name, index) => [name, values[index]]));
  return {
    value: entered.value,
    named: { ...parent.named, ...named },
    data: { ...parent.data, ...entered.data },
    parent,
  };
}

/** The value at a path; undefined when any step of it is absent. */
export function lookUp(path: PathExpression, scope: Scope): unknown {
  const [first, ...rest] = path.parts;
  if (path.data) {
    if (first === 'root') return rest.reduce<unknown>(ownValue, rootOf(scope).value);
    return path.parts.reduce<unknown>(ownValue, scope.data);
  }
  let current: Scope | undefined = scope;
  for (let up = 0; up < path.depth; up += 1) current = current?.parent;
  const isNamed = path.depth === 0 && first !== undefined && Object.hasOwn(scope.named, first);
  const isScoped = /^(\.\/|this\b)/.test(path.original);
  const start = isNamed && !isScoped ? scope.named : current?.value;
  return path.parts.reduce<unknown>(ownValue, start);
}

function rootOf(scope: Scope): Scope {
  return scope.parent === undefined ? scope : rootOf(scope.parent);
}
