import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { ConfigurationError, type Problem } from '../errors.ts';
import { findAllowedKeys } from './allowed-keys.ts';
import type { DocumentPath, LocatedDocument } from './yaml-document.ts';

type Issue = z.core.$ZodIssue;
interface Context {
  readonly document: LocatedDocument;
  /** The schema as JSON Schema, from which the allowed keys are read. */
  readonly description: unknown;
}

/**
 * Checks a document against a schema and gives the parsed value.
 * @throws ConfigurationError with every problem, each with its position.
 */
export function validateDocument<T extends z.ZodType>(
  document: LocatedDocument,
  schema: T,
): z.output<T> {
  const result = schema.safeParse(document.value);
  if (result.success) return result.data;
  throw new ConfigurationError(positionedProblems({ error: result.error, document, schema }));
}

/** Every issue of a failed parse as a problem with file, line, column and a remedy; none hides another. */
export function positionedProblems(failure: {
  readonly error: z.ZodError;
  readonly document: LocatedDocument;
  readonly schema: z.ZodType;
}): readonly Problem[] {
  const description = z.toJSONSchema(failure.schema, { io: 'input', unrepresentable: 'any' });
  const context = { document: failure.document, description };
  return failure.error.issues
    .flatMap((issue) => describeIssue(issue, [], context))
    .sort(byPosition);
}

function byPosition(a: Problem, b: Problem): number {
  const lines = (a.where?.line ?? 0) - (b.where?.line ?? 0);
  return lines === 0 ? (a.where?.column ?? 0) - (b.where?.column ?? 0) : lines;
}

/** The closest of the allowed words, if it is close enough to be what was meant. */
export function closestWord(word: string, allowed: readonly string[]): string | undefined {
  const ranked = allowed
    .map((candidate) => ({
      candidate,
      edits: distance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  if (best === undefined || best.edits > Math.max(1, Math.ceil(word.length / 3))) return undefined;
  return best.candidate;
}

/** `suites.reply.gates[0]`, or undefined for the root. */
export function renderPath(path: DocumentPath): string | undefined {
  if (path.length === 0) return undefined;
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}

function describeIssue(issue: Issue, parent: DocumentPath, context: Context): Problem[] {
  const path = [...parent, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => describeUnknownKey(key, path, context));
    case 'invalid_union':
      return describeUnion(issue, path, context);
    case 'invalid_type':
      return [describeType([issue.expected], path, context)];
    case 'invalid_value':
      return [describeChoice(issue.values.map(String), path, context)];
    case 'invalid_key':
      return [
        {
          what: `${quoted(path)} is not an allowed key: ${issue.issues.map((part) => part.message).join('; ')}`,
          where: context.document.keyPositionOf(path),
          remedy: 'rename the key',
        },
      ];
    default:
      return [
        {
          what: path.length === 0 ? issue.message : `${quoted(path)}: ${issue.message}`,
          where: context.document.positionOf(path),
          remedy:
            'write it as the message says; docs/configuration.md has every key with an example',
        },
      ];
  }
}

function describeUnknownKey(key: string, path: DocumentPath, context: Context): Problem {
  const place = renderPath(path);
  const allowed = findAllowedKeys(context.description, path);
  const meant = closestWord(key, allowed);
  const list = allowed.length === 0 ? 'remove the key' : `allowed here: ${allowed.join(', ')}`;
  return {
    what: `unknown key "${key}"${place === undefined ? '' : ` in ${place}`}`,
    where: context.document.keyPositionOf([...path, key]),
    remedy: meant === undefined ? list : `did you mean "${meant}"? ${list}`,
  };
}

function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: DocumentPath,
  context: Context,
): Problem[] {
  if ('options' in issue && Array.isArray(issue.options) && issue.errors.length === 0)
    return [describeChoice(issue.options.map(String), path, context)];
  // A branch for another type of value says nothing to the reader; among the others the nearest miss does.
  const sameType = issue.errors.filter(
    (branch) => !branch.some((part) => part.path.length === 0 && part.code === 'invalid_type'),
  );
  const literals = issue.errors.flat().filter((part) => part.code === 'invalid_value');
  if (sameType.length > 1 && literals.length === issue.errors.flat().length)
    return [
      describeChoice(
        literals.flatMap((part) => part.values.map(String)),
        path,
        context,
      ),
    ];
  const nearest = [...sameType].sort((a, b) => weight(a) - weight(b))[0];
  if (nearest !== undefined) return nearest.flatMap((part) => describeIssue(part, path, context));
  const expected = issue.errors
    .flat()
    .flatMap((part) =>
      part.path.length === 0 && part.code === 'invalid_type' ? [part.expected] : [],
    );
  return [describeType(expected, path, context)];
}

/** Misses deep in a branch show that the branch was meant; those at its root do not. */
function weight(branch: readonly Issue[]): number {
  return branch.length + branch.filter((part) => part.path.length === 0).length;
}

function describeType(expected: readonly string[], path: DocumentPath, context: Context): Problem {
  const found = valueAt(context.document.value, path);
  const names = [...new Set(expected.map(typeName))].join(' or ');
  if (found === undefined && path.length > 0) {
    const parent = path.slice(0, -1);
    const place = renderPath(parent);
    return {
      what: `"${String(path.at(-1))}" is missing${place === undefined ? '' : ` in ${place}`}`,
      where: context.document.keyPositionOf(parent),
      remedy: `add "${String(path.at(-1))}": ${names}`,
    };
  }
  return {
    what: `${path.length === 0 ? 'the content' : quoted(path)} must be ${names}, but is ${kindOf(found)}`,
    where: context.document.positionOf(path),
    remedy: `write ${names} here`,
  };
}

function describeChoice(values: readonly string[], path: DocumentPath, context: Context): Problem {
  const found = valueAt(context.document.value, path);
  if (found === undefined) return describeType([values.join(' or ')], path, context);
  const meant = typeof found === 'string' ? closestWord(found, values) : undefined;
  const list = `use ${values.length === 1 ? '' : 'one of '}${values.join(', ')}`;
  return {
    what: `${quoted(path)} has a value that is not known here (${shown(found)})`,
    where: context.document.positionOf(path),
    remedy: meant === undefined ? list : `did you mean "${meant}"? ${list}`,
  };
}

const quoted = (path: DocumentPath): string => `"${renderPath(path) ?? ''}"`;

/** Only short plain words are repeated in a message: anything else could be a key or text of a model. */
function shown(value: unknown): string {
  const text = String(value);
  const isWord = typeof value !== 'object' && /^[\w .-]{1,24}$/.test(text);
  return isWord ? text : kindOf(value);
}

function typeName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    null: 'null',
  };
  return names[type] ?? type;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty (null)';
  if (Array.isArray(value)) return 'a list';
  return typeName(typeof value);
}

function valueAt(value: unknown, path: DocumentPath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, step);
  }
  return current;
}
