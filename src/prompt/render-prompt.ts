import { ConfigurationError, messageOf } from '../errors.ts';
import { compileTemplate } from './compile-template.ts';
import type { Message, Role } from './message.ts';
import type { Prompt } from './prompt.ts';
import { createRoleMarks, markPromptyBody, splitAtMarks } from './role-marks.ts';
import {
  type CompiledTemplate,
  MissingVariable,
  TemplateProblem,
  type Variables,
} from './template.ts';
import { distinct } from './template-values.ts';

/** Turns the prompt and a case into the messages of a request. */
export interface PromptRenderer {
  /**
   * The prompt's messages, then the case's own. A prompt of one text is a user message, or the system message of a
   * case that brings a conversation.
   * @throws ConfigurationError naming case, variable and file when a value is missing or does not fit
   */
  render(
    variables: Variables,
    options: { readonly caseId: string; readonly caseMessages?: readonly Message[] | undefined },
  ): readonly Message[];
  /** Names of variables that the prompt may read, defaults included. */
  variables(): readonly string[];
}

type RenderOwn = (variables: Variables, hasConversation: boolean) => readonly Message[];

/**
 * Compiles the prompt's templates once.
 * @throws ConfigurationError when a template can't be read or uses what is refused
 */
export async function createPromptRenderer(prompt: Prompt): Promise<PromptRenderer> {
  const { renderOwn, templates } = await compilePrompt(prompt).catch((error: unknown) => {
    throw describeTemplateProblem(error, prompt);
  });
  return {
    variables: () => distinct(templates.flatMap((template) => template.variables)),
    render: (variables, { caseId, caseMessages = [] }) => {
      const values = { ...prompt.defaults, ...withoutAbsent(variables) };
      try {
        const messages = [...renderOwn(values, caseMessages.length > 0), ...caseMessages];
        if (messages.length > 0) return messages;
        throw new TemplateProblem('the prompt renders to nothing', {
          remedy: 'check the conditions of the template against the values of the case',
        });
      } catch (error) {
        throw error instanceof MissingVariable
          ? describeMissing(
              findMissing(error, {
                values,
                render: (all) => renderOwn(all, caseMessages.length > 0),
              }),
              { prompt, caseId },
            )
          : describeRenderProblem(error, { prompt, caseId });
      }
    },
  };
}

async function compilePrompt(
  prompt: Prompt,
): Promise<{ renderOwn: RenderOwn; templates: readonly CompiledTemplate[] }> {
  const { template, engine } = prompt;
  switch (template.kind) {
    case 'text': {
      const text = await compileTemplate(engine, template.text);
      const renderOwn: RenderOwn = (variables, hasConversation) => [
        { role: hasConversation ? 'system' : 'user', content: text.render(variables) },
      ];
      return { renderOwn, templates: [text] };
    }
    case 'messages': {
      const parts = await Promise.all(
        template.messages.map(async ({ role, content }) => ({
          role,
          content: await compileTemplate(engine, content),
        })),
      );
      const renderOwn: RenderOwn = (variables) =>
        parts.map(({ role, content }) => ({ role, content: content.render(variables) }));
      return { renderOwn, templates: parts.map(({ content }) => content) };
    }
    case 'body':
      return compileBody(prompt, template);
  }
}

/** The body is rendered whole, since loops and conditions may span messages, and then split at the marks. */
async function compileBody(
  { engine }: Prompt,
  template: Extract<Prompt['template'], { kind: 'body' }>,
): Promise<{ renderOwn: RenderOwn; templates: readonly CompiledTemplate[] }> {
  const isDotprompt = template.markers === 'dotprompt';
  const marks = createRoleMarks(template.text);
  const compiled = isDotprompt
    ? await compileTemplate(engine, template.text, { roleMark: marks.mark })
    : await compileTemplate(engine, markPromptyBody(template.text, marks));
  const firstRole: Role = isDotprompt ? 'user' : 'system';
  const renderOwn: RenderOwn = (variables) => {
    marks.checkAbsentIn(variables);
    return splitAtMarks(compiled.render(variables), {
      marks,
      firstRole,
      trim: !isDotprompt,
    });
  };
  return { renderOwn, templates: [compiled] };
}

/** A variable given as undefined must not hide the prompt's default; null is a value. */
function withoutAbsent(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
}

function describeTemplateProblem(error: unknown, prompt: Prompt): unknown {
  if (!(error instanceof TemplateProblem)) return error;
  // Only a file that is all template has the template's line numbers.
  const isWhole = prompt.template.kind === 'text';
  const line = isWhole ? error.line : undefined;
  const place =
    isWhole || error.line === undefined ? '' : ` (line ${error.line} of the text of the prompt)`;
  return ConfigurationError.of(
    `${error.message}${place}`,
    error.remedy,
    { file: prompt.file, line },
    error,
  );
}

/** A prompt with more than so many missing variables is the wrong prompt. */
const maximumMissing = 20;

/**
 * Every variable that is missing, in the order of the template: each is filled in and the prompt tried again. Ends
 * where a filling does not help, such as for a member of a value that is there.
 */
function findMissing(
  first: MissingVariable,
  options: { readonly values: Variables; readonly render: (values: Variables) => unknown },
): readonly string[] {
  const missing = [first.variable];
  const filled: Record<string, unknown> = { ...options.values };
  while (missing.length < maximumMissing) {
    const last = missing.at(-1) ?? '';
    if (last in filled) break;
    filled[last] = 'filled in';
    try {
      options.render(filled);
      break;
    } catch (error) {
      if (!(error instanceof MissingVariable) || missing.includes(error.variable)) break;
      missing.push(error.variable);
    }
  }
  return missing;
}

function describeMissing(
  missing: readonly string[],
  { prompt, caseId }: { readonly prompt: Prompt; readonly caseId: string },
): ConfigurationError {
  return new ConfigurationError(
    missing.map((variable) => ({
      what: `the case "${caseId}" has no value for the variable "${variable}" of this prompt`,
      where: { file: prompt.file },
      remedy: `add "${variable}" to the input of the case, or take it out of the prompt; null is for conditions only`,
    })),
  );
}

function describeRenderProblem(
  error: unknown,
  context: { readonly prompt: Prompt; readonly caseId: string },
): unknown {
  const { prompt, caseId } = context;
  const where = { file: prompt.file };
  if (error instanceof TemplateProblem)
    return ConfigurationError.of(`${error.message} (case "${caseId}")`, error.remedy, where, error);
  if (error instanceof ConfigurationError) return error;
  return ConfigurationError.of(
    `the prompt cannot be rendered for the case "${caseId}": ${messageOf(error)}`,
    'check the values of the case against the template',
    where,
    error,
  );
}
