/** A small suite for end-to-end tests: the model is asked for a capital, and the model's name decides the answer. */
export const cases = (
  count: number,
  options: {
    readonly pinned?: readonly number[];
    readonly tagOf?: (index: number) => string;
    /** Another field of the input. */
    readonly groupOf?: (index: number) => string;
  } = {},
): string =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `case-${index}`,
      input: {
        question: `Question ${index}?`,
        ...(options.groupOf === undefined ? {} : { group: options.groupOf(index) }),
      },
      expected: `Answer ${index}`,
      pinned: options.pinned?.includes(index) ?? false,
      ...(options.tagOf === undefined ? {} : { tags: [options.tagOf(index)] }),
    }),
  ).join('\n');

export function configOf(options: {
  readonly model: string;
  readonly extra?: string;
  readonly suiteExtra?: string;
  /** How the suite is replayed; everything once, unless given. */
  readonly design?: readonly string[];
  /** The only metric, in YAML; equality with what is expected, unless given. */
  readonly metric?: string;
}): string {
  return `version: 1
suites:
  shop:
    prompt: prompts/shop.txt
    model: ${options.model}
    parameters: {max_output_tokens: 50}
    dataset: data/shop.jsonl
    ${(options.design ?? ['trials: 1', 'sequential: off']).join('\n    ')}
    metrics:
      correct: ${options.metric ?? '{equals: "{{expected}}", primary: true}'}
${options.suiteExtra ?? ''}${options.extra ?? ''}`;
}

export const prompt = 'Answer briefly. {{question}}';

/** The right answer to the question in a rendered prompt. */
export function answerTo(messages: readonly { readonly content: string }[]): string {
  const number = /Question (\d+)\?/.exec(messages.at(-1)?.content ?? '')?.[1] ?? 'none';
  return `Answer ${number}`;
}
