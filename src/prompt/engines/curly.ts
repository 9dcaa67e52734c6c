import type { CompiledTemplate, Variables } from '../template.ts';
import { distinct, ownValue, renderValue } from '../template-values.ts';

/**
 * `{{name}}` or `{{name.path.0}}`, blanks inside allowed. Names start with a letter or `_` and go on with letters,
 * digits, `_` and `-`. Everything else stays as it is, JSON and other braces included; so `{{{name}}}` is a value
 * in single braces. `\{{name}}` is the literal text `{{name}}`.
 */
const expression = /(\\?)\{\{[ \t]*([A-Za-z_][\w-]*(?:\.[\w-]+)*)[ \t]*\}\}/g;

/** Pawl's own template: values are filled in, nothing else. Values are never read as templates again. */
export function compileCurly(text: string): CompiledTemplate {
  const names = [...text.matchAll(expression)]
    .filter((match) => match[1] === '')
    .map((match) => (match[2] ?? '').split('.')[0] ?? '');
  return {
    variables: distinct(names),
    render: (variables) =>
      text.replace(expression, (whole: string, backslash: string, path: string) =>
        backslash === '' ? renderValue(lookUp(variables, path), path) : whole.slice(1),
      ),
  };
}

function lookUp(variables: Variables, path: string): unknown {
  return path.split('.').reduce<unknown>(ownValue, variables);
}
