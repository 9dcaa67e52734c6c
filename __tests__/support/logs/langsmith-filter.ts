import type { World, WorldSpan } from './logged-world.ts';

type Expression = {
  readonly name: string;
  readonly arguments: readonly (Expression | string | number)[];
};

/** Whether a run matches a filter of LangSmith's language, as far as we use it. @throws for anything else */
export function matchesFilter(filter: string, span: WorldSpan, world: World): boolean {
  const { expression, rest } = parse(filter.trim());
  if (rest !== '' || typeof expression !== 'object') throw new Error(`no filter: ${filter}`);
  const said = world.feedback.filter(({ spanId }) => spanId === span.id);
  const holds = (one: Expression, feedback: World['feedback'][number] | undefined): boolean => {
    const [left, right] = one.arguments;
    switch (one.name) {
      case 'or':
        return one.arguments.some((part) => typeof part === 'object' && holds(part, feedback));
      case 'and':
        // Conditions on feedback under one `and` are about the same piece of feedback.
        return (feedback === undefined ? [...said, undefined] : [feedback]).some((about) =>
          one.arguments.every((part) => typeof part === 'object' && holds(part, about)),
        );
      case 'has':
        return (span.tags ?? []).includes(String(right));
      case 'eq':
        if (left === 'is_root') return (right === 'true') === (span.parentId === undefined);
        if (left === 'status') return right === (span.error === undefined ? 'success' : 'error');
        if (left === 'feedback_key')
          return (feedback === undefined ? said : [feedback]).some(({ name }) => name === right);
        throw new Error(`unknown field ${String(left)}`);
      case 'lt':
      case 'gt': {
        if (left !== 'feedback_score') throw new Error(`unknown field ${String(left)}`);
        const score = feedback?.score;
        return (
          score !== undefined && (one.name === 'lt' ? score < Number(right) : score > Number(right))
        );
      }
      default:
        throw new Error(`unknown function ${one.name}`);
    }
  };
  return holds(expression, undefined);
}

function parse(text: string): {
  readonly expression: Expression | string | number;
  readonly rest: string;
} {
  const quoted = /^"(?:[^"\\]|\\.)*"/.exec(text)?.[0];
  if (quoted !== undefined)
    return { expression: JSON.parse(quoted), rest: text.slice(quoted.length) };
  const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/i.exec(text)?.[0];
  if (number !== undefined) return { expression: Number(number), rest: text.slice(number.length) };
  const name = /^[a-z_]+/.exec(text)?.[0];
  if (name === undefined) throw new Error(`no expression: ${text}`);
  if (text[name.length] !== '(') return { expression: name, rest: text.slice(name.length) };
  const found: (Expression | string | number)[] = [];
  let rest = text.slice(name.length + 1);
  while (!rest.startsWith(')')) {
    const part = parse(rest);
    found.push(part.expression);
    rest = part.rest.replace(/^,\s*/, '');
  }
  return { expression: { name, arguments: found }, rest: rest.slice(1) };
}
