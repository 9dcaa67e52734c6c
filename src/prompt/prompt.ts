import type { Parameters, ResponseSchema, Role, Tool } from './message.ts';

/** How the variables in a template are written. `curly` is Pawl's own: `{{name}}` or `{{name.path}}`, nothing else. */
export type TemplateEngine = 'curly' | 'liquid' | 'handlebars' | 'mustache' | 'jinja';

/** What is rendered into messages. */
export type PromptTemplate =
  | {
      readonly kind: 'messages';
      readonly messages: readonly { readonly role: Role; readonly content: string }[];
    }
  /** One text for which the role depends on the case: user, or system when the case brings its own messages. */
  | { readonly kind: 'text'; readonly text: string }
  /** A body that is rendered whole and then split at role markers. */
  | { readonly kind: 'body'; readonly text: string; readonly markers: 'dotprompt' | 'prompty' };

/** A prompt file as read at one revision: pure data, all of it counts for the fingerprint. */
export interface Prompt {
  /** Path in the repository, for error messages (not part of the fingerprint). */
  readonly file: string;
  readonly engine: TemplateEngine;
  readonly template: PromptTemplate;
  /** The model as the file names it, `provider/model` where it says so; the suite's `model` overrides it. */
  readonly model?: string | undefined;
  readonly parameters: Parameters;
  readonly tools: readonly Tool[];
  readonly responseSchema?: ResponseSchema | undefined;
  /** Values for variables that a case does not give (dotprompt `input.default`, Prompty inputs). */
  readonly defaults: Readonly<Record<string, unknown>>;
}
