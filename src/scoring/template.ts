/**
 * How variables go into an expectation. `value`: a text that is exactly one `{{x}}` becomes the variable's own
 * value, any other text is filled in; `text`: always filled in; `pattern`: filled in so that a regex takes the
 * variable literally; `none`: the value holds no templates.
 */
export type Fill = 'value' | 'text' | 'pattern' | 'none';

/** The filled-in value, and the names of variables that the case does not give. */
export interface Filled {
  readonly value: unknown;
  readonly missing: readonly string[];
}

/** The syntax of Pawl's own prompt templates; `\{{name}}` is the literal text. */
const variablePattern = /(\\?)\{\{[ \t]*([A-Za-z_][\w-]*(?:\.[\w-]+)*)[ \t]*\}\}/g;

/** Whether a text names a variable as `{{name}}` or `{{name.path}}`. */
export function hasVariables(text: string): boolean {
  return [...text.matchAll(variablePattern)].some(([, backslash]) => backslash === '');
}

/**
 * Fills the variables into a value of any JSON shape, also inside of lists and maps (values, not keys).
 * `expected` counts as missing when it is null; so does any variable inside of a longer text.
 */
export function fillTemplate(
  template: unknown,
  variables: Readonly<Record<string, unknown>>,
  fill: Fill,
): Filled {
  const missing = new Set<string>();
  const value = fill === 'none' ? template : fillValue(template);
  return { value, missing: [...missing] };

  function fillValue(value: unknown): unknown {
    if (typeof value === 'string') return fillText(value);
    if (Array.isArray(value)) return value.map(fillValue);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillValue(item)]));
  }

  function fillText(text: string): unknown {
    const [match] = text.matchAll(variablePattern);
    if (fill === 'value' && match?.[1] === '' && match[0] === text) {
      const name = match[2] ?? '';
      const value = lookUp(variables, name);
      if (value === undefined || (value === null && name === 'expected')) missing.add(name);
      return value;
    }
    return text.replace(variablePattern, (whole: string, backslash: string, name: string) => {
      // In a pattern the backslash does its own work: it makes the brace literal.
      if (backslash !== '') return fill === 'pattern' ? whole : whole.slice(1);
      const value = lookUp(variables, name);
      if (value === undefined || value === null) missing.add(name);
      const inserted = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
      return fill === 'pattern' ? escapePattern(inserted) : inserted;
    });
  }
}

/** A variable by its dotted path into maps and lists; undefined when there is none. */
function lookUp(variables: Readonly<Record<string, unknown>>, path: string): unknown {
  let value: unknown = variables;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');
}
