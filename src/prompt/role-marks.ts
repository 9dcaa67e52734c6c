import type { Message, Role } from './message.ts';
import { TemplateProblem, type Variables } from './template.ts';

/** Marks between messages that no value of a case can imitate. */
export interface RoleMarks {
  /** The mark that starts a message of this role. @throws TemplateProblem for an unknown role */
  readonly mark: (role: string) => string;
  /** @throws TemplateProblem when a value holds the character that marks are made of */
  checkAbsentIn(variables: Variables): void;
  /** Parts of a rendered body, each with the role of the mark before it. */
  split(text: string): readonly { readonly role: Role | undefined; readonly text: string }[];
}

/** A control character: not in prompts, and refused in values, so that a case cannot forge a message. */
const boundary = '\u0001';

const roles: Readonly<Record<string, Role>> = {
  system: 'system',
  developer: 'developer',
  user: 'user',
  assistant: 'assistant',
  model: 'assistant',
};

/** @throws TemplateProblem when the body holds the boundary character itself */
export function createRoleMarks(body: string): RoleMarks {
  if (body.includes(boundary))
    throw new TemplateProblem('the prompt holds the control character U+0001', {
      remedy: 'remove it',
    });
  return {
    mark: (name) => {
      const role = Object.hasOwn(roles, name.toLowerCase()) ? roles[name.toLowerCase()] : undefined;
      if (role !== undefined) return `${boundary}${role}${boundary}`;
      throw new TemplateProblem(
        `a message has the role "${name.slice(0, 40)}", which is not known here`,
        {
          remedy: `use ${Object.keys(roles).join(', ')}; tool results come from the messages of a case`,
        },
      );
    },
    checkAbsentIn: (variables) => {
      const name = Object.keys(variables).find((key) => holdsBoundary(variables[key]));
      if (name !== undefined)
        throw new TemplateProblem(`the value of "${name}" holds the control character U+0001`, {
          remedy: 'remove it from the case',
        });
    },
    split: (text) => {
      const [first = '', ...rest] = text.split(boundary);
      const parts: { role: Role | undefined; text: string }[] = [{ role: undefined, text: first }];
      for (let index = 0; index < rest.length; index += 2)
        parts.push({ role: roles[rest[index] ?? ''], text: rest[index + 1] ?? '' });
      return parts;
    },
  };
}

/** Lines such as `system:` or `# user:`, alone on their line, as marks. */
export function markPromptyBody(text: string, marks: RoleMarks): string {
  const marker =
    /^#?[ \t]*(system|developer|user|assistant|tool|function)[ \t]*(\[[^\]]*\])?[ \t]*:$/i;
  const lines = text.split('\n').map((line) => {
    const [, role, attributes] = marker.exec(line.trim()) ?? [];
    if (role === undefined) return line;
    if (attributes === undefined) return marks.mark(role);
    throw new TemplateProblem(`the role "${role}" has attributes in brackets`, {
      remedy: 'remove the brackets; only the role itself is sent',
    });
  });
  return lines.join('\n');
}

/** Messages of a rendered body; parts of blanks only are left out. */
export function splitAtMarks(
  text: string,
  options: { readonly marks: RoleMarks; readonly firstRole: Role; readonly trim: boolean },
): readonly Message[] {
  return options.marks
    .split(text)
    .filter((part) => part.text.trim() !== '')
    .map((part) => ({
      role: part.role ?? options.firstRole,
      content: options.trim ? part.text.trim() : part.text,
    }));
}

function holdsBoundary(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(boundary);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, part]) => key.includes(boundary) || holdsBoundary(part));
}
