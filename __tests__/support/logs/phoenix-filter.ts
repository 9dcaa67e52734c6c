/** What a trace filter can ask about. */
export interface FilteredTrace {
  readonly error_count: number;
  readonly span_annotations: readonly FilteredAnnotation[];
  readonly trace_annotations: readonly FilteredAnnotation[];
}

interface FilteredAnnotation {
  readonly name: string;
  readonly label: string | null;
  readonly score: number | null;
}

/** Names of the expression, such as the annotation that `any(… for a in …)` is at. */
type Scope = Readonly<Record<string, unknown>>;
type Expression = (scope: Scope) => unknown;

/** Whether a trace matches an expression of Phoenix's trace filter, as far as we use it. @throws for anything else */
export function matchesTraceFilter(filter: string, trace: FilteredTrace): boolean {
  const tokens = filter.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.e+-]*|[a-z_]+|==|[<>().]|\S/g) ?? [];
  const { expression, rest } = parseAny(tokens);
  if (rest.length > 0) throw new Error(`no filter: ${filter}`);
  return expression({ ...trace }) === true;
}

interface Parsed {
  readonly expression: Expression;
  readonly rest: readonly string[];
}

function parseAny(tokens: readonly string[]): Parsed {
  return parseJoined(tokens, { word: 'or', inner: parseAll });
}

function parseAll(tokens: readonly string[]): Parsed {
  return parseJoined(tokens, { word: 'and', inner: parseComparison });
}

function parseJoined(
  tokens: readonly string[],
  { word, inner }: { readonly word: string; readonly inner: (tokens: readonly string[]) => Parsed },
): Parsed {
  const first = inner(tokens);
  const parts = [first.expression];
  let { rest } = first;
  while (rest[0] === word) {
    const next = inner(rest.slice(1));
    parts.push(next.expression);
    rest = next.rest;
  }
  if (parts.length === 1) return first;
  const joins = word === 'or' ? 'some' : 'every';
  return { expression: (scope) => parts[joins]((part) => part(scope) === true), rest };
}

function parseComparison(tokens: readonly string[]): Parsed {
  if (tokens[0] === '(') return closing(parseAny(tokens.slice(1)));
  if (tokens[0] === 'any') return parseComprehension(tokens.slice(1));
  const left = parseOperand(tokens);
  const [operator, ...after] = left.rest;
  const right = parseOperand(after);
  return {
    rest: right.rest,
    expression: (scope) => compare(operator, left.expression(scope), right.expression(scope)),
  };
}

function compare(operator: string | undefined, left: unknown, right: unknown): boolean {
  if (operator === '==') return left === right;
  if (operator !== '<' && operator !== '>') throw new Error(`unknown operator ${operator}`);
  if (typeof left !== 'number' || typeof right !== 'number') return false;
  return operator === '<' ? left < right : left > right;
}

/** `(EXPRESSION for NAME in LIST)` */
function parseComprehension(tokens: readonly string[]): Parsed {
  const { expression, rest } = parseAny(tokens.slice(1));
  const [word, name = '', preposition, list = '', ...after] = rest;
  if (tokens[0] !== '(' || word !== 'for' || preposition !== 'in' || after[0] !== ')')
    throw new Error(`no comprehension: ${tokens.join(' ')}`);
  return {
    rest: after.slice(1),
    expression: (scope) => {
      const entries = scope[list];
      if (!Array.isArray(entries)) throw new Error(`unknown name ${list}`);
      return entries.some((entry) => expression({ ...scope, [name]: entry }) === true);
    },
  };
}

function parseOperand([token = '', ...rest]: readonly string[]): Parsed {
  if (token.startsWith('"') || /^-?\d/.test(token))
    return { expression: () => JSON.parse(token), rest };
  if (rest[0] === '.') {
    const [, field = '', ...after] = rest;
    return { expression: (scope) => readField(readField(scope, token), field), rest: after };
  }
  return { expression: (scope) => readField(scope, token), rest };
}

function readField(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
    throw new Error(`unknown name ${name}`);
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function closing({ expression, rest }: Parsed): Parsed {
  if (rest[0] !== ')') throw new Error(`no end: ${rest.join(' ')}`);
  return { expression, rest: rest.slice(1) };
}
