import { isRecord } from '../../document/is-record.ts';
import { compact, type Fields } from '../fields.ts';
import { entriesOf, numberAt, readStructured, textAt } from './attribute-tree.ts';
import type { RawSpan } from './raw-span.ts';

const associationPrefix = 'traceloop.association.properties.';

/** What is worth keeping beside the call: the application's own, and ids by which others find it. */
export function readMetadata({ attributes }: RawSpan): Fields {
  const own = readStructured(attributes['metadata']);
  const standard = compact({
    session_id: textAt(attributes, 'session.id', 'gen_ai.conversation.id'),
    user_id: textAt(attributes, 'user.id', 'enduser.id'),
    response_id: readResponseId(attributes),
    finish_reason: readFinishReason(attributes),
    error_type: textAt(attributes, 'error.type'),
    prompt_template: textAt(attributes, 'llm.prompt_template.template'),
    prompt_version: textAt(
      attributes,
      'llm.prompt_template.version',
      'gen_ai.prompt.version',
      'traceloop.prompt.version',
    ),
    total_tokens: numberAt(
      attributes,
      'llm.token_count.total',
      'gen_ai.usage.total_tokens',
      'llm.usage.total_tokens',
    ),
    reasoning_tokens: numberAt(
      attributes,
      'llm.token_count.completion_details.reasoning',
      'gen_ai.usage.reasoning.output_tokens',
    ),
  });
  return {
    ...readAssociations(attributes),
    ...(own.kind === 'value' && isRecord(own.value) ? own.value : {}),
    ...standard,
  };
}

/** The id of the answer; what was said of it may name this in place of its step. */
export function readResponseId(attributes: Fields): string | undefined {
  return textAt(attributes, 'gen_ai.response.id');
}

function readAssociations(attributes: Fields): Fields {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name.startsWith(associationPrefix))
      .map(([name, value]) => [name.slice(associationPrefix.length), value]),
  );
}

/** Of the first choice. */
function readFinishReason(attributes: Fields): string | undefined {
  const one = textAt(attributes, 'llm.finish_reason', 'gen_ai.completion.0.finish_reason');
  if (one !== undefined) return one;
  const list = readStructured(attributes['gen_ai.response.finish_reasons']);
  const [first] = list.kind === 'value' ? entriesOf(list.value) : [];
  return typeof first === 'string' ? first : undefined;
}
