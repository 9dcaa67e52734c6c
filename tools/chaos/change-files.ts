import { cases } from '../../__tests__/support/shop.ts';
import { maxOutputTokens, type Scenario } from './scenario.ts';

export const models = { baseline: 'chaos-old', candidate: 'chaos-new', judge: 'chaos-judge' };

/** Name of the provider in pawl.yml, and the variables that move its address and give its key. */
export const hosts = {
  'openai-responses': { provider: 'openai', variable: 'OPENAI', path: '/v1' },
  'openai-chat': { provider: 'openai-chat', variable: 'OPENAI', path: '/v1' },
  'anthropic-messages': { provider: 'anthropic', variable: 'ANTHROPIC', path: '' },
} as const;

/** The files of base and head; head names another model. Pure. */
export function composeChange(scenario: Scenario): Record<'base' | 'head', Record<string, string>> {
  const shared = Object.fromEntries(
    scenario.suites.flatMap((name) => [
      [`prompts/${name}.txt`, `[${name}] Answer briefly. {{question}}`],
      [`data/${name}.jsonl`, cases(scenario.cases, { pinned: scenario.pinned })],
    ]),
  );
  return {
    base: { ...shared, 'pawl.yml': composeConfig(scenario, models.baseline) },
    head: { ...shared, 'pawl.yml': composeConfig(scenario, models.candidate) },
  };
}

function composeConfig(scenario: Scenario, model: string): string {
  const { maxUsd, maxCalls } = scenario;
  const { provider } = hosts[scenario.protocol];
  const budget = [
    ...(maxUsd === undefined ? [] : [`max_usd: ${maxUsd}`]),
    ...(maxCalls === undefined ? [] : [`max_calls: ${maxCalls}`]),
  ];
  const price = '{input_per_million: 1, output_per_million: 100}';
  return [
    'version: 1',
    `concurrency: ${scenario.concurrency}`,
    `timeout_seconds: ${scenario.timeoutMs / 1000}`,
    `budget: {${budget.join(', ')}}`,
    'prices:',
    ...Object.values(models).map((name) => `  ${provider}/${name}: ${price}`),
    'suites:',
    ...scenario.suites.flatMap((name) => composeSuite(name, `${provider}/${model}`, scenario)),
    '',
  ].join('\n');
}

function composeSuite(name: string, model: string, scenario: Scenario): readonly string[] {
  const { provider } = hosts[scenario.protocol];
  const judge = `{rubric: "Is the answer right?", model: ${provider}/${models.judge}, parameters: {max_output_tokens: ${maxOutputTokens}}}`;
  return [
    `  ${name}:`,
    `    prompt: prompts/${name}.txt`,
    `    model: ${model}`,
    `    parameters: {max_output_tokens: ${maxOutputTokens}}`,
    `    dataset: data/${name}.jsonl`,
    `    trials: ${scenario.trials}`,
    `    sequential: ${scenario.sequential}`,
    '    metrics:',
    '      correct: {contains: "{{expected}}", primary: true}',
    ...(scenario.judged ? [`      quality: {judge: ${judge}, primary: true}`] : []),
    '    gates:',
    `      correct: {margin: ${scenario.margin}pp}`,
    ...(scenario.judged ? [`      quality: {margin: ${scenario.margin}pp}`] : []),
  ];
}
