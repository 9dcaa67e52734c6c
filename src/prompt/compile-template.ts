import type { TemplateEngine } from './prompt.ts';
import type { CompiledTemplate, TemplateOptions } from './template.ts';

/**
 * Reads a template; the engine's library is loaded only now. No engine runs code or reads files.
 * @throws TemplateProblem
 */
export async function compileTemplate(
  engine: TemplateEngine,
  text: string,
  options: TemplateOptions = {},
): Promise<CompiledTemplate> {
  switch (engine) {
    case 'curly':
      return (await import('./engines/curly.ts')).compileCurly(text);
    case 'liquid':
      return (await import('./engines/liquid.ts')).compileLiquid(text);
    case 'handlebars':
      return (await import('./engines/handlebars.ts')).compileHandlebars(text, options);
    case 'mustache':
      return (await import('./engines/mustache.ts')).compileMustache(text);
    case 'jinja':
      return (await import('./engines/jinja.ts')).compileJinja(text);
  }
}
