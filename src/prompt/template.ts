/** Values by name, as a case gives them. */
export type Variables = Readonly<Record<string, unknown>>;

/** A template that has been read once and is filled in many times. */
export interface CompiledTemplate {
  /** Names of the case's variables that the template may read, in order of appearance. */
  readonly variables: readonly string[];
  /** @throws MissingVariable, or whatever else the engine says about values that do not fit. */
  render(variables: Variables): string;
}

/** The template can't be read, or uses what Pawl refuses; turned into a ConfigurationError by the renderer. */
export class TemplateProblem extends Error {
  override readonly name = 'TemplateProblem';
  readonly remedy: string;
  /** Counted from 1, within the text of the template. */
  readonly line: number | undefined;

  constructor(what: string, details: { remedy: string; line?: number | undefined }) {
    super(what);
    this.remedy = details.remedy;
    this.line = details.line;
  }
}

/** A variable that a case does not give: absent anywhere, or null where it would be printed. */
export class MissingVariable extends Error {
  override readonly name = 'MissingVariable';
  readonly variable: string;

  constructor(variable: string) {
    super(`missing variable ${variable}`);
    this.variable = variable;
  }
}

/** Options that only some templates have. */
export interface TemplateOptions {
  /** What `{{role "…"}}` of dotprompt prints; absent where roles are not written this way. */
  readonly roleMark?: ((role: string) => string) | undefined;
}
