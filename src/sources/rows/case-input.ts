import { isRecord } from '../../document/is-record.ts';
import { convertMessages, isConversation } from '../chat-messages.ts';
import type { Fields } from '../fields.ts';
import type { Notice } from '../notice.ts';
import type { Conversion } from './row.ts';

/** `input` and `messages` of a case, or why the row can't be replayed. */
export type CaseInput =
  | { readonly kind: 'input'; readonly fields: Fields; readonly notices: readonly Notice[] }
  | Extract<Conversion, { kind: 'skipped' }>;

/**
 * What was given to the application: a conversation becomes `messages`, a mapping its variables, a text the
 * variable `input`. A mapping with a conversation under `messages` (or LangChain's `input`) is split into both.
 */
export function readCaseInput(value: unknown, variables: Fields = {}): CaseInput {
  const single =
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) ? value[0] : value;
  if (isConversation(single)) return fromMessages(single, variables);
  if (isRecord(value)) {
    const { messages, ...others } = value;
    const list = Array.isArray(messages) && Array.isArray(messages[0]) ? messages[0] : messages;
    if (isConversation(list)) return fromMessages(list, { ...others, ...variables });
    return fromVariables({ ...value, ...variables });
  }
  if (typeof value === 'string' && Object.keys(variables).length === 0)
    return { kind: 'input', fields: { input: value }, notices: [] };
  if (value === undefined || value === null)
    return Object.keys(variables).length > 0
      ? fromVariables(variables)
      : refuseInput('there is no input');
  return fromVariables({ input: value, ...variables });
}

function fromMessages(list: readonly Fields[], variables: Fields): CaseInput {
  const converted = convertMessages(list);
  if (converted.kind === 'refused') return refuseInput(converted.what);
  const { messages, notices } = converted;
  const input = Object.keys(variables).length > 0 ? { input: variables } : {};
  return { kind: 'input', fields: { ...input, messages }, notices };
}

function fromVariables(variables: Fields): CaseInput {
  const place = Object.keys(variables).find((name) => mentionsFile(variables[name]));
  if (place !== undefined)
    return refuseInput(`the input "${place.slice(0, 60)}" is in another file (file://…)`);
  return { kind: 'input', fields: { input: variables }, notices: [] };
}

function mentionsFile(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('file://');
}

/** A row that makes no case because a part of what went in would be lost. */
export function refuseInput(what: string): Extract<Conversion, { kind: 'skipped' }> {
  return {
    kind: 'skipped',
    what,
    remedy: 'add this case by hand; an input of which a part is missing would fake failures',
  };
}
