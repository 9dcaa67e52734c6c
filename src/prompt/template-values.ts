import { MissingVariable } from './template.ts';

/**
 * A value as text in a prompt: texts as they are, numbers and booleans as written, lists and mappings as JSON.
 * @throws MissingVariable when there is none
 */
export function renderValue(value: unknown, name: string): string {
  if (value === undefined || value === null) throw new MissingVariable(name);
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** An own property or item; never anything of a prototype. Undefined when absent. */
export function ownValue(container: unknown, key: string): unknown {
  if (typeof container !== 'object' || container === null) return undefined;
  return Object.hasOwn(container, key) ? Reflect.get(container, key) : undefined;
}

/** Each name once, in order of first appearance. */
export function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
