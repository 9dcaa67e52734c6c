/**
 * What really happened when two models were updated, counted from the raw generations that the authors
 * published. Source: LLMDrift, the data of L. Chen, M. Zaharia and J. Zou, "How is ChatGPT's behavior changing
 * over time?" (2023), with the authors' own rules of scoring.
 */
export interface Task {
  readonly title: string;
  /** Name of the suite. */
  readonly suite: string;
  readonly folder: 'prime' | 'happy-number';
  readonly march: string;
  readonly june: string;
  readonly truth: Truth;
}

/** Cases by outcome on (March, June), and the accuracies in percent with one decimal. */
export interface Truth {
  readonly bothPass: number;
  readonly relapses: number;
  readonly fixes: number;
  readonly bothFail: number;
  readonly accuracies: readonly [march: string, june: string];
  /** What a gate must say of such a change. */
  readonly verdict: 'pass' | 'fail';
  /** By tag: the change in percentage points. */
  readonly slices: Readonly<Record<string, string>>;
  /** Cases after which a replay is decided, on average over its order; undefined where no figure is published. */
  readonly meanStops: { readonly checkpoints: number; readonly anytime: number } | undefined;
}

export const tasks: readonly Task[] = [
  {
    title: 'PRIME GPT-4 0314→0613',
    suite: 'prime-gpt-4',
    folder: 'prime',
    march: 'gpt-4-0314',
    june: 'gpt-4-0613',
    truth: {
      bothPass: 364,
      relapses: 476,
      fixes: 147,
      bothFail: 13,
      accuracies: ['84.0', '51.1'],
      verdict: 'fail',
      slices: { prime: '-95.2', composite: '29.4' },
      meanStops: { checkpoints: 114, anytime: 50 },
    },
  },
  {
    title: 'PRIME GPT-3.5 0301→0613',
    suite: 'prime-gpt-3.5',
    folder: 'prime',
    march: 'gpt-3.5-turbo-0301',
    june: 'gpt-3.5-turbo-0613',
    truth: {
      bothPass: 343,
      relapses: 153,
      fixes: 419,
      bothFail: 85,
      accuracies: ['49.6', '76.2'],
      verdict: 'pass',
      slices: {},
      meanStops: undefined,
    },
  },
  {
    title: 'HAPPY GPT-4 0314→0613',
    suite: 'happy-gpt-4',
    folder: 'happy-number',
    march: 'gpt-4-0314',
    june: 'gpt-4-0613',
    truth: {
      bothPass: 149,
      relapses: 269,
      fixes: 27,
      bothFail: 55,
      accuracies: ['83.6', '35.2'],
      verdict: 'fail',
      slices: {},
      meanStops: { checkpoints: 52, anytime: 23 },
    },
  },
  {
    title: 'HAPPY GPT-3.5 0301→0613',
    suite: 'happy-gpt-3.5',
    folder: 'happy-number',
    march: 'gpt-3.5-turbo-0301',
    june: 'gpt-3.5-turbo-0613',
    truth: {
      bothPass: 83,
      relapses: 70,
      fixes: 158,
      bothFail: 189,
      accuracies: ['30.6', '48.2'],
      verdict: 'pass',
      slices: {},
      meanStops: undefined,
    },
  },
];
