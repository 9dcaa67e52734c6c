import { ConfigurationError } from '../errors.ts';
import { parseDotprompt } from './formats/dotprompt.ts';
import { parseGitHubModelsPrompt } from './formats/github-models.ts';
import { parsePrompty } from './formats/prompty.ts';
import type { Role } from './message.ts';
import type { Prompt, TemplateEngine } from './prompt.ts';

/** A file as read at one revision. */
export interface PromptSource {
  /** Path in the repository; its ending decides the format. */
  readonly file: string;
  readonly text: string;
}

/** Endings of text files whose variables are not written in Pawl's own way. */
const engines: readonly (readonly [ending: RegExp, engine: TemplateEngine])[] = [
  [/\.liquid$/i, 'liquid'],
  [/\.mustache$/i, 'mustache'],
  [/\.(hbs|handlebars)$/i, 'handlebars'],
  [/\.(j2|jinja|jinja2)$/i, 'jinja'],
];

const structured: readonly (readonly [ending: RegExp, parse: (source: PromptSource) => Prompt])[] =
  [
    [/\.prompt\.ya?ml$/i, parseGitHubModelsPrompt],
    [/\.prompt$/i, parseDotprompt],
    [/\.prompty$/i, parsePrompty],
  ];

/**
 * Reads a prompt file by its name: `.prompt.yml` (GitHub Models), `.prompt` (dotprompt), `.prompty` (Prompty),
 * text with `.liquid`, `.mustache`, `.hbs` or `.j2`, and any other text with `{{variables}}`. Pure; templates are
 * checked when they are compiled (see `createPromptRenderer`).
 * @throws ConfigurationError with every problem, positioned
 */
export function parsePrompt(source: PromptSource): Prompt {
  const format = structured.find(([ending]) => ending.test(source.file));
  if (format !== undefined) return format[1](source);
  // Sent as it stands, the file would be nonsense to the model, and nobody would notice.
  if (/\.(ya?ml|json)$/i.test(source.file))
    throw ConfigurationError.of(
      'it is not said what kind of prompt this file is',
      'name it .prompt.yml if it has messages as GitHub Models writes them, or .txt to send its text',
      { file: source.file },
    );
  return {
    ...plain(source.file, engineOf(source.file)),
    template: { kind: 'text', text: readText(source) },
  };
}

/**
 * One prompt of several text files, one for each role: `prompt: {system: …, user: …}` in pawl.yml.
 * The order is system, developer, user, assistant, however it is written.
 * @throws ConfigurationError when a part is not a text, or the parts use different templates
 */
export function composePrompt(
  parts: Readonly<Partial<Record<Exclude<Role, 'tool'>, PromptSource>>>,
): Prompt {
  const order = ['system', 'developer', 'user', 'assistant'] as const;
  const sources = order.flatMap((role) => {
    const source = parts[role];
    return source === undefined ? [] : [{ role, source, engine: engineOf(source.file) }];
  });
  const [first] = sources;
  if (first === undefined)
    throw ConfigurationError.of('the prompt has no parts', 'name a file for system, user or both');
  for (const { role, source, engine } of sources) {
    const where = { file: source.file };
    if (structured.some(([ending]) => ending.test(source.file)))
      throw ConfigurationError.of(
        `the ${role} part is a prompt file with messages of its own`,
        'name a text file here, or this file alone as the prompt',
        where,
      );
    if (engine !== first.engine)
      throw ConfigurationError.of(
        `the ${role} part is written in ${engine}, but the ${first.role} part in ${first.engine}`,
        'give all parts of a prompt the same kind of template',
        where,
      );
  }
  return {
    ...plain(sources.map(({ source }) => source.file).join(' + '), first.engine),
    template: {
      kind: 'messages',
      messages: sources.map(({ role, source }) => ({ role, content: readText(source) })),
    },
  };
}

function engineOf(file: string): TemplateEngine {
  return engines.find(([ending]) => ending.test(file))?.[1] ?? 'curly';
}

function plain(file: string, engine: TemplateEngine): Omit<Prompt, 'template'> {
  return { file, engine, parameters: {}, tools: [], defaults: {} };
}

/** The text exactly as it is in the file, but for a byte order mark. */
function readText({ file, text }: PromptSource): string {
  if (text.trim() === '')
    throw ConfigurationError.of('the prompt is empty', 'write the prompt into this file', { file });
  return text.replace(/^\uFEFF/, '');
}
