import { type ParseArgsConfig, parseArgs } from 'node:util';
import { closestWord } from '../document/schema-problems.ts';
import { ConfigurationError } from '../errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options of a command by name: `string` takes a value, `list` may be repeated, `flag` takes none. */
export type OptionKinds = Readonly<Record<string, 'string' | 'list' | 'flag'>>;

type Parsed<Kinds extends OptionKinds> = {
  readonly [Name in keyof Kinds]: Kinds[Name] extends 'flag'
    ? boolean
    : Kinds[Name] extends 'list'
      ? readonly string[]
      : string | undefined;
};

/**
 * Parses the arguments after the command's name.
 * @throws ConfigurationError for an unknown option (with the one that may have been meant) or a missing value
 */
export function parseArguments<const Kinds extends OptionKinds>(options: {
  readonly command: string;
  readonly args: readonly string[];
  readonly kinds: Kinds;
  /** How many arguments without a name it takes; default none. */
  readonly positionals?: number;
}): { readonly values: Parsed<Kinds>; readonly positionals: readonly string[] } {
  const { command, args, kinds } = options;
  const names = Object.keys(kinds);
  const config: Options = {};
  for (const name of names) {
    config[name] = {
      type: kinds[name] === 'flag' ? 'boolean' : 'string',
      multiple: kinds[name] === 'list',
    };
  }
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, unknown> = {};
  for (const name of names)
    values[name] = kinds[name] === 'flag' ? false : kinds[name] === 'list' ? [] : undefined;
  const positionals: string[] = [];
  for (const token of tokens ?? []) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = kinds[token.name];
    if (kind === undefined || !Object.hasOwn(kinds, token.name))
      throw describeUnknown(command, token.rawName, names);
    if (kind === 'flag') values[token.name] = true;
    else if (token.value === undefined) {
      throw ConfigurationError.of(`${token.rawName} needs a value`, `see "pawl ${command} --help"`);
    } else if (kind === 'list') {
      values[token.name] = [
        ...asList(values[token.name]),
        ...token.value
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      ];
    } else values[token.name] = token.value;
  }
  const surplus = positionals[options.positionals ?? 0];
  if (surplus !== undefined) {
    throw ConfigurationError.of(
      `"pawl ${command}" does not know what to do with "${surplus}"`,
      names.includes('base')
        ? `to compare with a revision write --base ${surplus}`
        : `see "pawl ${command} --help"`,
    );
  }
  // Every name of `kinds` was filled with the type of its kind just above; the mapped type only says so.
  return { values: values as Parsed<Kinds>, positionals };
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function describeUnknown(
  command: string,
  written: string,
  names: readonly string[],
): ConfigurationError {
  const meant = closestWord(written.replace(/^-+/, ''), names);
  const list = `"pawl ${command}" knows ${names.map((name) => `--${name}`).join(', ')}`;
  return ConfigurationError.of(
    `unknown option ${written}`,
    meant === undefined ? list : `did you mean --${meant}? ${list}`,
  );
}

/** @throws ConfigurationError unless the text is a number in the range */
export function parseNumber(
  name: string,
  text: string | undefined,
  range: { readonly min: number; readonly integer?: boolean },
): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (
    text.trim() !== '' &&
    Number.isFinite(number) &&
    number >= range.min &&
    (range.integer !== true || Number.isSafeInteger(number))
  )
    return number;
  throw ConfigurationError.of(
    `--${name} is "${text}"`,
    `give ${range.integer === true ? 'a whole number' : 'a number'} of at least ${range.min}`,
  );
}
