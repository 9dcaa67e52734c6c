import mustache from 'mustache';
import { messageOf } from '../../errors.ts';
import { type CompiledTemplate, MissingVariable, TemplateProblem } from '../template.ts';
import { distinct, ownValue, renderValue } from '../template-values.ts';

/** A parsed tag: its sign, its text, and where it starts in the template. */
type Token = readonly [sign: string, text: string, start: number, ...rest: readonly unknown[]];

/** Looks names up in own properties only, and says so when there is none, in a section as well. */
class StrictContext extends mustache.Context {
  override push(view: unknown): StrictContext {
    return new StrictContext(view, this);
  }

  override lookup(name: string): unknown {
    if (name === '.') return this.view;
    const [first = '', ...rest] = name.split('.');
    let scope: mustache.Context | undefined = this;
    while (scope !== undefined && ownValue(scope.view, first) === undefined) scope = scope.parent;
    const found = [first, ...rest].reduce<unknown>(ownValue, scope?.view);
    if (found === undefined) throw new MissingVariable(name);
    return found;
  }
}

/** Prints without HTML escapes, lists and mappings as JSON. */
class StrictWriter extends mustache.Writer {
  override escapedValue(token: string[], context: mustache.Context): string {
    return this.unescapedValue(token, context);
  }

  override unescapedValue(token: string[], context: mustache.Context): string {
    const name = token[1] ?? '';
    return renderValue(context.lookup(name), name);
  }
}

/** Mustache without partials. An absent variable is an error, also in a section; null, false and [] skip a section. */
export function compileMustache(text: string): CompiledTemplate {
  const tokens = parse(text);
  const partial = flatten(tokens).find(([sign]) => sign === '>');
  if (partial !== undefined)
    throw new TemplateProblem(`the partial {{> ${partial[1]}}} is not allowed`, {
      remedy: 'write the included text into this file; a prompt is one file',
      line: text.slice(0, partial[2]).split('\n').length,
    });
  const writer = new StrictWriter();
  return {
    variables: distinct(
      tokens
        .filter(([sign]) => sign !== 'text' && sign !== '!' && sign !== '=')
        .map(([, name]) => name.split('.')[0] ?? ''),
    ),
    render: (variables) => writer.render(text, new StrictContext({ ...variables })),
  };
}

function parse(text: string): readonly Token[] {
  try {
    return new mustache.Writer().parse(text);
  } catch (error) {
    const message = messageOf(error);
    const offset = / at (\d+)$/.exec(message)?.[1];
    throw new TemplateProblem(`not readable as Mustache: ${message.replace(/ at \d+$/, '')}`, {
      remedy: 'mend the tag',
      line: offset === undefined ? undefined : text.slice(0, Number(offset)).split('\n').length,
    });
  }
}

function flatten(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => [token, ...flatten(childrenOf(token))]);
}

function childrenOf(token: Token): readonly Token[] {
  const children = token[4];
  return Array.isArray(children) ? children : [];
}
