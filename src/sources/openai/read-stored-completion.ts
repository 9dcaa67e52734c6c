import type { FeedbackRule } from '../failure-query.ts';
import type { CallReading, Feedback, LoggedSpan } from '../logged-call.ts';
import { firstNumber, secondsToUtc } from '../loose-values.ts';
import { splitParameters } from '../payload/parameters.ts';
import { readInput } from '../payload/read-input.ts';
import { readOutput } from '../payload/read-output.ts';
import type { StoredCompletion, StoredMessage } from './stored-completion.ts';

/**
 * A completion as the one step of its trace.
 * @param options.messages undefined where they could not all be read
 * @param options.pageUrl address of its page without its id; undefined where there are no pages
 */
export function readStoredCompletion(
  completion: StoredCompletion,
  options: {
    readonly messages: readonly StoredMessage[] | undefined;
    readonly feedback: readonly Feedback[];
    readonly pageUrl: string | undefined;
  },
): LoggedSpan {
  const startedAt = secondsToUtc(completion.created);
  const tags = readTags(completion);
  const reading = readCall(completion, { ...options, startedAt, tags });
  return { id: completion.id, startedAt, tags, reading, feedback: options.feedback };
}

/**
 * What its metadata says under the names of rules: a number for a rule on a score, a text for one on labels. OpenAI
 * has no feedback; an application that learns of it writes it there.
 */
export function readMetadataFeedback(
  { metadata }: StoredCompletion,
  rules: readonly FeedbackRule[],
): readonly Feedback[] {
  return rules.flatMap(({ kind, name }): Feedback[] => {
    const value = metadata?.[name];
    if (value === undefined) return [];
    if (kind === 'label') return [{ name, label: value, by: 'unknown' }];
    const score = firstNumber(value);
    return score === undefined ? [] : [{ name, score, by: 'unknown' }];
  });
}

function readCall(
  completion: StoredCompletion,
  known: {
    readonly messages: readonly StoredMessage[] | undefined;
    readonly pageUrl: string | undefined;
    readonly startedAt: string | undefined;
    readonly tags: readonly string[];
  },
): CallReading {
  const { id, choices, usage, metadata, tools } = completion;
  const { messages, pageUrl, startedAt, tags } = known;
  if (messages === undefined)
    return { kind: 'unreadable', id, what: 'a message of the input is damaged' };
  const input = readInput(messages.map(composeMessage));
  if (input.kind === 'unreadable') return { ...input, id };
  const { text, toolCalls } = readOutput({ choices });
  return {
    kind: 'call',
    call: {
      id,
      url: pageUrl && `${pageUrl}${encodeURIComponent(id)}`,
      startedAt,
      model: { responded: completion.model ?? undefined, provider: 'openai' },
      parameters: splitParameters(completion).parameters,
      messages: input.messages,
      tools: tools ?? [],
      output: { text, toolCalls },
      usage: {
        input: usage?.prompt_tokens ?? undefined,
        output: usage?.completion_tokens ?? undefined,
        cached: usage?.prompt_tokens_details?.cached_tokens ?? undefined,
      },
      tags,
      metadata: metadata ?? {},
    },
  };
}

function composeMessage({ id, content_parts: parts, ...message }: StoredMessage) {
  return parts === null || parts === undefined || parts.length === 0
    ? message
    : { ...message, content: parts };
}

/** OpenAI has no tags; in the metadata they stand with commas between. */
function readTags({ metadata }: StoredCompletion): readonly string[] {
  return (metadata?.['tags'] ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
