import type { Files } from '../processes/change-repository.ts';

export const caseCount = 500;

/** A change of model, with so many calls in flight: two calls for each case. */
export function composeChange(
  concurrency: number,
  count: number = caseCount,
): { readonly base: Files; readonly head: Files } {
  const cases = Array.from({ length: count }, (_, index) => ({
    id: `order-${index}`,
    input: { customer: `Customer ${index}`, question: `Where is my order ${1000 + index}?` },
    expected: 'Tuesday',
  }));
  return {
    base: {
      'pawl.yml': composeConfig('openai/gpt-4.1-2025-04-14', concurrency),
      'prompts/reply.txt':
        'You answer the customers of a shop, in a few friendly sentences.\n\n{{customer}} asks: {{question}}\n',
      'datasets/orders.jsonl': cases.map((evalCase) => `${JSON.stringify(evalCase)}\n`).join(''),
    },
    head: { 'pawl.yml': composeConfig('openai/gpt-4.1-mini-2025-04-14', concurrency) },
  };
}

function composeConfig(model: string, concurrency: number): string {
  return `version: 1
suites:
  reply:
    prompt: prompts/reply.txt
    model: ${model}
    parameters: {max_output_tokens: 800}
    dataset: datasets/orders.jsonl
    trials: 1
    sequential: off
    metrics:
      names_the_day: {contains: "{{expected}}", primary: true}
      is_short: {length: {max: 2000}}
concurrency: ${concurrency}
`;
}
